/** How a story moves against its own past. */
import type { TrendState } from '../model/story.ts';
import { type Counted, fallProbability, riseProbability } from './poisson.ts';

/** A message of a story: when, and by which publisher family. */
export interface TrendPoint {
  /** ISO-8601. */
  readonly time: string;
  readonly publisher: string;
}

/** The period that a briefing tells of, and how far the store reaches back. */
export interface TrendContext {
  /** ISO-8601, inclusive. */
  readonly from: string;
  /** ISO-8601, exclusive; later messages are left out. */
  readonly until: string;
  readonly historyDays: number;
}

const day = 86_400_000;
/** Days of store without which nothing is compared: two weeks hold every weekday twice. */
const leastHistory = 14;
/** A silence of a week or more makes a story one that is back (the project's choice). */
const silence = 7 * day;
/** "Now" is the last two days: one day is too short for a weekly paper's neighbours to react. */
const recentSpan = 2 * day;
/** Chance of being wrong that a "rising" may have; small numbers are never a trend (design, "The counts"). */
const risingLevel = 0.01;
/** "Falling" asks nothing of the reader, so it may be wrong a little more often. */
const fallingLevel = 0.05;
const leastItems = 5;
const leastPublishers = 2;

interface Point {
  readonly at: number;
  readonly publisher: string;
}

/** Counts a publisher once a day: ten posts of one evening in one forum are one voice on one day. */
function publisherDays(points: readonly Point[], until: number): number {
  return new Set(points.map(({ at, publisher }) => `${Math.floor((until - at) / day)} ${publisher}`)).size;
}

function isBack(points: readonly Point[], from: number): boolean {
  const before = points.filter(({ at }) => at < from).at(-1);
  const first = points.find(({ at }) => at >= from);
  return before !== undefined && first !== undefined && first.at - before.at >= silence;
}

function compare(points: readonly Point[], until: number): TrendState {
  const start = points[0]?.at ?? until;
  const border = until - recentSpan;
  const now = points.filter(({ at }) => at >= border);
  const then = points.filter(({ at }) => at < border);
  if (then.length === 0) return 'steady';
  const recent: Counted = { count: publisherDays(now, until), days: recentSpan / day };
  const earlier: Counted = {
    count: publisherDays(then, until),
    days: Math.max(1, Math.ceil((border - start) / day)),
  };
  const voices = new Set(now.map(({ publisher }) => publisher)).size;
  const enough = points.length >= leastItems;
  if (enough && voices >= leastPublishers && riseProbability(recent, earlier) < risingLevel) return 'rising';
  return enough && fallProbability(recent, earlier) < fallingLevel ? 'falling' : 'steady';
}

/**
 * The trend of a story's messages: `no-history` where the store is younger than two weeks, `new` where the first message
 * falls in the period, `back` after a week's silence, else `rising`, `falling` or `steady` by an exact test of
 * publishers per day in the last 48 hours against the story's own earlier days. Times that cannot be read are left out.
 */
export function trendOf(times: readonly TrendPoint[], context: TrendContext): TrendState {
  if (context.historyDays < leastHistory) return 'no-history';
  const from = Date.parse(context.from);
  const until = Date.parse(context.until);
  const points = times
    .map(({ time, publisher }) => ({ at: Date.parse(time), publisher }))
    .filter(({ at }) => Number.isFinite(at) && at < until)
    .sort((a, b) => a.at - b.at);
  const first = points[0];
  if (first === undefined) return 'steady';
  if (first.at >= from) return 'new';
  return isBack(points, from) ? 'back' : compare(points, until);
}
