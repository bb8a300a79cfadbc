/** Entries of a document to what the store takes: masked, keyed, stemmed. */
import { createHash } from 'node:crypto';
import { addedStems } from '../../shared/language/stems.ts';
import { itemKeys } from '../../shared/listen/identity.ts';
import { toItem } from '../../shared/listen/to-item.ts';
import type { ParsedFeed } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';
import type { SenderHash } from './sender-key.ts';
import type { IncomingItem } from './store/port.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Maps a feed in document order; entries without any content are left out, of equal ids the newest stands. */
export function mapFeed(
  feed: ParsedFeed,
  source: Source,
  seen: string,
  sender: SenderHash,
): readonly IncomingItem[] {
  const context = { seen, hash: sha256, senderKey: sender };
  const keys = itemKeys(feed.entries, { sourceId: source.id, feedLink: feed.feed.link }, sha256);
  const documentKeys = new Set(keys.flatMap((each) => each.keys));
  const mapped = new Map<string, IncomingItem>();
  for (const [index, entry] of feed.entries.entries()) {
    const own = keys[index];
    const item = own === undefined ? null : toItem(own.id, entry, source, feed.feed.language, context);
    if (item === null || own === undefined) continue;
    // Of equal ids the later published stands, else the upper one.
    const rival = mapped.get(item.id)?.item;
    if (rival !== undefined && (item.published ?? '') <= (rival.published ?? '')) continue;
    mapped.set(item.id, {
      item,
      keys: own.keys,
      weakKey: own.weakKey,
      documentKeys,
      stems: addedStems(`${item.title} ${item.text}`),
    });
  }
  return [...mapped.values()];
}
