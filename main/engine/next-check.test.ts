import { describe, expect, it } from 'vitest';
import { type CheckHints, freshnessOf, nextCheck, patience } from './next-check.ts';

const now = new Date('2026-03-02T08:00:00Z');
const plain: CheckHints = {
  sourceId: 'b_a',
  kind: 'feed',
  voice: 'press',
  failures: 0,
  retryAfter: null,
  freshness: null,
  ttl: null,
  perDay: null,
};
const hour = 60;
const minutesUntil = (hints: Partial<CheckHints>): number =>
  (Date.parse(nextCheck(now, { ...plain, ...hints })) - now.getTime()) / 60_000;

describe('the next look', () => {
  it.each([
    ['news after a quarter of an hour', {}, 15],
    ['a council after an hour', { voice: 'politics' }, hour],
    ['an agenda after an hour', { kind: 'calendar' }, hour],
    ['a source of two items a day after six hours', { perDay: 2 }, 6 * hour],
    ['a source of one item a month no later than that', { perDay: 1 / 30 }, 6 * hour],
    ['a source of sixteen items a day after half the time between two', { perDay: 16 }, 45],
    ['a source of a thousand items a day no sooner than the floor', { perDay: 1000 }, 15],
    ['no sooner than it says it is fresh', { freshness: 3600 }, hour],
    ['but a year of freshness is five hours', { freshness: 31_536_000 }, 5 * hour],
    ['no sooner than the feed itself asks', { ttl: 7200 }, 2 * hour],
    ['but a month of ttl is a day', { ttl: 30 * 86_400 }, 24 * hour],
    ['as late as the server asks', { failures: 1, retryAfter: 7200 }, 2 * hour],
    ['but a century of patience is a week', { failures: 1, retryAfter: 1e12 }, 7 * 24 * hour],
    ['later at each failure', { failures: 3 }, hour],
    ['at most a day later', { failures: 40 }, 24 * hour],
  ] as const)('looks at %s', (_, hints, expected) => {
    const minutes = minutesUntil(hints);
    expect(minutes).toBeGreaterThanOrEqual(expected);
    expect(minutes).toBeLessThan(expected * 1.1);
  });

  it('spreads sources that would fall into step', () => {
    const moments = Array.from({ length: 40 }, (_, index) => minutesUntil({ sourceId: `b_${index}` }));
    expect(new Set(moments).size).toBe(40);
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(1);
    expect(minutesUntil({})).toBe(minutesUntil({}));
  });

  it('gives no more patience than a week', () => {
    expect(patience(null)).toBeNull();
    expect(patience(60)).toBe(60);
    expect(patience(1e12)).toBe(7 * 86_400);
  });
});

describe('freshness by the headers', () => {
  const date = 'Mon, 02 Mar 2026 08:00:00 GMT';
  it.each([
    [{}, null],
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 'max-age=600', age: '500' }, 100],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'max-age="600"' }, 600],
    [{ 'cache-control': 's-maxage=900' }, null],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ date, expires: 'Mon, 02 Mar 2026 09:00:00 GMT' }, 3600],
    [{ date, expires: 'Mon, 02 Mar 2020 09:00:00 GMT' }, 0],
    [{ date, expires: '0' }, 0],
    [{ expires: 'Mon, 02 Mar 2026 09:00:00 GMT' }, null],
    [{ date, expires: 'morgen' }, null],
  ])('%j is %s', (headers, expected) => {
    expect(freshnessOf(headers as Record<string, string>)).toBe(expected);
  });
});
