/** Same-story grouping, judged by pairs. */
import type { StoryEntry } from '../../shared/interpret/story.ts';
import { groupStories, noConstraints } from '../../shared/interpret/story.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { GoldItem } from './gold.ts';
import type { SetTally } from './tally.ts';

/** What an entry is made of. */
type Told = Pick<GoldItem, 'id' | 'title' | 'text' | 'published' | 'source'>;

/** A gold item as the grouping gets it. */
export function entryOf({ id, title, text, published, source }: Told, reading: Reading): StoryEntry {
  const time = new Date(published).toISOString();
  const voice = source.kind === 'entrepreneur' ? 'resident' : source.kind;
  const item: Item = {
    id,
    version: 1,
    sourceId: source.name,
    publisher: source.name,
    publisherTitle: source.name,
    voice,
    fixedWard: null,
    title,
    text,
    link: null,
    published: time,
    firstSeen: time,
    seen: time,
    language: 'nl',
    sender: null,
    masking: 1,
  };
  return { item, reading, time };
}

/** A pair that was judged wrongly. */
export interface StoryMiss {
  readonly kind: 'merged' | 'split';
  readonly a: GoldItem;
  readonly b: GoldItem;
}

/**
 * Groups all `items` of a municipality together and judges the pairs that `counts` lets through. `missed` is called with
 * every wrong pair.
 */
export function judgeStories(
  items: readonly GoldItem[],
  entries: readonly StoryEntry[],
  ownName: string,
  tally: SetTally,
  counts: (a: GoldItem, b: GoldItem) => boolean,
  missed: (miss: StoryMiss) => void,
): void {
  const group = new Map<string, string>();
  for (const story of groupStories(entries, noConstraints, [ownName]))
    for (const id of story.items) group.set(id, story.id);
  for (const [at, a] of items.entries())
    for (const b of items.slice(at + 1)) {
      if (!counts(a, b)) continue;
      const gold = a.gold.story === b.gold.story;
      const read = group.get(a.id) === group.get(b.id);
      if (gold && read) tally.hits += 1;
      else if (read) {
        tally.wrong += 1;
        missed({ kind: 'merged', a, b });
      } else if (gold) {
        tally.missed += 1;
        missed({ kind: 'split', a, b });
      }
    }
}
