/** Stems for full-text search. */
import { stem } from './stem.ts';
import { tokenise } from './words.ts';

/** Stems of the words, numbers and hashtags of a text, in order, parted by spaces. */
export function stemsOf(text: string): string {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag')
    .map(({ folded }) => stem(folded.replace(/^#/, '')))
    .join(' ');
}
