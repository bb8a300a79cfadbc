/** Full-text search, with Dutch stems on both sides. */

import { stemsOf } from '../../shared/language/stems.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Store } from './store/port.ts';

/** Latest versions that match, best first; an empty query lists the newest. */
export async function searchItems(store: Store, query: string, limit: number): Promise<readonly Item[]> {
  const hits = await store.read((tx) => tx.search(query, stemsOf(query), limit));
  return hits.map((hit) => hit.item);
}
