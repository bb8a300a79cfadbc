/** The steps of an action: who may take one, from which status, and what it needs. */
import type { Action, ActionStatus, ApproveBody, StepBody, StepName } from '../model/action.ts';
import type { Role } from '../model/role.ts';
import {
  type Block,
  currentVersion,
  hasOpenCommitment,
  isFastLane,
  isRefused,
  levelApprovers,
  needsFourEyes,
  sendBlock,
} from './action-needs.ts';
import { handedOver } from './courses.ts';

/** A row of the table. */
export interface StepRule {
  readonly from: readonly ActionStatus[];
  readonly roles: readonly Role[];
}

const unsent: readonly ActionStatus[] = [
  'new',
  'interpreted',
  'fact-check',
  'approved-communication',
  'approved-administration',
];
const approvable: readonly ActionStatus[] = ['fact-check', 'approved-communication'];
const advisers: readonly Role[] = ['bestuursadviseur', 'communicatieadviseur'];
const college: readonly Role[] = ['wethouder', ...advisers];

/**
 * The table. The griffier is in no row: the griffie serves the council and has no part in what the college does (practice
 * notes, "Who does what"). Statuses: domain notes §9.
 */
export const stepRules: Readonly<Record<StepName, StepRule>> = {
  interpret: { from: ['new'], roles: advisers },
  shape: { from: ['new', 'interpreted', 'fact-check'], roles: college },
  sensitivity: { from: unsent, roles: college },
  'course-chosen': { from: unsent, roles: college },
  assign: { from: [...unsent, 'sent'], roles: college },
  version: { from: unsent, roles: college },
  commitment: { from: ['new', 'interpreted', 'fact-check'], roles: college },
  'fact-check': { from: ['interpreted'], roles: advisers },
  approve: { from: approvable, roles: college },
  refuse: { from: [...approvable, 'approved-administration'], roles: college },
  send: { from: [...unsent, 'sent'], roles: college },
  'hand-over': { from: unsent, roles: college },
  'follow-up': { from: ['sent'], roles: college },
  drop: { from: unsent, roles: college },
  comment: {
    from: [...unsent, 'sent', 'followed-up', 'dropped'],
    roles: college,
  },
};

/** Seconds that clocks of colleagues may differ. */
const clockSlack = 120;

/**
 * Why a role may not take this step on the action as it stands at an instant (ISO-8601 UTC), or null where it may. What the
 * municipality's guidelines ask comes on top (`guidelines-rules.ts`).
 */
export function stepBlock(action: Action, step: StepBody, role: Role, at: string): Block | null {
  const rule = stepRules[step.do];
  if (!rule.roles.includes(role)) return { key: 'action-not-yours' };
  if (!rule.from.includes(action.status)) return { key: 'action-not-now', args: { status: action.status } };
  return needBlock(action, step, role, at);
}

function needBlock(action: Action, step: StepBody, role: Role, at: string): Block | null {
  switch (step.do) {
    case 'shape':
      return step.product !== null && handedOver.has(action.course) ? { key: 'action-hand-over-only' } : null;
    case 'course-chosen':
      return step.reason.trim() === '' ? { key: 'action-needs-reason' } : null;
    case 'version':
      return versionBlock(action);
    case 'commitment':
      return currentVersion(action)?.commitments[step.index] === undefined
        ? { key: 'action-commitment-unknown' }
        : null;
    case 'fact-check':
      return lookedAtBlock(action, step.version);
    case 'approve':
      return lookedAtBlock(action, step.version) ?? approveBlock(action, step, role);
    case 'refuse':
      return step.reason.trim() === '' ? { key: 'action-needs-reason' } : lookedAtBlock(action, step.version);
    case 'send':
      return sendStepBlock(action, step.version, role);
    case 'hand-over':
      return handOverBlock(action, step.at, at);
    case 'drop':
      return step.reason.trim() === '' ? { key: 'action-needs-reason' } : null;
    case 'interpret':
    case 'sensitivity':
    case 'assign':
    case 'follow-up':
    case 'comment':
      return null;
  }
}

function versionBlock(action: Action): Block | null {
  if (handedOver.has(action.course)) return { key: 'action-hand-over-only' };
  return action.product === null ? { key: 'action-no-product' } : null;
}

/** Only the text as it stands can be judged, and not once it was sent back. */
function lookedAtBlock(action: Action, version: number): Block | null {
  const current = currentVersion(action);
  if (handedOver.has(action.course) || action.product === null) return { key: 'action-hand-over-only' };
  if (current === null) return { key: 'action-no-version' };
  if (current.n !== version) return { key: 'action-version-moved', args: { seen: version, now: current.n } };
  return isRefused(action) ? { key: 'action-refused' } : null;
}

function approveBlock(action: Action, step: ApproveBody, role: Role): Block | null {
  const expected = action.status === 'fact-check' ? 'communication' : 'administration';
  if (step.level !== expected) return { key: `action-needs-${expected}` };
  const entitled = rightBlock(step, role);
  if (entitled !== null) return entitled;
  if (hasOpenCommitment(action)) return { key: 'action-commitment-open' };
  const writer = currentVersion(action)?.by;
  const giver = step.how === 'oral' ? step.inPlaceOf : role;
  return needsFourEyes(action) && giver === writer ? { key: 'action-four-eyes' } : null;
}

/** An adviser notes what the alderman said aloud, with the time; in the app one agrees oneself, or in somebody's place. */
function rightBlock(step: ApproveBody, role: Role): Block | null {
  if (!levelApprovers[step.level].includes(step.inPlaceOf)) return { key: 'action-not-yours' };
  if (step.how === 'oral') {
    if (!advisers.includes(role) || step.level !== 'administration') return { key: 'action-not-yours' };
    if (step.ground !== 'role') return { key: 'action-not-yours' };
    return step.said !== null && /^([01]\d|2[0-3])\.[0-5]\d$/.test(step.said)
      ? null
      : { key: 'action-oral-time' };
  }
  const own = step.ground === 'role';
  return own === (step.inPlaceOf === role) ? null : { key: 'action-not-yours' };
}

function sendStepBlock(action: Action, version: number, role: Role): Block | null {
  const current = currentVersion(action);
  const blocked = sendBlock(action);
  if (blocked !== null || current === null) return blocked;
  if (current.n !== version) return { key: 'action-version-moved', args: { seen: version, now: current.n } };
  return isFastLane(action) && !advisers.includes(role) ? { key: 'action-not-yours' } : null;
}

function handOverBlock(action: Action, handed: string, at: string): Block | null {
  if (action.product !== null && !handedOver.has(action.course)) return { key: 'action-has-draft' };
  const instant = Date.parse(handed);
  return Number.isNaN(instant) || instant > Date.parse(at) + clockSlack * 1000
    ? { key: 'action-future' }
    : null;
}
