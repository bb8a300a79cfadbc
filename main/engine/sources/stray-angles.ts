/** `<` in HTML that opens no element: kept as a character, so that no words are lost. */
import { isElementName, rawNames } from './html-names.ts';

const tagAt = /<(\/?)([A-Za-z][^\s/<>]*)/y;

/** The names (lower case) that have an end tag in the text, and whether it draws or writes formulas. */
function endTagsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<\/([A-Za-z][^\s/<>]*)/g)].map((m) => (m[1] ?? '').toLowerCase()));
}

/**
 * Escapes each `<` that is not markup: before a space or digit, before `!` other than a comment or doctype, or before
 * a word that is no element of HTML and is never closed ("Kosten <onbekend>"). Linear in the input.
 */
export function escapeStrayAngles(html: string): string {
  if (!html.includes('<')) return html;
  const closed = endTagsIn(html);
  const lastEnd = html.lastIndexOf('>');
  const foreign = /<(?:svg|math)[\s>]/i.test(html);
  return html.replace(/</g, (whole, at: number) => {
    const next = html[at + 1] ?? '';
    if (next === '!') return /^<!(?:--|doctype|\[)/i.test(html.slice(at, at + 10)) ? whole : '&lt;';
    if (next === '?') return whole;
    tagAt.lastIndex = at;
    const match = tagAt.exec(html);
    if (!match) return '&lt;';
    const name = (match[2] ?? '').toLowerCase();
    if (name === 'plaintext') return '&lt;';
    const isMarkup =
      foreign || isElementName(name) ? !rawNames.has(name) || closed.has(name) : closed.has(name);
    return isMarkup && (at < lastEnd || isElementName(name)) ? whole : '&lt;';
  });
}
