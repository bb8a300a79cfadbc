/** The questions of the press in the store: the college's alone. */
import { foldPress, type PressEvent } from '../../shared/act/press-fold.ts';
import type { PressInquiry } from '../../shared/model/press-inquiry.ts';
import type { StoreTransaction } from './store/port.ts';

/** Every inquiry, in the order in which they came. `before` (ISO-8601 UTC) leaves out what was done from then on. */
export function readInquiries(
  tx: Pick<StoreTransaction, 'work'>,
  before: string | null = null,
): readonly PressInquiry[] {
  const bySubject = new Map<string, PressEvent[]>();
  for (const event of tx.work('press-inquiry', 'college') as readonly PressEvent[]) {
    if (before !== null && event.at >= before) continue;
    const known = bySubject.get(event.subject);
    if (known === undefined) bySubject.set(event.subject, [event]);
    else known.push(event);
  }
  return [...bySubject.values()].map(foldPress).filter((inquiry) => inquiry !== null);
}
