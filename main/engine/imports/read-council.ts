/** Bytes of the griffie's list, or of an export of a council system → its rows. */

import { kindIn, openTerm } from '../../../shared/act/council-cells.ts';
import { fold } from '../../../shared/language/fold.ts';
import type { CouncilReason, CouncilRow } from '../../../shared/model/council-entry.ts';
import { raise, unwrap } from '../../../shared/result.ts';
import { type CouncilColumns, type CouncilField, councilColumns } from './council-columns.ts';
import { type CouncilRules, dayIn, readCouncilRow } from './council-row.ts';
import { csvRecords, fitsTable } from './csv-records.ts';
import { openTable, type TableContent } from './open-table.ts';
import { dayPosition } from './table-dates.ts';
import { isBlank } from './table-shape.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** A list as read. */
export interface CouncilList {
  readonly rows: readonly CouncilRow[];
  /** Filled rows of the file. */
  readonly read: number;
  readonly refused: readonly { readonly line: number; readonly reason: CouncilReason }[];
  readonly openTerms: readonly number[];
  /** Headings that were understood, by field. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Rows that decide what a column is. */
const guessRows = 60;

interface Line {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

function linesOf(content: TableContent): readonly Line[] {
  return [...csvRecords(content)].filter(
    ({ line, cells }) => line > content.headingLine && (cells === null || !isBlank(cells)),
  );
}

/** American only where a second part is beyond twelve and no first part ever is. */
function isMonthFirst(cells: readonly string[]): boolean {
  const positions = cells.map(dayPosition);
  return positions.includes('second') && !positions.includes('first');
}

function rulesOf(content: TableContent, lines: readonly Line[]): CouncilRules {
  const rows = lines.slice(0, guessRows).map(({ cells }) => (cells ?? []).map(unwrapCell));
  const isDay = (field: CouncilField, cell: string): boolean =>
    dayIn(cell, false) !== null ||
    dayIn(cell, true) !== null ||
    (field === 'term' && openTerm(cell) !== null);
  const columns: CouncilColumns = councilColumns(content.columns, rows, isDay);
  const { date, title } = columns;
  if (date === undefined || title === undefined) raise('input', 'council-columns', { file: content.file });
  const named = content.file.replace(/\.[a-z]{2,4}$/i, '');
  return {
    columns,
    headings: content.columns,
    monthFirst: isMonthFirst(lines.map(({ cells }) => (cells?.[date] ?? '').trim())),
    kind: kindIn(content.columns[title] ?? '') ?? kindIn(named),
  };
}

/** By which a row is known within its list; two papers may carry one number by mistake. */
const rowKey = ({ kind, title, date }: CouncilRow): string => `${kind}|${fold(title)}|${date}`;

/** A number that another row has already tells nothing. */
function numbered(row: CouncilRow, taken: Set<string>): CouncilRow {
  if (row.nr === null) return row;
  const number = `${row.kind}#${row.nr}`;
  if (taken.has(number)) return { ...row, nr: null };
  taken.add(number);
  return row;
}

/**
 * Reads a list; `file` is its name alone. Raises `input`, `empty` or `too-large` for what is no table (`table-…`) or no such
 * list (`council-columns`).
 */
export async function readCouncil(bytes: Uint8Array, file: string): Promise<CouncilList> {
  const { content } = unwrap(await openTable(bytes, file));
  const lines = linesOf(content);
  const rules = rulesOf(content, lines);
  const rows = new Map<string, CouncilRow>();
  const numbers = new Set<string>();
  const refused: { line: number; reason: CouncilReason }[] = [];
  const openTerms: number[] = [];
  for (const { line, cells } of lines) {
    const read =
      cells === null || !fitsTable(cells, content)
        ? { reason: 'columns-differ' as const }
        : readCouncilRow(cells, rules);
    if ('reason' in read) refused.push({ line, reason: read.reason });
    else if (rows.has(rowKey(read.row))) refused.push({ line, reason: 'repeated' });
    else {
      rows.set(rowKey(read.row), numbered(read.row, numbers));
      if (read.row.termText !== null) openTerms.push(line);
    }
  }
  const columns = Object.fromEntries(
    Object.entries(rules.columns).map(([field, column]) => [field, content.columns[column] ?? '']),
  );
  return { rows: [...rows.values()], read: lines.length, refused, openTerms, columns };
}

/** What a list is called, whatever its day: "Toezeggingen 2026-03-03 (2).csv" → "Toezeggingen". */
export function listName(file: string): string {
  const bare = file.replace(/\.[a-z]{2,4}$/i, '');
  const name = bare
    .replace(/\(\d+\)|\d{1,4}[-_. ]\d{1,2}[-_. ]\d{1,4}|(?:19|20)\d{6}/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return name === '' ? bare : name;
}
