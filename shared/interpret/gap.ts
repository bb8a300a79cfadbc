/** Gaps: what residents talk about while nobody else does. */
import type { Item } from '../model/item.ts';

/** Fewer senders are a conversation, not a subject; the same number guards quotes (design, "What a claim is"). */
const leastSenders = 3;

/**
 * True where residents (at least three distinct senders, as counted for the story) talk about something of which no
 * press, institution, emergency service or council source in the story writes.
 */
export function isGap(items: readonly { readonly item: Item }[], senders: number): boolean {
  return items.length > 0 && senders >= leastSenders && items.every(({ item }) => item.voice === 'resident');
}
