import { describe, expect, it } from 'vitest';
import { shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import type { TrendReading } from '../model/trend.ts';
import { cellMovements, reachesBack } from './trend-cells.ts';
import type { CellCount, TrendItem } from './trend-counts.ts';

// A Wednesday, six weeks into a spring without a public holiday before Easter.
const day = '2026-03-25';
const back = (days: number): string => shiftDate(day, -days);
const daily = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const said = (on: string, publisher: string, ward = 'WK1', theme = 'verkeer'): CellCount => ({
  day: on,
  ward,
  theme,
  publisher,
  items: 1,
});

/** Six publishers that speak every day, about nothing in particular. */
const chatter = (days = 56): readonly CellCount[] =>
  Array.from({ length: days + 1 }, (_, index) => back(days - index)).flatMap((on) =>
    daily.map((publisher) => said(on, publisher, '', '')),
  );
/** One publisher a day in the cell, in turns, every third day. */
const usual = Array.from({ length: 17 }, (_, index) => said(back(4 + index * 3), daily[index % 6] ?? 'a'));

const context = { since: day, day, councilDays: new Set<string>(), cells: 160 };
const move = (
  counts: readonly CellCount[],
  parts: Partial<typeof context> = {},
  items: readonly TrendItem[] = [],
): TrendReading | undefined =>
  cellMovements(
    counts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    items,
    { ...context, ...parts },
  ).find(({ ward, theme }) => ward === 'WK1' && theme === 'verkeer')?.movement;
const burst = (on: string, size: number): readonly CellCount[] =>
  daily.slice(0, size).map((publisher) => said(on, publisher));

describe('a cell', () => {
  it('rises where five publishers speak at once', () => {
    const movement = move([...chatter(), ...usual, ...burst(day, 5)]);
    expect(movement).toMatchObject({ state: 'rising', count: 5 });
    expect(movement?.expected).toBeGreaterThan(0.1);
    expect(movement?.expected).toBeLessThan(0.8);
    expect(movement?.probability).toBeLessThan(0.001);
  });
  it.each([
    ['one publisher', burst(day, 1)],
    ['two publishers', burst(day, 2)],
    ['ten messages of one publisher', [{ ...said(day, 'a'), items: 10 }]],
  ])('does not rise on %s', (_, counts) =>
    expect(move([...chatter(), ...usual, ...counts])?.state).toBe('steady'),
  );
  it('rises in a cell that was never heard of, and is new there on less', () => {
    expect(move([...chatter(), ...burst(day, 4)])?.state).toBe('rising');
    expect(move([...chatter(), ...burst(day, 1)])?.state).toBe('new');
  });
  it('says so where there is no history', () => {
    const movement = move([...chatter(10), ...burst(day, 5)], {}, [item('i1', 'a'), item('i2', 'b')]);
    expect(movement).toEqual({
      state: 'no-history',
      count: 2,
      expected: null,
      probability: null,
      publishers: ['a', 'b'],
      items: ['i1', 'i2'],
      days: [],
    });
  });
  it('needs more among very many cells', () => {
    const rare = usual.filter((_, index) => index % 3 === 0);
    const counts = [...chatter(), ...rare, ...burst(day, 3)];
    expect(move(counts, { cells: 1 })?.state).toBe('rising');
    expect(move([...counts, ...noisyCells(1000)], { cells: 1001 })?.state).toBe('steady');
  });
  it('is back after a silence that is long for it', () => {
    const busy = Array.from({ length: 30 }, (_, index) => said(back(12 + index), daily[index % 6] ?? 'a'));
    expect(move([...chatter(), ...busy, ...burst(day, 1)])?.state).toBe('back');
  });
  it('gives its items in order, and a curve of at most four weeks', () => {
    const items = [
      item('i9', 'c', '09'),
      item('i2', 'b', '08'),
      item('i1', 'a', '08'),
      item('i0', 'a', '08', back(20)),
    ];
    const movement = move([...chatter(), ...usual, ...burst(day, 5)], {}, items);
    expect(movement?.items).toEqual(['i1', 'i2', 'i9']);
    expect(movement?.publishers).toEqual(['a', 'b', 'c']);
    expect(movement?.days).toHaveLength(28);
    expect(movement?.days.at(-1)).toMatchObject({ day, count: 5 });
    expect(movement?.days.every(({ expected }) => expected !== null && expected > 0)).toBe(true);
  });
  it('does not depend on what comes after the poll', () => {
    const counts = [...chatter(), ...usual, ...burst(day, 5)];
    expect(move([...counts, ...burst(shiftDate(day, 1), 6)])).toEqual(move(counts));
  });
});

/** Cells in which each publisher speaks in turns every day: none can be told from the other at a low count. */
function noisyCells(cells: number): readonly CellCount[] {
  return Array.from({ length: cells }, (_, cell) =>
    Array.from({ length: 57 }, (__, index) =>
      said(back(56 - index), daily[(cell + index) % 6] ?? 'a', `W${cell}`),
    ),
  ).flat();
}

function item(id: string, publisher: string, hour = '08', on = day): TrendItem {
  const cells = [{ ward: 'WK1', theme: 'verkeer' }];
  return { id, time: `${on}T${hour}:00:00.000Z`, day: on, publisher, cells };
}

describe('the calendar', () => {
  const papers = ['w1', 'w2', 'w3', 'w4'] as const;
  const wednesdays = (from: number): readonly CellCount[] =>
    Array.from({ length: 8 }, (_, week) => week * 7)
      .filter((days) => days >= from)
      .flatMap((days) => papers.map((paper) => said(back(days), paper)));

  it('knows papers of one weekday: their day is no rise', () => {
    expect(weekdayOf(day)).toBe(3);
    expect(move([...chatter(), ...wednesdays(0)])?.state).toBe('steady');
  });
  it('but the same four voices on another day are', () => {
    const moved = papers.map((paper) => said(day, paper));
    const mondays = wednesdays(7).map((count) => ({ ...count, day: shiftDate(count.day, -2) }));
    expect(move([...chatter(), ...mondays, ...moved])?.state).toBe('rising');
  });
  it('does not take a source that was just added for a rise', () => {
    const added = ['n1', 'n2', 'n3', 'n4', 'n5'].map((publisher) => said(day, publisher));
    expect(move([...chatter(), ...usual, ...added])?.state).toBe('steady');
    const known = added.map((count) => ({ ...count, day: back(30), ward: '', theme: '' }));
    expect(move([...chatter(), ...usual, ...known, ...added])?.state).toBe('rising');
  });
});

describe('the cool-down', () => {
  const counts = [...chatter(), ...usual, ...burst(back(2), 5)];
  const states = (extra: readonly CellCount[]): readonly (string | undefined)[] =>
    [2, 1, 0].map((days) => {
      const on = back(days);
      const known = [...counts, ...extra].filter((count) => count.day <= on);
      return move(known, { since: on, day: on })?.state;
    });

  it('declares a rise once', () => expect(states([])).toEqual(['rising', 'steady', 'steady']));
  it('goes on while the level stays', () =>
    expect(states([...burst(back(1), 4), ...burst(day, 4)])).toEqual(['rising', 'steady', 'steady']));
  it('declares it in every briefing whose news it is', () =>
    expect(move(counts, { since: back(3) })).toMatchObject({ state: 'rising', count: 5 }));
  it('declares it anew above its new level', () => {
    const extra = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'];
    const known = extra.map((publisher) => said(back(40), publisher, '', ''));
    const higher = extra.map((publisher) => said(day, publisher));
    const small = burst(back(2), 3);
    expect(move([...chatter(), ...known, ...small, ...higher])?.state).toBe('rising');
  });
});

describe('reachesBack', () => {
  it.each([
    [13, false],
    [14, true],
    [40, true],
  ])('%d days: %s', (days, enough) => expect(reachesBack([said(back(days), 'a')], day)).toBe(enough));
});
