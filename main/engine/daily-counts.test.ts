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
  it('keeps what it counts and gives it back once the texts are gone', async () => {
    await dailyCountsOf(
      store,
      'r1',
      [item('2026-02-02'), item('2026-02-20')],
      memory('2026-02-28', '2026-02-01'),
    );
    expect(await kept()).toEqual([count('2026-02-02'), count('2026-02-20')]);
    const later = await dailyCountsOf(store, 'r1', [item('2026-03-10')], memory('2026-03-20', '2026-02-21'));
    expect(later.all).toEqual([count('2026-02-02'), count('2026-02-20'), count('2026-03-10')]);
    expect(later.kept).toEqual([count('2026-02-02'), count('2026-02-20')]);
  });
  it('goes back eight weeks and no further', async () => {
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], memory('2026-02-28', '2026-02-01'));
    const upTo = async (last: string) =>
      (await dailyCountsOf(store, 'r1', [], memory(last, '2026-03-03'))).all;
    expect(await upTo('2026-03-30')).toEqual([count('2026-02-02')]);
    expect(await upTo('2026-03-31')).toEqual([]);
  });
  it('counts a day anew that is read otherwise, and keeps a day whose texts are gone', async () => {
    const span = memory('2026-02-28', '2026-02-01');
    await dailyCountsOf(store, 'r1', [item('2026-02-02'), item('2026-02-20')], span);
    await dailyCountsOf(store, 'r1', [item('2026-02-02', 'p', 'WK2')], span);
    expect(await kept()).toEqual([count('2026-02-02', 'p', 'WK2'), count('2026-02-20')]);
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
    expect(past.all).toEqual([count('2026-02-02', 'q')]);
    expect(await kept()).toEqual(before);
  });
  it('does not mix rules', async () => {
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], memory('2026-02-28', '2026-02-01'));
    expect((await dailyCountsOf(store, 'r2', [], memory('2026-03-20', '2026-02-21'))).all).toEqual([]);
    expect(await kept('r2')).toEqual([]);
  });
  it('writes nothing where nothing changed', async () => {
    const span = memory('2026-02-28', '2026-02-01');
    await dailyCountsOf(store, 'r1', [item('2026-02-02')], span);
    const still: Store = { ...store, transaction: () => Promise.reject(new Error('written')) };
    expect((await dailyCountsOf(still, 'r1', [item('2026-02-02')], span)).all).toEqual([count('2026-02-02')]);
  });
  it('says the same whatever was composed before', async () => {
    const items = [item('2026-02-02'), item('2026-02-20'), item('2026-03-10')];
    const span = memory('2026-03-20', '2026-01-23');
    const fresh = (await dailyCountsOf(store, 'r1', items, span)).all;
    await dailyCountsOf(store, 'r1', items.slice(0, 1), memory('2026-02-10', '2025-12-16'));
    expect((await dailyCountsOf(store, 'r1', items, span)).all).toEqual(fresh);
  });
});
