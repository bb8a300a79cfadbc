/** Items, their versions, keys and places of publication; readings and daily counts. */
import { createHash } from 'node:crypto';
import { linkKey } from '../../../shared/listen/canonical-link.ts';
import { nearDuplicate } from '../../../shared/listen/same-item.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { isFetched, type Source } from '../../../shared/model/source.ts';
import type { DailyCount, IncomingItem, PutOutcome, StoreTransaction } from './port.ts';
import { itemSelect, toItem, versionSelect } from './rows.ts';
import type { Database } from './sqlite-database.ts';
import { forgetItem } from './sqlite-decisions.ts';
import { forgetWorkOn } from './sqlite-work.ts';

type ItemCalls = Pick<
  StoreTransaction,
  | 'putItem'
  | 'itemsBetween'
  | 'item'
  | 'versions'
  | 'removeItem'
  | 'restateItems'
  | 'itemCount'
  | 'publications'
  | 'reading'
  | 'saveReading'
  | 'saveDailyCounts'
  | 'dailyCounts'
>;

/** The calls about items. */
export function itemCalls(db: Database): ItemCalls {
  return {
    putItem: (incoming) => putItem(db, incoming),
    itemsBetween: (from, until) =>
      db
        .all(
          `${itemSelect} WHERE i.first_seen <= ? AND coalesce(i.published, i.first_seen) BETWEEN ? AND ?
           ORDER BY i.first_seen, i.id`,
          until,
          from,
          until,
        )
        .map(toItem),
    item: (id) => latest(db, id),
    versions: (id) => db.all(`${versionSelect} WHERE i.id = ? ORDER BY v.version`, id).map(toItem),
    removeItem: (id) => removeItem(db, id),
    restateItems: (source) => restateItems(db, source),
    itemCount: () => Number(db.get('SELECT count(*) AS n FROM item')?.['n'] ?? 0),
    publications: (item) =>
      db.all('SELECT * FROM publication WHERE item_id = ? ORDER BY seen, source_id', item).map((row) => ({
        item,
        sourceId: String(row['source_id']),
        link: row['link'] === null ? null : String(row['link']),
        seen: String(row['seen']),
      })),
    reading: (item, version, rules) => {
      const row = db.get(
        'SELECT body FROM reading WHERE item_id = ? AND version = ? AND rules = ?',
        item,
        version,
        rules,
      );
      return row === null ? null : (JSON.parse(String(row['body'])) as Reading);
    },
    saveReading: (item, version, rules, reading) => {
      db.run(
        'INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)',
        item,
        version,
        rules,
        JSON.stringify(reading),
      );
    },
    saveDailyCounts: (day, rules, counts) => saveDailyCounts(db, day, rules, counts),
    dailyCounts: (from, until, rules) =>
      db
        .all(
          `SELECT day, ward, theme, publisher, items FROM daily_count WHERE rules = ? AND day BETWEEN ? AND ?
           ORDER BY day, ward, theme, publisher`,
          rules,
          from,
          until,
        )
        .map((row) => ({
          day: String(row['day']),
          ward: String(row['ward']),
          theme: String(row['theme']),
          publisher: String(row['publisher']),
          items: Number(row['items']),
        })),
  };
}

function latest(db: Database, id: string): Item | null {
  const row = db.get(`${itemSelect} WHERE i.id = ?`, id);
  return row === null ? null : toItem(row);
}

function putItem(db: Database, incoming: IncomingItem): PutOutcome {
  const keys = incoming.weakKey === null ? incoming.keys : [...incoming.keys, incoming.weakKey];
  const asked = JSON.stringify(keys);
  const known = itemToEdit(db, incoming, findKnown(db, incoming, asked));
  if (known === null) return isDeleted(db, incoming, asked) ? 'tombstoned' : addItem(db, incoming, keys);
  const item: Item = { ...incoming.item, id: known.id };
  const news = recordPublication(db, item, keys);
  // Only the source that brought an item edits it: another title's shorter copy is a place of publication.
  if (known.sourceId !== item.sourceId) return news ? 'republished' : 'same';
  if (sameWords(known, item)) return 'same';
  editItem(db, known, { ...incoming, item });
  return 'edited';
}

/**
 * The item that the incoming one is a copy or an edit of. Where another source brought the known one and is followed no
 * longer, nobody edits that one any more: what the next source says differently is an item of its own, in its own name.
 */
