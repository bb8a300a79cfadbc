/** `<` in HTML that opens no element: kept as a character, so that no words are lost. */
import { isElementName, rawNames } from './html-names.ts';

const tagAt = /<(\/?)([A-Za-z][^\s/<>]*)/y;

/** The names (lower case) that have an end tag in the text. */
function endTagsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<\/([A-Za-z][^\s/<>]*)/g)].map((m) => (m[1] ?? '').toLowerCase()));
}

/** Whether the `<` at an index is markup, for one text. */
function markupIn(html: string): (at: number) => boolean {
  // Both answers are asked for by few texts, and then for many a `<`.
  let endTags: ReadonlySet<string> | null = null;
  let foreign: boolean | null = null;
  const isClosed = (name: string): boolean => {
    endTags ??= endTagsIn(html);
    return endTags.has(name);
  };
  const isForeign = (): boolean => {
    foreign ??= /<(?:svg|math)[\s>]/i.test(html);
    return foreign;
  };
  const lastEnd = html.lastIndexOf('>');
  return (at) => {
    const next = html[at + 1] ?? '';
    if (next === '!') return /^<!(?:--|doctype|\[)/i.test(html.slice(at, at + 10));
    if (next === '?') return true;
    tagAt.lastIndex = at;
    const name = tagAt.exec(html)?.[2]?.toLowerCase() ?? null;
    if (name === null || name === 'plaintext') return false;
    const known = isElementName(name);
    if (!known && at >= lastEnd) return false;
    if (known || isForeign()) return !rawNames.has(name) || isClosed(name);
    return isClosed(name);
  };
}

/**
 * Escapes each `<` that is not markup: before a space or digit, before `!` other than a comment or doctype, or before
 * a word that is no element of HTML and is never closed ("Kosten <onbekend>"). Linear in the input.
 */
export function escapeStrayAngles(html: string): string {
  if (!html.includes('<')) return html;
  const isMarkup = markupIn(html);
  const parts: string[] = [];
  let copied = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (isMarkup(at)) continue;
    parts.push(html.slice(copied, at), '&lt;');
    copied = at + 1;
  }
  return copied === 0 ? html : parts.join('') + html.slice(copied);
}
