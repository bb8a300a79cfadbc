/** Lets the earlier stages speak about every story: trend, certainty, rank, advice, draft, summary. */
import { draftResponse } from '../act/draft.ts';
import { advise } from '../act/perspective.ts';
import type { StoryView } from '../act/story-view.ts';
import { certaintyOf } from '../interpret/certainty.ts';
import { isDigest } from '../interpret/digest.ts';
import { gapOf, type PublicRecord, publicRecord } from '../interpret/gap.ts';
import { rankStory } from '../interpret/rank.ts';
import { representativenessOf } from '../interpret/representativeness.ts';
import { rumourOf } from '../interpret/rumour.ts';
import type { GroupedStory } from '../interpret/story.ts';
import { mayQuoteResidents } from '../interpret/summarise.ts';
import { storyMovements } from '../interpret/trend.ts';
import { type CellCount, trendItem } from '../interpret/trend-counts.ts';
import { localDate, shiftDate } from '../language/amsterdam-time.ts';
import type { Prints } from '../listen/same-item.ts';
import type { StoryDecision } from '../model/decision.ts';
import type { Ward } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { TrendReading } from '../model/trend.ts';
import { givenTitle, type Held, heldBy } from './decided.ts';
import type { Period } from './period.ts';
import { newsOf, summaryOf } from './story-news.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

/** What telling needs besides the stories. */
export interface TellContext {
  readonly period: Period;
  readonly settings: Settings;
  readonly wards: readonly Ward[];
  /** Counts of all days known, per ward × theme × publisher: what a story's publishers usually do. */
  readonly counts: readonly CellCount[];
  readonly councilDays: ReadonlySet<string>;
  /** Items that came or changed since `period.from`, whatever date they bear. */
  readonly arrivals: ReadonlySet<string>;
  /** Prints of the texts that grouping read already. */
  readonly prints: Prints;
  /** What people decided about stories, in order of time. */
  readonly decisions: readonly StoryDecision[];
}

/** Tells every story. */
export function tellStories(
  stories: readonly GroupedStory[],
  read: readonly ReadItem[],
  context: TellContext,
): readonly ToldStory[] {
  const record = once(() => publicRecord(read, [context.settings.municipality.name]));
  const byId = new Map(read.map((entry) => [entry.item.id, entry]));
  const names = new Map(context.wards.map(({ code, name }) => [code, name]));
  const held = heldBy(
    context.decisions,
    stories.map(({ story }) => story),
  );
  const itemsOf = stories.map(({ story }) => story.items.flatMap((id) => byId.get(id) ?? []));
  const movements = storyMovements(
    stories.map(({ story }, index) => ({
      id: story.id,
      items: (itemsOf[index] ?? []).map(({ item, reading }) => trendItem(item, reading)),
    })),
    context.counts,
    { ...trendDays(context.period), councilDays: context.councilDays, from: context.period.from },
  );
  return stories.flatMap((grouped, index) => {
    const movement = movements[index];
    if (movement === undefined) return [];
    return [tellStory(grouped, itemsOf[index] ?? [], movement, { ...context, names, record, held })];
  });
}

/** The local days of a period: the first whose rises are news, and the day of the briefing. */
export function trendDays({ from, until }: Period): { readonly since: string; readonly day: string } {
  return { since: localDate(Date.parse(from)), day: shiftDate(localDate(Date.parse(until)), -1) };
}

interface StoryContext extends TellContext {
  readonly names: ReadonlyMap<string, string>;
  readonly record: () => PublicRecord;
  readonly held: Held;
}

/** The story as advice and draft see it. */
function viewOf(
  { story, independent }: GroupedStory,
  items: readonly ReadItem[],
  { state }: TrendReading,
  { settings, names, prints }: StoryContext,
): StoryView {
  const { profile, municipality } = settings;
  return {
    story,
    items,
    trend: state,
    certainty: certaintyOf(story, items, prints),
    wardNames: story.wards.map((code) => names.get(code) ?? code),
    municipalityName: municipality.name,
    portfolio: profile.portfolio,
    mayQuoteResidents: mayQuoteResidents(independent, profile.quoteThreshold),
  };
}

function tellStory(
  grouped: GroupedStory,
  items: readonly ReadItem[],
  movement: TrendReading,
  context: StoryContext,
): ToldStory {
  const { story, independent } = grouped;
  const view = viewOf(grouped, items, movement, context);
  const { trend, certainty, portfolio, mayQuoteResidents: quotable } = view;
  const { arrived, news } = newsOf(items, independent, context);
  const advice = advise(view);
  const { score, factors } = rankStory({
    story,
    items,
    trend,
    portfolio,
    ours: advice.ours,
    news: new Set(news),
    prints: context.prints,
  });
  // Most stories of the memory are never written up: words are only found for those that are.
  const draft = once(() => draftResponse(view, advice));
  const summary = once(() => summaryOf(items, quotable));
  const gap = once(() => gapOf(story, items, context.record()));
  return {
    story,
    items,
    trend,
    movement,
    certainty,
    score,
    factors,
    written: givenTitle(context.held, story.id),
    advice,
    get draft() {
      return draft();
    },
    get summary() {
      return summary();
    },
    mayQuoteResidents: quotable,
    voices: representativenessOf(
      items.map(({ item }) => item),
      independent,
    ),
    get gap() {
      return gap();
    },
    rumour: rumourOf(items),
    digest: items.every(({ item }) => isDigest(item)),
    own: independent.map(({ id }) => id),
    arrived,
    news,
    fresh: news.length > 0,
  };
}

/** Computes at the first call. */
function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
