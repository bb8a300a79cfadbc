/** What the guidelines say of a step: who may send what a course leads to, and by what right somebody agrees. */
import {
  type Action,
  type ApprovalGround,
  type ApprovalLevel,
  type Sensitivity,
  sensitivities,
} from '../model/action.ts';
import type { CourseId } from '../model/advice.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { Role } from '../model/role.ts';
import { type Block, levelApprovers } from './action-needs.ts';

/** By what right, and in whose place. */
export interface Right {
  readonly ground: ApprovalGround;
  readonly inPlaceOf: Role;
}

const senders: readonly Role[] = ['communicatieadviseur', 'bestuursadviseur', 'wethouder'];

/** The roles that may send what a course leads to: as agreed, else the advisers and the alderman; never the griffie. */
export function sendersOf(guidelines: Guidelines, course: CourseId): readonly Role[] {
  const row = guidelines.answering.findLast((each) => each.course === course);
  return row === undefined ? senders : row.roles.filter((role) => senders.includes(role));
}

/** Why a role may not send this, or null. */
export function senderBlock(guidelines: Guidelines, action: Action, role: Role): Block | null {
  return sendersOf(guidelines, action.course).includes(role) ? null : { key: 'action-not-yours' };
}

const weight = (sensitivity: Sensitivity): number => sensitivities.indexOf(sensitivity);

/**
 * The rights by which a role may agree at a level on a day (`YYYY-MM-DD`), its own first; empty where it may not. Nobody
 * agrees by silence: a time-out gives no right.
 */
export function approvalRights(
  guidelines: Guidelines,
  action: Pick<Action, 'course' | 'sensitivity'>,
  level: ApprovalLevel,
  role: Role,
  day: string,
): readonly Right[] {
  const own = levelApprovers[level];
  const [first] = own;
  if (own.includes(role)) return [{ ground: 'role', inPlaceOf: role }];
  const stands = guidelines.replacements.filter(
    ({ absent, by, from, until }) => by === role && own.includes(absent) && from <= day && day <= until,
  );
  const mandated = guidelines.mandates.some(
    (each) =>
      each.level === level &&
      each.role === role &&
      (each.courses.length === 0 || each.courses.includes(action.course)) &&
      weight(action.sensitivity) <= weight(each.upTo),
  );
  return [
    ...stands.map(({ absent }): Right => ({ ground: 'replacement', inPlaceOf: absent })),
    ...(mandated && first !== undefined ? [{ ground: 'mandate', inPlaceOf: first } satisfies Right] : []),
  ];
}

/** Roles that may agree at a level on a day, those whose own approval counts first. */
export function approversOf(
  guidelines: Guidelines,
  action: Pick<Action, 'course' | 'sensitivity'>,
  level: ApprovalLevel,
  day: string,
): readonly Role[] {
  const others = senders.filter(
    (role) =>
      !levelApprovers[level].includes(role) &&
      approvalRights(guidelines, action, level, role, day).length > 0,
  );
  return [...levelApprovers[level], ...others];
}
