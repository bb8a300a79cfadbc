/** Settings, sources, their state and leases. */
import type { Source, SourceState, SourceVisit } from '../../../shared/model/source.ts';
import type { StoreTransaction } from './port.ts';
import { toSource, toSourceState, toVisit } from './rows.ts';
import type { Database } from './sqlite-database.ts';

type SourceCalls = Pick<
  StoreTransaction,
  | 'setting'
  | 'saveSetting'
  | 'sources'
  | 'source'
  | 'saveSource'
  | 'removeSource'
  | 'sourceState'
  | 'sourceStates'
  | 'saveVisit'
  | 'visits'
  | 'publicationTimes'
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
    source: (id) => {
      const row = db.get('SELECT * FROM source WHERE id = ?', id);
      return row === null ? null : toSource(row);
    },
    saveSource: (source) => saveSource(db, source),
    removeSource: (id) => db.run('DELETE FROM source WHERE id = ?', id) > 0,
    sourceState: (id) => {
      const row = db.get('SELECT * FROM source_state WHERE source_id = ?', id);
      return row === null ? null : toSourceState(row);
    },
    sourceStates: () => db.all('SELECT * FROM source_state').map(toSourceState),
    saveSourceState: (state) => saveState(db, state),
    saveVisit: (visit) => saveVisit(db, visit),
    visits: (sourceId, limit) =>
      db
        .all('SELECT * FROM source_visit WHERE source_id = ? ORDER BY row DESC LIMIT ?', sourceId, limit)
        .map(toVisit),
    publicationTimes: (sourceId, from) =>
      db
        .all(
          `SELECT coalesce(i.published, p.seen) AS at FROM publication p JOIN item i ON i.id = p.item_id
           WHERE p.source_id = ? AND coalesce(i.published, p.seen) >= ? ORDER BY at`,
          sourceId,
          from,
        )
        .map((row) => String(row['at'])),
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
    `INSERT INTO source (id, url, kind, title, publisher, voice, fixed_ward, folder, site, licence, paused, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET url = excluded.url,
       kind = excluded.kind, title = excluded.title, publisher = excluded.publisher, voice = excluded.voice,
       fixed_ward = excluded.fixed_ward, folder = excluded.folder, site = excluded.site, licence = excluded.licence,
       paused = excluded.paused`,
    source.id,
    source.url,
    source.kind,
    source.title,
    source.publisher,
    source.voice,
    source.fixedWard,
    source.folder,
    source.site,
    source.licence,
    source.paused ? 1 : 0,
    source.addedAt,
  );
}

function saveState(db: Database, state: SourceState): void {
  db.run(
    `INSERT INTO source_state (source_id, health, etag, last_modified, validators_since, body_hash,
       last_polled_at, last_success_at, next_check_at, not_before, ttl, moved_to, moved_seen, silent_since, failures, error)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(source_id) DO UPDATE SET
       health = excluded.health, etag = excluded.etag, last_modified = excluded.last_modified,
       validators_since = excluded.validators_since, body_hash = excluded.body_hash,
       last_polled_at = excluded.last_polled_at, last_success_at = excluded.last_success_at,
       next_check_at = excluded.next_check_at, not_before = excluded.not_before, ttl = excluded.ttl,
       moved_to = excluded.moved_to, moved_seen = excluded.moved_seen, silent_since = excluded.silent_since,
       failures = excluded.failures, error = excluded.error`,
    state.sourceId,
    state.health,
    state.etag,
    state.lastModified,
    state.validatorsSince,
    state.bodyHash,
    state.lastPolledAt,
    state.lastSuccessAt,
    state.nextCheckAt,
    state.notBefore,
    state.ttl,
    state.movedTo,
    state.movedSeen,
    state.silentSince,
    state.failures,
    errorText(state.error),
  );
}

/** Visits kept per source: two days at the shortest interval, months for what is rarely looked at. */
const keptVisits = 200;

function saveVisit(db: Database, visit: SourceVisit): void {
  db.run(
    'INSERT INTO source_visit (source_id, at, health, added, edited, duration, error) VALUES (?, ?, ?, ?, ?, ?, ?)',
    visit.sourceId,
    visit.at,
    visit.health,
    visit.added,
    visit.edited,
    Math.round(visit.duration),
    errorText(visit.error),
  );
  db.run(
    `DELETE FROM source_visit WHERE source_id = ? AND row <=
       (SELECT row FROM source_visit WHERE source_id = ? ORDER BY row DESC LIMIT 1 OFFSET ?)`,
    visit.sourceId,
    visit.sourceId,
    keptVisits,
  );
}

const errorText = (error: SourceState['error']): string | null =>
  error === null ? null : JSON.stringify(error);
