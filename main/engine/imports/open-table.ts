/** Bytes of a CSV file → what the user sees before reading it in. */
import { maskText } from '../../../shared/listen/masking.ts';
import type { ImportTable } from '../../../shared/model/import.ts';
import { FailureError, fail, ok, type Result } from '../../../shared/result.ts';
import { nlImports } from '../../../shared/text/nl-imports.ts';
import { say } from '../../../shared/text/say.ts';
import { decodeBytes } from '../sources/decode-bytes.ts';
import { dropForbidden } from '../sources/references.ts';
import { type CsvText, csvRecords } from './csv-records.ts';
import { guessMapping } from './guess-mapping.ts';
import { isPersonHeading } from './heading-match.ts';
import { tableLimits } from './table-limits.ts';
import { isBlank, shapeOfTable, type TableShape } from './table-shape.ts';
import { unwrapCell } from './unwrap-cell.ts';

/** A file that was opened: what `readTable` reads from. */
export interface TableContent extends CsvText {
  readonly file: string;
  /** Everything up to this line is no data; 0 where there is no heading. */
  readonly headingLine: number;
  readonly columns: readonly string[];
  /** Exports may leave out empty cells at the end, all rows alike: that many there are at least. */
  readonly least: number;
  readonly most: number;
}

/** Facts for the window, and the content for reading it in. */
export interface OpenedTable {
  readonly facts: Omit<ImportTable, 'token'>;
  readonly content: TableContent;
}

const sampleRows = 8;
const guessRows = 50;
const sampleLength = 200;

/** Excel's `="00123"` as a cell by itself is no CSV: it is made a quoted cell. */
const excelText = /(^|[;,\t|\n])="([^"\n]*)"(?=[;,\t|\n]|$)/g;

/** Line ends made one kind, so that lines are counted as every editor does. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const { text, charset } = decodeBytes(bytes);
  return {
    text: text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(excelText, '$1"$2"'),
    encoding: charset,
  };
}

/** A workbook, a PDF or a picture that was given another name has control characters or says what it is. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  if (/^(?:%PDF-|PK[\u0003\u0005]|\{\\rtf|\u00d0\u00cf\u0011\u00e0|ÐÏ|GIF8|.?PNG\n)/.test(head)) return true;
  return (
    head.includes('\0') || (head.match(/[\u0001-\u0008\u000e-\u001b]/g)?.length ?? 0) > head.length / 100
  );
}

/** Every column gets a name of its own. */
function columnNames(shape: TableShape): readonly string[] {
  const seen = new Map<string, number>();
  const named = shape.headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  return Array.from({ length: Math.max(shape.width, named) }, (_, index) => {
    const given = (shape.headings[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
    const name = given === '' ? say(nlImports.unnamedColumn, { number: index + 1 }) : given;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : say(nlImports.repeatedColumn, { name, number: count });
  });
}

function masked(cells: readonly string[], columns: readonly string[]): readonly string[] {
  return columns.map((name, index) => {
    const cell = unwrapCell(cells[index] ?? '');
    if (cell === '') return '';
    if (isPersonHeading(name)) return nlImports.hiddenPerson;
    return maskText(dropForbidden(cell).slice(0, 2000), { houseNumbers: true }).slice(0, sampleLength);
  });
}

interface Counted {
  readonly rows: number;
  readonly first: readonly (readonly string[])[];
}

/** Counts the rows and keeps the first; gives the event loop its turn. */
async function countRows(content: TableContent): Promise<Counted> {
  const first: (readonly string[])[] = [];
  let rows = 0;
  let records = 0;
  for (const { line, cells } of csvRecords(content)) {
    records += 1;
    if (records % 5000 === 0) await new Promise(setImmediate);
    if (line <= content.headingLine || (cells !== null && isBlank(cells))) continue;
    rows += 1;
    if (rows > tableLimits.rows) break;
    if (cells !== null && first.length < guessRows) first.push(cells);
  }
  return { rows, first };
}

async function openText(text: string, encoding: string, file: string): Promise<Result<OpenedTable>> {
  const bytes = Buffer.from(text);
  const shape = shapeOfTable(bytes);
  const columns = columnNames(shape);
  if (columns.length > tableLimits.columns)
    return fail('too-large', 'table-too-many-columns', { file, limit: tableLimits.columns });
  const content: TableContent = {
    bytes,
    delimiter: shape.delimiter,
    file,
    columns,
    least: shape.width,
    most: columns.length,
    headingLine: shape.headingLine,
  };
  const { rows, first } = await countRows(content);
  if (rows > tableLimits.rows)
    return fail('too-large', 'table-too-many-rows', { file, limit: tableLimits.rows });
  if (rows === 0) return fail('empty', 'table-no-rows', { file });
  const cells = first.map((row) => row.map(unwrapCell));
  const facts = {
    file,
    columns,
    sample: first.slice(0, sampleRows).map((row) => masked(row, columns)),
    rows,
    mapping: guessMapping(columns, cells),
    encoding,
    delimiter: shape.delimiter,
  };
  return ok({ facts, content });
}

/**
 * Looks at a CSV file: encoding, delimiter, heading, columns, rows, a masked sample and a guessed mapping; `file` is its
 * name alone. Refuses with `table-too-large`, `-too-many-rows`, `-too-many-columns` (code `too-large`), `table-empty`,
 * `table-no-rows` (`empty`), `table-not-text`, `table-broken-quotes` (`input`). Never throws on any bytes.
 */
export async function openTable(bytes: Uint8Array, file: string): Promise<Result<OpenedTable>> {
  if (bytes.length > tableLimits.bytes)
    return fail('too-large', 'table-too-large', { file, limit: tableLimits.bytes / 1_000_000 });
  const { text, encoding } = textOf(bytes);
  if (text.trim() === '') return fail('empty', 'table-empty', { file });
  if (isBinary(text)) return fail('input', 'table-not-text', { file });
  try {
    return await openText(text, encoding, file);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return fail(error.failure.code, error.failure.key, { file, ...error.failure.args });
  }
}
