import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { describeStore } from '../../../test/support/store-contract.ts';
import { migrations } from './migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'luisterpost-store-')), 'store.db');

describeStore('sqlite', () => {
  const file = fresh();
  return () => openSqliteStore(file);
});

it('makes its file for the owner only', async () => {
  const file = fresh();
  await openSqliteStore(file).close();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('refuses a file that is no database, by name', () => {
  const file = fresh();
  writeFileSync(file, 'geen database, maar wel lang genoeg om er een kop in te zoeken'.repeat(40));
  expect(() => openSqliteStore(file)).toThrowError(
    expect.objectContaining({ failure: expect.objectContaining({ key: 'store-damaged', args: { file } }) }),
  );
});

it('refuses a store of a newer app', () => {
  const file = fresh();
  const native = new DatabaseSync(file);
  native.exec('PRAGMA user_version = 999');
  native.close();
  expect(() => openSqliteStore(file)).toThrowError(
    expect.objectContaining({ failure: expect.objectContaining({ key: 'store-newer' }) }),
  );
});

it('lets two stores on one file write in turn', async () => {
  const file = fresh();
  const [one, two] = [openSqliteStore(file), openSqliteStore(file)];
  for (let round = 0; round < 20; round++) {
    await one.transaction((tx) => tx.saveSetting(`one-${round}`, '1'));
    await two.transaction((tx) => tx.saveSetting(`two-${round}`, '1'));
  }
  expect(await one.read((tx) => tx.setting('two-19'))).toBe('1');
  await one.close();
  await two.close();
});

it('brings decisions and corrections of an older home along', async () => {
  const file = fresh();
  const native = new DatabaseSync(file);
  for (const step of migrations.slice(0, 4)) native.exec(step);
  native.exec('PRAGMA user_version = 4');
  const decide = native.prepare('INSERT INTO story_decision VALUES (?, ?, ?, ?, ?)');
  const bodies = [
    { kind: 'merge', items: ['i_1', 'i_2'] },
    { kind: 'split', item: 'i_3', apart: ['i_1', 'i_2'] },
    { kind: 'rename', item: 'i_1', title: 'De ‘Zandkuil’' },
    { kind: 'mute', item: 'i_2', until: null },
  ];
  for (const [index, body] of bodies.entries())
    decide.run(`d_${index}`, body.kind, JSON.stringify(body), 'wethouder', `2026-03-0${index + 1}`);
  const correct = native.prepare('INSERT INTO ward_correction VALUES (?, ?, ?, ?, ?)');
  correct.run('i_2', 'wijk', '["WK016801"]', null, '2026-03-02');
  correct.run('i_3', 'gemeente', '[]', null, '2026-03-01');
  native.close();
  const store = openSqliteStore(file);
  const kept = await store.read((tx) => [tx.decisions(), tx.corrections()] as const);
  expect(kept[0].map(({ id, role, at, ...body }) => body)).toEqual([
    { kind: 'merge', stories: [['i_1'], ['i_2']] },
    { kind: 'split', item: 'i_3', apart: ['i_1', 'i_2'], wholes: [['i_1', 'i_2']] },
    { kind: 'rename', items: ['i_1'], title: 'De ‘Zandkuil’' },
    { kind: 'mute', items: ['i_2'], until: null },
  ]);
  expect(kept[1].map(({ item, batch, wards }) => [item, batch, wards])).toEqual([
    ['i_3', '2026-03-01', []],
    ['i_2', '2026-03-02', ['WK016801']],
  ]);
  await store.close();
});
