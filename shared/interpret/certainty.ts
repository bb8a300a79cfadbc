/** How sure a story is: by who says it and how independently, never by how loudly. */
import { areCopies, keptPrints, type Prints } from '../listen/same-item.ts';
import type { Certainty } from '../model/briefing.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { Story } from '../model/story.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** A rumour must be a third of the story to make all of it one; one gossiping reply does not. */
const carryingShare = 1 / 3;

const isOfficial = ({ item, reading }: ReadItem): boolean =>
  (item.voice === 'institution' || item.voice === 'emergency') && reading.kind !== 'rumour';

/** True where rumours carry the story (at least a third of its items). */
export function isRumour(items: readonly { readonly reading: Reading }[]): boolean {
  const rumours = items.filter(({ reading }) => reading.kind === 'rumour').length;
  return rumours > 0 && rumours >= items.length * carryingShare;
}

/** True where an institution or emergency service itself puts something right (signal `official-correction`). */
export function isCorrected(items: readonly ReadItem[]): boolean {
  return items.some(
    (entry) => isOfficial(entry) && entry.reading.signals.some(({ id }) => id === 'official-correction'),
  );
}

/** Whether a second publisher family brings words of its own: a copy of the first text adds no voice. */
function hasSecondVoice([first, ...rest]: readonly ReadItem[], prints: Prints): boolean {
  if (first === undefined) return false;
  const { item } = first;
  return rest.some(
    (entry) => entry.item.publisher !== item.publisher && !areCopies(prints(item), prints(entry.item)),
  );
}

/**
 * Certainty of a story. `high`: an official source and another, independent publisher. `middle`: an official, press
 * or council source. `low`: residents only, or a rumour that no institution has put right. Source: domain notes §1,
 * evidence gates ("never high with fewer than two independent publishers; syndicated duplicates count once").
 */
export function certaintyOf(
  _story: Story,
  items: readonly ReadItem[],
  prints: Prints = keptPrints(),
): Certainty {
  if (isRumour(items) && !isCorrected(items)) return 'low';
  const told = items.filter(({ reading }) => reading.kind !== 'rumour');
  if (told.every(({ item }) => item.voice === 'resident')) return 'low';
  const official = told.some(isOfficial);
  const ranked = [...told].sort((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)));
  return official && hasSecondVoice(ranked, prints) ? 'high' : 'middle';
}
