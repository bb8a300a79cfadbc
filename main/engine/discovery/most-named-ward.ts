/** The ward that most items of a source name: a proposal for its fixed ward. */
import { readPlace } from '../../../shared/interpret/place.ts';
import type { PlaceIndex } from '../../../shared/interpret/place-index.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { SourcePreview } from '../../../shared/model/preview.ts';

/** Fewer say nothing of a source. */
const fewestItems = 4;
/** Half of the items, at least: a wrong fixed ward would be laid under every item without a place. */
const leastShare = 0.5;

/** The wijk that at least half of at least four items name in their own words, with that share; else null. */
export function mostNamedWard(items: readonly Item[], places: PlaceIndex): SourcePreview['ward'] {
  if (items.length < fewestItems) return null;
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const item of items) {
    for (const [code, name] of wijkenIn(item, places)) {
      const found = counts.get(code) ?? { name, count: 0 };
      counts.set(code, { name, count: found.count + 1 });
    }
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined || best[1].count === next?.[1].count) return null;
  const share = best[1].count / items.length;
  return share < leastShare ? null : { code: best[0], name: best[1].name, share };
}

/** Without what only the source's name says: the question is what it writes about. */
function wijkenIn(item: Item, places: PlaceIndex): ReadonlyMap<string, string> {
  const { id, title, text, published, voice, publisherTitle } = item;
  const source = { name: publisherTitle, voice, fixedWard: null };
  const { scope, wards } = readPlace(places, { id, title, text, published, source });
  if (scope !== 'wijk') return new Map();
  const named = wards.filter(({ level, evidence }) => level === 'wijk' && evidence.length > 0);
  return new Map(named.map(({ code, name }) => [code, name]));
}
