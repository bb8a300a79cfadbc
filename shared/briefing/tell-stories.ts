/** Lets the earlier stages speak about every story: trend, certainty, rank, advice, draft, summary. */
import { draftResponse } from '../act/draft.ts';
import { advise } from '../act/perspective.ts';
import { certaintyOf, isCorrected, isRumour } from '../interpret/certainty.ts';
import { isDigest } from '../interpret/digest.ts';
import { isGap } from '../interpret/gap.ts';
import { rankStory } from '../interpret/rank.ts';
import type { GroupedStory } from '../interpret/story.ts';
import { mayQuoteResidents, summarise } from '../interpret/summarise.ts';
import { storyMovements } from '../interpret/trend.ts';
import { type CellCount, trendItem } from '../interpret/trend-counts.ts';
import { localDate, shiftDate } from '../language/amsterdam-time.ts';
import type { Prints } from '../listen/same-item.ts';
import type { StoryDecision } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import type { Ward } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { TrendReading } from '../model/trend.ts';
import { givenTitle } from './decided.ts';
import type { Period } from './period.ts';
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
  const byId = new Map(read.map((entry) => [entry.item.id, entry]));
  const names = new Map(context.wards.map(({ code, name }) => [code, name]));
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
    return movement === undefined ? [] : [tellStory(grouped, itemsOf[index] ?? [], movement, names, context)];
  });
}

/** The local days of a period: the first whose rises are news, and the day of the briefing. */
export function trendDays({ from, until }: Period): { readonly since: string; readonly day: string } {
  return { since: localDate(Date.parse(from)), day: shiftDate(localDate(Date.parse(until)), -1) };
}

function tellStory(
  { story, independent }: GroupedStory,
  items: readonly ReadItem[],
  movement: TrendReading,
  names: ReadonlyMap<string, string>,
  context: TellContext,
): ToldStory {
  const { period, settings } = context;
  const { profile, municipality } = settings;
  const quotable = mayQuoteResidents(independent, profile.quoteThreshold);
  const trend = movement.state;
  const certainty = certaintyOf(story, items, context.prints);
  const view = {
    story,
    items,
    trend,
    certainty,
    wardNames: story.wards.map((code) => names.get(code) ?? code),
    municipalityName: municipality.name,
    portfolio: profile.portfolio,
    mayQuoteResidents: quotable,
  };
  const advice = advise(view);
  const { score, factors } = rankStory({
    story,
    items,
    trend,
    portfolio: profile.portfolio,
    ours: advice.ours,
    from: period.from,
  });
  // Most stories of the memory are never written up: words are only found for those that are.
  const draft = once(() => draftResponse(view, advice));
  const summary = once(() => summarise(items, { mayQuoteResidents: quotable, most: 3 }));
  return {
    story,
    items,
    trend,
    movement,
    certainty,
    score,
    factors,
    written: givenTitle(context.decisions, story.items),
    advice,
    get draft() {
      return draft();
    },
    get summary() {
      return summary();
    },
    mayQuoteResidents: quotable,
    gap: isGap(items, story.counts.senders),
    rumour: isRumour(items),
    corrected: isCorrected(items),
    digest: items.every(({ item }) => isDigest(item)),
    fresh: items.some(({ item }) => timeOf(item) >= period.from || context.arrivals.has(item.id)),
  };
}

const timeOf = (item: Item): string => item.published ?? item.firstSeen;

/** Computes at the first call. */
function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
