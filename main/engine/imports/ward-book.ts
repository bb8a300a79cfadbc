/** What a list of addresses calls a ward → its code. */
import type { GazetteerData } from '../../../shared/interpret/gazetteer.ts';
import { fold } from '../../../shared/language/fold.ts';

/** The wards of one municipality, by code and by name. */
export interface WardBook {
  /** CBS code. */
  readonly municipality: string;
  /** Folded. */
  readonly name: string;
  /** Code → the wijk it lies in (itself for a wijk). */
  readonly wijkOf: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** Which column a word stood in. */
export type WardLevel = 'quarter' | 'ward';

/** A code; or that it is of another municipality, or unknown here; or that there is nothing. */
export type FoundWard = { readonly code: string } | 'elsewhere' | 'unknown' | 'none';

/** Opens the book. */
export function wardBook(data: Pick<GazetteerData, 'code' | 'name' | 'wards'>): WardBook {
  const byName = new Map<string, string[]>();
  for (const { code, name, names } of data.wards)
    for (const key of new Set([name, ...names].map(nameKey)))
      byName.set(key, [...(byName.get(key) ?? []), code]);
  return {
    municipality: data.code,
    name: fold(data.name),
    wijkOf: new Map(data.wards.map(({ code, parent }) => [code, parent ?? code])),
    byName,
  };
}

/** CBS writes "Wijk 03 Overvecht" in some tables. */
const nameKey = (name: string): string => fold(name.trim()).replace(/^wijk \d\d /, '');

/**
 * The code as written ("BU03440111", "3440111" of a spreadsheet that took it for a number, "0363AA01"); null for anything
 * else. Quarters have eight signs, wijken six; a spreadsheet drops leading zeros, of which there are at most two.
 */
function codeOf(value: string, level: WardLevel): string | null {
  const text = value.toUpperCase();
  const full = /^(?:BU\d{4}[0-9A-Z]{4}|WK\d{4}[0-9A-Z]{2})$/;
  if (full.test(text)) return text;
  const size = level === 'quarter' ? 8 : 6;
  const prefix = level === 'quarter' ? 'BU' : 'WK';
  const isNumber = /^\d+$/.test(text) && text.length <= size && text.length >= size - 2;
  if (isNumber) return `${prefix}${text.padStart(size, '0')}`;
  const lettered = new RegExp(`^\\d{4}[0-9A-Z]{${size - 4}}$`);
  return lettered.test(text) && text.length === size ? `${prefix}${text}` : null;
}

/** One of several wards of a name: the wijk, where the others lie in it; the one within `wijk`; else none. */
function oneOf(book: WardBook, codes: readonly string[], wijk: string | null): string | null {
  const here = wijk === null ? codes : codes.filter((code) => book.wijkOf.get(code) === wijk);
  const [first] = here.toSorted((a, b) => Number(b.startsWith('WK')) - Number(a.startsWith('WK')));
  if (first === undefined) return null;
  return here.every((code) => code === first || book.wijkOf.get(code) === first) ? first : null;
}

/** Reads one cell; `wijk` is what the row's other column says, for a name that several wijken have. */
export function findWard(book: WardBook, cell: string, level: WardLevel, wijk: string | null): FoundWard {
  const value = cell.trim();
  if (value === '' || /^(?:null|n\.?v\.?t\.?|onbekend|-+|\?+)$/i.test(value)) return 'none';
  const code = codeOf(value, level);
  if (code !== null) {
    if (code.slice(2, 6) !== book.municipality.slice(2)) return 'elsewhere';
    return book.wijkOf.has(code) ? { code } : 'unknown';
  }
  const named = oneOf(book, book.byName.get(nameKey(value)) ?? [], wijk);
  return named === null ? 'unknown' : { code: named };
}

/** Whether a cell of the municipality's column names another one ("GM0344", "344" or a name). */
export function isElsewhere(book: WardBook, cell: string): boolean {
  const value = cell.trim();
  if (value === '') return false;
  const digits = /^(?:GM)?(\d{1,4})$/i.exec(value)?.[1];
  if (digits !== undefined) return `GM${digits.padStart(4, '0')}` !== book.municipality;
  return fold(value).replace(/^gemeente /, '') !== book.name;
}
