/** Text of a CSV file → records with the line they begin on; a broken quote spoils one line, never the rest. */
import { CsvError, parse } from 'csv-parse/sync';
import { raise } from '../../../shared/result.ts';
import { tableLimits } from './table-limits.ts';

/** One record of a file. `cells` is null where its quotes cannot be made sense of. */
export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** The line as it stands, where there are no cells; at most 1,000 bytes of it. */
  readonly raw?: string;
}

/** How the text is parted. */
export interface CsvText {
  /** UTF-8 with line feeds alone as line ends. */
  readonly bytes: Buffer;
  /** The empty string for a table of one column. */
  readonly delimiter: string;
  /** Cells that a row has, at least and at most, where that is known already. */
  readonly least?: number;
  readonly most?: number;
}

/** Bytes read in one go: little behind a broken record, more and more where all goes well. */
const smallest = 64 * 1024;
const largest = 2 * tableLimits.record;
const lineFeed = 0x0a;
/** Stands in no text: a table of one column is not parted at all. */
const noDelimiter = '\u001f';

interface ReadSlice {
  readonly records: { readonly cells: string[]; readonly end: number }[];
  /** Lines read in vain up to the error, or null where there was none. */
  readonly failedAfter: number | null;
  /** True where a quote was still open at the end. */
  readonly open: boolean;
}

function readSlice(bytes: Buffer, delimiter: string, relaxed: boolean): ReadSlice {
  const records: { cells: string[]; end: number }[] = [];
  let lines = 0;
  try {
    parse(bytes, {
      delimiter: delimiter === '' ? noDelimiter : delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxed,
      on_record: (cells: string[], context) => {
        records.push({ cells, end: context.bytes });
        lines = context.lines;
        return null;
      },
    });
    return { records, failedAfter: null, open: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at: unknown = Reflect.get(error, 'lines');
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { records, failedAfter: typeof at === 'number' ? Math.max(0, at - lines) : 0, open };
  }
}

function lineFeeds(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed, from); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1))
    count += 1;
  return count;
}

/** A line with quotes that are no CSV (`hij zei "ja"`, `="001"`): the quotes are text. */
function readLoosely(line: Buffer, delimiter: string): readonly string[] | null {
  const { records, failedAfter } = readSlice(line, delimiter, true);
  const cells = records[0]?.cells;
  if (failedAfter !== null || records.length !== 1 || cells === undefined) return null;
  return cells.map((cell) => /^\s*"(.+)"\s*$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell);
}

/** What was read in vain and must be read again: the price of a stray quote. */
function wasted(read: ReadSlice, bytes: Buffer, begin: number, until: number): number {
  if (read.open) return until - begin;
  let at = begin;
  for (let line = 1; line < (read.failedAfter ?? 0) && at < until; line += 1) {
    const feed = bytes.indexOf(lineFeed, at);
    if (feed < 0) break;
    at = feed + 1;
  }
  return at - begin;
}

/** True where a row has as many cells as its fellows; cells without content behind the last column do no harm. */
export function fitsTable(cells: readonly string[], text: Pick<CsvText, 'least' | 'most'>): boolean {
  if (text.least !== undefined && cells.length < text.least) return false;
  return text.most === undefined || cells.slice(text.most).every((cell) => cell.trim() === '');
}

/** A number, a date or an address by itself: what rows have and lines of a message hardly ever do. */
const structured = /^(?:["'=]*[\w./:+-]*\d[\w./:+ -]*"?|https?:\/\/\S+)$/i;

/** True where every whole line within the cell would be a row of the table by itself. */
function holdsRows(cell: string, { delimiter, least = 0, most = 0 }: CsvText): boolean {
  const lines = cell.split('\n').slice(1, -1);
  return (
    least >= 3 &&
    lines.length > 0 &&
    lines.every((line) => {
      const cells = line.split(delimiter).map((each) => each.trim());
      return cells.length >= least && cells.length <= most && cells.some((each) => structured.test(each));
    })
  );
}

/** A cell over several lines that is too long, or that holds rows, or does not fit the table, was never closed. */
function isTrusted(cells: readonly string[], text: CsvText): boolean {
  const long = cells.filter((cell) => cell.includes('\n'));
  if (long.length === 0) return true;
  return (
    fitsTable(cells, text) && !long.some((cell) => cell.length > tableLimits.cell || holdsRows(cell, text))
  );
}

/**
 * The records of a text, blank ones included, parsed by the rules of RFC 4180. Where a record breaks them (or runs over
 * several lines and does not fit the table), its first line alone is read loosely, or given without cells, and reading
 * goes on with the next line, so that one stray quote cannot swallow the rows after it. Raises `table-broken-quotes`
 * where that happens too often to be worth the time.
 */
export function* csvRecords(text: CsvText): Generator<CsvRecord> {
  const { bytes, delimiter } = text;
  let [number, size, rescanned] = [1, smallest, 0];
  for (let at = 0; at < bytes.length; ) {
    const until = Math.min(at + size, bytes.length);
    const last = until === bytes.length;
    const read = readSlice(bytes.subarray(at, until), delimiter, false);
    let broken = read.failedAfter !== null;
    let price = -1;
    let begin = at;
    // What the end of a slice cuts off is read again with the next one.
    for (const { cells, end } of last || broken ? read.records : read.records.slice(0, -1)) {
      if (!isTrusted(cells, text)) {
        [broken, price] = [true, until - begin];
        break;
      }
      yield { line: number, cells };
      number += lineFeeds(bytes, begin, at + end);
      begin = at + end;
    }
    const cut = !last && price < 0 && (read.open || !broken);
    at = begin;
    if (cut) size = Math.min(size * 2, largest);
    if (begin === bytes.length || (cut && (begin > at || until - begin < largest))) continue;
    rescanned += price >= 0 ? price : wasted(read, bytes, begin, until);
    if (rescanned > tableLimits.rescanned) raise('input', 'table-broken-quotes');
    const feed = bytes.indexOf(lineFeed, begin);
    at = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(begin, Math.min(at, begin + tableLimits.record));
    const cells = readLoosely(line, delimiter);
    yield cells === null
      ? { line: number, cells, raw: line.toString('utf8', 0, 1000).trimEnd() }
      : { line: number, cells };
    number += 1;
    size = smallest;
  }
}
