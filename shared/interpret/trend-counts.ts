/** What is counted: a publisher family once a day per ward and theme, per story. */

import { localDate } from '../language/amsterdam-time.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';

/** Messages of one publisher family on one day about one theme in one ward. */
export interface CellCount {
  /** Local date, YYYY-MM-DD. */
  readonly day: string;
  /** Code of a wijk; empty where the item names none. */
  readonly ward: string;
  /** ThemeId; empty where the item has none. */
  readonly theme: string;
  readonly publisher: string;
  /** ≥ 1. */
  readonly items: number;
}

/** An item as a trend sees it. */
export interface TrendItem {
  readonly id: string;
  /** ISO-8601. */
  readonly time: string;
  /** Local date of `time`; empty where that cannot be read: then it counts nowhere. */
  readonly day: string;
  readonly publisher: string;
  /** Its cells: wijk × theme, or empty strings where there is none. */
  readonly cells: readonly { readonly ward: string; readonly theme: string }[];
}

/** What a trend needs of an item: when it was published (else first seen), by whom, about what. */
export function trendItem(item: Item, reading: Reading): TrendItem {
  const time = itemTime(item);
  const wards = reading.place.wards.filter(({ level }) => level === 'wijk').map(({ code }) => code);
  const themes = reading.themes.map(({ id }) => id);
  const cells = orNone(wards).flatMap((ward) => orNone(themes).map((theme) => ({ ward, theme })));
  const at = Date.parse(time);
  return {
    id: item.id,
    time,
    day: Number.isFinite(at) ? localDate(at) : '',
    publisher: item.publisher,
    cells,
  };
}

const orNone = (names: readonly string[]): readonly string[] => (names.length === 0 ? [''] : names);

/** Counts the items of days before or on `last`, ordered by day, ward, theme, publisher. */
export function countCells(items: readonly TrendItem[], last: string): readonly CellCount[] {
  const counts = new Map<string, CellCount>();
  for (const { day, publisher, cells } of items) {
    if (day === '' || day > last) continue;
    for (const { ward, theme } of cells) {
      const key = `${day}\u0000${ward}\u0000${theme}\u0000${publisher}`;
      const before = counts.get(key)?.items ?? 0;
      counts.set(key, { day, ward, theme, publisher, items: before + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
