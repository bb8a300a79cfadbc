/** Entries of an import → what the store takes, each row by itself. */
import { createHash } from 'node:crypto';
import { addedStems } from '../../../shared/language/stems.ts';
import { itemKeys } from '../../../shared/listen/identity.ts';
import { toItem } from '../../../shared/listen/to-item.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { SenderHash } from '../sender-key.ts';
import type { IncomingItem } from '../store/port.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * As `mapFeed`, but a row with an id is known by that alone: the links of an export often lead to a thread or a portal
 * that many rows share, over files too, and must not make two reports one. Independent of what else is in the batch, so
 * that reading a file in again finds every row.
 */
export function mapRows(
  entries: readonly ParsedItem[],
  source: Source,
  seen: string,
  sender: SenderHash,
): readonly IncomingItem[] {
  const context = { seen, hash: sha256, senderKey: sender };
  return entries.flatMap((entry) => {
    const known = entry.id === null ? entry : { ...entry, link: null };
    const own = itemKeys([known], { sourceId: source.id, feedLink: null, exact: true }, sha256)[0];
    const item = own === undefined ? null : toItem(own.id, entry, source, null, context);
    if (own === undefined || item === null) return [];
    return [
      {
        item,
        keys: own.keys,
        // Rows that say the same are two reports, so words alone identify nothing.
        weakKey: null,
        documentKeys: new Set(own.keys),
        stems: addedStems(`${item.title} ${item.text}`),
      },
    ];
  });
}
