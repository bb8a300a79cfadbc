/** A table → batches of entries and refused rows. */
import { createHash } from 'node:crypto';
import { linkKey } from '../../../shared/listen/canonical-link.ts';
import type { ImportMapping, ImportReport } from '../../../shared/model/import.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { raise } from '../../../shared/result.ts';
import { csvRecords } from './csv-records.ts';
import type { TableContent } from './open-table.ts';
import { type RowRules, readRow } from './read-row.ts';
import { dayPosition } from './table-dates.ts';
import { isBlank } from './table-shape.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** Rows read together, in the order of the file. */
export interface RowBatch {
  readonly entries: readonly ParsedItem[];
  readonly refused: ImportReport['refused'];
  /** Rows in this batch, refused ones included. */
  readonly rows: number;
}

const batchSize = 200;
const surveyPause = 5000;

const digest = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** What only the whole file tells. */
interface Survey {
  readonly monthFirst: boolean;
  /** Links that several rows share (a portal, a thread): they identify no row. */
  readonly sharedLinks: ReadonlySet<string>;
}

async function survey(content: TableContent, mapping: ImportMapping): Promise<Survey> {
  const positions = new Set<'first' | 'second'>();
  const links = new Set<string>();
  const sharedLinks = new Set<string>();
  let records = 0;
  for (const { line, cells } of csvRecords(content)) {
    records += 1;
    if (records % surveyPause === 0) await new Promise(setImmediate);
    if (line <= content.headingLine || cells === null) continue;
    const position = mapping.date === undefined ? null : dayPosition(unwrapCell(cells[mapping.date] ?? ''));
    if (position !== null) positions.add(position);
    const key = mapping.link === undefined ? null : linkKey(unwrapCell(cells[mapping.link] ?? ''));
    if (key === null) continue;
    if (links.has(key)) sharedLinks.add(key);
    links.add(key);
  }
  return { monthFirst: positions.has('second') && !positions.has('first'), sharedLinks };
}

/** Remembers what the file said before. */
interface Memory {
  readonly ids: Set<string>;
  readonly rows: Set<string>;
  readonly contents: Map<string, number>;
  readonly sharedLinks: ReadonlySet<string>;
}

/**
 * The entry with an identity of its own, or null where the file has the row already. Without an id or a link of its own
 * a row is known by what it says; rows that say the same and differ in another column are two, told apart by their order.
 */
function identified(entry: ParsedItem, cells: readonly string[], memory: Memory): ParsedItem | null {
  if (entry.id !== null) {
    if (memory.ids.has(entry.id)) return null;
    memory.ids.add(entry.id);
    return entry;
  }
  const row = digest(cells);
  if (memory.rows.has(row)) return null;
  memory.rows.add(row);
  const key = linkKey(entry.link);
  if (key !== null && !memory.sharedLinks.has(key)) return entry;
  const said = digest([entry.title, entry.published, entry.text, entry.link]);
  const count = (memory.contents.get(said) ?? 0) + 1;
  memory.contents.set(said, count);
  return { ...entry, id: count === 1 ? `row-${said}` : `row-${said}-${count}` };
}

interface OpenBatch {
  readonly entries: ParsedItem[];
  readonly refused: ImportReport['refused'][number][];
}

function readInto(
  batch: OpenBatch,
  record: { readonly line: number; readonly cells: readonly string[] | null },
  rules: RowRules,
  memory: Memory,
): void {
  const { line, cells } = record;
  const read = cells === null ? { reason: 'columns-differ' as const } : readRow(cells, rules);
  if ('reason' in read) {
    batch.refused.push({ line, reason: read.reason });
    return;
  }
  const entry = identified(read.entry, cells ?? [], memory);
  if (entry === null) batch.refused.push({ line, reason: 'twice-in-file' });
  else batch.entries.push(entry);
}

/**
 * Reads the rows under the heading in batches of 200: every row becomes an entry or is refused with its line and reason;
 * blank rows are neither. Line numbers are those of the file. Raises `table-text-missing` without a text column.
 */
export async function* readTable(content: TableContent, mapping: ImportMapping): AsyncGenerator<RowBatch> {
  const text = mapping.text;
  if (text === undefined || text >= content.columns.length) raise('input', 'table-text-missing');
  const { monthFirst, sharedLinks } = await survey(content, mapping);
  const rules: RowRules = { mapping, least: content.least, most: content.most, monthFirst };
  const memory: Memory = { ids: new Set(), rows: new Set(), contents: new Map(), sharedLinks };
  let batch: OpenBatch = { entries: [], refused: [] };
  for (const record of csvRecords(content)) {
    if (record.line <= content.headingLine) continue;
    if (record.cells !== null && isBlank(record.cells)) continue;
    readInto(batch, record, rules, memory);
    const rows = batch.entries.length + batch.refused.length;
    if (rows < batchSize) continue;
    yield { ...batch, rows };
    batch = { entries: [], refused: [] };
  }
  const rows = batch.entries.length + batch.refused.length;
  if (rows > 0) yield { ...batch, rows };
}
