/** What every fold shares: how a sentence reads, which signs may be shown, which links may be opened. */
import type { PlacedSentence } from './document.ts';

/** A sentence as read: quotes stand between quotation marks, so that nobody takes them for the writer's own words. */
export function readSentence(placed: PlacedSentence): string {
  const text = shownText(placed.sentence.text);
  return placed.sentence.kind === 'quoted' && placed.own !== true ? `“${text}”` : text;
}

/** Words of a text as the limit counts them: runs of non-space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Text as any reader may get it: control signs and line breaks are one space, direction overrides (Unicode UAX 9)
 * are gone, halves of surrogate pairs and noncharacters (not allowed in XML) are U+FFFD. Words stay as they are.
 */
export function shownText(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
}

/**
 * A link as every format may hold it, or null where it is not a web address: a feed may hold `javascript:` or
 * `data:`. Signs that RFC 3986 does not allow are percent-encoded; what was encoded stays as it was.
 */
export function webLink(link: string | null): string | null {
  const trimmed = link?.trim() ?? '';
  if (!/^https?:\/\/[^\s/?#\\]/i.test(trimmed)) return null;
  return trimmed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign));
}
