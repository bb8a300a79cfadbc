/** What an action needs before its text may leave, as a function of how it stands. */
import type { Action, ActionVersion, ApprovalLevel } from '../model/action.ts';
import type { Role } from '../model/role.ts';
import { type ApprovalId, courses, handedOver } from './courses.ts';

/** Why something cannot be done: a key under `failure` of the catalogue, with its arguments. */
export interface Block {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** The roles whose own approval counts per level, the first one by rule. Source: domain notes §9, the hand-over flow. */
export const levelApprovers: Readonly<Record<ApprovalLevel, readonly Role[]>> = {
  communication: ['communicatieadviseur', 'bestuursadviseur'],
  administration: ['wethouder'],
};

/** The text as it stands, or null before anything is written. */
export function currentVersion(action: Action): ActionVersion | null {
  return action.versions.at(-1) ?? null;
}

/**
 * Whether another role than the writer of the current text must agree: above sensitivity `middle` (domain notes §9), and
 * where the writer brought it down from there.
 */
export function needsFourEyes(action: Action): boolean {
  const writer = currentVersion(action)?.by ?? null;
  return action.sensitivity === 'high' || (writer !== null && action.loweredBy === writer);
}

/**
 * Whether the text may leave without approval: a public answer to a question, a report or a referral (practice notes,
 * "Approval in real life"), in the municipality's own name, without a gate, a promise or a need for four eyes.
 */
export function isFastLane(action: Action): boolean {
  const version = currentVersion(action);
  return (
    version?.allPublic === true &&
    version.commitments.length === 0 &&
    courses[action.course].fastLane &&
    action.gate === null &&
    action.capacity === 'municipality' &&
    !needsFourEyes(action)
  );
}

const administrative: ReadonlySet<ApprovalId> = new Set(['portfolio-holder', 'college', 'mayor']);

/** Levels that must agree before the text leaves, in order; empty for the fast lane and for what is only handed over. */
export function requiredApprovals(action: Action): readonly ApprovalLevel[] {
  if (action.product === null || handedOver.has(action.course) || isFastLane(action)) return [];
  const promises = (currentVersion(action)?.commitments.length ?? 0) > 0;
  const administration =
    administrative.has(courses[action.course].approval) ||
    action.capacity !== 'municipality' ||
    needsFourEyes(action) ||
    promises;
  return administration ? ['communication', 'administration'] : ['communication'];
}

/** Whether the level agreed to the current text, by another role than its writer where that is asked. */
export function hasApproval(action: Action, level: ApprovalLevel): boolean {
  const version = currentVersion(action);
  const fourEyes = needsFourEyes(action);
  return action.approvals.some(
    (each) => each.level === level && each.version === version?.n && !(fourEyes && each.by === version.by),
  );
}

/** The first level that still has to agree, or null. */
export function missingApproval(action: Action): ApprovalLevel | null {
  return requiredApprovals(action).find((level) => !hasApproval(action, level)) ?? null;
}

/** Whether the current text was sent back to its writer. */
export function isRefused(action: Action): boolean {
  const version = currentVersion(action);
  return version !== null && action.refusals.some((each) => each.version === version.n);
}

/** Whether a promise in the current text has no owner or no date yet. */
export function hasOpenCommitment(action: Action): boolean {
  const promises = currentVersion(action)?.commitments ?? [];
  return promises.some(({ owner, due }) => owner === null || due === null);
}

/** Why the current text may not leave, or null where it may. */
export function sendBlock(action: Action): Block | null {
  if (handedOver.has(action.course) || action.product === null) return { key: 'action-hand-over-only' };
  if (currentVersion(action) === null) return { key: 'action-no-version' };
  if (isRefused(action)) return { key: 'action-refused' };
  if (hasOpenCommitment(action)) return { key: 'action-commitment-open' };
  const missing = missingApproval(action);
  if (missing !== null) return { key: `action-needs-${missing}` };
  return null;
}
