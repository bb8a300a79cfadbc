/** What came into a story since the previous edition, and what of the story may be quoted. */
import { summarise } from '../interpret/summarise.ts';
import type { QuotedSentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import type { Period } from './period.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

/** What came since the previous edition. An item that bears no date is new only where its arrival says so. */
export function newsOf(
  items: readonly ReadItem[],
  independent: readonly Item[],
  { period, arrivals }: { readonly period: Period; readonly arrivals: ReadonlySet<string> },
): Pick<ToldStory, 'arrived' | 'news'> {
  const isNew = ({ id, published }: Item): boolean =>
    arrivals.has(id) || (published !== null && published >= period.from);
  return {
    arrived: items.filter(({ item }) => isNew(item)).map(({ item }) => item.id),
    news: independent.filter(isNew).map(({ id }) => id),
  };
}

/** Sentences of a summary. */
const mostSentences = 3;

/** True for a message that threatens: its words are evidence for whoever must act on it, never a line to read out. */
export const isThreat = ({ reading }: ReadItem): boolean => reading.signals.some(({ id }) => id === 'threat');

/** The summary; of a sentence that several items print word for word, the first. */
export function summaryOf(items: readonly ReadItem[], mayQuote: boolean): readonly QuotedSentence[] {
  const quotable = items.filter((entry) => entry.item.voice !== 'resident' || !isThreat(entry));
  const said = new Set<string>();
  return summarise(quotable, { mayQuoteResidents: mayQuote, most: mostSentences }).filter(({ text }) => {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return said.size !== said.add(words).size;
  });
}
