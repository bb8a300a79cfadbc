/** How a text reads, in figures with their guard and in keys of plain words; never a language level such as B1. */
import { type Readability, readability } from '../language/readability.ts';
import type { MessageArguments } from '../result.ts';

/** A line of plain words: a key of the catalogue (`lint.readability`) with its arguments. */
export interface ReadabilityNote {
  readonly key: 'empty' | 'too-short' | 'mean' | 'longest' | 'flesch-douma' | 'brouwer';
  readonly args: MessageArguments;
}

/** Figures and words for them. */
export interface ReadabilityPage extends Readability {
  readonly notes: readonly ReadabilityNote[];
}

/** ICU selects take no hyphen: `very-hard` → `very_hard`. */
const selectable = (band: string): string => band.replace('-', '_');

const decimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * The figures of `readability` (Flesch-Douma and Leesindex A null under fifty words or three sentences, domain.md §7) with a
 * note for each that there is: mean and longest sentence always, the scores only where they say something.
 */
export function readabilityOf(text: string): ReadabilityPage {
  const figures = readability(text);
  return { ...figures, notes: notesOf(figures) };
}

function notesOf({ counts, scores }: Readability): readonly ReadabilityNote[] {
  if (counts.words === 0) return [{ key: 'empty', args: {} }];
  const { fleschDouma, brouwer } = scores;
  const notes: ReadabilityNote[] = [
    { key: 'mean', args: { mean: decimal(counts.wordsPerSentence), sentences: counts.sentences } },
    { key: 'longest', args: { words: counts.longestSentence } },
  ];
  if (fleschDouma === null || brouwer === null)
    return [...notes, { key: 'too-short', args: { words: counts.words, sentences: counts.sentences } }];
  return [
    ...notes,
    { key: 'flesch-douma', args: { score: fleschDouma.score, band: selectable(fleschDouma.band) } },
    { key: 'brouwer', args: { score: brouwer.score, band: selectable(brouwer.band ?? 'none') } },
  ];
}
