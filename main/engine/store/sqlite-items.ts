/** Items, their versions, keys and places of publication; readings and daily counts. */
import { nearDuplicate } from '../../../shared/listen/same-item.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { DailyCount, IncomingItem, PutOutcome, StoreTransaction } from './port.ts';
import { itemSelect, toItem } from './rows.ts';
import type { Database } from './sqlite-database.ts';

type ItemCalls = Pick<
  StoreTransaction,
  | 'putItem'
  | 'itemsBetween'
  | 'item'
  | 'itemCount'
  | 'publications'
  | 'reading'
  | 'saveReading'
  | 'saveDailyCounts'
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
  };
}

function latest(db: Database, id: string): Item | null {
  const row = db.get(`${itemSelect} WHERE i.id = ?`, id);
  return row === null ? null : toItem(row);
}

function putItem(db: Database, incoming: IncomingItem): PutOutcome {
  for (const key of incoming.keys)
    if (db.get('SELECT 1 FROM tombstone WHERE key = ?', key)) return 'tombstoned';
  const known = findByKey(db, incoming);
  if (known === null) return addItem(db, incoming);
  const item: Item = { ...incoming.item, id: known.id };
  const news = recordPublication(db, item, incoming.keys);
  // Only the source that brought an item edits it: another title's shorter copy is a place of publication.
  if (known.sourceId !== item.sourceId) return news ? 'republished' : 'same';
  if (known.title === item.title && known.text === item.text) return 'same';
  const next: Item = { ...item, version: known.version + 1 };
  db.run('UPDATE item SET version = ?, language = ? WHERE id = ?', next.version, next.language, next.id);
  writeVersion(db, next, incoming.stems);
  return 'edited';
}

/**
 * The kept item that an incoming one is, or null. Within a source its strongest key decides; a weaker one (the link) only
 * together with the title, since sites reuse an address for the next thing. Between sources the words must agree as well:
 * a post that links to an article is not that article.
 */
function findByKey(db: Database, incoming: IncomingItem): Item | null {
  const { item } = incoming;
  for (const [index, key] of incoming.keys.entries()) {
    const row = db.get('SELECT item_id FROM item_key WHERE key = ?', key);
    const known = row === null ? null : latest(db, String(row['item_id']));
    if (known === null) continue;
    const sameSource = known.sourceId === item.sourceId;
    if (sameSource && (index === 0 || known.title === item.title)) return known;
    if (!sameSource && (sameTitle(known, item) || nearDuplicate(known, item))) return known;
  }
  return latest(db, ownId(item));
}

const sameTitle = (a: Item, b: Item): boolean => a.title !== '' && a.title === b.title;

/** The id of an item whose own id another source's item has already. */
const ownId = (item: Item): string => `${item.id}-${item.sourceId}`;

function addItem(db: Database, incoming: IncomingItem): PutOutcome {
  const taken = latest(db, incoming.item.id) !== null;
  const id = taken ? ownId(incoming.item) : incoming.item.id;
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
  writeVersion(db, item, incoming.stems);
  recordPublication(db, item, incoming.keys);
  return 'added';
}

function writeVersion(db: Database, item: Item, stems: string): void {
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
  db.run('DELETE FROM item_fts WHERE rowid = (SELECT row FROM item WHERE id = ?)', item.id);
  db.run(
    'INSERT INTO item_fts (rowid, item_id, title, body, stems) SELECT row, id, ?, ?, ? FROM item WHERE id = ?',
    item.title,
    item.text,
    stems,
    item.id,
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
