/** How something moves against its own past, with the numbers that say so. */
import type { TrendState } from './story.ts';

/** One day of a count. */
export interface TrendDay {
  /** Local date, YYYY-MM-DD. */
  readonly day: string;
  /** Publisher families that spoke that day: each counts once a day. */
  readonly count: number;
  /** What the baseline expects of such a day; null where there is no history to tell. */
  readonly expected: number | null;
}

/** A movement and what it rests on. */
export interface TrendReading {
  readonly state: TrendState;
  /** Publisher-days in the recent span. */
  readonly count: number;
  /** Expected publisher-days in that span; null without history. */
  readonly expected: number | null;
  /** Chance of at least `count` under the baseline, 0–1; null without history. */
  readonly probability: number | null;
  /** Publisher families in the recent span, sorted. */
  readonly publishers: readonly string[];
  /** Ids of the items in the recent span, in (time, id) order. */
  readonly items: readonly string[];
  /** The curve, oldest day first; at most 28 days. */
  readonly days: readonly TrendDay[];
}
