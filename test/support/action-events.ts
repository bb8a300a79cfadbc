/** Builders of actions for tests: events in order, at times of their own, by roles. */
import { type ActionEvent, type FoldedAction, foldAction } from '../../shared/act/action-fold.ts';
import type { Action, ActionBody, OpenedBody, StepBody } from '../../shared/model/action.ts';
import type { Role } from '../../shared/model/role.ts';

/** An action as opened; `changes` replaces what a test is about. */
export function opened(changes: Partial<OpenedBody> = {}): OpenedBody {
  return {
    do: 'open',
    title: 'Informeren: verkeer',
    advised: 'H05',
    course: 'H05',
    courseReason: null,
    gate: null,
    product: 'website',
    channel: 'social',
    capacity: 'municipality',
    sensitivity: 'low',
    proposed: 'low',
    owner: 'communication',
    due: null,
    priority: 1,
    ...changes,
  };
}

/** What somebody does: a role and a body. */
export type Done = readonly [Role, ActionBody];

/** The n-th event, an hour's quarter after the one before it, from Tuesday 3 March 2026 at 9.00 local time. */
export function eventOf([role, body]: Done, n: number, subject = 'a_1'): ActionEvent {
  const at = new Date(Date.UTC(2026, 2, 3, 8, n * 15)).toISOString();
  return {
    id: `e${n}`,
    kind: 'action',
    subject,
    compartment: 'college',
    role,
    at,
    body,
    items: ['i1', 'i2'],
  };
}

/** The events of an action, opened by the communicatieadviseur unless `done` begins with an opening. */
export function eventsOf(done: readonly Done[]): readonly ActionEvent[] {
  const all: readonly Done[] =
    done[0]?.[1].do === 'open' ? done : [['communicatieadviseur', opened()], ...done];
  return all.map((each, n) => eventOf(each, n));
}

/** Folds what was done. */
export function foldedOf(...done: readonly Done[]): FoldedAction {
  const folded = foldAction(eventsOf(done));
  if (folded === null) throw new Error('nothing was opened');
  return folded;
}

/** The action after what was done. */
export const actionOf = (...done: readonly Done[]): Action => foldedOf(...done).action;

/** A text. */
export const version = (changes: Partial<Extract<StepBody, { do: 'version' }>> = {}): StepBody => ({
  do: 'version',
  text: 'Met de auto kunt u er niet door.',
  note: null,
  commitments: [],
  allPublic: false,
  ...changes,
});

/** An approval in the app by one's own right. */
export const approve = (level: 'communication' | 'administration', by: Role, n = 1): StepBody => ({
  do: 'approve',
  level,
  how: 'app',
  said: null,
  version: n,
  ground: 'role',
  inPlaceOf: by,
});

/** "Akkoord wethouder, mondeling", noted by an adviser. */
export const oral = (said: string, n = 1): StepBody => ({
  do: 'approve',
  level: 'administration',
  how: 'oral',
  said,
  version: n,
  ground: 'role',
  inPlaceOf: 'wethouder',
});

/** From new to facts checked, written by the communicatieadviseur. */
export const toFactCheck: readonly Done[] = [
  ['communicatieadviseur', { do: 'interpret', sensitivity: 'low' }],
  ['communicatieadviseur', version()],
  ['bestuursadviseur', { do: 'fact-check', by: 'vakafdeling', version: 1 }],
];
