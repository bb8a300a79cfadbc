/** Moments in the record: what every verb about them shares. */
import { randomUUID } from 'node:crypto';
import { foldMoments } from '../../../shared/act/moment-fold.ts';
import type { Moment, MomentBody, MomentFields, MomentSource } from '../../../shared/model/moment.ts';
import type { StoreTransaction } from '../store/port.ts';
import { append, type Foldable, oneOf, type Worker } from '../work-steps.ts';

/** Moments in the record of a compartment. */
export const momentRecord: Foldable<Moment> = { kind: 'moment', fold: foldMoments, unknown: 'moment-gone' };

/** Appends what was done to a moment. */
export function keep(tx: StoreTransaction, worker: Worker, subject: string, body: MomentBody): void {
  append(tx, 'moment', worker, { subject, body });
}

/** Adds a moment and gives it as it stands. */
export function added(
  tx: StoreTransaction,
  worker: Worker,
  fields: MomentFields,
  source: MomentSource,
): Moment {
  const id = `m_${randomUUID()}`;
  keep(tx, worker, id, { do: 'add', fields, source });
  return oneOf(tx, momentRecord, worker, id);
}
