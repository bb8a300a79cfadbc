/** Whether text that is labelled plain is in fact HTML. */
import { isElementName, voidNames } from './html-names.ts';

const entityLike = /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i;

/**
 * Feeds label HTML as plain text far more often than they publish literal markup. Text counts as HTML when every tag
 * is an element of HTML and at least one is closed or void, or when it has no tag and holds a character reference.
 */
export function looksLikeHtml(text: string): boolean {
  const tags = [...text.matchAll(/<(\/?)([A-Za-z][^\s/<>]*)[^<>]*>/g)];
  if (tags.length === 0) return !text.includes('<') && entityLike.test(text);
  let evidence = false;
  for (const [, slash, raw = ''] of tags) {
    const name = raw.toLowerCase();
    if (!isElementName(name)) return false;
    if (slash === '/' || name === 'br' || name === 'img' || name === 'hr') evidence = true;
  }
  return evidence || tags.some(([, , raw = '']) => voidNames.has(raw.toLowerCase()));
}
