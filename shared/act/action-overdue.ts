/** What waits too long. It is shown, to the owner and to who is next; it never counts as consent. */
import { localDate } from '../language/amsterdam-time.ts';
import type { Action, ApprovalLevel } from '../model/action.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { Role } from '../model/role.ts';
import { currentVersion, isRefused, missingApproval } from './action-needs.ts';
import { approversOf } from './guidelines-rules.ts';
import { officeHoursBetween } from './office-hours.ts';

/** A request for approval without an answer. */
export interface WaitingApproval {
  readonly level: ApprovalLevel;
  /** ISO-8601 UTC. */
  readonly since: string;
  /** Office hours since then. */
  readonly hours: number;
  /** Who may agree, those by their own role first. */
  readonly approvers: readonly Role[];
  /** Longer than the time-out. */
  readonly late: boolean;
}

/** The approval that an action waits for, or null where it waits for none. `now` is ISO-8601 UTC. */
export function waitingApproval(action: Action, guidelines: Guidelines, now: string): WaitingApproval | null {
  if (action.status !== 'fact-check' && action.status !== 'approved-communication') return null;
  const level = missingApproval(action);
  if (level === null || currentVersion(action) === null || isRefused(action)) return null;
  const hours = officeHoursBetween(guidelines.officeHours, Date.parse(action.since), Date.parse(now));
  const { timeoutHours } = guidelines;
  return {
    level,
    since: action.since,
    hours,
    approvers: approversOf(guidelines, action, level, localDate(Date.parse(now))),
    late: timeoutHours !== null && hours > timeoutHours,
  };
}

/** Whether an action that is not done is past its date or its time-out. */
export function isOverdue(action: Action, guidelines: Guidelines, now: string): boolean {
  if (action.status === 'followed-up' || action.status === 'dropped') return false;
  const late = action.status !== 'sent' && action.due !== null && Date.parse(action.due) < Date.parse(now);
  return late || waitingApproval(action, guidelines, now)?.late === true;
}
