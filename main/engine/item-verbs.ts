/** What can be done with one item: see what an edit changed, delete it for good. */
import { diffWordsWithSpace } from 'diff';
import type { ItemChange, TextChange } from '../../shared/model/change.ts';
import type { Item } from '../../shared/model/item.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { keepTaught } from './taught-names.ts';

/** The verbs about items. */
export interface ItemVerbs {
  /** Names of the sources that carried an item beside its own, in order of appearance. */
  otherPlaces(id: string): Promise<readonly string[]>;
  /** Every version beside the one before it, oldest first. Rejects `not-found` for an unknown item. */
  itemChanges(id: string): Promise<readonly ItemChange[]>;
  /**
   * Deletes an item with all its versions; it does not come back. A name of a ward that only its correction taught goes with
   * it, unless the user gave it a meaning since. Rejects `not-found` for an unknown item.
   */
  removeItem(id: string): Promise<void>;
}

/** Builds the verbs. */
export function itemVerbs({ store }: EngineContext): ItemVerbs {
  return {
    otherPlaces: (id) =>
      store.read((tx) => {
        const own = tx.item(id)?.sourceId;
        const titles = tx
          .publications(id)
          .filter(({ sourceId }) => sourceId !== own)
          .flatMap(({ sourceId }) => tx.source(sourceId)?.title ?? []);
        return [...new Set(titles)];
      }),
    itemChanges: async (id) => {
      const versions = await store.read((tx) => tx.versions(id));
      if (versions.length === 0) raise('not-found', 'item-unknown');
      return versions.map((item, index) => changeOf(versions[index - 1] ?? null, item));
    },
    removeItem: async (id) => {
      const removed = await store.transaction((tx) => {
        let found = false;
        keepTaught(tx, null, () => {
          found = tx.removeItem(id);
        });
        return found;
      });
      if (!removed) raise('not-found', 'item-unknown');
    },
  };
}

function changeOf(previous: Item | null, item: Item): ItemChange {
  const { version, seen } = item;
  return {
    version,
    seen,
    title: previous === null ? whole(item.title) : compare(previous.title, item.title),
    text: previous === null ? whole(item.text) : compare(previous.text, item.text),
  };
}

const whole = (text: string): readonly TextChange[] => (text === '' ? [] : [{ kind: 'same', text }]);

/** Milliseconds that a comparison may take; two texts that share next to nothing are simply both shown. */
const comparingTime = 300;

function compare(before: string, after: string): readonly TextChange[] {
  const parts = diffWordsWithSpace(before, after, { timeout: comparingTime });
  if (parts === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
