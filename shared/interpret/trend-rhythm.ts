/** How much a publisher speaks on what sort of day, learned from everything that was counted. */
import { shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import { isPublicHoliday } from '../language/holidays.ts';
import type { CellCount } from './trend-counts.ts';

/** The days that a trend looks at. */
export interface TrendSpan {
  /** First day of the history, YYYY-MM-DD. */
  readonly first: string;
  /** The last day of all: the day of the poll. */
  readonly last: string;
  /** Days on which council or committees meet. */
  readonly councilDays: ReadonlySet<string>;
}

/** What publishers are expected to do. */
export interface Rhythm {
  readonly span: TrendSpan;
  /** Every day of the span, oldest first. */
  readonly days: readonly string[];
  /** Index of a day; undefined outside the span. */
  readonly at: ReadonlyMap<string, number>;
  /** First day of a publisher in the span, as an index. */
  readonly starts: ReadonlyMap<string, number>;
  /** Sum of a publisher's day weights over the days [from, to] by index; 1 is an ordinary day; 0 before its first day. */
  readonly exposure: (publisher: string, from: number, to: number) => number;
  /** The same for publishers as a whole, each as far as it speaks. */
  readonly pooled: (from: number, to: number) => number;
}

/** Public holidays are Sundays to those who publish (the project's choice: too few a year to learn each). */
const sortOf = (day: string): number => (isPublicHoliday(day) ? 0 : weekdayOf(day));

/** Each weekday of a publisher is believed as if one week more had been seen in which it did as all of them do. */
const weeksOfBelief = 1;
/** Days that the level of the week and the factor of council days are believed to be 1 for, in counts. */
const countsOfBelief = 10;
/** A stretch of days quieter than this against the usual is a holiday week, and counts for as little. */
const quietSpan = 7;

/** Learns the rhythm of every publisher from the days of `span`; the days from `recent` on are not learned from. */
export function rhythmsOf(counts: readonly CellCount[], span: TrendSpan, recent: string): Rhythm {
  const days: string[] = [];
  for (let day = span.first; day <= span.last; day = shiftDate(day, 1)) days.push(day);
  const at = new Map(days.map((day, index) => [day, index]));
  const sorts = days.map(sortOf);
  const known = at.get(recent) ?? days.length;
  const active = activeDays(counts, at, days.length);
  const starts = new Map([...active].map(([publisher, spoke]) => [publisher, spoke.indexOf(1)]));
  const all = profileOfAll(active, sorts, known);
  const profiles = new Map([...active].map(([name, spoke]) => [name, profileOf(spoke, sorts, known, all)]));
  const council = days.map((day) => span.councilDays.has(day));
  const level = levelsOf(active, profiles, { sorts, council, known });
  const weightsOf = (publisher: string): Float64Array => {
    const profile = profiles.get(publisher) ?? all;
    const start = starts.get(publisher) ?? 0;
    return Float64Array.from(sorts, (sort, index) =>
      index < start ? 0 : (profile[sort] ?? 1) * (level[index] ?? 1),
    );
  };
  const sums = new Map([...active.keys()].map((name) => [name, runningSum(weightsOf(name))]));
  const unknown = runningSum(weightsOf(''));
  const together = runningSum(mixture(active, weightsOf));
  return {
    span,
    days,
    at,
    starts,
    exposure: (publisher, from, to) => between(sums.get(publisher) ?? unknown, from, to),
    pooled: (from, to) => between(together, from, to),
  };
}

/** Weights of all publishers, each by the number of days it spoke; those of nobody are 1. */
function mixture(
  active: ReadonlyMap<string, Uint8Array>,
  weightsOf: (publisher: string) => Float64Array,
): Float64Array {
  const mixed = weightsOf('').fill(0);
  let total = 0;
  for (const [publisher, spoke] of active) {
    const share = sum([...spoke]);
    total += share;
    for (const [index, weight] of weightsOf(publisher).entries())
      mixed[index] = (mixed[index] ?? 0) + share * weight;
  }
  return total === 0 ? mixed.fill(1) : mixed.map((weight) => weight / total);
}

function runningSum(weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (let index = 0; index < weights.length; index += 1)
    sums[index + 1] = (sums[index] ?? 0) + (weights[index] ?? 0);
  return sums;
}

const between = (sums: Float64Array, from: number, to: number): number =>
  to < from ? 0 : (sums[Math.min(to + 1, sums.length - 1)] ?? 0) - (sums[Math.max(0, from)] ?? 0);

/** Per publisher: 1 on each day it spoke about anything at all. */
function activeDays(
  counts: readonly CellCount[],
  at: ReadonlyMap<string, number>,
  length: number,
): ReadonlyMap<string, Uint8Array> {
  const active = new Map<string, Uint8Array>();
  for (const { day, publisher } of counts) {
    const index = at.get(day);
    if (index === undefined) continue;
    let spoke = active.get(publisher);
    if (spoke === undefined) {
      spoke = new Uint8Array(length);
      active.set(publisher, spoke);
    }
    spoke[index] = 1;
  }
  return active;
}

type Profile = readonly number[];

/** Share of speaking days per sort of day against the mean of all days, over all publishers together. */
function profileOfAll(
  active: ReadonlyMap<string, Uint8Array>,
  sorts: readonly number[],
  known: number,
): Profile {
  const spoken = new Array<number>(7).fill(0);
  const possible = new Array<number>(7).fill(0);
  for (const spoke of active.values())
    for (let index = spoke.indexOf(1); index < known; index += 1) {
      const sort = sorts[index] ?? 0;
      possible[sort] = (possible[sort] ?? 0) + 1;
      spoken[sort] = (spoken[sort] ?? 0) + (spoke[index] ?? 0);
    }
  const total = sum(spoken) / Math.max(1, sum(possible));
  // Ten speaking days more at the mean: a store of one source says little about a Tuesday.
  return unit(
    spoken.map((count, sort) =>
      total === 0 ? 1 : (count + countsOfBelief) / ((possible[sort] ?? 0) * total + countsOfBelief),
    ),
  );
}

/** One publisher's own profile, drawn towards that of all by `weeksOfBelief`. */
function profileOf(spoke: Uint8Array, sorts: readonly number[], known: number, all: Profile): Profile {
  const spoken = new Array<number>(7).fill(0);
  const possible = new Array<number>(7).fill(0);
  for (let index = Math.max(0, spoke.indexOf(1)); index < known; index += 1) {
    const sort = sorts[index] ?? 0;
    possible[sort] = (possible[sort] ?? 0) + 1;
    spoken[sort] = (spoken[sort] ?? 0) + (spoke[index] ?? 0);
  }
  const usual = sum(spoken) / Math.max(1, sum(possible));
  if (usual === 0) return all;
  return unit(
    spoken.map(
      (count, sort) =>
        (count + weeksOfBelief * usual * (all[sort] ?? 1)) /
        (((possible[sort] ?? 0) + weeksOfBelief) * usual),
    ),
  );
}

/** Scaled to a mean of 1 over a week. */
function unit(profile: readonly number[]): Profile {
  const mean = sum(profile) / profile.length;
  return profile.map((value) => value / mean);
}

interface Calendar {
  readonly sorts: readonly number[];
  readonly council: readonly boolean[];
  readonly known: number;
}

/**
 * A factor per day beyond the weekday: council days as they turned out, and quiet weeks of the past (holidays), in which a
 * low count says little about what is usual. A loud week is left at 1: that may be what there is to find.
 */
function levelsOf(
  active: ReadonlyMap<string, Uint8Array>,
  profiles: ReadonlyMap<string, Profile>,
  { sorts, council, known }: Calendar,
): readonly number[] {
  const spoken = new Array<number>(sorts.length).fill(0);
  const expected = new Array<number>(sorts.length).fill(0);
  for (const [publisher, spoke] of active) {
    const start = spoke.indexOf(1);
    const learned = Math.max(1, known - start);
    const usual = sum([...spoke.subarray(start, known)]) / learned;
    const profile = profiles.get(publisher) ?? [];
    for (let index = start; index < sorts.length; index += 1) {
      spoken[index] = (spoken[index] ?? 0) + (spoke[index] ?? 0);
      expected[index] = (expected[index] ?? 0) + usual * (profile[sorts[index] ?? 0] ?? 1);
    }
  }
  const meeting = ratio(spoken, expected, (index) => index < known && council[index] === true);
  return sorts.map((_, index) => {
    const factor = council[index] === true ? meeting : 1;
    if (index >= known) return factor;
    const near = (other: number): boolean =>
      other < known && Math.abs(other - index) <= (quietSpan - 1) / 2 && council[other] !== true;
    return factor * Math.min(1, ratio(spoken, expected, near));
  });
}

/** Spoken against expected over the chosen days, drawn towards 1. */
function ratio(
  spoken: readonly number[],
  expected: readonly number[],
  chosen: (index: number) => boolean,
): number {
  let [count, usual] = [countsOfBelief, countsOfBelief];
  for (let index = 0; index < spoken.length; index += 1)
    if (chosen(index)) {
      count += spoken[index] ?? 0;
      usual += expected[index] ?? 0;
    }
  return count / usual;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
