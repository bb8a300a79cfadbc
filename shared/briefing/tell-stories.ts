/** Lets the earlier stages speak about every story: trend, certainty, rank, advice, draft, summary. */
import { draftResponse } from '../act/draft.ts';
import { advise } from '../act/perspective.ts';
import { certaintyOf, isCorrected, isRumour } from '../interpret/certainty.ts';
import { isDigest } from '../interpret/digest.ts';
import { isGap } from '../interpret/gap.ts';
import { rankStory } from '../interpret/rank.ts';
import type { GroupedStory } from '../interpret/story.ts';
import { mayQuoteResidents, summarise } from '../interpret/summarise.ts';
import { trendOf } from '../interpret/trend.ts';
import type { Prints } from '../listen/same-item.ts';
import type { Item } from '../model/item.ts';
import type { Ward } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { Period } from './period.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

/** What telling needs besides the stories. */
export interface TellContext {
  readonly period: Period;
  readonly settings: Settings;
  readonly wards: readonly Ward[];
  readonly hasHistory: boolean;
  /** Items that came or changed since `period.from`, whatever date they bear. */
  readonly arrivals: ReadonlySet<string>;
  /** Prints of the texts that grouping read already. */
  readonly prints: Prints;
}

/** Days of history that a comparison wants; fewer and the trend says so. */
const enoughHistory = 28;

/** Tells every story. */
export function tellStories(
  stories: readonly GroupedStory[],
  read: readonly ReadItem[],
  context: TellContext,
): readonly ToldStory[] {
  const byId = new Map(read.map((entry) => [entry.item.id, entry]));
  const names = new Map(context.wards.map(({ code, name }) => [code, name]));
  return stories.map((grouped) => {
    const items = grouped.story.items.flatMap((id) => byId.get(id) ?? []);
    return tellStory(grouped, items, names, context);
  });
}

function tellStory(
  { story, independent }: GroupedStory,
  items: readonly ReadItem[],
  names: ReadonlyMap<string, string>,
  context: TellContext,
): ToldStory {
  const { period, settings } = context;
  const { profile, municipality } = settings;
  const quotable = mayQuoteResidents(independent, profile.quoteThreshold);
  const times = items.map(({ item }) => ({ time: timeOf(item), publisher: item.publisher }));
  const historyDays = context.hasHistory ? enoughHistory : 0;
  const trend = trendOf(times, { from: period.from, until: period.until, historyDays });
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
  const { score } = rankStory({
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
    certainty,
    score,
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
