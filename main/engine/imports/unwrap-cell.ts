/** What a cell says, without what spreadsheets wrap around it. */

/**
 * `="00123"` (Excel's way to keep zeros) becomes 00123, and an apostrophe that marks a text cell goes; the apostrophe of
 * `'s avonds` is part of the word and stays. Space around the text goes too.
 */
export function unwrapCell(cell: string): string {
  const text = cell.trim();
  const wrapped = /^="(.*)"$/s.exec(text)?.[1];
  if (wrapped !== undefined) return wrapped.replaceAll('""', '"').trim();
  return /^'[\d=+\-@]/.test(text) ? text.slice(1) : text;
}
