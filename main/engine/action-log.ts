/** Reading and adding to the record of actions: one transaction a step, so that a step is kept whole or not at all. */
import { randomUUID } from 'node:crypto';
import { type ActionEvent, type FoldedAction, foldAction, foldEvent } from '../../shared/act/action-fold.ts';
import type { Block } from '../../shared/act/action-needs.ts';
import { foldGuidelines, type GuidelinesEvent } from '../../shared/act/guidelines-fold.ts';
import type { Action, ActionBody } from '../../shared/model/action.ts';
import type { Guidelines } from '../../shared/model/guidelines.ts';
import type { Role } from '../../shared/model/role.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/** The subject under which each compartment keeps its guidelines. */
export const guidelinesSubject = 'guidelines';

/** Who works, and when. */
export interface Worker {
  readonly role: Role;
  /** ISO-8601 UTC. */
  readonly at: string;
}

/** The worker at the desk now. Rejects `refused` (`action-role-none`) for the griffie: it has no Doen. */
export async function collegeWorker({ store, options }: EngineContext): Promise<Worker> {
  const { profile } = await readSettings(store, options.home);
  if (compartmentOf(profile.role) !== 'college') raise('refused', 'action-role-none');
  return { role: profile.role, at: options.clock().toISOString() };
}

/** The guidelines in force in a role's compartment. */
export function guidelinesOf(tx: StoreTransaction, role: Role): Guidelines {
  return foldGuidelines(tx.workOf(guidelinesSubject, compartmentOf(role)) as readonly GuidelinesEvent[]);
}

/** The events of one action. */
export function actionEvents(tx: StoreTransaction, id: string, role: Role): readonly ActionEvent[] {
  return tx.workOf(id, compartmentOf(role)).filter(({ kind }) => kind === 'action') as readonly ActionEvent[];
}

/** All events of actions in a compartment. */
export function allActionEvents(tx: StoreTransaction, role: Role): readonly ActionEvent[] {
  return tx.work('action', compartmentOf(role)) as readonly ActionEvent[];
}

/** One action as it stands. Throws FailureError `not-found`. */
export function knownAction(tx: StoreTransaction, id: string, role: Role): FoldedAction {
  return foldAction(actionEvents(tx, id, role)) ?? raise('not-found', 'action-unknown');
}

/** Throws FailureError `refused` for a block. */
export function orRefuse(block: Block | null): void {
  if (block !== null) raise('refused', block.key, block.args ?? {});
}

/** A new event of an action. */
export function actionEvent(
  subject: string,
  { role, at }: Worker,
  body: ActionBody,
  items: readonly string[] = [],
): ActionEvent {
  return {
    id: `w_${randomUUID()}`,
    kind: 'action',
    subject,
    compartment: compartmentOf(role),
    role,
    at,
    body,
    items,
  };
}

/**
 * Takes one step: reads, lets `decide` say what is added (it throws where that is not allowed), and adds it. Resolves with the
 * action after it.
 */
export async function takeStep(
  context: EngineContext,
  id: string,
  decide: (folded: FoldedAction, worker: Worker, guidelines: Guidelines) => ActionBody,
): Promise<Action> {
  const worker = await collegeWorker(context);
  return context.store.transaction((tx) => {
    const folded = knownAction(tx, id, worker.role);
    const event = actionEvent(id, worker, decide(folded, worker, guidelinesOf(tx, worker.role)));
    const after = foldEvent(folded, event);
    // What the fold would pass over may not be kept as if it had happened.
    if (after === null || after.ignored.has(event.id)) raise('refused', 'action-not-now');
    tx.appendWork(event);
    return after.action;
  });
}