function itemToEdit(db: Database, { item }: IncomingItem, known: Item | null): Item | null {
  if (known === null) return ownItem(db, item);
  if (known.sourceId === item.sourceId || sameWords(known, item)) return known;
  return db.get('SELECT 1 FROM source WHERE id = ?', known.sourceId) === null ? ownItem(db, item) : known;
}

/** What this source brought under the same id before. */
function ownItem(db: Database, item: Item): Item | null {
  const first = latest(db, item.id);
  if (first === null) return null;
  const own = first.sourceId === item.sourceId ? first : latest(db, ownId(item));
  return own === null || isReused(own, item) ? null : own;
}

const sameWords = (a: Item, b: Item): boolean => a.title === b.title && a.text === b.text;

/**
 * Whether a person deleted this item: its own key from its own source, whatever the words are now, or any of its keys with
 * the same title. A post that only links to a deleted article is not deleted.
 */
function isDeleted(db: Database, { item, keys }: IncomingItem, asked: string): boolean {
  const rows = db.all('SELECT * FROM deleted_key WHERE key IN (SELECT value FROM json_each(?))', asked);
  if (rows.length === 0) return false;
  const title = titleHash(item.title);
  return rows.some(
    (row) => row['title'] === title || (row['source_id'] === item.sourceId && row['key'] === keys[0]),
  );
}

/** Titles of what was deleted are kept as a hash only. */
const titleHash = (title: string): string => createHash('sha256').update(title).digest('hex').slice(0, 32);

/**
 * The kept item that an incoming one is, or null. Within a source its strongest key decides; a weaker one (the link) only
 * together with the title, since sites reuse an address for the next thing; its words only where the kept one is no longer
 * in the document under its own name (ids that change at every visit). Between sources the words must agree as well: a post
 * that links to an article is not that article. `asked` holds all of its keys as a JSON array.
 */
function findKnown(db: Database, incoming: IncomingItem, asked: string): Item | null {
  const rows = db.all(
    'SELECT key, item_id FROM item_key WHERE key IN (SELECT value FROM json_each(?))',
    asked,
  );
  if (rows.length === 0) return null;
  const ids = new Map(rows.map((row) => [String(row['key']), String(row['item_id'])]));
  const byKey = (key: string): Item | null => {
    const id = ids.get(key);
    return id === undefined ? null : latest(db, id);
  };
  const { item } = incoming;
  for (const [index, key] of incoming.keys.entries()) {
    const known = byKey(key);
    if (known === null) continue;
    const sameSource = known.sourceId === item.sourceId;
    if (sameSource && (index === 0 ? !isReused(known, item) : known.title === item.title)) return known;
    if (!sameSource && isCopy(known, item)) return known;
  }
  const renamed = incoming.weakKey === null ? null : byKey(incoming.weakKey);
  return renamed?.sourceId === item.sourceId && !isPresent(db, renamed, incoming) ? renamed : null;
}

/** Whether the document at hand also holds the kept item under one of its own keys. */
function isPresent(db: Database, known: Item, incoming: IncomingItem): boolean {
  return db
    .all('SELECT key FROM item_key WHERE item_id = ?', known.id)
    .some((row) => incoming.documentKeys.has(String(row['key'])));
}

/** One text in two places: the words agree, or one of them has nothing but the title. */
function isCopy(known: Item, item: Item): boolean {
  const bare = known.text === '' || item.text === '';
  return nearDuplicate(known, item) || (bare && known.title !== '' && known.title === item.title);
}

/** An id that now stands for something else altogether: numbers by place in the list, a page that is filled anew. */
function isReused(known: Item, item: Item): boolean {
  const moved = item.link !== null && linkKey(known.link) !== linkKey(item.link);
  return moved && known.title !== item.title && !nearDuplicate(known, item);
}

const isTaken = (db: Database, id: string): boolean => db.get('SELECT 1 FROM item WHERE id = ?', id) !== null;

/** Its own id, else one for its source, else one for its words: an id may be taken by what stood under it before. */
function freeId(db: Database, item: Item): string {
  if (!isTaken(db, item.id)) return item.id;
  if (!isTaken(db, ownId(item))) return ownId(item);
  return `${item.id}-${titleHash(`${item.title}\n${item.text}`).slice(0, 16)}`;
}

/** The id of an item whose own id another source's item has already. */
const ownId = (item: Item): string => `${item.id}-${item.sourceId}`;

