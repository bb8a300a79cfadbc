/** What every textual fold shares: how a sentence reads. */
import type { PlacedSentence } from './document.ts';

/** A sentence as read: quotes stand between quotation marks, so that nobody takes them for the app's own words. */
export function readSentence(placed: PlacedSentence): string {
  const { sentence } = placed;
  return sentence.kind === 'quoted' ? `“${sentence.text}”` : sentence.text;
}

/** Words of a text as the limit counts them: runs of non-space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
