/** How a file's text is parted into columns, and where its heading row is. */
import { parseDate } from '../../../shared/listen/dates.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { isKnownHeading } from './heading-match.ts';

/** What the beginning of a file shows. */
export interface TableShape {
  /** The empty string for one column. */
  readonly delimiter: string;
  /** Line the heading begins on; everything up to it is no data. 0 where there is no heading. */
  readonly headingLine: number;
  readonly headings: readonly string[];
  /** Columns of a usual row. */
  readonly width: number;
}

const delimiters = [';', ',', '\t', '|'] as const;
/** Bytes that decide. */
const headLength = 64 * 1024;
/** A heading stands within this many filled lines; exports put their name and period above it. */
const headingDepth = 20;

/** True where a record has no content at all. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function headOf(bytes: Buffer): Buffer {
  if (bytes.length <= headLength) return bytes;
  const cut = bytes.lastIndexOf(0x0a, headLength);
  return bytes.subarray(0, cut > 0 ? cut + 1 : headLength);
}

function filled(records: Iterable<CsvRecord>): readonly (readonly [number, readonly string[]])[] {
  const rows: (readonly [number, readonly string[]])[] = [];
  for (const { line, cells } of records) if (cells !== null && !isBlank(cells)) rows.push([line, cells]);
  return rows;
}

function usualWidth(rows: readonly (readonly [number, readonly string[]])[]): {
  readonly width: number;
  readonly share: number;
} {
  const counts = new Map<number, number>();
  for (const [, cells] of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [each, count] of counts)
    if (count > most || (count === most && each > width)) [width, most] = [each, count];
  return { width, share: rows.length === 0 ? 0 : most / rows.length };
}

/** Dates and long texts are data. */
function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return text.length > 80 || /^[\d.,:%€ -]+$/.test(text) || (/\d{4}/.test(text) && parseDate(text) !== null);
}

function findHeading(
  rows: readonly (readonly [number, readonly string[]])[],
  width: number,
): readonly [number, readonly string[]] | null {
  const candidates = rows
    .slice(0, headingDepth)
    .filter(
      ([, cells]) => cells.length * 2 >= width && !cells.some((cell) => looksLikeData(cell) && cell !== ''),
    );
  const known = candidates.map(([, cells]) => cells.filter(isKnownHeading).length);
  const most = Math.max(0, ...known);
  if (most > 0) return candidates[known.indexOf(most)] ?? null;
  const first = rows.find(([, cells]) => cells.length === width);
  const names = first?.[1].map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
  const isHeading =
    first !== undefined &&
    candidates.includes(first) &&
    names.length * 2 > width &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 40);
  return isHeading ? first : null;
}

/** A first line `sep=;` is Excel's own way to say it. */
function statedDelimiter(head: Buffer): string | null {
  return /^sep=([;,\t|])\s*(?:\n|$)/i.exec(head.toString('utf8', 0, 16))?.[1] ?? null;
}

function shapeWith(
  head: Buffer,
  delimiter: string,
  stated: boolean,
): TableShape & { readonly score: number } {
  const all = filled(csvRecords({ bytes: head, delimiter }));
  const rows = stated ? all.slice(1) : all;
  const { width, share } = usualWidth(rows);
  const heading = findHeading(rows, width);
  const known = heading?.[1].filter(isKnownHeading).length ?? 0;
  const score = width < 2 ? 0 : share + Math.min(known, 4) * 0.3;
  const headingLine = heading?.[0] ?? (stated ? 1 : 0);
  return { delimiter, headingLine, headings: heading?.[1] ?? [], width, score };
}

/**
 * Guesses the delimiter (`;`, `,`, tab, `|` or none) by which of them gives most rows the same number of columns and a
 * heading that is known, over quoted cells; and finds the heading row, which need not be the first line.
 */
export function shapeOfTable(bytes: Buffer): TableShape {
  const head = headOf(bytes);
  const stated = statedDelimiter(head);
  if (stated !== null) return shapeWith(head, stated, true);
  const shapes = delimiters.map((delimiter) => shapeWith(head, delimiter, false));
  const best = shapes.reduce((first, second) => (second.score > first.score ? second : first));
  return best.score >= 0.6 ? best : shapeWith(head, '', false);
}
