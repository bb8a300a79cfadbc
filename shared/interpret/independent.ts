/** Which items of a story say something of their own: one wire story through five titles is one voice. */

import { createCopyIndex } from '../listen/copy-index.ts';
import { itemTime } from '../listen/item-time.ts';
import { keptPrints, type Prints } from '../listen/same-item.ts';
import type { Item } from '../model/item.ts';

/** Items beyond which copies are only looked for among the newest: stories of that size are told by their numbers anyway. */
const mostCompared = 60;

const repost = /^\s*(?:RT\b:?|↻|doorgeplaatst:?)\s*/iu;

/** A text without the mark of passing it on, white space folded. */
const ownWords = ({ title, text }: Item): string =>
  `${title}\n${text.replace(repost, '')}`.replace(/\s+/g, ' ').trim().toLowerCase();

const timeOf = (item: Item): string => `${itemTime(item)} ${item.id}`;

const nobody = (): boolean => false;

/**
 * The earliest item of every set of copies (the same words, or nearly so with no number or name in conflict), in order of
 * publication. Reposts are copies, whoever passes them on. Items for which `leads` is true stand before all others: of a
 * press release and the paper that copied it, the release is the original, whatever the clocks say.
 */
export function independentItems(
  items: readonly Item[],
  prints: Prints = keptPrints(),
  leads: (item: Item) => boolean = nobody,
): readonly Item[] {
  if (items.length < 2) return items;
  const ordered = items.toSorted(
    (a, b) => Number(leads(b)) - Number(leads(a)) || (timeOf(a) < timeOf(b) ? -1 : 1),
  );
  const kept: Item[] = [];
  const index = createCopyIndex(mostCompared);
  const words = new Set<string>();
  for (const item of ordered) {
    const own = ownWords(item);
    const print = prints(item);
    const copy = words.has(own) || index.holdsCopyOf(print);
    words.add(own);
    if (copy) continue;
    kept.push(item);
    index.add(print);
  }
  return kept;
}
