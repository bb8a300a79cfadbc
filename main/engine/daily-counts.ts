/** Daily counts per ward × theme × publisher: taken when a briefing is composed, kept longer than the texts. */

import { longestHistory } from '../../shared/interpret/trend-cells.ts';
import {
  type CellCount,
  countCells,
  joinCounts,
  type TrendItem,
} from '../../shared/interpret/trend-counts.ts';
import { shiftDate } from '../../shared/language/amsterdam-time.ts';
import type { DailyCount, Store } from './store/port.ts';

/** Days that the items in memory cover whole: the first and the last, YYYY-MM-DD. */
export interface MemoryDays {
  readonly first: string;
  readonly last: string;
}

/** After every day there is. */
const noEnd = '9999-12-31';

/**
 * The counts of the last eight weeks: of `items` for the days in memory, of what was kept before for those beyond. Days in
 * memory that changed are kept anew, unless the store holds later ones: a briefing of a day gone by knows less of it.
 */
export async function dailyCountsOf(
  store: Store,
  rules: string,
  items: readonly TrendItem[],
  memory: MemoryDays,
): Promise<readonly CellCount[]> {
  const from = shiftDate(memory.last, -longestHistory);
  const kept = await store.read((tx) => tx.dailyCounts(from, noEnd, rules));
  const older = kept.filter(({ day }) => day < memory.first);
  const counted = countCells(items, memory.last);
  if (!kept.some(({ day }) => day > memory.last)) await keepChanged(store, rules, kept, counted, memory);
  return joinCounts(older, counted, memory.first);
}

async function keepChanged(
  store: Store,
  rules: string,
  kept: readonly CellCount[],
  counted: readonly CellCount[],
  memory: MemoryDays,
): Promise<void> {
  const before = byDay(kept);
  const now = byDay(counted);
  const days = [...new Set([...before.keys(), ...now.keys()])]
    .filter((day) => day >= memory.first && day <= memory.last)
    .filter((day) => JSON.stringify(before.get(day) ?? []) !== JSON.stringify(now.get(day) ?? []))
    .sort();
  if (days.length === 0) return;
  await store.transaction((tx) => {
    for (const day of days) tx.saveDailyCounts(day, rules, now.get(day) ?? []);
  });
}

/** Counts by day, each day in the order of the table. */
function byDay(counts: readonly CellCount[]): ReadonlyMap<string, DailyCount[]> {
  const days = new Map<string, DailyCount[]>();
  for (const { day, ward, theme, publisher, items } of counts) {
    const own = days.get(day) ?? [];
    own.push({ ward, theme, publisher, items });
    days.set(day, own);
  }
  return days;
}
