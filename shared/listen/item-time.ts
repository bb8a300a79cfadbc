/** When an item is of. */
import type { Item } from '../model/item.ts';

/** Its publication, or its arrival where the source gave none; ISO-8601 UTC. */
export const itemTime = ({ published, firstSeen }: Pick<Item, 'published' | 'firstSeen'>): string =>
  published ?? firstSeen;
