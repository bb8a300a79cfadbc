import { describe, expect, it } from 'vitest';
import { localDate, shiftDate } from '../language/amsterdam-time.ts';
import type { TrendReading } from '../model/trend.ts';
import { storyMovements } from './trend.ts';
import type { CellCount, TrendItem } from './trend-counts.ts';

const day = '2026-03-24';
const context = {
  since: '2026-03-23',
  day,
  councilDays: new Set<string>(),
  from: '2026-03-23T16:00:00.000Z',
};
const publishers = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Everybody speaks every day about something. */
const counts = (days: number): readonly CellCount[] =>
  Array.from({ length: days + 1 }, (_, index) => shiftDate(day, index - days)).flatMap((on) =>
    publishers.map((publisher) => ({ day: on, ward: '', theme: '', publisher, items: 1 })),
  );

/** [days before noon of the poll's day, publisher] */
const items = (...rows: readonly (readonly [number, string])[]): readonly TrendItem[] =>
  rows.map(([days, publisher], index) => {
    const time = new Date(Date.parse(`${day}T11:00:00Z`) - days * 86_400_000).toISOString();
    return { id: `i_${index}`, time, day: localDate(Date.parse(time)), publisher, cells: [] };
  });

const move = (story: readonly TrendItem[], history = 28): TrendReading | undefined =>
  storyMovements([{ id: 's_1', items: story }], counts(history), context)[0];

const calm = [
  [20, 'a'],
  [15, 'b'],
  [10, 'a'],
  [5, 'c'],
] as const;
const surge = [
  [0.3, 'a'],
  [0.2, 'b'],
  [0.1, 'c'],
  [0.1, 'd'],
] as const;

describe('storyMovements', () => {
  const cases: readonly (readonly [string, readonly TrendItem[], TrendReading['state']])[] = [
    ['nothing to tell', [], 'steady'],
    ['first message in the period', items([0.5, 'a'], [0.2, 'b']), 'new'],
    ['one message, long ago', items([9, 'a']), 'steady'],
    ['a week of silence', items([12, 'a'], [11, 'b'], [0.4, 'a']), 'back'],
    ['a silence of six days', items([6.5, 'a'], [0.6, 'a']), 'steady'],
    ['several publishers, more often than before', items(...calm, ...surge), 'rising'],
    ['many posts of one publisher', items(...calm, [0.4, 'a'], [0.3, 'a'], [0.2, 'a'], [0.1, 'a']), 'steady'],
    ['fewer than five messages', items([6, 'a'], [0.3, 'b'], [0.2, 'c'], [0.1, 'd']), 'steady'],
    [
      'day after day the same',
      items([6, 'a'], [5, 'b'], [4, 'a'], [3, 'b'], [2, 'c'], [1, 'b'], [0.2, 'a']),
      'steady',
    ],
    [
      'three a day, then nothing',
      items(...[8, 7, 6, 5, 4, 3].flatMap((days) => ['a', 'b', 'c'].map((name) => [days, name] as const))),
      'falling',
    ],
    ['an unreadable time', [{ id: 'i', time: 'gisteren', day: '', publisher: 'a', cells: [] }], 'steady'],
  ];
  it.each(cases)('%s', (_, story, state) => expect(move(story)?.state).toBe(state));

  it('gives the numbers and the items that made a rise', () => {
    const movement = move(items(...calm, ...surge));
    expect(movement).toMatchObject({
      count: 4,
      publishers: ['a', 'b', 'c', 'd'],
      items: ['i_4', 'i_5', 'i_6', 'i_7'],
    });
    expect(movement?.expected).toBeGreaterThan(0);
    expect(movement?.expected).toBeLessThan(1);
    expect(movement?.probability).toBeLessThan(0.01);
    expect(movement?.days.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(8);
  });
  it('says so where the store is young', () => {
    const movement = move(items(...calm, ...surge), 13);
    expect(movement).toMatchObject({ state: 'no-history', expected: null, probability: null, count: 4 });
  });
  it('does not depend on order', () => {
    const story = items(...calm, ...surge);
    expect(move(story.toReversed())).toEqual(move(story));
  });
  it('asks more of one story among many', () => {
    const same = { id: 's_1', items: items(...calm, [0.3, 'a'], [0.2, 'b'], [0.1, 'c']) };
    const noise = Array.from({ length: 200 }, (_, index) => ({
      id: `n_${index}`,
      items: items(
        ...Array.from({ length: 14 }, (__, back) => [back + 0.2, publishers[back % 6] ?? 'a'] as const),
      ),
    }));
    const [alone] = storyMovements([same], counts(28), context);
    const [among] = storyMovements([same, ...noise], counts(28), context);
    expect([alone?.state, among?.state]).toEqual(['rising', 'steady']);
  });
});
