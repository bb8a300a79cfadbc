/** Whether a name is one that a text can be placed by. */
import { fold } from '../language/fold.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { rankedWords } from '../language/lists/word-ranks.ts';

/** The list that tells languages apart leaves out what is Dutch and something else: "in" is among the most frequent words. */
const mostFrequent = 100;
const everyday: ReadonlySet<string> = new Set([
  ...(stopWords['nl'] ?? []),
  ...rankedWords.slice(0, mostFrequent),
]);

/** Fewer letters than this are an abbreviation or a slip of the hand. */
const leastLetters = 3;

/**
 * At least three letters, and a word of two or more that is no function word: "de", "in het", "!!" and signs that nobody
 * sees stand in every text, or in none, and would place all of them.
 */
export function isTellingName(name: string): boolean {
  const words = fold(name).match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + [...word].length, 0);
  return letters >= leastLetters && words.some((word) => [...word].length > 1 && !everyday.has(word));
}
