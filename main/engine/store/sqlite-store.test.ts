import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { describeStore } from '../../../test/support/store-contract.ts';
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
