import { describe, expect, it } from 'vitest';
import { countCells, type TrendItem } from './trend-counts.ts';

const item = (
  day: string,
  publisher: string,
  ...cells: readonly (readonly [string, string])[]
): TrendItem => ({
  id: `${day}${publisher}`,
  time: `${day}T08:00:00Z`,
  day,
  publisher,
  cells: cells.map(([ward, theme]) => ({ ward, theme })),
});
const count = (day: string, publisher: string, items: number, ward = 'W1', theme = 'afval') => ({
  day,
  ward,
  theme,
  publisher,
  items,
});

describe('countCells', () => {
  it('counts messages per day, ward, theme and publisher, in order', () => {
    const items = [
      item('2026-03-02', 'b', ['W1', 'afval']),
      item('2026-03-02', 'a', ['W1', 'afval'], ['W1', 'wonen']),
      item('2026-03-02', 'a', ['W1', 'afval']),
      item('2026-03-01', 'a', ['', '']),
    ];
    expect(countCells(items, '2026-03-02')).toEqual([
      count('2026-03-01', 'a', 1, '', ''),
      count('2026-03-02', 'a', 2),
      count('2026-03-02', 'b', 1),
      count('2026-03-02', 'a', 1, 'W1', 'wonen'),
    ]);
  });
  it('leaves out later days and unreadable ones', () =>
    expect(
      countCells([item('2026-03-03', 'a', ['W1', 'afval']), item('', 'a', ['W1', 'afval'])], '2026-03-02'),
    ).toEqual([]));
});
