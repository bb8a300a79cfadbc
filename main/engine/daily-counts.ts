/** Daily counts per ward × theme × publisher: taken when a briefing is composed, kept longer than the texts. */

import { longestHistory } from '../../shared/interpret/trend-cells.ts';
import { type CellCount, countCells, type TrendItem } from '../../shared/interpret/trend-counts.ts';
import { shiftDate } from '../../shared/language/amsterdam-time.ts';
import type { DailyCount, Store } from './store/port.ts';

/** Days that the items in memory cover whole: the first and the last, YYYY-MM-DD. */
export interface MemoryDays {
  readonly first: string;
  readonly last: string;
}

/** After every day there is. */
const noEnd = '9999-12-31';

/** The counts that a briefing rests on, and those among them whose texts are gone. */
export interface DailyCounts {
  readonly all: readonly CellCount[];
  readonly kept: readonly CellCount[];
}

/**
 * The counts of the last eight weeks: of `items` (those of all that time) for every day of which there are items, of what was
 * kept before for days whose texts are gone. So it does not matter which briefings were composed before. Days that changed are
 * kept anew, unless the store holds later ones: a briefing of a day gone by knows less of it.
 */
export async function dailyCountsOf(
  store: Store,
  rules: string,
  items: readonly TrendItem[],
  memory: MemoryDays,
): Promise<DailyCounts> {
  const from = shiftDate(memory.last, -longestHistory);
  const kept = await store.read((tx) => tx.dailyCounts(from, noEnd, rules));
  const counted = countCells(items, memory.last);
  if (!kept.some(({ day }) => day > memory.last)) await keepChanged(store, rules, kept, counted, memory);
  const told = new Set(counted.map(({ day }) => day));
  const gone = kept.filter(({ day }) => day <= memory.last && !told.has(day));
  return { all: [...gone, ...counted], kept: gone };
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
    // What was counted before stays where its texts are gone.
    .filter((day) => day >= memory.first && day <= memory.last && now.has(day))
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
