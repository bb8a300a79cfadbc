/** Following a mailbox: added, its password kept, and paused where that cannot be done. */
import type { AddedSource } from '../../shared/contract-listening.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import { type call, failureOf } from '../bridge.ts';

/** How it ended: followed, added but paused without its password, or not added at all. */
export type MailboxOutcome =
  | { readonly kind: 'followed'; readonly source: Source }
  | { readonly kind: 'paused'; readonly source: Source; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** Never rejects. A mailbox without a password would be refused by its server at every look, so it is paused. */
export async function followMailbox(
  ask: typeof call,
  added: AddedSource,
  secret: string,
): Promise<MailboxOutcome> {
  try {
    const { source } = await ask('addSource', added);
    const failure = await ask('saveSecret', { id: source.id, secret }).then(() => null, failureOf);
    if (failure === null) return { kind: 'followed', source };
    const paused = await ask('changeSource', { id: source.id, change: { paused: true } });
    return { kind: 'paused', source: paused.source, failure };
  } catch (error) {
    return { kind: 'refused', failure: failureOf(error) };
  }
}
