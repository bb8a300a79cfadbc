/** Entries of an import → what the store takes, each row by itself. */
import { itemKeys } from '../../../shared/listen/identity.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import type { Source } from '../../../shared/model/source.ts';
import { incomingItem, listenContext, sha256 } from '../incoming-item.ts';
import type { SenderHash } from '../sender-key.ts';
import type { IncomingItem } from '../store/port.ts';

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
  const context = listenContext(seen, sender);
  return entries.flatMap((entry) => {
    const known = entry.id === null ? entry : { ...entry, link: null };
    const [own] = itemKeys([known], { sourceId: source.id, feedLink: null, exact: true }, sha256);
    if (own === undefined) return [];
    // Rows that say the same are two reports, so words alone identify nothing.
    const identity = { ...own, weakKey: null };
    const from = { source, language: null, documentKeys: new Set(own.keys) };
    return incomingItem(entry, identity, from, context) ?? [];
  });
}
