/** One entry to what the store takes: masked, keyed, stemmed. */
import { createHash } from 'node:crypto';
import { addedStems } from '../../shared/language/stems.ts';
import type { ItemIdentity } from '../../shared/listen/identity.ts';
import { type ListenContext, toItem } from '../../shared/listen/to-item.ts';
import type { ParsedItem } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';
import type { SenderHash } from './sender-key.ts';
import type { IncomingItem } from './store/port.ts';

/** SHA-256 of a text as hex: what `shared` is given for a hash. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What `shared/listen` needs from outside, at one moment of arrival (ISO-8601 UTC). */
export function listenContext(seen: string, sender: SenderHash): ListenContext {
  return { seen, hash: sha256, senderKey: sender };
}

/** Makes it, or null for an entry without any content. `documentKeys` are those of every entry it came with. */
export function incomingItem(
  entry: ParsedItem,
  identity: ItemIdentity,
  from: {
    readonly source: Source;
    readonly language: string | null;
    readonly documentKeys: ReadonlySet<string>;
  },
  context: ListenContext,
): IncomingItem | null {
  const item = toItem(identity.id, entry, from.source, from.language, context);
  if (item === null) return null;
  const { keys, weakKey } = identity;
  const { documentKeys } = from;
  return { item, keys, weakKey, documentKeys, stems: addedStems(`${item.title} ${item.text}`) };
}
