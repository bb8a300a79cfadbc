/** Opens the database file, brings its schema up to date, and keeps prepared statements. */
import { chmodSync, existsSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { raise } from '../../../shared/result.ts';
import { migrations } from './migrations.ts';

/** What a column may hold when it goes in. */
export type SqlValue = string | number | null;
/** A row as it comes out. */
export type Row = Readonly<Record<string, unknown>>;

/** A database with cached statements. */
export interface Database {
  run(sql: string, ...values: readonly SqlValue[]): number;
  get(sql: string, ...values: readonly SqlValue[]): Row | null;
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  exec(sql: string): void;
  close(): void;
}

/** Milliseconds a writer waits for another process's short transaction. */
const busyTimeout = 10_000;

/**
 * Opens `file` (made with mode 0600 when missing) and migrates it.
 * Throws FailureError `store` for a file that is damaged, unwritable, or written by a newer app.
 */
export function openDatabase(file: string): Database {
  const fresh = !existsSync(file);
  const native = openNative(file);
  try {
    native.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
    );
    if (fresh) chmodSync(file, 0o600);
    migrate(native, file);
  } catch (error) {
    native.close();
    throw asStoreFailure(error, file);
  }
  return wrap(native);
}

function openNative(file: string): DatabaseSyncInstance {
  try {
    return new DatabaseSync(file, { timeout: busyTimeout });
  } catch (error) {
    throw asStoreFailure(error, file);
  }
}

function asStoreFailure(error: unknown, file: string): unknown {
  if (error instanceof Error && 'failure' in error) return error;
  const text = error instanceof Error ? error.message : String(error);
  const key = /malformed|not a database|corrupt/i.test(text) ? 'store-damaged' : 'store-unavailable';
  try {
    raise('store', key, { file }, error);
  } catch (failure) {
    return failure;
  }
}

function migrate(native: DatabaseSyncInstance, file: string): void {
  if (versionOf(native) === migrations.length) return;
  native.exec('BEGIN IMMEDIATE');
  try {
    // Read again inside the lock: another process may have migrated while we waited.
    const version = versionOf(native);
    if (version > migrations.length)
      raise('store', 'store-newer', { file, version, known: migrations.length });
    for (const step of migrations.slice(version)) native.exec(step);
    native.exec(`PRAGMA user_version = ${migrations.length}`);
    native.exec('COMMIT');
  } catch (error) {
    native.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(native: DatabaseSyncInstance): number {
  const row = native.prepare('PRAGMA user_version').get() as { user_version?: number } | undefined;
  return row?.user_version ?? 0;
}

function wrap(native: DatabaseSyncInstance): Database {
  const cache = new Map<string, StatementSyncInstance>();
  const statement = (sql: string): StatementSyncInstance => {
    const known = cache.get(sql);
    if (known) return known;
    const made = native.prepare(sql);
    cache.set(sql, made);
    return made;
  };
  return {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    get: (sql, ...values) => (statement(sql).get(...values) as Row | undefined) ?? null,
    all: (sql, ...values) => statement(sql).all(...values) as Row[],
    exec: (sql) => native.exec(sql),
    close: () => {
      cache.clear();
      native.close();
    },
  };
}
