/** What a step that is allowed makes of an action. */
import type { Action, ActionStatus, ApproveBody, Fallback, StepBody, VersionBody } from '../model/action.ts';
import type { WorkEvent } from '../model/work.ts';
import { currentVersion, isFastLane } from './action-needs.ts';
import { handedOver } from './courses.ts';

type By = Pick<WorkEvent, 'role' | 'at'>;

/** The action after the step. The step was checked: `stepBlock` answered null. */
export function applyStep(action: Action, step: StepBody, by: By): Action {
  const { role, at } = by;
  switch (step.do) {
    case 'interpret':
      return moved(weighed(action, step.sensitivity, by), 'interpreted', by);
    case 'shape':
      return { ...action, product: step.product, channel: step.channel, capacity: step.capacity };
    case 'sensitivity':
      return fallen(weighed(action, step.sensitivity, by), 'sensitivity', by);
    case 'course-chosen':
      return fallen(withCourse(action, step), 'course', by);
    case 'assign':
      return { ...action, owner: step.owner, due: step.due };
    case 'version':
      return withVersion(action, step, by);
    case 'commitment':
      return withCommitment(action, step);
    case 'fact-check':
      return moved(
        { ...action, factCheck: { by: step.by, at, version: step.version, recordedBy: role } },
        'fact-check',
        by,
      );
    case 'approve':
      return approved(action, step, by);
    case 'refuse':
      return sentBack(action, step, by);
    case 'comment':
      return { ...action, comments: [...action.comments, { role, text: step.text, at }] };
    case 'hand-over':
      return moved({ ...action, handOver: { to: step.to, at: step.at, by: role } }, 'sent', by);
    case 'send':
      return withSending(action, step, by);
    case 'follow-up':
      return moved({ ...action, followUp: { text: step.text, at, by: role } }, 'followed-up', by);
    case 'drop':
      return moved({ ...action, dropped: { reason: step.reason, at, by: role } }, 'dropped', by);
  }
}

function moved(action: Action, status: ActionStatus, { at }: By): Action {
  return action.status === status ? action : { ...action, status, since: at };
}

const order: Partial<Record<ActionStatus, number>> = {
  'fact-check': 1,
  'approved-communication': 2,
  'approved-administration': 3,
};

/** What was agreed was for another text, course or weight: it must be agreed again, and the action says why. */
function fallen(action: Action, why: Fallback['why'], by: By, to: ActionStatus = 'fact-check'): Action {
  const rank = order[action.status] ?? 0;
  if (rank === 0 || rank <= (order[to] ?? 0)) return action;
  const fallback: Fallback = { why, from: action.status, at: by.at, approvals: action.approvals };
  return moved({ ...action, approvals: [], fallback }, to, by);
}

function weighed(action: Action, sensitivity: Action['sensitivity'], { role }: By): Action {
  const lowered = action.sensitivity === 'high' && sensitivity !== 'high';
  const loweredBy = sensitivity === 'high' ? null : lowered ? role : action.loweredBy;
  return { ...action, sensitivity, loweredBy };
}

function withCourse(action: Action, step: Extract<StepBody, { do: 'course-chosen' }>): Action {
  const product = handedOver.has(step.course) ? null : action.product;
  return { ...action, course: step.course, courseReason: step.reason, product };
}

/** The facts and approvals of before were those of another text. */
function withVersion(action: Action, { do: _, ...text }: VersionBody, by: By): Action {
  const version = { ...text, n: action.versions.length + 1, by: by.role, at: by.at };
  const next = fallen(action, 'version', by, 'interpreted');
  return { ...next, versions: [...action.versions, version], factCheck: null };
}

function withCommitment(action: Action, step: Extract<StepBody, { do: 'commitment' }>): Action {
  const last = currentVersion(action);
  if (last === null) return action;
  const commitments = last.commitments.map((each, index) =>
    index === step.index ? { ...each, owner: step.owner, due: step.due } : each,
  );
  return { ...action, versions: [...action.versions.slice(0, -1), { ...last, commitments }] };
}

function approved(action: Action, step: ApproveBody, by: By): Action {
  const { role, at } = by;
  const { level, how, ground, inPlaceOf, said, version } = step;
  const giver = how === 'oral' ? inPlaceOf : role;
  const approval = { level, by: giver, recordedBy: role, how, ground, inPlaceOf, at, said, version };
  const status = level === 'communication' ? 'approved-communication' : 'approved-administration';
  return moved({ ...action, approvals: [...action.approvals, approval], fallback: null }, status, by);
}

/** Back to the writer: only another text can be checked and approved. */
function sentBack(action: Action, step: Extract<StepBody, { do: 'refuse' }>, by: By): Action {
  const refusal = { by: by.role, reason: step.reason, at: by.at, version: step.version };
  const next = fallen(action, 'refusal', by, 'interpreted');
  return { ...next, refusals: [...action.refusals, refusal] };
}

function withSending(action: Action, step: Extract<StepBody, { do: 'send' }>, by: By): Action {
  const { how, where, version } = step;
  const sending = { how, where, version, at: by.at, by: by.role, fastLane: isFastLane(action) };
  return moved({ ...action, sent: [...action.sent, sending] }, 'sent', by);
}
