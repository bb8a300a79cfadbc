/** Names in a text that a person could teach as the name of a ward. */
import { dayNames, monthNames } from '../language/calendar-names.ts';
import { fold } from '../language/fold.ts';
import { findPersons } from '../language/names.ts';
import type { Item } from '../model/item.ts';
import type { PlaceReading } from '../model/place.ts';

/** Dutch prepositions of place, at the start of a sentence with a capital; not "door", which mostly names who did it. */
const prepositions = [
  'aan',
  'achter',
  'bij',
  'in',
  'langs',
  'naast',
  'nabij',
  'op',
  'rond',
  'rondom',
  'tegenover',
  'uit',
  'vlakbij',
];
const lead = prepositions.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|');
const name = String.raw`\p{Lu}[\p{L}'’-]+`;
/** A preposition, an article or none, and a name of one to four words that may have small ones between them. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${lead})\s+(?:(?:de|het|['’]t)\s+)?(${name}(?:\s+(?:(?:van|den|der|ter|ten|de|het|aan)\s+)*${name}){0,3})`,
  'gu',
);

const calendar: ReadonlySet<string> = new Set([...dayNames, ...monthNames]);

/** Names offered at most: a choice, no list to read through. */
const mostNames = 6;

interface Placed {
  readonly item: Item;
  readonly reading: { readonly place: PlaceReading };
}

/**
 * The words that placed the items, then names that stand after a preposition of place; most often named first. Names of the
 * municipality and its own wards (`known`) are left out: to give one of those another meaning would misplace every other
 * item. Numbers (postcodes, house numbers) are no names.
 */
export function teachableNames(entries: readonly Placed[], known: Iterable<string>): readonly string[] {
  const taken = new Set([...known].flatMap((name) => [keyOf(name), compact(name)]));
  const counts = new Map<string, { readonly name: string; count: number }>();
  const add = (words: string, weight: number): void => {
    const given = words.replace(/^#/, '').replace(/\s+/g, ' ').trim();
    const key = keyOf(given);
    const shut = taken.has(key) || taken.has(compact(given));
    if (given.length < 3 || given.length > 80 || /^\d/.test(given) || shut) return;
    const old = counts.get(key);
    if (old === undefined) counts.set(key, { name: given, count: weight });
    else old.count += weight;
  };
  for (const { item, reading } of entries) {
    // What placed the item misled, or nearly placed it: that counts for more than a name in passing.
    for (const quote of new Set(
      reading.place.wards.flatMap((ward) => ward.evidence.map((each) => each.quote)),
    ))
      add(quote, 10);
    for (const words of namesIn(`${item.title}\n${item.text}`)) add(words, 1);
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostNames)
    .map(({ name }) => name);
}

/** Names after a preposition of place that are no person's and no day's. */
function namesIn(text: string): readonly string[] {
  const persons = findPersons(text);
  return [...text.matchAll(named)].flatMap((match) => {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    const isPerson = persons.some((person) => person.start < end && person.end > start);
    return isPerson || calendar.has(fold(words)) ? [] : [words];
  });
}

/** "het Lutterzand" and "Lutterzand" are one name. */
const keyOf = (name: string): string => compact(fold(name).replace(/^(?:de|het|['’]t)\s+/, ''));

/** As a hashtag has it. */
const compact = (name: string): string => fold(name).replace(/[\s'’-]+/g, '');
