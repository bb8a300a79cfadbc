/** Lets the earlier stages speak about every story: trend, certainty, rank, advice, draft, summary. */

import { storyOfAnchor } from '../act/anchor.ts';
import { draftResponse } from '../act/draft.ts';
import { type DraftRequest, type DraftStyle, plainRequest, visitsOf } from '../act/draft-request.ts';
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
import { instantOnDate, localDate, shiftDate } from '../language/amsterdam-time.ts';
import type { Prints } from '../listen/same-item.ts';
import type { StoryDecision } from '../model/decision.ts';
import type { Fact } from '../model/fact.ts';
import type { Moment } from '../model/moment.ts';
import type { Ward } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { Story } from '../model/story.ts';
import type { TrendReading } from '../model/trend.ts';
import { givenTitle, type Held, heldBy } from './decided.ts';
import { daysToMoment } from './moment-days.ts';
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
  /** What drafts draw on besides the stories; without it only on those. */
  readonly desk?: DraftDesk;
  /** Of the reader's agenda: what plays where one is going weighs more. */
  readonly moments?: readonly Moment[];
}

/** What people kept for drafts, and what was agreed on about them. */
export interface DraftDesk {
  readonly kept: readonly Fact[];
  readonly style: DraftStyle;
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
  const all = stories.map(({ story }) => story);
  const held = heldBy(context.decisions, all);
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
    return [
      tellStory(grouped, itemsOf[index] ?? [], movement, { ...context, names, record, held, stories: all }),
    ];
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
  readonly stories: readonly Story[];
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
    momentDays: daysToMoment(story, context.moments ?? [], trendDays(context.period).day, context.wards),
    ours: advice.ours,
    news: new Set(news),
    prints: context.prints,
  });
  // Most stories of the memory are never written up: words are only found for those that are.
  const draft = once(() => draftResponse(view, advice, draftRequest(story.id, context)));
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

/** A briefing's drafts: as of the start of its day, so that they do not depend on when it is composed. */
function draftRequest(story: string, { period, desk, moments, stories }: StoryContext): DraftRequest {
  const { day } = trendDays(period);
  const plain = plainRequest(day, new Date(instantOnDate(day)).toISOString());
  if (desk === undefined) return plain;
  const kept = desk.kept.filter(({ anchor }) => storyOfAnchor(anchor, stories)?.id === story);
  return { ...plain, kept, style: desk.style, visits: visitsOf(moments ?? []) };
}

/** Computes at the first call. */
function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
