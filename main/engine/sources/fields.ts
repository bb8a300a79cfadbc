/** The children of an entry or channel by name, and the first of several rival fields that says something. */
import { parseDate } from '../../../shared/listen/dates.ts';
import { textIn, type XmlElement } from './xml-node.ts';

/** Children by key: the local name for the format's own vocabulary, `prefix:local` for a known other one. */
export type Fields = ReadonlyMap<string, readonly XmlElement[]>;

const none: readonly XmlElement[] = [];

/** Indexes an element's children. `own` tells which elements belong to the format itself. */
export function fieldsOf(element: XmlElement, own: (child: XmlElement) => boolean): Fields {
  const fields = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    const key = own(child) ? child.local : `${child.vocabulary}:${child.local}`;
    const list = fields.get(key);
    if (list) list.push(child);
    else fields.set(key, [child]);
  }
  return fields;
}

/** All elements under the keys, in the order of the keys. */
export function under(fields: Fields, ...keys: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  // Most names asked for are absent: a loop makes no array for each of them.
  for (const key of keys) {
    for (const element of fields.get(key) ?? none) found.push(element);
  }
  return found;
}

/** The first of the elements that `read` finds something in. */
export function firstOf(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => string,
): string | null {
  for (const element of elements) {
    const value = read(element);
    if (value.trim() !== '') return value;
  }
  return null;
}

/** The first moment of 1970 stands for a date that was not filled in: nothing on the web is that old. */
const unfilled = '1970-01-01T00:00:00.000Z';

/** A date as `parseDate` reads it; null for the zero of a clock as well. */
export function filledDate(text: string): string | null {
  const date = parseDate(text);
  return date === unfilled ? null : date;
}

/** What the dates of an entry say; `unreadable` is true where one was given and none could be read. */
export interface ReadDate {
  readonly date: string | null;
  readonly unreadable: boolean;
}

/** The first key with a readable date; of several under one key the last counts, as an overwriting reader has it. */
export function dateUnder(fields: Fields, ...keys: readonly string[]): ReadDate {
  let unreadable = false;
  for (const key of keys) {
    const named = fields.get(key);
    if (named === undefined) continue;
    // A date the document's end cut off would be read as another one.
    const whole = named.filter((element) => !element.cut && textIn(element) !== '');
    const read = whole.map((element) => filledDate(textIn(element))).filter((date) => date !== null);
    const last = read.at(-1);
    if (last !== undefined) return { date: last, unreadable: false };
    unreadable ||= whole.length > 0;
  }
  return { date: null, unreadable };
}
