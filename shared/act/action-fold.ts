/** An action is what its events add up to. Events that could not have been (out of order, not allowed) change nothing. */
import type { Action, ActionBody, OpenedBody, StepBody } from '../model/action.ts';
import type { WorkEvent } from '../model/work.ts';
import { applyStep } from './action-apply.ts';
import type { Block } from './action-needs.ts';
import { stepBlock } from './action-steps.ts';
import { handedOver } from './courses.ts';

/** An event of an action. */
export type ActionEvent = WorkEvent<ActionBody>;

/** An action with the events that made it. */
export interface FoldedAction {
  readonly action: Action;
  /** Those that count, in order; taken back and refused ones left out. */
  readonly effective: readonly ActionEvent[];
  /** Ids of events that were taken back. */
  readonly undone: ReadonlySet<string>;
  /** Ids of events that changed nothing because they were not allowed where they stand. */
  readonly ignored: ReadonlySet<string>;
}

/** Folds the events of one action, in the order they were kept; null where none of them opens it. Never throws. */
export function foldAction(events: readonly ActionEvent[]): FoldedAction | null {
  let folded: FoldedAction | null = null;
  for (const event of events) folded = foldEvent(folded, event);
  return folded;
}

/** Folds the events of many actions, one action each, in order of opening. */
export function foldActions(events: readonly ActionEvent[]): readonly FoldedAction[] {
  const bySubject = new Map<string, ActionEvent[]>();
  for (const event of events) {
    const own = bySubject.get(event.subject);
    if (own === undefined) bySubject.set(event.subject, [event]);
    else own.push(event);
  }
  return [...bySubject.values()].flatMap((own) => foldAction(own) ?? []);
}

/**
 * Why a role may not take back this event, or null where it may: only one's own last step (a comment aside), never the
 * opening, and never what already left the house.
 */
export function undoBlock(folded: FoldedAction, of: string, role: string): Block | null {
  const { effective } = folded;
  const place = effective.findIndex(({ id }) => id === of);
  const target = effective[place];
  if (target === undefined) return { key: 'action-undo-unknown' };
  if (target.role !== role) return { key: 'action-undo-other' };
  if (target.body.do === 'open') return { key: 'action-undo-open' };
  if (target.body.do === 'send' || target.body.do === 'hand-over') return { key: 'action-undo-sent' };
  const last = effective.slice(place + 1).every(({ body }) => body.do === 'comment');
  return target.body.do === 'comment' || last ? null : { key: 'action-undo-last' };
}

/** One event on top of what stands; null where it opens nothing. Never throws. */
export function foldEvent(folded: FoldedAction | null, event: ActionEvent): FoldedAction | null {
  const { body } = event;
  if (folded === null) return body.do === 'open' ? begun(event, body) : null;
  if (body.do === 'undo') return undone(folded, event, body.of);
  if (body.do === 'open') return ignoring(folded, event);
  const { action } = folded;
  if (stepBlock(action, body, event.role, event.at) !== null) return ignoring(folded, event);
  return { ...folded, action: applyStep(action, body, event), effective: [...folded.effective, event] };
}

const ignoring = (folded: FoldedAction, event: ActionEvent): FoldedAction => ({
  ...folded,
  ignored: new Set([...folded.ignored, event.id]),
});

function begun(event: ActionEvent, body: OpenedBody): FoldedAction {
  return {
    action: openedAction(event, body),
    effective: [event],
    undone: new Set(),
    ignored: new Set(),
  };
}

/** Takes the event out and adds up the rest anew. */
function undone(folded: FoldedAction, event: ActionEvent, of: string): FoldedAction {
  if (undoBlock(folded, of, event.role) !== null) return ignoring(folded, event);
  const [first, ...rest] = folded.effective.filter(({ id }) => id !== of);
  if (first === undefined || first.body.do !== 'open') return ignoring(folded, event);
  const action = rest.reduce(
    (sum, each) => applyStep(sum, each.body as StepBody, each),
    openedAction(first, first.body),
  );
  return {
    ...folded,
    action,
    effective: [first, ...rest],
    undone: new Set([...folded.undone, of]),
  };
}

/** An action as its first event makes it. */
function openedAction({ subject, items, role, at }: ActionEvent, body: OpenedBody): Action {
  const { do: _, ...rest } = body;
  return {
    ...rest,
    id: subject,
    anchor: items,
    product: handedOver.has(body.course) ? null : body.product,
    loweredBy: body.proposed === 'high' && body.sensitivity !== 'high' ? role : null,
    status: 'new',
    since: at,
    opened: { role, at },
    versions: [],
    factCheck: null,
    approvals: [],
    refusals: [],
    fallback: null,
    comments: [],
    sent: [],
    handOver: null,
    followUp: null,
    dropped: null,
  };
}
