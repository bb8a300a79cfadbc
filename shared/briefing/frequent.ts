/** "Veelgestelde vragen": questions that several people ask, with their counts. */

import { type FrequentQuestion, frequentQuestions } from '../interpret/frequent-questions.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { computed } from './sentence-makers.ts';
import { storyLabel, type WardNames } from './story-label.ts';
import { isThreat } from './story-news.ts';
import type { ReadItem, ToldStory } from './told-story.ts';
import { sendersPhrase } from './voices-line.ts';

const lines = nl.briefing.computed;
const mostQuestions = 5;
const leastSenders = 2;

/** What the questions are found and worded with. */
export interface FrequentContext {
  readonly wards: WardNames;
  /** Known senders from which on a resident's own words may be quoted. */
  readonly quoteThreshold: number;
  /** Older items do not count, ISO-8601. */
  readonly since: string;
}

/**
 * At most five questions that two or more senders asked since `since`, and that somebody asked since the previous edition:
 * the wording and the counts. The wording of a resident is quoted only where as many senders ask it as guard every quote;
 * else the headline of its story stands for it.
 */
export function frequentSection(
  told: readonly ToldStory[],
  context: FrequentContext,
): readonly (readonly Sentence[])[] {
  const byItem = new Map(told.flatMap(ownItems).map((found) => [found.entry.item.id, found] as const));
  const fresh = new Set(told.flatMap(({ arrived }) => arrived));
  const entries = [...byItem.values()]
    .map(({ entry }) => ({ ...entry, time: itemTime(entry.item) }))
    .filter(({ time }) => time >= context.since);
  const storyOf = new Map([...byItem].map(([id, { told: each }]) => [id, each.story.id]));
  return frequentQuestions(entries, { storyOf })
    .filter(({ senders, items }) => senders >= leastSenders && items.some((id) => fresh.has(id)))
    .map((question) => sentencesOf(question, byItem, context))
    .filter(
      (sentences, at, all) =>
        sentences.length > 0 && all.findIndex((other) => other[0]?.text === sentences[0]?.text) === at,
    )
    .slice(0, mostQuestions);
}

interface Found {
  readonly entry: ReadItem;
  readonly told: ToldStory;
}

/** Who passes a question on does not ask it. */
function ownItems(told: ToldStory): readonly Found[] {
  const own = new Set(told.own);
  return told.items
    .filter((entry) => own.has(entry.item.id) && !isThreat(entry))
    .map((entry) => ({ entry, told }));
}

type ByItem = ReadonlyMap<string, Found>;

function sentencesOf(
  { sentence, items, asked }: FrequentQuestion,
  byItem: ByItem,
  { wards, quoteThreshold }: FrequentContext,
): readonly Sentence[] {
  const found = items.flatMap((id) => byItem.get(id) ?? []);
  const known = new Set(found.flatMap(({ entry }) => entry.item.sender ?? []));
  const unnamed = found.filter(({ entry }) => entry.item.sender === null).length;
  const senders = sendersPhrase({ senders: known.size, unnamed });
  const numbers = { asked, items: items.length };
  const source = byItem.get(sentence.item);
  if (source === undefined) return [];
  if (source.entry.item.voice !== 'resident' || known.size >= quoteThreshold)
    return [sentence, computed('frequent', lines.frequent, numbers, items, { senders })];
  // Without the words of the question only a story's own headline says what is asked about.
  const label = storyLabel(source.told, wards);
  if (label.kind === 'computed') return [];
  return [label, computed('frequent-unquoted', lines.frequentUnquoted, numbers, items, { senders })];
}
