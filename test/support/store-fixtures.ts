/** What the store's contract is tried with. */
import type { IncomingItem } from '../../main/engine/store/port.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';

/** A followed source. */
export const source: Source = {
  id: 'b_a',
  url: 'https://a.example/feed',
  title: 'A',
  publisher: 'A',
  voice: 'press',
  fixedWard: null,
  folder: null,
  paused: false,
  kind: 'feed',
  site: null,
  licence: 'quote',
  addedAt: '2026-03-01T00:00:00.000Z',
};

/** An item of that source. */
export const item = (id: string, changes: Partial<Item> = {}): Item => ({
  id,
  version: 1,
  sourceId: 'b_a',
  publisher: 'A',
  publisherTitle: 'A',
  voice: 'press',
  fixedWard: null,
  title: `Titel ${id}`,
  text: 'De lantaarnpaal aan de Kerkstraat is kapot.',
  link: null,
  published: '2026-03-02T08:00:00.000Z',
  firstSeen: '2026-03-02T09:00:00.000Z',
  seen: '2026-03-02T09:00:00.000Z',
  language: 'nl',
  sender: null,
  masking: 1,
  ...changes,
});

/** As the store is given it. */
export const incoming = (
  entry: Item,
  keys: readonly string[] = [`k-${entry.id}`],
  stems = 'lantaarnpal kapot',
): IncomingItem => ({
  item: entry,
  keys,
  weakKey: null,
  documentKeys: new Set(keys),
  stems,
});
