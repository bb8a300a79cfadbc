/** "Mijn werk": what each role has to do now, what waits for others, and what is too late. */
import type { Action } from '../model/action.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { Role } from '../model/role.ts';
import { currentVersion, isRefused, needsFourEyes, sendBlock } from './action-needs.ts';
import { isOverdue, waitingApproval } from './action-overdue.ts';
import { handedOver } from './courses.ts';
import { sendersOf } from './guidelines-rules.ts';

/** What an action asks next. */
export const workTasks = [
  'hand-over',
  'approve',
  'check-facts',
  'interpret',
  'write',
  'send',
  'follow-up',
] as const;
export type WorkTask = (typeof workTasks)[number];

/** Groups of the list, in the order in which they are shown. */
export const workGroups = [
  'overdue',
  'to-hand-over',
  'to-approve',
  'to-check',
  'to-write',
  'to-send',
  'to-follow-up',
  'waiting',
] as const;
export type WorkGroup = (typeof workGroups)[number];

/** An action with what it asks, and of whom. */
export interface WorkLine {
  readonly action: Action;
  readonly task: WorkTask;
  /** Roles that may do it, the first one first. */
  readonly by: readonly Role[];
  /** Past its date or its time-out. */
  readonly overdue: boolean;
  /** The task is this reader's. */
  readonly mine: boolean;
}

/** A group with its lines: by due date, then by priority, then by age. */
export interface WorkSection {
  readonly group: WorkGroup;
  readonly lines: readonly WorkLine[];
}

const advisers: readonly Role[] = ['communicatieadviseur', 'bestuursadviseur'];

/**
 * Functions that a role does or answers for, as the courses name their owners (`ownerIds`). Source: practice notes, "Who
 * does what"; webcare has no role of its own.
 */
const functionRoles: Readonly<Record<string, Role>> = {
  webcare: 'communicatieadviseur',
  communication: 'communicatieadviseur',
  spokesperson: 'communicatieadviseur',
  analyst: 'communicatieadviseur',
  'executive-adviser': 'bestuursadviseur',
  alderman: 'wethouder',
  wethouder: 'wethouder',
  bestuursadviseur: 'bestuursadviseur',
  communicatieadviseur: 'communicatieadviseur',
};

/** The role that an owner is or answers to; null for a function outside the app. */
export function ownerRole(owner: string): Role | null {
  return functionRoles[owner] ?? null;
}

/** What an action asks next and of whom; null where it is done. `now` is ISO-8601 UTC. */
export function nextTask(
  action: Action,
  guidelines: Guidelines,
  now: string,
): { readonly task: WorkTask; readonly by: readonly Role[] } | null {
  const owner = ownerRole(action.owner);
  const owners = owner === null ? advisers : [owner];
  if (action.status === 'followed-up' || action.status === 'dropped') return null;
  if (action.status === 'sent') return { task: 'follow-up', by: owners };
  if (handedOver.has(action.course)) return { task: 'hand-over', by: advisers };
  const senders = sendersOf(guidelines, action.course);
  if (sendBlock(action) === null) return { task: 'send', by: senders };
  if (action.status === 'new') return { task: 'interpret', by: advisers };
  if (action.product === null) return { task: 'hand-over', by: owners };
  const writer = currentVersion(action)?.by ?? null;
  if (writer === null || isRefused(action)) return { task: 'write', by: writer === null ? owners : [writer] };
  if (action.status === 'interpreted') return { task: 'check-facts', by: advisers };
  const waiting = waitingApproval(action, guidelines, now);
  if (waiting === null) return { task: 'write', by: [writer] };
  const fourEyes = needsFourEyes(action);
  return { task: 'approve', by: waiting.approvers.filter((role) => !fourEyes || role !== writer) };
}

const groupOf: Readonly<Record<WorkTask, WorkGroup>> = {
  'hand-over': 'to-hand-over',
  approve: 'to-approve',
  'check-facts': 'to-check',
  interpret: 'to-write',
  write: 'to-write',
  send: 'to-send',
  'follow-up': 'to-follow-up',
};

/**
 * The work of a role at an instant (ISO-8601 UTC). What is overdue is shown to who should act, to the owner and to the
 * bestuursadviseur, who keeps the list; groups without lines are left out.
 */
export function workFor(
  actions: readonly Action[],
  role: Role,
  now: string,
  guidelines: Guidelines,
): readonly WorkSection[] {
  const lines = actions.flatMap((action) => lineFor(action, role, now, guidelines) ?? []);
  return workGroups.flatMap((group): readonly WorkSection[] => {
    const own = lines.filter((line) => sectionOf(line) === group).toSorted(inOrder);
    return own.length === 0 ? [] : [{ group, lines: own }];
  });
}

function sectionOf({ overdue, mine, task }: WorkLine): WorkGroup {
  if (overdue) return 'overdue';
  return mine ? groupOf[task] : 'waiting';
}

function lineFor(action: Action, role: Role, now: string, guidelines: Guidelines): WorkLine | null {
  const next = nextTask(action, guidelines, now);
  if (next === null || role === 'griffier') return null;
  const overdue = isOverdue(action, guidelines, now);
  const mine = next.by.includes(role);
  const involved =
    ownerRole(action.owner) === role ||
    action.opened.role === role ||
    action.versions.some(({ by }) => by === role) ||
    role === 'bestuursadviseur';
  return mine || involved ? { action, ...next, overdue, mine } : null;
}

function inOrder(a: WorkLine, b: WorkLine): number {
  const due = (line: WorkLine): string => line.action.due ?? '9999';
  return (
    compare(due(a), due(b)) ||
    b.action.priority - a.action.priority ||
    compare(a.action.opened.at, b.action.opened.at)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
