/** A list of addresses, read line by line: which streets and postcodes lie in which wards. */
import { fold } from '../../../shared/language/fold.ts';
import {
  type AddressList,
  type AddressPairs,
  type AddressReport,
  namedRefusals,
  type RefusedAddress,
} from '../../../shared/model/address-list.ts';
import type { ImportProgress } from '../../../shared/model/import.ts';
import { raise } from '../../../shared/result.ts';
import { addressColumns, isEnough } from './address-headings.ts';
import { cellsOf, readLines, type TextLine } from './address-lines.ts';
import { type AddressLayout, type Refusal, readAddress } from './read-address.ts';
import type { WardBook } from './ward-book.ts';

/** A refused row with its line as it stands in the file. */
export interface RefusedLine extends RefusedAddress {
  readonly text: string;
}

/** What reading a list needs. */
export interface AddressReading {
  /** Name of the file, for the report and for failures. */
  readonly file: string;
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes of the file. */
  readonly size: number;
  readonly book: WardBook;
  readonly signal?: AbortSignal;
  /** How far it is, in bytes. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Every refused row, also those that the report only counts. */
  readonly onRefused?: (row: RefusedLine) => void;
}

/** What was read; `list` is null where the user stopped it. */
export interface ReadAddresses {
  readonly list: Pick<AddressList, 'streetWards' | 'postcodeWards'> | null;
  readonly report: AddressReport;
}

/** The heading stands within this many filled lines. */
const headingDepth = 20;
const delimiters = [';', ',', '\t', '|'] as const;

interface Heading extends AddressLayout {
  readonly delimiter: string;
}

/** Stands for a ward that is not one we know. */
const unknown = '?';

/** What lies where: by folded name, with the spelling that came first. */
interface Places {
  readonly names: Map<string, string>;
  readonly wards: Map<string, Set<string>>;
  /** Wards of refused rows: they make a name less sure, and never known. */
  readonly doubts: Map<string, Set<string>>;
}

interface Tally {
  heading: Heading | null;
  filledLines: number;
  addresses: number;
  elsewhere: number;
  refusedRows: number;
  readonly refused: RefusedAddress[];
  readonly streets: Places;
  readonly postcodes: Places;
}

const noPlaces = (): Places => ({ names: new Map(), wards: new Map(), doubts: new Map() });

/**
 * Reads the whole list. Raises `input` (`addresses-columns`, `addresses-none`) where there is nothing to take; then, and
 * where the user stops it, what was kept before must stand.
 */
export async function readAddresses(reading: AddressReading): Promise<ReadAddresses> {
  const { file, signal, onProgress, size } = reading;
  const tally: Tally = {
    heading: null,
    filledLines: 0,
    addresses: 0,
    elsewhere: 0,
    refusedRows: 0,
    refused: [],
    streets: noPlaces(),
    postcodes: noPlaces(),
  };
  let read = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of reading.chunks) {
      read += chunk.length;
      yield chunk;
    }
  };
  for await (const lines of readLines(counted())) {
    if (signal?.aborted) return { list: null, report: reportOf(file, tally, true) };
    takeLines(tally, lines, reading);
    onProgress?.({ done: read, total: size });
    await new Promise(setImmediate);
  }
  if (tally.heading === null) raise('input', 'addresses-columns', { file });
  const { addresses, elsewhere, refusedRows } = tally;
  if (addresses === 0) raise('input', 'addresses-none', { file, elsewhere, refused: refusedRows });
  const list = { streetWards: pairsOf(tally.streets), postcodeWards: pairsOf(tally.postcodes) };
  return { list, report: { ...reportOf(file, tally, false), ...countsOf(list, reading.book) } };
}

