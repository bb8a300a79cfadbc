/** How hard a Dutch text reads: the published formulas, counts and their guard. Never a language level such as B1. */
import { splitSentences } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { tokenise } from './words.ts';

/** Under either bound a score says nothing and is null (domain.md §7). */
export const fewestWords = 50;
export const fewestSentences = 3;

/** What was counted; means are unrounded, 0 for an empty text. */
export interface ReadabilityCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
}

/** Bands of Flesch-Douma, hardest first; words for them are in the catalogue. */
export const fleschBands = [
  'very-hard',
  'hard',
  'fairly-hard',
  'normal',
  'fairly-easy',
  'easy',
  'very-easy',
] as const;
export type FleschBand = (typeof fleschBands)[number];

/** Bands of Leesindex A that the source names; null between and above them. */
export type BrouwerBand = 'very-hard' | 'normal' | null;

/** Scores, one decimal; null under the guard. */
export interface ReadabilityScores {
  readonly fleschDouma: { readonly score: number; readonly band: FleschBand } | null;
  readonly brouwer: { readonly score: number; readonly band: BrouwerBand } | null;
}

/** Scores and the counts they rest on. */
export interface Readability {
  readonly scores: ReadabilityScores;
  readonly counts: ReadabilityCounts;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Flesch-Douma (Douma 1960): 206,84 − 0,93 × words per sentence − 77 × syllables per word. */
export function fleschDouma(wordsPerSentence: number, syllablesPerWord: number): number {
  return 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
}

/** Leesindex A (Brouwer 1963): 195 − 2 × words per sentence − 2/3 × syllables per 100 words. */
export function leesindexA(wordsPerSentence: number, syllablesPerWord: number): number {
  return 195 - 2 * wordsPerSentence - (2 / 3) * (syllablesPerWord * 100);
}

/** Lower bounds of the bands 0-30-45-60-70-80-90-100; a score outside falls in the nearest band. */
const fleschBounds = [30, 45, 60, 70, 80, 90] as const;

/** The band of a Flesch-Douma score. */
export function fleschBand(score: number): FleschBand {
  const index = fleschBounds.filter((bound) => score >= bound).length;
  return fleschBands[index] ?? 'very-easy';
}

function brouwerBand(score: number): BrouwerBand {
  if (score < 30) return 'very-hard';
  return score >= 50 && score <= 75 ? 'normal' : null;
}

/** Counts words (numbers included), sentences that hold a word, and syllables. */
export function countText(text: string): ReadabilityCounts {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  let longestSentence = 0;
  for (const span of splitSentences(text)) {
    let length = 0;
    for (const token of tokenise(text.slice(span.start, span.end))) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      length += 1;
      syllables += countSyllables(token.text);
    }
    if (length === 0) continue;
    words += length;
    sentences += 1;
    longestSentence = Math.max(longestSentence, length);
  }
  return {
    words,
    sentences,
    syllables,
    wordsPerSentence: sentences === 0 ? 0 : words / sentences,
    syllablesPerWord: words === 0 ? 0 : syllables / words,
    longestSentence,
  };
}

/** Scores a Dutch text; both scores are null under 50 words or 3 sentences. */
export function readability(text: string): Readability {
  const counts = countText(text);
  if (counts.words < fewestWords || counts.sentences < fewestSentences) {
    return { counts, scores: { fleschDouma: null, brouwer: null } };
  }
  const flesch = round(fleschDouma(counts.wordsPerSentence, counts.syllablesPerWord));
  const brouwer = round(leesindexA(counts.wordsPerSentence, counts.syllablesPerWord));
  return {
    counts,
    scores: {
      fleschDouma: { score: flesch, band: fleschBand(flesch) },
      brouwer: { score: brouwer, band: brouwerBand(brouwer) },
    },
  };
}
