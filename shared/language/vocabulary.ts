/** A vocabulary built from word lists: whether a string is a known Dutch word or a form of one. */
import { fold } from './fold.ts';
import { compoundParts } from './lists/compound-parts.ts';
import { lemmaKey } from './stem.ts';

/** Known words, asked by form. */
export interface Vocabulary {
  /** Whether the folded form, or another form of the same word, is known. */
  readonly isWord: (word: string) => boolean;
  readonly size: number;
}

/** Shorter keys only count as they are: `wet` must not answer for `wetten` cut to `wet`. */
const shortestKey = 4;

/**
 * Builds a vocabulary from word lists (theme words, street parts, …); a list entry of several words gives each word,
 * a `*` at its end is dropped. `base` adds the common parts of Dutch municipal compounds that the language layer
 * ships (default true).
 */
export function buildVocabulary(lists: readonly (readonly string[])[], base = true): Vocabulary {
  const forms = new Set<string>();
  const keys = new Set<string>();
  const add = (entry: string): void => {
    for (const word of fold(entry).split(/[^\p{L}\p{N}]+/u)) {
      if (word.length < 3) continue;
      forms.add(word);
      const key = lemmaKey(word);
      if (key.length >= shortestKey) keys.add(key);
    }
  };
  if (base) for (const part of compoundParts) add(part);
  for (const list of lists) for (const entry of list) add(entry);
  return {
    isWord: (word) => forms.has(word) || (word.length > shortestKey && keys.has(lemmaKey(word))),
    size: forms.size,
  };
}
