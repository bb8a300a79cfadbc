/** Full-text search, with Dutch stems on both sides. */
import { stemsOf } from '../../shared/language/stems.ts';
import type { Item } from '../../shared/model/item.ts';
import type { SearchTerm, Store } from './store/port.ts';

/** Latest versions that match all terms, best first; an empty query lists the newest. */
export async function searchItems(store: Store, query: string, limit: number): Promise<readonly Item[]> {
  const hits = await store.read((tx) => tx.search(searchTerms(query), limit));
  return hits.map((hit) => hit.item);
}

/** Words, `"phrases"` and `prefixes*` of a query; what holds no letter or digit is dropped. */
export function searchTerms(query: string): readonly SearchTerm[] {
  return [...query.matchAll(/"([^"]*)"|[^\s"]+/g)].flatMap(([whole, phrase]): readonly SearchTerm[] => {
    const text = phrase ?? whole.replace(/\*$/, '');
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const kind = phrase !== undefined ? 'phrase' : whole.endsWith('*') ? 'prefix' : 'word';
    return [{ kind, text, stem: stemsOf(text) }];
  });
}
