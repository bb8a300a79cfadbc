/** Bytes of a list of addresses → numbered lines of cells, a chunk at a time: a list of millions of rows takes no memory. */
import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';

/** A line of text; `number` counts from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A line of an address is short; what is longer is no list. Bytes. */
const longestLine = 1_000_000;
const windows1252 = new TextDecoder('windows-1252');

/** Where the last whole line of a chunk ends; 0 where it holds none. */
function wholeLines(chunk: Buffer): number {
  const feed = chunk.lastIndexOf(lineFeed);
  if (feed >= 0 || chunk.length < longestLine) return feed + 1;
  // Line ends of old spreadsheets on a Mac; and what has no line ends at all is cut somewhere.
  const end = chunk.lastIndexOf(carriageReturn, chunk.length - 2);
  return end < 0 ? chunk.length : end + 1;
}

/** UTF-8 where it is that, else what Excel writes on Windows; one odd line spoils no other. */
function decode(chunk: Buffer): string {
  if (isUtf8(chunk)) return chunk.toString('utf8');
  const lines: string[] = [];
  for (let at = 0; at < chunk.length; ) {
    const feed = chunk.indexOf(lineFeed, at);
    const end = feed < 0 ? chunk.length : feed + 1;
    const line = chunk.subarray(at, end);
    lines.push(isUtf8(line) ? line.toString('utf8') : windows1252.decode(line));
    at = end;
  }
  return lines.join('');
}

type Decoder = InstanceType<typeof TextDecoder>;

/** UTF-16 says so in its first two bytes; then chunks are made UTF-8 before anything else. */
async function* asBytes(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  let wide: Decoder | null | undefined;
  for await (const chunk of chunks) {
    const bytes = wide === undefined ? Buffer.concat([head, chunk]) : chunk;
    if (bytes.length < 2 && wide === undefined) head = bytes;
    else {
      wide ??= wideDecoder(bytes);
      yield wide === null ? bytes : Buffer.from(wide.decode(bytes, { stream: true }));
    }
  }
  if (wide === undefined) yield head;
}

function wideDecoder([a, b]: Buffer): Decoder | null {
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  return a === 0xfe && b === 0xff ? new TextDecoder('utf-16be') : null;
}

/** The lines of a file in batches, line ends and a byte order mark taken off; empty lines are counted and given as well. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly TextLine[]> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  const cut = (bytes: Buffer): TextLine[] => {
    const text = decode(bytes);
    const lines = (number === 0 ? text.replace(/^\ufeff/, '') : text).split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    return lines.map((line) => {
      number += 1;
      return { number, text: line };
    });
  };
  for await (const chunk of asBytes(chunks)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = wholeLines(bytes);
    if (end > 0) yield cut(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield cut(rest);
}

/**
 * Cells per line, trimmed: an address has no line breaks, so a line is a row and a stray quote spoils only its own. Excel's
 * `="00123"` is 00123.
 */
export function cellsOf(lines: readonly TextLine[], delimiter: string): readonly (readonly string[])[] {
  const texts = lines.map(({ text }) => text);
  const rows = texts.some((text) => text.includes('"')) ? quotedRows(texts, delimiter) : null;
  return texts.map((text, at) =>
    (rows === null ? text.split(delimiter) : (rows[at] ?? [])).map((cell) => cell.trim()),
  );
}

const excelText = (text: string): string => text.replace(/="([^"]*)"/g, '"$1"');

/** All lines in one go, which is ten times as fast; where quotes run over line ends, one by one. */
function quotedRows(lines: readonly string[], delimiter: string): readonly (readonly string[])[] {
  const rows = parsed(lines.join('\n'), delimiter);
  if (rows !== null && rows.length === lines.length) return rows;
  // Quotes that are no CSV are text.
  return lines.map(
    (line) =>
      parsed(line, delimiter)?.[0] ??
      line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
}

function parsed(text: string, delimiter: string): readonly (readonly string[])[] | null {
  try {
    return parse(excelText(text), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      ltrim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
