/** One row of a table → one entry, as published. */
import type { ImportMapping, ImportReason } from '../../../shared/model/import.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { holdsElements, htmlToLine, htmlToText } from '../sources/html-to-text.ts';
import { decodeHtmlReferences, dropForbidden } from '../sources/references.ts';
import { fitsTable } from './csv-records.ts';
import { isExactAddress } from './exact-address.ts';
import { tableDate } from './table-dates.ts';
import { tableLimits } from './table-limits.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** How to read the rows of one table. */
export interface RowRules {
  readonly mapping: ImportMapping;
  /** Cells that a row has, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly monthFirst: boolean;
}

/** An entry, or why there is none. */
export type ReadRow = { readonly entry: ParsedItem } | { readonly reason: ImportReason };

const link = (cell: string): string | null => (/^https?:\/\/\S+$/i.test(cell) ? cell : null);
const filled = (cell: string): string | null => (cell === '' ? null : cell);

/** Exports hold plain text, sometimes HTML. */
function plain(cell: string): string {
  const tame = dropForbidden(cell);
  return holdsElements(tame) ? htmlToText(tame) : decodeHtmlReferences(tame).trim();
}

/** The neighbourhood or street is said in the text, on a line of its own, where the text does not say it already. */
function withPlace(text: string, place: string): string {
  const name = htmlToLine(place);
  if (name === '' || name.length > 120 || isExactAddress(name)) return text;
  return text.toLowerCase().includes(name.toLowerCase()) ? text : `${text}\n\n${name}`;
}

/** Makes the entry. The author goes into `authors` alone: it is hashed for counting further on and never kept. */
export function readRow(cells: readonly string[], rules: RowRules): ReadRow {
  if (cells.some((cell) => cell.length > tableLimits.cell)) return { reason: 'too-long' };
  if (!fitsTable(cells, rules)) return { reason: 'columns-differ' };
  const cell = (field: keyof ImportMapping): string => {
    const column = rules.mapping[field];
    return column === undefined ? '' : unwrapCell(cells[column] ?? '');
  };
  const text = plain(cell('text'));
  if (text === '') return { reason: 'no-text' };
  const date = cell('date');
  const published = date === '' ? null : tableDate(date, rules.monthFirst);
  if (date !== '' && published === null) return { reason: 'date-unreadable' };
  const whole = withPlace(text, cell('place'));
  const entry: ParsedItem = {
    id: filled(cell('id')),
    title: filled(htmlToLine(cell('title'))),
    link: link(cell('link')),
    published,
    updated: null,
    authors: cell('author') === '' ? [] : [cell('author')],
    categories: cell('category') === '' ? [] : [htmlToLine(cell('category'))],
    summary: null,
    content: whole,
    text: whole,
  };
  return { entry };
}
