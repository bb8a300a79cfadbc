/** Rows to nouns: the one place where column names meet the model. */
import type { Item } from '../../../shared/model/item.ts';
import type { Source, SourceHealth, SourceState, SourceVoice } from '../../../shared/model/source.ts';
import type { Row } from './sqlite-database.ts';

const text = (row: Row, column: string): string => String(row[column] ?? '');
const textOrNull = (row: Row, column: string): string | null =>
  row[column] == null ? null : String(row[column]);

/** A `source` row. */
export function toSource(row: Row): Source {
  return {
    id: text(row, 'id'),
    url: text(row, 'url'),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    voice: text(row, 'voice') as SourceVoice,
    fixedWard: textOrNull(row, 'fixed_ward'),
    folder: textOrNull(row, 'folder'),
    paused: row['paused'] === 1,
    addedAt: text(row, 'added_at'),
  };
}

/** A `source_state` row. */
export function toSourceState(row: Row): SourceState {
  const error = textOrNull(row, 'error');
  return {
    sourceId: text(row, 'source_id'),
    health: text(row, 'health') as SourceHealth,
    etag: textOrNull(row, 'etag'),
    lastModified: textOrNull(row, 'last_modified'),
    bodyHash: textOrNull(row, 'body_hash'),
    lastPolledAt: textOrNull(row, 'last_polled_at'),
    lastSuccessAt: textOrNull(row, 'last_success_at'),
    nextCheckAt: textOrNull(row, 'next_check_at'),
    failures: Number(row['failures'] ?? 0),
    error: error === null ? null : (JSON.parse(error) as SourceState['error']),
  };
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

/** The select list and joins that `toItem` reads. */
export const itemSelect = `
  SELECT i.id, i.version, i.source_id, i.publisher, i.publisher_title, i.voice, i.fixed_ward, i.published,
    i.first_seen, i.language, i.sender, v.seen, v.masking, t.title, t.body, t.link
  FROM item i
  JOIN item_version v ON v.item_id = i.id AND v.version = i.version
  JOIN item_text t ON t.item_id = i.id AND t.version = i.version`;
