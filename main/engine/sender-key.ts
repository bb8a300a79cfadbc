/** The rotating key that turns author names into hashes that can only be counted. */
import { createHmac, randomBytes } from 'node:crypto';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { Store } from './store/port.ts';

/** Hashes an author's name; 16 hex characters, meaningless outside its month. */
export type SenderHash = (author: string) => string;

/**
 * This month's key, hex. It is random, lives in the store, and is replaced with the month (domain notes §6.3);
 * only the current one is kept, so last month's hashes cannot be linked to a name any more.
 */
export async function senderKeyHex(store: Store, now: Date): Promise<string> {
  const month = localDate(now.getTime()).slice(0, 7);
  return store.transaction((tx) => {
    const kept = tx.setting('sender-key');
    if (kept?.startsWith(`${month}:`)) return kept.slice(month.length + 1);
    const fresh = randomBytes(32).toString('hex');
    tx.saveSetting('sender-key', `${month}:${fresh}`);
    return fresh;
  });
}

/** The hash under a key of `senderKeyHex`. */
export function senderHash(key: string): SenderHash {
  const bytes = Buffer.from(key, 'hex');
  return (author) =>
    createHmac('sha256', bytes)
      .update(author.normalize('NFKC').trim().toLowerCase())
      .digest('hex')
      .slice(0, 16);
}

/** The hash under this month's key. */
export async function senderKey(store: Store, now: Date): Promise<SenderHash> {
  return senderHash(await senderKeyHex(store, now));
}