function addItem(db: Database, incoming: IncomingItem, keys: readonly string[]): PutOutcome {
  const id = freeId(db, incoming.item);
  const item: Item = { ...incoming.item, id, version: 1 };
  db.run(
    `INSERT INTO item (id, version, source_id, publisher, publisher_title, voice, fixed_ward, published, first_seen, language, sender)
     VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.sourceId,
    item.publisher,
    item.publisherTitle,
    item.voice,
    item.fixedWard,
    item.published,
    item.firstSeen,
    item.language,
    item.sender,
  );
  db.run(
    'INSERT INTO item_fts (rowid, item_id, title, body, stems) VALUES (last_insert_rowid(), ?, ?, ?, ?)',
    item.id,
    item.title,
    item.text,
    incoming.stems,
  );
  writeVersion(db, item);
  const [own = ''] = keys;
  // Its own id may have stood for another thing of this source: from now on it stands for this one.
  if (own !== '')
    db.run(
      `INSERT INTO item_key VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET item_id = excluded.item_id
       WHERE (SELECT source_id FROM item WHERE id = item_key.item_id) = ?`,
      own,
      item.id,
      item.sourceId,
    );
  recordPublication(db, item, keys);
  return 'added';
}

/** The day of publication stays, unless it was not known. */
function editItem(db: Database, known: Item, incoming: IncomingItem): void {
  const item = { ...incoming.item, version: known.version + 1 };
  db.run(
    'UPDATE item SET version = ?, language = ?, published = coalesce(published, ?) WHERE id = ?',
    item.version,
    item.language,
    item.published,
    item.id,
  );
  writeVersion(db, item);
  db.run('DELETE FROM item_fts WHERE rowid = (SELECT row FROM item WHERE id = ?)', item.id);
  db.run(
    'INSERT INTO item_fts (rowid, item_id, title, body, stems) SELECT row, id, ?, ?, ? FROM item WHERE id = ?',
    item.title,
    item.text,
    incoming.stems,
    item.id,
  );
}

function writeVersion(db: Database, item: Item): void {
  db.run(
    'INSERT INTO item_version VALUES (?, ?, ?, ?, ?)',
    item.id,
    item.version,
    item.seen,
    item.sourceId,
    item.masking,
  );
  db.run(
    'INSERT INTO item_text VALUES (?, ?, ?, ?, ?)',
    item.id,
    item.version,
    item.title,
    item.text,
    item.link,
  );
}

function recordPublication(db: Database, item: Item, keys: readonly string[]): boolean {
  for (const key of keys) db.run('INSERT OR IGNORE INTO item_key VALUES (?, ?)', key, item.id);
  return (
    db.run(
      'INSERT OR IGNORE INTO publication VALUES (?, ?, ?, ?)',
      item.id,
      item.sourceId,
      item.link,
      item.seen,
    ) > 0
  );
}

function restateItems(db: Database, source: Source): void {
  db.run('DELETE FROM reading WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', source.id);
  db.run(
    'UPDATE item SET publisher = ?, publisher_title = ?, voice = ? WHERE source_id = ?',
    source.publisher,
    source.title,
    source.voice,
    source.id,
  );
  // The ward of a noted signal is its own.
  if (isFetched(source))
    db.run('UPDATE item SET fixed_ward = ? WHERE source_id = ?', source.fixedWard, source.id);
}

/** Nothing of its words stays, save the hashed keys that keep it away. */
function removeItem(db: Database, id: string): boolean {
  const keys = db.all('SELECT key FROM item_key WHERE item_id = ?', id).map((row) => String(row['key']));
  const versions = db.all(`${versionSelect} WHERE i.id = ?`, id).map(toItem);
  for (const { sourceId, title } of versions)
    for (const key of keys)
      db.run('INSERT OR IGNORE INTO deleted_key VALUES (?, ?, ?)', key, sourceId, titleHash(title));
  db.run('DELETE FROM item_fts WHERE rowid = (SELECT row FROM item WHERE id = ?)', id);
  for (const table of ['item_key', 'item_text', 'item_version', 'publication', 'reading'])
    db.run(`DELETE FROM ${table} WHERE item_id = ?`, id);
  forgetItem(db, id);
  forgetWorkOn(db, id);
  return db.run('DELETE FROM item WHERE id = ?', id) > 0;
}

function saveDailyCounts(db: Database, day: string, rules: string, counts: readonly DailyCount[]): void {
  db.run('DELETE FROM daily_count WHERE day = ? AND rules = ?', day, rules);
  for (const count of counts)
    db.run(
      'INSERT INTO daily_count VALUES (?, ?, ?, ?, ?, ?)',
      day,
      rules,
      count.ward,
      count.theme,
      count.publisher,
      count.items,
    );
}
