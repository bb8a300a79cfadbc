/** Settings, sources, their state and leases. */
import type { Source, SourceState } from '../../../shared/model/source.ts';
import type { StoreTransaction } from './port.ts';
import { toSource, toSourceState } from './rows.ts';
import type { Database } from './sqlite-database.ts';

type SourceCalls = Pick<
  StoreTransaction,
  | 'setting'
  | 'saveSetting'
  | 'sources'
  | 'saveSource'
  | 'removeSource'
  | 'sourceState'
  | 'saveSourceState'
  | 'lease'
  | 'release'
  | 'leaseHolders'
  | 'releaseAll'
>;

/** The calls about sources and settings. */
export function sourceCalls(db: Database): SourceCalls {
  return {
    setting: (key) => {
      const row = db.get('SELECT value FROM setting WHERE key = ?', key);
      return row === null ? null : String(row['value']);
    },
    saveSetting: (key, value) => {
      db.run(
        'INSERT INTO setting VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value',
        key,
        value,
      );
    },
    sources: () => db.all('SELECT * FROM source ORDER BY id').map(toSource),
    saveSource: (source) => saveSource(db, source),
    removeSource: (id) => db.run('DELETE FROM source WHERE id = ?', id) > 0,
    sourceState: (id) => {
      const row = db.get('SELECT * FROM source_state WHERE source_id = ?', id);
      return row === null ? null : toSourceState(row);
    },
    saveSourceState: (state) => saveState(db, state),
    lease: (sourceId, holder, now, until) =>
      db.run(
        `INSERT INTO lease VALUES (?, ?, ?) ON CONFLICT(source_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
         WHERE lease.until < ? OR lease.holder = excluded.holder`,
        sourceId,
        holder,
        until,
        now,
      ) > 0,
    release: (sourceId, holder) => {
      db.run('DELETE FROM lease WHERE source_id = ? AND holder = ?', sourceId, holder);
    },
    leaseHolders: () => db.all('SELECT DISTINCT holder FROM lease').map((row) => String(row['holder'])),
    releaseAll: (holder) => {
      db.run('DELETE FROM lease WHERE holder = ?', holder);
    },
  };
}

function saveSource(db: Database, source: Source): void {
  db.run(
    `INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET url = excluded.url,
       title = excluded.title, publisher = excluded.publisher, voice = excluded.voice, fixed_ward = excluded.fixed_ward,
       folder = excluded.folder, paused = excluded.paused`,
    source.id,
    source.url,
    source.title,
    source.publisher,
    source.voice,
    source.fixedWard,
    source.folder,
    source.paused ? 1 : 0,
    source.addedAt,
  );
}

function saveState(db: Database, state: SourceState): void {
  db.run(
    `INSERT INTO source_state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(source_id) DO UPDATE SET
       health = excluded.health, etag = excluded.etag, last_modified = excluded.last_modified,
       body_hash = excluded.body_hash, last_polled_at = excluded.last_polled_at,
       last_success_at = excluded.last_success_at, next_check_at = excluded.next_check_at,
       failures = excluded.failures, error = excluded.error`,
    state.sourceId,
    state.health,
    state.etag,
    state.lastModified,
    state.bodyHash,
    state.lastPolledAt,
    state.lastSuccessAt,
    state.nextCheckAt,
    state.failures,
    state.error === null ? null : JSON.stringify(state.error),
  );
}
