/** Entries of a document to what the store takes. */
import { itemKeys } from '../../shared/listen/identity.ts';
import { newest } from '../../shared/listen/to-item.ts';
import type { ParsedFeed } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';
import { incomingItem, listenContext, sha256 } from './incoming-item.ts';
import type { SenderHash } from './sender-key.ts';
import type { IncomingItem } from './store/port.ts';

/** Maps a feed in document order; entries without any content are left out, of equal ids the newest stands. */
export function mapFeed(
  feed: ParsedFeed,
  source: Source,
  seen: string,
  sender: SenderHash,
): readonly IncomingItem[] {
  const context = listenContext(seen, sender);
  const identities = itemKeys(feed.entries, { sourceId: source.id, feedLink: feed.feed.link }, sha256);
  const documentKeys = new Set(identities.flatMap(({ keys }) => keys));
  const from = { source, language: feed.feed.language, documentKeys };
  const mapped = new Map<string, IncomingItem>();
  for (const [index, entry] of feed.entries.entries()) {
    const identity = identities[index];
    const incoming = identity === undefined ? null : incomingItem(entry, identity, from, context);
    if (incoming === null) continue;
    const { item } = incoming;
    if (newest(mapped.get(item.id)?.item, item) === item) mapped.set(item.id, incoming);
  }
  return [...mapped.values()];
}
