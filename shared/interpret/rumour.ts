/** Rumours and how they stand: unverified, denied or confirmed by an official source. */

import { splitSentences } from '../language/sentences.ts';
import { tokenise } from '../language/words.ts';
import { itemTime } from '../listen/item-time.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import { buildLexicon, findHits, listWords, readTerm } from './lexicon.ts';
import { confirmationWords, noConfirmation } from './words/confirmation-words.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** How a rumour stands, and by whose word; `by` is null for one that nobody official spoke about. */
export type RumourStanding =
  | { readonly status: 'unverified'; readonly by: null }
  | { readonly status: 'denied' | 'confirmed'; readonly by: Item };

/** A rumour must be a third of the story to make all of it one; one gossiping reply does not. */
const carryingShare = 1 / 3;

/** True for an institution or emergency service that states something itself. */
export const isOfficial = ({ item, reading }: ReadItem): boolean =>
  (item.voice === 'institution' || item.voice === 'emergency') && reading.kind !== 'rumour';

/** True where rumours carry the story (at least a third of its items). */
export function isRumour(items: readonly { readonly reading: Reading }[]): boolean {
  const rumours = items.filter(({ reading }) => reading.kind === 'rumour').length;
  return rumours > 0 && rumours >= items.length * carryingShare;
}

const isCorrection = (entry: ReadItem): boolean =>
  isOfficial(entry) && entry.reading.signals.some(({ id }) => id === 'official-correction');

const cues = buildLexicon<boolean>([
  ...listWords(confirmationWords).map((pattern) => readTerm(pattern, true)),
  ...listWords(noConfirmation).map((pattern) => readTerm(pattern, false)),
]);

/** A sentence that confirms, without one word in it that takes it back. */
function confirms(text: string): boolean {
  return splitSentences(text).some(({ start, end }) => {
    const hits = findHits(cues, tokenise(text.slice(start, end)));
    return hits.length > 0 && hits.every(({ term }) => term.value);
  });
}

const isConfirmation = (entry: ReadItem): boolean =>
  isOfficial(entry) && (confirms(entry.item.title) || confirms(entry.item.text));

/** The last of `items` that does not come before the first rumour. */
function lastAfter(rumour: string, items: readonly ReadItem[]): Item | null {
  const later = items.map(({ item }) => item).filter((item) => itemTime(item) >= rumour);
  return (
    later.toSorted((a, b) => (itemTime(a) === itemTime(b) ? 0 : itemTime(a) < itemTime(b) ? -1 : 1)).at(-1) ??
    null
  );
}

/**
 * How the rumour that carries a story stands; null where none does. A correction by an official source closes it, and
 * outweighs a confirmation: to say that a rumour is true takes more than to say that it is not. Who merely states
 * something else about the same subject confirms nothing.
 */
export function rumourOf(items: readonly ReadItem[]): RumourStanding | null {
  if (!isRumour(items)) return null;
  const rumours = items.filter(({ reading }) => reading.kind === 'rumour');
  const first = rumours.map(({ item }) => itemTime(item)).sort()[0] ?? '';
  const denied = lastAfter(first, items.filter(isCorrection));
  if (denied !== null) return { status: 'denied', by: denied };
  const confirmed = lastAfter(first, items.filter(isConfirmation));
  return confirmed === null ? { status: 'unverified', by: null } : { status: 'confirmed', by: confirmed };
}
