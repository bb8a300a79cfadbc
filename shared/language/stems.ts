/** Stems for full-text search. */
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words with their inner hyphens and apostrophes; the index parts them again as it does the text itself. */
const words = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑\u00ad][\p{L}\p{M}\p{N}]+)*/gu;

interface WordForms {
  /** As the index itself writes it: small letters without accents (unicode61, remove_diacritics 2). */
  readonly indexed: string;
  readonly stem: string;
}

/** Most words of a day are the same few thousand: their forms are made once. */
const known = new Map<string, WordForms>();
const mostKnown = 50_000;
const plain = /^[a-z0-9'-]*$/i;

function formsOf(word: string): WordForms {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const folded = fold(word);
  const indexed = plain.test(word) ? folded : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const made = { indexed, stem: stem(folded) };
  known.set(word, made);
  return made;
}

/** The same for texts in Latin letters and common marks alone, several times as fast. */
const latinWords = /[a-z0-9À-ÖØ-öø-ÿ]+(?:['’-][a-z0-9À-ÖØ-öø-ÿ]+)*/gi;
const latin = /^[\n\r\t -~\u00a0§«°´·»À-ÿ–—‘’“”„…€]*$/;

const wordsOf = (text: string): readonly string[] => text.match(latin.test(text) ? latinWords : words) ?? [];

/** Stems of the words and numbers of a text, in order, parted by spaces. */
export function stemsOf(text: string): string {
  return wordsOf(text)
    .map((word) => formsOf(word).stem)
    .join(' ');
}

/** What an index needs beside the words themselves: each stem once, in order, that is no word of the text as it stands. */
export function addedStems(text: string): string {
  const forms = [...new Set(wordsOf(text))].map(formsOf);
  const present = new Set(forms.map(({ indexed }) => indexed));
  const added = new Set(forms.map((each) => each.stem).filter((each) => !present.has(each)));
  return [...added].join(' ');
}
