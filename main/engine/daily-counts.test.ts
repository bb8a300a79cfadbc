import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrendItem } from '../../shared/interpret/trend-counts.ts';
import { dailyCountsOf } from './daily-counts.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luisterpost-'));
  store = openSqliteStore(join(folder, 's.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const item = (day: string, publisher = 'p', ward = 'WK1'): TrendItem => ({
  id: `${day}${publisher}`,
  time: `${day}T08:00:00Z`,
  day,
  publisher,
  cells: [{ ward, theme: 'afval' }],
});
const count = (day: string, publisher = 'p', ward = 'WK1') => ({
  day,
  ward,
  theme: 'afval',
  publisher,
  items: 1,
});
const memory = (last: string, first: string) => ({ first, last });
const kept = async (rules = 'r1') => store.read((tx) => tx.dailyCounts('2026-01-01', '2026-12-31', rules));

describe('dailyCountsOf', () => {
  it('keeps what the memory counts and gives it back beyond the memory', async () => {
    await dailyCountsOf(
      store,
      'r1',
      [item('2026-02-02'), item('2026-02-20')],
      memory('2026-02-28', '2026-02-01'),
    );
    expect(await kept()).toEqual([count('2026-02-02'), count('2026-02-20')]);
    const later = await dailyCountsOf(store, 'r1', [item('2026-03-10')], memory('2026-03-20', '2026-02-21'));
    expect(later).toEqual([count('2026-02-02'), count('2026-02-20'), count('2026-03-10')]);
  });
  it('goes back eight weeks and no further', async () => {
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], memory('2026-02-28', '2026-02-01'));
    expect(await dailyCountsOf(store, 'r1', [], memory('2026-03-30', '2026-03-03'))).toEqual([
      count('2026-02-02'),
    ]);
    expect(await dailyCountsOf(store, 'r1', [], memory('2026-03-31', '2026-03-04'))).toEqual([]);
  });
  it('counts anew what changed in memory, and forgets what went', async () => {
    const span = memory('2026-02-28', '2026-02-01');
    await dailyCountsOf(store, 'r1', [item('2026-02-02'), item('2026-02-20')], span);
    await dailyCountsOf(store, 'r1', [item('2026-02-02', 'p', 'WK2')], span);
    expect(await kept()).toEqual([count('2026-02-02', 'p', 'WK2')]);
  });
  it('lets a briefing of a day gone by change nothing', async () => {
    await dailyCountsOf(
      store,
      'r1',
      [item('2026-02-02'), item('2026-02-20')],
      memory('2026-02-28', '2026-02-01'),
    );
    const before = await kept();
    const past = await dailyCountsOf(
      store,
      'r1',
      [item('2026-02-02', 'q')],
      memory('2026-02-10', '2026-01-14'),
    );
    expect(past).toEqual([count('2026-02-02', 'q')]);
    expect(await kept()).toEqual(before);
  });
  it('does not mix rules', async () => {
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], memory('2026-02-28', '2026-02-01'));
    expect(await dailyCountsOf(store, 'r2', [], memory('2026-03-20', '2026-02-21'))).toEqual([]);
    expect(await kept('r2')).toEqual([]);
  });
  it('writes nothing where nothing changed', async () => {
    const span = memory('2026-02-28', '2026-02-01');
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], span);
    const still: Store = { ...store, transaction: () => Promise.reject(new Error('written')) };
    expect(await dailyCountsOf(still, 'r1', [item('2026-02-02')], span)).toEqual([count('2026-02-02')]);
  });
});
