/** Quotations inside a sentence: their own full stops and question marks do not end it. */

/** Opening marks with the marks that close them. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[\s(])['‘](?![stnkmrSTNKMR]\s)(?=[^\s'’])/gu, "'’"],
  [/(?<=^|[\s(])["“„](?=\S)/gu, '"”“'],
  [/,,(?=\s?\S)/gu, "'"],
];

/** How far a quotation is followed to both sides of a stop; a longer one is speech of several sentences. */
const reach = 160;

/** Offset of the quotation that is still open at the end of `head`, and the marks that would close it. */
function openQuote(head: string): { start: number; closers: string } | null {
  let open: { start: number; closers: string } | null = null;
  for (const [shape, closers] of pairs) {
    let start = -1;
    for (const match of head.matchAll(shape)) start = match.index;
    if (start < 0 || (open !== null && start < open.start)) continue;
    const inside = head.slice(start + 1);
    if (!new RegExp(String.raw`[${closers}](?=[\s,.;:!?)]|$)`, 'u').test(inside)) open = { start, closers };
  }
  return open;
}

/** Whether the quotation closes soon and its sentence then goes on (`', zei hij`). */
function goesOnAfter(tail: string, closers: string): boolean {
  const close = new RegExp(String.raw`[${closers}]+(?=[\s,.;:!?)]|$)`, 'u').exec(tail);
  if (close === null) return false;
  return /^(?:,|\s+\p{Ll})/u.test(tail.slice(close.index + close[0].length));
}

/**
 * Whether a stop at `at` stands in a quotation that its sentence embeds: one opened in mid-sentence (not after a
 * colon), or one that begins with a cry of at most two words (`'Ik? Nee hoor', zei hij`), and that goes on after it.
 */
export function isEmbedded(text: string, from: number, at: number, mark: string): boolean {
  const base = Math.max(from, at - reach);
  const head = text.slice(base, at);
  const open = openQuote(head);
  if (open === null) return false;
  const tail = text.slice(at + mark.length, at + mark.length + reach);
  const lead = head.slice(0, open.start).trim();
  const atStart = base === from && lead === '';
  const said = head
    .slice(open.start + 1)
    .trim()
    .split(/\s+/).length;
  if (atStart ? said > 2 || !/[!?]/.test(mark) : lead.endsWith(':')) return false;
  return goesOnAfter(tail, open.closers);
}