/** Blank lines are neither rows nor refused. */
function takeLines(tally: Tally, lines: readonly TextLine[], reading: AddressReading): void {
  const filled = lines.filter(({ text }) => !/^[\s;,|"]*$/.test(text));
  let at = 0;
  for (; tally.heading === null && at < filled.length; at += 1) {
    const line = filled[at];
    if (line !== undefined) tally.heading = headingOf(line);
    tally.filledLines += 1;
    if (tally.heading === null && tally.filledLines >= headingDepth)
      raise('input', 'addresses-columns', { file: reading.file });
  }
  const { heading } = tally;
  if (heading === null) return;
  const rows = filled.slice(at);
  const cells = cellsOf(rows, heading.delimiter);
  for (const [index, line] of rows.entries()) {
    const found = readAddress(cells[index] ?? [], heading, reading.book);
    takeRow(tally, found, line, reading);
  }
}

function takeRow(
  tally: Tally,
  found: ReturnType<typeof readAddress>,
  { number: line, text }: TextLine,
  reading: AddressReading,
): void {
  if (found === 'elsewhere') tally.elsewhere += 1;
  else if ('reason' in found) refuse(tally, found, { line, reason: found.reason, text }, reading);
  else {
    tally.addresses += 1;
    put(tally.streets, 'wards', found.street, found.ward);
    put(tally.postcodes, 'wards', found.postcode, found.ward);
  }
}

function refuse(tally: Tally, refusal: Refusal, row: RefusedLine, { onRefused }: AddressReading): void {
  const { line, reason } = row;
  tally.refusedRows += 1;
  if (tally.refused.length < namedRefusals) tally.refused.push({ line, reason });
  onRefused?.(row);
  // A cell that is only empty says nothing against the other rows of its street.
  if (reason === 'no-ward') return;
  put(tally.streets, 'doubts', refusal.street, refusal.ward ?? unknown);
  put(tally.postcodes, 'doubts', refusal.postcode, refusal.ward ?? unknown);
}

function put(places: Places, kind: 'wards' | 'doubts', name: string | null, ward: string): void {
  if (name === null) return;
  const key = fold(name);
  if (kind === 'wards' && !places.names.has(key)) places.names.set(key, name);
  const wards = places[kind].get(key);
  if (wards === undefined) places[kind].set(key, new Set([ward]));
  else wards.add(ward);
}

/** The delimiter by which most headings are known. */
function headingOf(line: TextLine): Heading | null {
  const readings = delimiters.map((delimiter): Heading => {
    const [cells = []] = cellsOf([line], delimiter);
    return { delimiter, columns: addressColumns(cells), width: cells.length };
  });
  const known = ({ columns }: Heading): number => Object.keys(columns).length;
  const best = readings.toSorted((a, b) => known(b) - known(a))[0];
  return best !== undefined && isEnough(best.columns) ? best : null;
}

function pairsOf({ names, wards, doubts }: Places): AddressPairs {
  return [...names].map(([key, name]): readonly [string, string] => {
    const all = new Set([...(wards.get(key) ?? []), ...(doubts.get(key) ?? [])]);
    return [name, all.has(unknown) ? '' : [...all].sort().join(' ')];
  });
}

function reportOf(file: string, tally: Tally, stopped: boolean): AddressReport {
  const { addresses, elsewhere, refusedRows, refused } = tally;
  const rows = addresses + elsewhere + refusedRows;
  const none = { streets: 0, streetsOfSeveral: 0, postcodes: 0 };
  return { file, rows, addresses, elsewhere, refusedRows, refused, ...none, stopped };
}

function countsOf(
  { streetWards, postcodeWards }: Pick<AddressList, 'streetWards' | 'postcodeWards'>,
  { wijkOf }: WardBook,
): Pick<AddressReport, 'streets' | 'streetsOfSeveral' | 'postcodes'> {
  const several = streetWards.filter(
    ([, codes]) => new Set(codes.split(' ').map((code) => wijkOf.get(code))).size > 1,
  );
  return {
    streets: streetWards.length,
    streetsOfSeveral: several.length,
    postcodes: postcodeWards.length,
  };
}
