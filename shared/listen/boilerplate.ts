/** Lines that publishing software adds to every text: nobody wrote them, so nobody may be quoted with them. */

/** Whole closing paragraphs (WordPress, its translations, and common plug-ins). */
export const closingLines: readonly RegExp[] = [
  /^(?:Het )?(?:bericht|artikel) .{1,300} (?:verscheen|is|werd) (?:eerst|als eerste|voor het eerst|eerder)(?: verschenen| gepubliceerd)? (?:op|bij) .{1,120}$/i,
  /^The post .{1,300} (?:appeared first on|first appeared on) .{1,120}$/i,
  /^(?:Lees (?:meer|verder|het (?:hele|volledige) (?:bericht|artikel))|Continue reading|Read more)\b.{0,200}$/i,
  /^(?:Klik hier|Bekijk) (?:om|voor) .{0,80}(?:lezen|bericht|artikel)\.?$/i,
];

/** Removes such lines from the end of a text. */
export function withoutBoilerplate(text: string): string {
  const lines = text.split('\n');
  for (let last = lines.at(-1)?.trim(); last !== undefined; last = lines.at(-1)?.trim()) {
    if (last !== '' && !closingLines.some((line) => line.test(last ?? ''))) break;
    lines.pop();
  }
  return lines.join('\n');
}
