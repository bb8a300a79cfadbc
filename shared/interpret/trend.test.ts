import { describe, expect, it } from 'vitest';
import { fallProbability, poissonTail, riseProbability } from './poisson.ts';
import { type TrendPoint, trendOf } from './trend.ts';

const context = { from: '2026-03-20T05:00:00Z', until: '2026-03-21T05:00:00Z', historyDays: 28 };

/** [days before `until`, publisher] */
const points = (...rows: readonly (readonly [number, string])[]): readonly TrendPoint[] =>
  rows.map(([days, publisher]) => ({
    time: new Date(Date.parse(context.until) - days * 86_400_000).toISOString(),
    publisher,
  }));

describe('trendOf', () => {
  const surge = points(
    [12, 'a'],
    [11, 'a'],
    [1.8, 'a'],
    [1.6, 'b'],
    [1.5, 'c'],
    [0.8, 'a'],
    [0.6, 'b'],
    [0.5, 'c'],
    [0.3, 'd'],
  );
  const cases: readonly (readonly [string, readonly TrendPoint[], string])[] = [
    ['nothing to tell', [], 'steady'],
    ['first message in the period', points([0.5, 'a'], [0.2, 'b']), 'new'],
    ['one message, long ago', points([9, 'a']), 'steady'],
    ['a week of silence', points([12, 'a'], [11, 'b'], [0.4, 'a']), 'back'],
    ['a silence of six days', points([7, 'a'], [0.9, 'a']), 'steady'],
    [
      'many posts of one publisher',
      points([5, 'a'], [4, 'a'], [0.9, 'a'], [0.8, 'a'], [0.7, 'a'], [0.6, 'a']),
      'steady',
    ],
    ['fewer than five messages', points([6, 'a'], [0.9, 'b'], [0.8, 'c'], [0.7, 'd']), 'steady'],
    [
      'day after day the same',
      points([6, 'a'], [5, 'b'], [4, 'a'], [3, 'b'], [1.5, 'a'], [0.5, 'b']),
      'steady',
    ],
    [
      'much, then nothing',
      points(
        [7, 'a'],
        [6.5, 'b'],
        [6.4, 'c'],
        [5.5, 'a'],
        [5.3, 'b'],
        [4.5, 'c'],
        [4.3, 'a'],
        [3.5, 'b'],
        [3.2, 'c'],
        [2.5, 'a'],
        [2.4, 'b'],
      ),
      'falling',
    ],
  ];
  it.each(cases)('%s', (_, times, state) => expect(trendOf(times, context)).toBe(state));

  it('rises where several publishers speak more often than before', () => {
    const steadyStart = points([9, 'a'], [6, 'a'], [3, 'a']);
    expect(trendOf([...steadyStart, ...surge.slice(2)], context)).toBe('rising');
  });
  it('says so where the store is young', () =>
    expect(trendOf(surge, { ...context, historyDays: 13 })).toBe('no-history'));
  it('leaves out what comes after the period and what has no readable time', () => {
    const odd = [{ time: 'gisteren', publisher: 'a' }, ...points([-1, 'a'], [0.5, 'b'])];
    expect(trendOf(odd, context)).toBe('new');
  });
  it('does not depend on order', () =>
    expect(trendOf(surge.toReversed(), context)).toBe(trendOf(surge, context)));
});

describe('exact tests', () => {
  it.each([
    [0, 2, 1],
    [1, 1, 1 - Math.exp(-1)],
    [2, 1, 1 - 2 * Math.exp(-1)],
    [3, 0, 0],
  ])('P(X ≥ %d | %d)', (count, mean, p) => expect(poissonTail(count, mean)).toBeCloseTo(p, 10));

  it('is the binomial tail of the recent share', () => {
    expect(riseProbability({ count: 3, days: 1 }, { count: 0, days: 1 })).toBeCloseTo(1 / 8, 10);
    expect(riseProbability({ count: 2, days: 1 }, { count: 1, days: 1 })).toBeCloseTo(1 / 2, 10);
    expect(fallProbability({ count: 0, days: 1 }, { count: 4, days: 1 })).toBeCloseTo(1 / 16, 10);
  });
  it('falls as the recent count grows', () => {
    const chances = [2, 4, 6, 8].map((count) => riseProbability({ count, days: 2 }, { count: 3, days: 10 }));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });
});
