/** The rotating key that turns author names into hashes that can only be counted. */
import { createHmac, randomBytes } from 'node:crypto';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { Store } from './store/port.ts';

/** Hashes an author's name; 16 hex characters, meaningless outside its month. */
export type SenderHash = (author: string) => string;

/**
 * This month's hash. The key is random, lives in the store, and is replaced with the month (domain notes §6.3);
 * only the current one is kept, so last month's hashes cannot be linked to a name any more.
 */
export async function senderKey(store: Store, now: Date): Promise<SenderHash> {
  const month = localDate(now.getTime()).slice(0, 7);
  const key = await store.transaction((tx) => {
    const kept = tx.setting('sender-key');
    if (kept?.startsWith(`${month}:`)) return kept.slice(month.length + 1);
    const fresh = randomBytes(32).toString('hex');
    tx.saveSetting('sender-key', `${month}:${fresh}`);
    return fresh;
  });
  return (author) =>
    createHmac('sha256', Buffer.from(key, 'hex'))
      .update(author.normalize('NFKC').trim().toLowerCase())
      .digest('hex')
      .slice(0, 16);
}
