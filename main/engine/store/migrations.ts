/** Schema history: entry N brings a database from version N to N + 1 (`PRAGMA user_version`). Never edit an entry. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE source (
    id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT NOT NULL, voice TEXT NOT NULL,
    fixed_ward TEXT, folder TEXT, paused INTEGER NOT NULL, added_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE source_state (
    source_id TEXT PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE, health TEXT NOT NULL, etag TEXT,
    last_modified TEXT, body_hash TEXT, last_polled_at TEXT, last_success_at TEXT, next_check_at TEXT,
    failures INTEGER NOT NULL, error TEXT
  ) STRICT;
  CREATE TABLE lease (source_id TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;
  CREATE TABLE item (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, source_id TEXT NOT NULL,
    publisher TEXT NOT NULL, publisher_title TEXT NOT NULL, voice TEXT NOT NULL, fixed_ward TEXT, published TEXT, first_seen TEXT NOT NULL,
    language TEXT, sender TEXT
  ) STRICT;
  CREATE INDEX item_first_seen ON item(first_seen, id);
  CREATE INDEX item_published ON item(published);
  CREATE TABLE item_version (
    item_id TEXT NOT NULL REFERENCES item(id), version INTEGER NOT NULL, seen TEXT NOT NULL, source_id TEXT NOT NULL,
    masking INTEGER NOT NULL, PRIMARY KEY (item_id, version)
  ) STRICT;
  CREATE TABLE item_text (
    item_id TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, link TEXT,
    PRIMARY KEY (item_id, version)
  ) STRICT;
  CREATE TABLE item_key (key TEXT PRIMARY KEY, item_id TEXT NOT NULL) STRICT;
  CREATE INDEX item_key_item ON item_key(item_id);
  CREATE TABLE tombstone (key TEXT PRIMARY KEY) STRICT;
  CREATE TABLE publication (
    item_id TEXT NOT NULL, source_id TEXT NOT NULL, link TEXT, seen TEXT NOT NULL, PRIMARY KEY (item_id, source_id)
  ) STRICT;
  CREATE VIRTUAL TABLE item_fts USING fts5(
    item_id UNINDEXED, title, body, stems, tokenize = "unicode61 remove_diacritics 2"
  );
  INSERT INTO item_fts(item_fts, rank) VALUES ('secure-delete', 1);
  CREATE TABLE reading (
    item_id TEXT NOT NULL, version INTEGER NOT NULL, rules TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (item_id, version, rules)
  ) STRICT;
  CREATE TABLE daily_count (
    day TEXT NOT NULL, rules TEXT NOT NULL, ward TEXT NOT NULL, theme TEXT NOT NULL, publisher TEXT NOT NULL,
    items INTEGER NOT NULL, PRIMARY KEY (day, rules, ward, theme, publisher)
  ) STRICT;
  CREATE TABLE edition (
    id TEXT PRIMARY KEY, date TEXT NOT NULL, compartment TEXT NOT NULL, role TEXT NOT NULL, body TEXT NOT NULL,
    published_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE source ADD COLUMN kind TEXT NOT NULL DEFAULT 'feed';
  ALTER TABLE source ADD COLUMN site TEXT;
  ALTER TABLE source ADD COLUMN licence TEXT NOT NULL DEFAULT 'quote';
  ALTER TABLE source_state ADD COLUMN validators_since TEXT;
  ALTER TABLE source_state ADD COLUMN not_before TEXT;
  ALTER TABLE source_state ADD COLUMN ttl INTEGER;
  ALTER TABLE source_state ADD COLUMN moved_to TEXT;
  ALTER TABLE source_state ADD COLUMN moved_seen INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE source_state ADD COLUMN silent_since TEXT;
  CREATE TABLE source_visit (
    row INTEGER PRIMARY KEY, source_id TEXT NOT NULL REFERENCES source(id) ON DELETE CASCADE, at TEXT NOT NULL,
    health TEXT NOT NULL, added INTEGER NOT NULL, edited INTEGER NOT NULL, duration INTEGER NOT NULL, error TEXT
  ) STRICT;
  CREATE INDEX source_visit_source ON source_visit(source_id, row);
  CREATE INDEX publication_source ON publication(source_id, item_id);
  `,
  `
  CREATE TABLE deleted_key (
    key TEXT NOT NULL, source_id TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (key, source_id, title)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO deleted_key SELECT key, '', '' FROM tombstone;
  DROP TABLE tombstone;
  `,
  `
  CREATE TABLE ward_correction (
    item_id TEXT PRIMARY KEY, scope TEXT NOT NULL, wards TEXT NOT NULL, taught TEXT, at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE story_decision (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL, role TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE story_decision_item (
    decision_id TEXT NOT NULL REFERENCES story_decision(id) ON DELETE CASCADE, item_id TEXT NOT NULL,
    PRIMARY KEY (decision_id, item_id)
  ) STRICT;
  CREATE INDEX story_decision_item_item ON story_decision_item(item_id);
  `,
  `
  CREATE TABLE address_list (
    only INTEGER PRIMARY KEY CHECK (only = 1), file TEXT NOT NULL, municipality TEXT NOT NULL, imported_at TEXT NOT NULL,
    addresses INTEGER NOT NULL, streets INTEGER NOT NULL, postcodes INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE address_ward (
    kind TEXT NOT NULL, name TEXT NOT NULL, wards TEXT NOT NULL, PRIMARY KEY (kind, name)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE ward_correction RENAME TO ward_correction_4;
  CREATE TABLE ward_correction (
    row INTEGER PRIMARY KEY, item_id TEXT NOT NULL, batch TEXT NOT NULL, scope TEXT NOT NULL, wards TEXT NOT NULL,
    taught TEXT, at TEXT NOT NULL, UNIQUE (item_id, batch)
  ) STRICT;
  INSERT INTO ward_correction SELECT NULL, item_id, at, scope, wards, taught, at FROM ward_correction_4 ORDER BY at, item_id;
  DROP TABLE ward_correction_4;
  UPDATE story_decision SET body = json_object('kind', 'merge', 'stories', json_array(
    json_array(json_extract(body, '$.items[0]')), json_array(json_extract(body, '$.items[1]')))) WHERE kind = 'merge';
  UPDATE story_decision SET body = json_set(body, '$.wholes', json_array(json(json_extract(body, '$.apart'))))
    WHERE kind = 'split';
  UPDATE story_decision SET body = json_remove(
    json_set(body, '$.items', json_array(json_extract(body, '$.item'))), '$.item') WHERE kind IN ('rename', 'mute');
  `,
  `
  ALTER TABLE story_decision ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
  UPDATE story_decision SET place = (
    SELECT count(*) FROM story_decision o WHERE (o.at, o.rowid) <= (story_decision.at, story_decision.rowid));
  `,
  `
  CREATE TABLE work_event (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subject TEXT NOT NULL,
    compartment TEXT NOT NULL, role TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX work_event_kind ON work_event(kind, compartment, row);
  CREATE INDEX work_event_subject ON work_event(subject, row);
  CREATE TABLE work_event_item (
    event_row INTEGER NOT NULL REFERENCES work_event(row) ON DELETE CASCADE, item_id TEXT NOT NULL,
    place INTEGER NOT NULL, PRIMARY KEY (event_row, item_id)
  ) STRICT;
  CREATE INDEX work_event_item_item ON work_event_item(item_id);
  `,
];
