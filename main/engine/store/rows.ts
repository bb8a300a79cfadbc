/** Rows to nouns: the one place where column names meet the model. */
import type { Item } from '../../../shared/model/item.ts';
import type {
  Source,
  SourceError,
  SourceHealth,
  SourceKind,
  SourceLicence,
  SourceState,
  SourceVisit,
  SourceVoice,
} from '../../../shared/model/source.ts';
import type { Row } from './sqlite-database.ts';

/** A text column; the empty text where it is absent. */
export const text = (row: Row, column: string): string => String(row[column] ?? '');
/** A text column, or null. */
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] == null ? null : String(row[column]);

/** A `source` row. */
export function toSource(row: Row): Source {
  return {
    id: text(row, 'id'),
    url: text(row, 'url'),
    kind: text(row, 'kind') as SourceKind,
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    voice: text(row, 'voice') as SourceVoice,
    fixedWard: textOrNull(row, 'fixed_ward'),
    folder: textOrNull(row, 'folder'),
    site: textOrNull(row, 'site'),
    licence: text(row, 'licence') as SourceLicence,
    paused: row['paused'] === 1,
    addedAt: text(row, 'added_at'),
  };
}

/** A `source_state` row. */
export function toSourceState(row: Row): SourceState {
  return {
    sourceId: text(row, 'source_id'),
    health: text(row, 'health') as SourceHealth,
    etag: textOrNull(row, 'etag'),
    lastModified: textOrNull(row, 'last_modified'),
    validatorsSince: textOrNull(row, 'validators_since'),
    bodyHash: textOrNull(row, 'body_hash'),
    lastPolledAt: textOrNull(row, 'last_polled_at'),
    lastSuccessAt: textOrNull(row, 'last_success_at'),
    nextCheckAt: textOrNull(row, 'next_check_at'),
    notBefore: textOrNull(row, 'not_before'),
    ttl: row['ttl'] == null ? null : Number(row['ttl']),
    movedTo: textOrNull(row, 'moved_to'),
    movedSeen: Number(row['moved_seen'] ?? 0),
    silentSince: textOrNull(row, 'silent_since'),
    failures: Number(row['failures'] ?? 0),
    error: toError(row),
  };
}

/** A `source_visit` row. */
export function toVisit(row: Row): SourceVisit {
  return {
    sourceId: text(row, 'source_id'),
    at: text(row, 'at'),
    health: text(row, 'health') as SourceHealth,
    added: Number(row['added'] ?? 0),
    edited: Number(row['edited'] ?? 0),
    duration: Number(row['duration'] ?? 0),
    error: toError(row),
  };
}

function toError(row: Row): SourceError | null {
  const error = textOrNull(row, 'error');
  return error === null ? null : (JSON.parse(error) as SourceError);
}

/** Joined columns of item, its latest version and its text; see `itemColumns`. */
export function toItem(row: Row): Item {
  return {
    id: text(row, 'id'),
    version: Number(row['version']),
    sourceId: text(row, 'source_id'),
    publisher: text(row, 'publisher'),
    publisherTitle: text(row, 'publisher_title'),
    voice: text(row, 'voice') as SourceVoice,
    fixedWard: textOrNull(row, 'fixed_ward'),
    title: text(row, 'title'),
    text: text(row, 'body'),
    link: textOrNull(row, 'link'),
    published: textOrNull(row, 'published'),
    firstSeen: text(row, 'first_seen'),
    seen: text(row, 'seen'),
    language: textOrNull(row, 'language'),
    sender: textOrNull(row, 'sender'),
    masking: Number(row['masking']),
  };
}

const columns = `
  SELECT i.id, v.version, i.source_id, i.publisher, i.publisher_title, i.voice, i.fixed_ward, i.published,
    i.first_seen, i.language, i.sender, v.seen, v.masking, t.title, t.body, t.link`;

/** The select list and joins that `toItem` reads: the latest versions. */
export const itemSelect = `${columns}
  FROM item i
  JOIN item_version v ON v.item_id = i.id AND v.version = i.version
  JOIN item_text t ON t.item_id = i.id AND t.version = i.version`;

/** As `itemSelect`, for every version. */
export const versionSelect = `${columns}
  FROM item i
  JOIN item_version v ON v.item_id = i.id
  JOIN item_text t ON t.item_id = i.id AND t.version = v.version`;
