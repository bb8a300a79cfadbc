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

const given = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const link = String.raw`(?:\s+(?:van|de|der|den|het|ten|ter|te|'t|’t|von|el|al|in|op))*`;
const person = `${given}(?:${link}\\s+${given}){1,3}`;
/** Small, with a capital, and in capitals: names must have theirs, so the expression itself minds the case. */
const makers = [
  'tekst',
  'foto',
  "foto's",
  'foto’s',
  'fotografie',
  'fotograaf',
  'beeld',
  'auteur',
  'verslag',
  'redacteur',
]
  .concat(['eindredactie', 'geschreven door', 'door', 'by'])
  .flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  .join('|');
const and = String.raw`\s*(?:,|&|/|\||\ben\b)\s*`;

/** A line that says who made the text and nothing else: "Door: Jan de Vries", "Tekst en foto's: A. Jansen en B. Smit". */
const byline = new RegExp(
  `^(?:${makers})(?:${and}(?:${makers}))*\\s*[:|–-]?\\s+${person}(?:${and}${person}){0,3}\\.?$`,
  'u',
);

/**
 * Removes bylines from the first and the last line of a text: a line that only says who made it, or that is one of the
 * `authors` (as the feed names them). What else names a maker stays: it may be what the text is about.
 */
export function withoutBylines(text: string, authors: readonly string[]): string {
  const names = new Set(authors.map(comparable).filter((name) => name !== ''));
  const isByline = (line: string): boolean =>
    line.length <= 120 && (names.has(comparable(line)) || byline.test(line));
  const lines = text.split('\n');
  while (lines.length > 1 && (lines[0]?.trim() === '' || isByline(lines[0]?.trim() ?? ''))) lines.shift();
  while (lines.length > 1 && (lines.at(-1)?.trim() === '' || isByline(lines.at(-1)?.trim() ?? '')))
    lines.pop();
  return lines.join('\n');
}

/** "Door: Jan Z." and "jan z" alike. */
const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:door|tekst|auteur|by)\s*:?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
