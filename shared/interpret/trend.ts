/** How stories move against their own past. */
import type { TrendReading } from '../model/trend.ts';
import { learnRhythm, type TrendContext } from './trend-cells.ts';
import type { CellCount, TrendItem } from './trend-counts.ts';
import { readingOf, unknownReading } from './trend-reading.ts';
import { replay, windows } from './trend-replay.ts';
import type { Rhythm } from './trend-rhythm.ts';
import { prepare, type Series } from './trend-series.ts';

/** A story as a trend sees it. */
export interface TrendStory {
  readonly id: string;
  readonly items: readonly TrendItem[];
}

/** The period of a briefing besides its days. */
export interface StoryContext extends Omit<TrendContext, 'cells'> {
  /** Start of what is new, ISO-8601: a story whose first message is not before it is new. */
  readonly from: string;
}

const day = 86_400_000;
/** A silence of a week or more makes a story one that is back (the project's choice). */
const silence = 7 * day;
/** Messages that a story must have before it can move at all (design: small numbers are never shown as a trend). */
const leastItems = 5;

/**
 * The movement of every story, in order. `no-history` where `counts` reach back less than two weeks; `new` where the first
 * message falls in the period; `back` after a week's silence; else by the same tests as the cells, against the story's own
 * earlier days and the rhythm of its publishers, over all stories at once.
 */
export function storyMovements(
  stories: readonly TrendStory[],
  counts: readonly CellCount[],
  context: StoryContext,
): readonly TrendReading[] {
  const rhythm = learnRhythm(counts, context);
  if (rhythm === null) return stories.map(({ items }) => unknownReading(items, context.since, context.day));
  const last = rhythm.days.length - 1;
  const news = Math.min(last, rhythm.at.get(context.since) ?? 0);
  const series = prepare(
    stories.map((story) => seriesOf(story, rhythm)),
    rhythm,
    news - windows.length + 1,
  );
  const old = series.filter((each, index) => {
    const items = stories[index]?.items ?? [];
    return each.spoken.length > 0 && items.length >= leastItems && changeOf(items, context.from) === null;
  });
  const rises = replay(old, rhythm, { news, empty: 0 });
  return series.map((each, index) => {
    const items = (stories[index]?.items ?? []).filter((item) => item.day !== '');
    const few = items.length < leastItems ? ('steady' as const) : null;
    const given = changeOf(items, context.from) ?? few;
    return readingOf({ series: each, rises: rises.get(each.key) ?? null, items, rhythm, news, given });
  });
}

function changeOf(items: readonly TrendItem[], from: string): 'new' | 'back' | null {
  const times = items
    .map(({ time }) => Date.parse(time))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const start = Date.parse(from);
  const first = times.find((time) => time >= start);
  const before = times.findLast((time) => time < start);
  if (first === undefined) return null;
  if (before === undefined) return 'new';
  return first - before >= silence ? 'back' : null;
}

function seriesOf({ id, items }: TrendStory, rhythm: Rhythm): Series {
  const spoken = new Map<string, { readonly at: number; readonly publisher: string }>();
  for (const { day: on, publisher } of items) {
    const at = rhythm.at.get(on);
    if (at !== undefined) spoken.set(`${at} ${publisher}`, { at, publisher });
  }
  const ordered = [...spoken.values()].sort(
    (a, b) => a.at - b.at || (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0),
  );
  return { key: id, spoken: ordered, start: ordered[0]?.at ?? rhythm.days.length - 1 };
}
