/** Words of a text in a row: how names and quotations are looked up in a ground. */
import { fold } from '../language/fold.ts';

const word = /\p{L}+|\p{N}+/gu;

/** The words and numbers of a text, folded; hyphens and apostrophes part them: `Losser-Oost` is `Losser Oost`. */
export function phraseWords(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

/** Stands between texts, so that no row runs from one into another. */
const border = ' | ';

/** What the guard looks names and quotations up in. */
export interface Phrases {
  /** Whether the words stand somewhere in this order, next to each other. */
  readonly has: (words: readonly string[]) => boolean;
  /** Whether a folded word stands somewhere with a capital. */
  readonly capital: (word: string) => boolean;
}

/** Reads texts for look-ups of rows of words. */
export function readPhrases(texts: readonly string[]): Phrases {
  const rows = ` ${texts.map((text) => phraseWords(text).join(' ')).join(border)} `;
  const capitals = new Set(
    texts.flatMap((text) => (text.match(/[\p{L}\p{M}]*\p{Lu}[\p{L}\p{M}]*/gu) ?? []).map(fold)),
  );
  return {
    has: (words) => words.length === 0 || rows.includes(` ${words.join(' ')} `),
    capital: (each) => capitals.has(each),
  };
}
