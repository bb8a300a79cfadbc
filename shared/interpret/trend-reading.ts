/** A movement with the numbers and items that it rests on. */
import type { TrendState } from '../model/story.ts';
import type { TrendDay, TrendReading } from '../model/trend.ts';
import { lowerTail } from './poisson.ts';
import type { TrendItem } from './trend-counts.ts';
import { coolDown, type Rises, windows } from './trend-replay.ts';
import type { Rhythm } from './trend-rhythm.ts';
import { countBetween, isKnown, type PreparedSeries, predict } from './trend-series.ts';

/** What a reading is made from. */
export interface ReadingInput {
  readonly series: PreparedSeries;
  readonly rises: Rises | null;
  /** Items of the series, in any order; those outside the span are left out. */
  readonly items: readonly TrendItem[];
  readonly rhythm: Rhythm;
  /** Index of the first day that is news. */
  readonly news: number;
  /** The state, where something else than counts decides it. */
  readonly given: TrendState | null;
}

/** Days of the curve (model/trend.ts). */
const curveDays = 28;
/** "Falling" asks nothing of the reader, so it may be wrong a little more often than a rise. */
const fallingLevel = 0.05;
/** A fall needs as many counts expected: fewer and silence is ordinary. */
const leastExpected = 3;

/** A reading for a store without history: what was counted, and nothing it is compared with. */
export function unknownReading(items: readonly TrendItem[], from: string, until: string): TrendReading {
  const recent = itemsBetween(items, from, until);
  const count = new Set(recent.map(({ day, publisher }) => `${day} ${publisher}`)).size;
  return { ...listed(recent), state: 'no-history', count, expected: null, probability: null, days: [] };
}

/** Makes the reading. */
export function readingOf({ series, rises, items, rhythm, news, given }: ReadingInput): TrendReading {
  const last = rhythm.days.length - 1;
  const rise = rises?.now ?? null;
  const until = (rise?.at ?? last) - windows.length + 1;
  const first = firstSpoken(series, rhythm, until) ?? until;
  const expected = predict(series, rhythm, { from: first, to: last, until });
  const count = countBetween(series, rhythm, first, last);
  const state = given ?? stateOf();
  // What the number counts is what a click shows: the publishers too new to compare are in neither.
  const compared = state === 'rising' ? items.filter((item) => isKnown(rhythm, item.publisher, last)) : items;
  const recent = itemsBetween(compared, rhythm.days[first] ?? '', rhythm.days[last] ?? '');
  return {
    ...listed(recent),
    state,
    count,
    expected: expected.mean,
    probability: rise?.chance ?? null,
    days: curve(series, rhythm, until),
  };

  function stateOf(): TrendState {
    if (rise !== null) return 'rising';
    const cooling = rises?.before != null && news - rises.before.at <= coolDown;
    if (cooling) return 'steady';
    const falls = expected.mean >= leastExpected && lowerTail(count, expected) < fallingLevel;
    return falls ? 'falling' : 'steady';
  }
}

/** First day in the span on which anybody spoke: "since Tuesday" is then true of count, expectation and items alike. */
function firstSpoken(series: PreparedSeries, rhythm: Rhythm, from: number): number | null {
  const last = rhythm.days.length - 1;
  const first = series.spoken.find(({ at, publisher }) => at >= from && isKnown(rhythm, publisher, last));
  return first?.at ?? null;
}

function itemsBetween(items: readonly TrendItem[], from: string, until: string): readonly TrendItem[] {
  return items
    .filter(({ day }) => day !== '' && day >= from && day <= until)
    .toSorted((a, b) => (a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time < b.time ? -1 : 1));
}

function listed(recent: readonly TrendItem[]): Pick<TrendReading, 'publishers' | 'items'> {
  return {
    publishers: [...new Set(recent.map(({ publisher }) => publisher))].sort(),
    items: recent.map(({ id }) => id),
  };
}

function curve(series: PreparedSeries, rhythm: Rhythm, until: number): readonly TrendDay[] {
  const last = rhythm.days.length - 1;
  const counts = new Map<number, number>();
  for (const { at } of series.spoken) counts.set(at, (counts.get(at) ?? 0) + 1);
  const days: TrendDay[] = [];
  for (let at = Math.max(0, series.start, last - curveDays + 1); at <= last; at += 1)
    days.push({
      day: rhythm.days[at] ?? '',
      count: counts.get(at) ?? 0,
      expected: until <= series.start ? null : predict(series, rhythm, { from: at, to: at, until }).mean,
    });
  return days;
}
