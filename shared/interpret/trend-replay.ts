/** Looks at every day again as its poll did: what was declared rising then is not declared again tomorrow. */
import { upperTail, upperTails } from './poisson.ts';
import { discoveries, singleLevel, type Test } from './trend-discovery.ts';
import type { Rhythm } from './trend-rhythm.ts';
import { countBetween, isKnown, type PreparedSeries, predict } from './trend-series.ts';

/** A rise as it was declared. */
export interface Rise {
  /** Index of the day. */
  readonly at: number;
  readonly chance: number;
}

/** The rises of one series: the last declared one in the days that are news, and the last before those. */
export interface Rises {
  readonly now: Rise | null;
  readonly before: Rise | null;
}

/** Days that a declared rise goes on without being declared again (the project's choice: a week). */
export const coolDown = 7;
/** "Now" is today, or today and yesterday: whichever says more; the rest is the past. */
export const windows = [1, 2] as const;
/** Publisher-days, and publishers, below which nothing is a trend (design: small numbers are never shown as one). */
const leastCount = 3;
const leastPublishers = 2;

/** Replays the days up to the last; `news` is the index of the first day that is news. `empty` series are counted along. */
export function replay(
  series: readonly PreparedSeries[],
  rhythm: Rhythm,
  { news, empty }: { readonly news: number; readonly empty: number },
): ReadonlyMap<string, Rises> {
  const last = rhythm.days.length - 1;
  const byKey = new Map(series.map((each) => [each.key, each]));
  const declared = new Map<string, Rise>();
  const rises = new Map<string, Rises>();
  for (let at = Math.max(1, news - coolDown); at <= last; at += 1) {
    const tests = testsOf(series, rhythm, at, empty);
    const chances = new Map(tests.map(({ key, chance }) => [key, chance]));
    for (const key of discoveries(tests)) {
      const each = byKey.get(key);
      const earlier = declared.get(key) ?? null;
      if (each === undefined || (earlier !== null && !isHigher(each, rhythm, earlier.at, at))) continue;
      const rise = { at, chance: chances.get(key) ?? 1 };
      declared.set(key, rise);
      const known = rises.get(key)?.before ?? null;
      rises.set(key, at >= news ? { now: rise, before: known } : { now: null, before: rise });
    }
  }
  return rises;
}

function testsOf(
  series: readonly PreparedSeries[],
  rhythm: Rhythm,
  at: number,
  empty: number,
): readonly Test[] {
  const tests = series.filter(({ start }) => start < at - 1).map((each) => testOf(each, rhythm, at));
  if (empty <= 0) return tests;
  const nothing = { key: '', spoken: [], start: 0, damped: new Map<number, number>(), dispersion: 1 };
  return [...tests, { ...testOf(nothing, rhythm, at), times: empty }];
}

function testOf(series: PreparedSeries, rhythm: Rhythm, at: number): Test {
  const until = at - windows.length + 1;
  const tails = windows.map((days) =>
    upperTails(predict(series, rhythm, { from: at - days + 1, to: at, until })),
  );
  const chances = windows.map((days, index) => {
    const count = countBetween(series, rhythm, at - days + 1, at);
    return count < leastCount ? 1 : (tails[index]?.[count] ?? 0);
  });
  const enough = publishersBetween(series, rhythm, until, at) >= leastPublishers;
  const chance = enough ? Math.min(1, windows.length * Math.min(...chances)) : 1;
  return { key: series.key, chance, tails, times: 1 };
}

function publishersBetween(series: PreparedSeries, rhythm: Rhythm, from: number, to: number): number {
  const names = series.spoken
    .filter(({ at, publisher }) => at >= from && at <= to && isKnown(rhythm, publisher, to))
    .map(({ publisher }) => publisher);
  return new Set(names).size;
}

/** During the cool-down a rise must stand out above the level since it was declared, too. */
function isHigher(series: PreparedSeries, rhythm: Rhythm, declared: number, at: number): boolean {
  if (at - declared > coolDown) return true;
  const level = { ...series, start: declared, damped: new Map<number, number>() };
  const expected = predict(level, rhythm, { from: at, to: at, until: at });
  return upperTail(countBetween(series, rhythm, at, at), expected) <= singleLevel;
}
