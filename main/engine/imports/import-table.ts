/** Rows into the store: in batches, with progress, to be stopped at any moment. */
import type { ImportProgress, ImportReport } from '../../../shared/model/import.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { IncomingItem, PutOutcome, Store } from '../store/port.ts';
import type { RowBatch } from './read-table.ts';

/** What an import needs. */
export interface TableImport {
  readonly store: Store;
  /** Kept already, or kept by the first batch. */
  readonly source: Source;
  /** Entries to what the store takes, masked: `mapRows` with the sender's hash. */
  readonly map: (entries: readonly ParsedItem[], source: Source, seen: string) => readonly IncomingItem[];
  /** Of `readTable`. */
  readonly rows: AsyncIterable<RowBatch>;
  /** Rows there will be, for the progress. */
  readonly total: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly now: () => Date;
}

type Counts = Record<'added' | 'edited' | 'known', number>;

/** An item that is here by another source, or that the user deleted, is known. */
function count(counts: Counts, outcome: PutOutcome): void {
  if (outcome === 'added') counts.added += 1;
  else if (outcome === 'edited') counts.edited += 1;
  else counts.known += 1;
}

async function storeBatch(task: TableImport, batch: RowBatch, seen: string): Promise<Counts> {
  const incoming = task.map(batch.entries, task.source, seen);
  return task.store.transaction((tx) => {
    const counts: Counts = { added: 0, edited: 0, known: 0 };
    if (incoming.length > 0 && tx.source(task.source.id) === null) tx.saveSource(task.source);
    for (const each of incoming) count(counts, tx.putItem(each));
    return counts;
  });
}

/**
 * Stores batch after batch, each in one transaction, and lets the event loop turn in between. Stopped by `signal` it
 * keeps what it has and says so. A file that is read in again adds nothing. Throws FailureError of the store or the rows.
 */
export async function importTable(task: TableImport): Promise<ImportReport> {
  const seen = task.now().toISOString();
  const counts: Counts = { added: 0, edited: 0, known: 0 };
  const refused: ImportReport['refused'][number][] = [];
  let rows = 0;
  let stopped = task.signal?.aborted === true;
  if (!stopped)
    for await (const batch of task.rows) {
      if (task.signal?.aborted) {
        stopped = true;
        break;
      }
      const stored = await storeBatch(task, batch, seen);
      for (const name of ['added', 'edited', 'known'] as const) counts[name] += stored[name];
      refused.push(...batch.refused);
      rows += batch.rows;
      task.onProgress?.({ done: rows, total: task.total });
      await new Promise(setImmediate);
    }
  return { source: task.source.id, rows, ...counts, refused, stopped };
}
