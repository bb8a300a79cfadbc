/** One row of a list of addresses → the street, the postcode and the ward it names. */
import type { AddressReason } from '../../../shared/model/address-list.ts';
import type { AddressColumns, AddressField } from './address-headings.ts';
import { findWard, isElsewhere, type WardBook } from './ward-book.ts';

/** A row that says where a street or a postcode lies. */
export interface Address {
  readonly street: string | null;
  /** Six characters, without a space. */
  readonly postcode: string | null;
  readonly ward: string;
}

/** A row that was not taken, with what it says all the same: a street that may lie in yet another ward is less sure. */
export interface Refusal extends Omit<Address, 'ward'> {
  readonly reason: AddressReason;
  /** Null where the ward is not one we know. */
  readonly ward: string | null;
}

/** How the rows are laid out. */
export interface AddressLayout {
  readonly columns: AddressColumns;
  /** Cells of the heading. */
  readonly width: number;
}

/** The longest street name of the country has 44 characters; a longer cell is something else. */
const longestStreet = 80;

/** "Kerkstraat 12-a" → "Kerkstraat"; "Plein 1940 3" → "Plein 1940"; what follows a comma is the town. */
const withoutNumber = (address: string): string =>
  address
    .replace(/,.*$/, '')
    .replace(/^(.*\S)\s+\d{1,5}(?:\s?[-/]?\s?[a-z]{1,3})?(?:\s?-\s?\d{1,4})?$/i, '$1');

function streetOf(cell: string): string | null {
  const name = cell.replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(name) && name.length <= longestStreet ? name : null;
}

/** Null where there is none: a four-digit area tells no more than we know. */
function postcodeOf(cell: string): string | null | 'unreadable' {
  const text = cell.replace(/\s+/g, '').toUpperCase();
  if (text === '' || /^[1-9]\d{3}$/.test(text)) return null;
  return /^[1-9]\d{3}[A-Z]{2}$/.test(text) ? text : 'unreadable';
}

function fits(cells: readonly string[], { columns, width }: AddressLayout): boolean {
  const last = Math.max(columns.quarter ?? 0, columns.ward ?? 0, columns.street ?? columns.address ?? 0);
  return cells.length > last && cells.slice(width).every((cell) => cell === '');
}

/** Reads the cells of a row. */
export function readAddress(
  cells: readonly string[],
  layout: AddressLayout,
  book: WardBook,
): Address | Refusal | 'elsewhere' {
  const refused = (reason: AddressReason, known: Partial<Refusal> = {}): Refusal => ({
    street: null,
    postcode: null,
    ward: null,
    ...known,
    reason,
  });
  if (!fits(cells, layout)) return refused('columns-differ');
  const cell = (field: AddressField): string => cells[layout.columns[field] ?? -1] ?? '';
  const ward = wardOf(cell, book);
  if (ward === 'elsewhere') return ward;
  const street = streetOf(
    layout.columns.street === undefined ? withoutNumber(cell('address')) : cell('street'),
  );
  const read = postcodeOf(cell('postcode'));
  const postcode = read === 'unreadable' ? null : read;
  if (typeof ward === 'string')
    return refused(ward === 'none' ? 'no-ward' : 'ward-unknown', { street, postcode });
  if (read === 'unreadable') return refused('postcode-unreadable', { street, ward: ward.code });
  if (street === null && postcode === null) return refused('no-street');
  return { street, postcode, ward: ward.code };
}

/** The quarter where there is one, else the wijk; a code tells by itself which municipality it is of. */
function wardOf(cell: (field: AddressField) => string, book: WardBook): ReturnType<typeof findWard> {
  const ward = findWard(book, cell('ward'), 'ward', null);
  const wijk = typeof ward === 'string' ? null : (book.wijkOf.get(ward.code) ?? null);
  const quarter = findWard(book, cell('quarter'), 'quarter', wijk);
  const found = quarter === 'none' ? ward : quarter;
  if (found === 'elsewhere' || ward === 'elsewhere') return 'elsewhere';
  const byCode = /\d{4}/.test(cell('quarter') + cell('ward'));
  return !byCode && isElsewhere(book, cell('municipality')) ? 'elsewhere' : found;
}
