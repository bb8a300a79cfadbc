/** How seldom a Dutch word is in everyday language. */
import { rankedWords } from './lists/word-ranks.ts';
import { stem } from './stem.ts';

/** Ranks between which rarity goes from nothing to all: function words stand above, words of a trade below. */
const [commonest, rarest] = [60, 9000] as const;

const ranks = new Map<string, number>();
for (const [rank, word] of rankedWords.entries()) {
  const key = stem(word);
  if (!ranks.has(key)) ranks.set(key, rank + 1);
}

/**
 * Rarity of a stem in everyday Dutch, 0 (function words) to 1 (not among the frequent words); by Zipf's law linear in the
 * logarithm of the rank.
 */
export function everydayRarity(stemmed: string): number {
  const rank = ranks.get(stemmed);
  if (rank === undefined) return 1;
  const value = Math.log(rank / commonest) / Math.log(rarest / commonest);
  return Math.min(1, Math.max(0, value));
}
