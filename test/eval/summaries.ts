/** Summaries against those made by hand: facts kept, and sentences an editor would also have quoted. */

import type { StoryEntry } from '../../shared/interpret/story.ts';
import { summarise } from '../../shared/interpret/summarise.ts';
import type { GoldSummary } from './gold.ts';
import type { Figure, SetTally } from './tally.ts';
import { figuresOf } from './tally.ts';

/** Counts over summaries. */
export interface SummaryTally {
  readonly sentences: SetTally;
  facts: number;
  kept: number;
  /** Sentences that are not a slice of their item. */
  badSpans: number;
  summaries: number;
}

/** An empty tally. */
export const createSummaryTally = (): SummaryTally => ({
  sentences: { hits: 0, wrong: 0, missed: 0 },
  facts: 0,
  kept: 0,
  badSpans: 0,
  summaries: 0,
});

/** Judges the summary of a story's entries; answers the sentences for looking at. */
export function judgeSummary(
  gold: GoldSummary,
  entries: readonly StoryEntry[],
  tally: SummaryTally,
): readonly string[] {
  const told = summarise(entries, { mayQuoteResidents: true, most: 3 });
  const texts = new Map(entries.map(({ item }) => [item.id, item]));
  tally.summaries += 1;
  for (const { item, field, start, end, quote } of told)
    if (texts.get(item)?.[field].slice(start, end) !== quote) tally.badSpans += 1;
  const all = told.map(({ text }) => text).join(' ');
  tally.facts += gold.facts.length;
  tally.kept += gold.facts.filter((fact) => all.includes(fact)).length;
  const found = new Set<number>();
  for (const { item, quote } of told) {
    const at = gold.sentences.findIndex(
      (each) => each.id === item && (quote.includes(each.quote) || each.quote.includes(quote)),
    );
    if (at < 0) tally.sentences.wrong += 1;
    else {
      tally.sentences.hits += 1;
      found.add(at);
    }
  }
  tally.sentences.missed += gold.sentences.length - found.size;
  return told.map(({ text }) => text);
}

/** The tally as figures. */
export const summaryFigures = (tally: SummaryTally): readonly Figure[] => [
  ...figuresOf('summary sentences', tally.sentences),
  { organ: 'summary', metric: 'facts kept', value: tally.kept / Math.max(1, tally.facts), n: tally.facts },
  { organ: 'summary', metric: 'slices back', value: tally.badSpans === 0 ? 1 : 0, n: tally.summaries },
];
