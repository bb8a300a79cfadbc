/** Steps on what people keep: each is one event in the record, checked and appended in one transaction. */
import { randomUUID } from 'node:crypto';
import { standing } from '../../shared/act/standing.ts';
import type { Role } from '../../shared/model/role.ts';
import { type Compartment, compartmentOf, type WorkEvent, type WorkKind } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/** Who works, and now (ISO-8601 UTC). */
export interface Worker {
  readonly role: Role;
  readonly compartment: Compartment;
  readonly now: string;
}

/** A sort of thing that events add up to. */
export interface Foldable<T extends { readonly id: string }> {
  readonly kind: WorkKind;
  readonly fold: (events: readonly WorkEvent[]) => readonly T[];
  /** Failure key for one that is not there. */
  readonly unknown: string;
}

/** What is appended. */
export interface NewEvent {
  readonly subject: string;
  readonly body: { readonly do: string };
  readonly items?: readonly string[];
}

/** Who works in this home. */
export async function workerOf({ store, options }: EngineContext): Promise<Worker> {
  const { role } = (await readSettings(store, options.home)).profile;
  return { role, compartment: compartmentOf(role), now: options.clock().toISOString() };
}

/** Appends one event. */
export function append(tx: StoreTransaction, kind: WorkKind, worker: Worker, event: NewEvent): void {
  const { role, compartment, now: at } = worker;
  const { subject, body, items = [] } = event;
  tx.appendWork({ id: `e_${randomUUID()}`, kind, subject, compartment, role, at, body, items });
}

/** Everything of a sort in the worker's compartment. */
export function allOf<T extends { readonly id: string }>(
  tx: StoreTransaction,
  { kind, fold }: Foldable<T>,
  { compartment }: Worker,
): readonly T[] {
  return fold(tx.work(kind, compartment));
}

/** One of them. Throws FailureError `not-found` where it is not there (any more). */
export function oneOf<T extends { readonly id: string }>(
  tx: StoreTransaction,
  sort: Foldable<T>,
  worker: Worker,
  id: string,
): T {
  return allOf(tx, sort, worker).find((each) => each.id === id) ?? raise('not-found', sort.unknown);
}

/** Takes a step: `decide` says what to append, or throws. Resolves with what stands afterwards. */
export async function takeStep<T extends { readonly id: string }>(
  context: EngineContext,
  sort: Foldable<T>,
  id: string,
  decide: (old: T, worker: Worker) => { readonly do: string },
): Promise<T | null> {
  const worker = await workerOf(context);
  return context.store.transaction((tx) => {
    const body = decide(oneOf(tx, sort, worker, id), worker);
    append(tx, sort.kind, worker, { subject: id, body });
    return allOf(tx, sort, worker).find((each) => each.id === id) ?? null;
  });
}

/** As `takeStep`, for a step after which the thing still stands. */
export async function keepStep<T extends { readonly id: string }>(
  context: EngineContext,
  sort: Foldable<T>,
  id: string,
  decide: (old: T, worker: Worker) => { readonly do: string },
): Promise<T> {
  return (await takeStep(context, sort, id, decide)) ?? raise('not-found', sort.unknown);
}

/**
 * Takes back the last step that stands; null where the thing is gone by it. Rejects `not-found` for a thing of no event, and
 * `refused` (`undo-nothing`) where all was taken back.
 */
export async function undoStep<T extends { readonly id: string }>(
  context: EngineContext,
  sort: Foldable<T>,
  id: string,
): Promise<T | null> {
  const worker = await workerOf(context);
  return context.store.transaction((tx) => {
    const events = tx.workOf(id, worker.compartment).filter(({ kind }) => kind === sort.kind);
    if (events.length === 0) raise('not-found', sort.unknown);
    const last = standing(events as readonly WorkEvent<{ readonly do: string }>[]).at(-1);
    if (last === undefined) raise('refused', 'undo-nothing');
    append(tx, sort.kind, worker, { subject: id, body: { do: 'undo', of: last.id } as NewEvent['body'] });
    return allOf(tx, sort, worker).find((each) => each.id === id) ?? null;
  });
}
