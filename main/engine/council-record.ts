/** The council's record in the store: what one compartment may see of it. */
import { randomUUID } from 'node:crypto';
import { type CouncilEvent, type CouncilState, foldCouncil } from '../../shared/act/council-fold.ts';
import { standing } from '../../shared/act/standing.ts';
import type { CouncilBody } from '../../shared/model/council-entry.ts';
import type { Role } from '../../shared/model/role.ts';
import { type Compartment, compartmentOf } from '../../shared/model/work.ts';
import type { StoreTransaction } from './store/port.ts';

/** The track, and what is asked of its record. */
export interface CouncilTrackRecord extends CouncilState {
  /** Of this compartment, in order. */
  readonly own: readonly CouncilEvent[];
  /** The day of the newest list of a name, whoever read it in, or null. */
  readonly newestOf: (list: string) => string | null;
}

const otherOf = (compartment: Compartment): Compartment =>
  compartment === 'college' ? 'griffie' : 'college';

/** Reads the record and adds it up. `before` (ISO-8601 UTC) leaves out what was done from then on. */
export function readTrack(
  tx: Pick<StoreTransaction, 'work'>,
  compartment: Compartment,
  before: string | null = null,
): CouncilTrackRecord {
  const eventsOf = (whose: Compartment): readonly CouncilEvent[] =>
    (tx.work('council-entry', whose) as readonly CouncilEvent[]).filter(
      ({ at }) => before === null || at < before,
    );
  const own = eventsOf(compartment);
  const other = eventsOf(otherOf(compartment));
  const newest = new Map<string, string>();
  for (const { body } of [...standing(own), ...standing(other)]) {
    if (body.do !== 'list') continue;
    const { name, date } = body.list;
    if (date > (newest.get(name) ?? '')) newest.set(name, date);
  }
  return { ...foldCouncil(own, other), own, newestOf: (list) => newest.get(list) ?? null };
}

/** An event of this record. */
export function councilEvent(
  role: Role,
  now: Date,
  subject: string,
  body: CouncilBody,
  items: readonly string[] = [],
): CouncilEvent {
  return {
    id: `w_${randomUUID()}`,
    kind: 'council-entry',
    subject,
    compartment: compartmentOf(role),
    role,
    at: now.toISOString(),
    body,
    items,
  };
}
