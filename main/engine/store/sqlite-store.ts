/** The store port on the SQLite family. */
import { FailureError, raise } from '../../../shared/result.ts';
import type { Store, StoreTransaction } from './port.ts';
import { addressCalls } from './sqlite-addresses.ts';
import { type Database, openDatabase } from './sqlite-database.ts';
import { decisionCalls } from './sqlite-decisions.ts';
import { editionCalls } from './sqlite-editions.ts';
import { itemCalls } from './sqlite-items.ts';
import { searchCalls } from './sqlite-search.ts';
import { sourceCalls } from './sqlite-sources.ts';
import { workCalls } from './sqlite-work.ts';

/** Opens the store in `file`. Throws FailureError `store` (damaged, unavailable, newer). */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file);
  const calls: StoreTransaction = {
    ...sourceCalls(database),
    ...itemCalls(database),
    ...searchCalls(database),
    ...editionCalls(database),
    ...decisionCalls(database),
    ...addressCalls(database),
    ...workCalls(database),
  };
  let open = true;
  const guarded = async <T>(begin: string, end: string, work: (tx: StoreTransaction) => T): Promise<T> => {
    if (!open) raise('store', 'store-closed');
    return inTransaction(database, begin, end, () => work(calls));
  };
  return {
    transaction: (work) => guarded('BEGIN IMMEDIATE', 'COMMIT', work),
    read: (work) => guarded('BEGIN', 'COMMIT', work),
    close: async () => {
      if (!open) return;
      open = false;
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // A full disk: the journal stays beside the file, and holds what was committed.
      }
      database.close();
    },
  };
}

/** The driver is synchronous, so a callback runs whole between BEGIN and COMMIT: no queue is needed. */
function inTransaction<T>(database: Database, begin: string, end: string, work: () => T): T {
  try {
    database.exec(begin);
  } catch (error) {
    throw asFailure(error);
  }
  try {
    const value = work();
    database.exec(end);
    return value;
  } catch (error) {
    rollBack(database);
    // Nothing of this callback was kept; what was committed before stands.
    throw asFailure(error);
  }
}

/** What a person can do something about. */
function asFailure(error: unknown): unknown {
  if (error instanceof FailureError) return error;
  const message = error instanceof Error ? error.message : '';
  const key = /disk is full|disk I\/O error/i.test(message)
    ? 'disk-full'
    : /locked|busy/i.test(message)
      ? 'store-busy'
      : null;
  return key === null
    ? error
    : new FailureError(
        { code: key === 'store-busy' ? 'busy' : 'store', key, args: {}, retry: true },
        { cause: error },
      );
}

/** A full disk ends the transaction by itself: then there is nothing to roll back. */
function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The first error tells why.
  }
}
