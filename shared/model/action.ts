/**
 * What is done about a story: who does it, with which words, who agreed, and where it went. An action is what its events
 * add up to (`act/action-fold.ts`); the events are the audit trail.
 */
import type { CourseId } from './advice.ts';
import type { Capacity, Commitment, DraftProduct } from './draft.ts';
import type { Role } from './role.ts';

/** How far an action is. Source: the project's domain notes §9 (nieuw → … → teruggekoppeld | vervallen). */
export const actionStatuses = [
  'new',
  'interpreted',
  'fact-check',
  'approved-communication',
  'approved-administration',
  'sent',
  'followed-up',
  'dropped',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** How much care a matter asks for; above `middle` four eyes look at every version. */
export const sensitivities = ['low', 'middle', 'high'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** What is written; an action without one is only handed over. */
export const products = [
  'webcare',
  'website',
  'press',
  'speech',
  'council-letter',
  'post',
] as const satisfies readonly DraftProduct[];
export type Product = (typeof products)[number];

/** Who agrees: communication first, then the administration (the alderman, the college). */
export const approvalLevels = ['communication', 'administration'] as const;
export type ApprovalLevel = (typeof approvalLevels)[number];

/** By what right somebody agrees: it is their own role, a mandate, or they stand in for somebody on leave. */
export const approvalGrounds = ['role', 'mandate', 'replacement'] as const;
export type ApprovalGround = (typeof approvalGrounds)[number];

/** How a text left: copied, put in the channel's own composer, or drafted in the user's own mail client. */
export const sendingWays = ['copy', 'composer', 'mail'] as const;
export type SendingWay = (typeof sendingWays)[number];

/** One text of an action; never changed afterwards. */
export interface ActionVersion {
  /** From 1. */
  readonly n: number;
  readonly text: string;
  readonly by: Role;
  /** ISO-8601 UTC, as every `at` here. */
  readonly at: string;
  readonly note: string | null;
  readonly commitments: readonly Commitment[];
  /** The writer says that everything in it is public already: what the fast lane asks. */
  readonly allPublic: boolean;
}

/** Who checked the facts of a version. */
export interface VersionCheck {
  /** A function. */
  readonly by: string;
  readonly at: string;
  readonly version: number;
  readonly recordedBy: Role;
}

/** An approval of one version. */
export interface Approval {
  readonly level: ApprovalLevel;
  /** Whose word it is. */
  readonly by: Role;
  /** Who noted it: another than `by` where it was said aloud. */
  readonly recordedBy: Role;
  readonly how: 'app' | 'oral';
  readonly ground: ApprovalGround;
  /** In whose place it was given: `by` itself unless by mandate or replacement. */
  readonly inPlaceOf: Role;
  readonly at: string;
  /** When it was said, `HH.MM`; null in the app. */
  readonly said: string | null;
  readonly version: number;
}

/** A refusal of one version: it goes back to its writer. */
export interface Refusal {
  readonly by: Role;
  readonly reason: string;
  readonly at: string;
  readonly version: number;
}

/** Words of a colleague beside the text. */
export interface ActionComment {
  readonly role: Role;
  readonly text: string;
  readonly at: string;
}

/** Where a version went. */
export interface Sending {
  readonly how: SendingWay;
  /** The channel, as the sender names it. */
  readonly where: string;
  readonly at: string;
  readonly by: Role;
  readonly version: number;
  /** It went without approval: a public answer to a question, a report or a referral. */
  readonly fastLane: boolean;
}

/** Why an action lost approvals that it had. */
export interface Fallback {
  readonly why: 'version' | 'course' | 'sensitivity' | 'refusal';
  readonly from: ActionStatus;
  readonly at: string;
  /** What was lost; they were for the version or course of then. */
  readonly approvals: readonly Approval[];
}

/** Given to a function outside the app's roles. */
export interface HandOver {
  readonly to: string;
  /** When that function had it, ISO-8601 UTC. */
  readonly at: string;
  readonly by: Role;
}

/** An action as it stands. */
export interface Action {
  readonly id: string;
  /** Ids of the items of the story when it was opened; deleted items are gone from it. */
  readonly anchor: readonly string[];
  readonly title: string;
  /** What the app advised when it was opened, or null where it advised nothing. */
  readonly advised: CourseId | null;
  readonly course: CourseId;
  /** Why another course than the advised one, or why silence; null where none was asked. */
  readonly courseReason: string | null;
  /** A hard gate that leaves only the process line, or null. */
  readonly gate: string | null;
  readonly product: Product | null;
  readonly channel: string | null;
  readonly capacity: Capacity;
  readonly sensitivity: Sensitivity;
  /** What the advice proposed when it was opened. */
  readonly proposed: Sensitivity;
  /** Who brought it down from `high`, or null: their own texts still need four eyes. */
  readonly loweredBy: Role | null;
  /** A role id, or the name of a function. */
  readonly owner: string;
  /** ISO-8601 UTC, or null. */
  readonly due: string | null;
  /** Of the advice when it was opened; higher comes first. */
  readonly priority: number;
  readonly status: ActionStatus;
  /** Since when it is in this status. */
  readonly since: string;
  readonly opened: { readonly role: Role; readonly at: string };
  readonly versions: readonly ActionVersion[];
  readonly factCheck: VersionCheck | null;
  /** Those in force. */
  readonly approvals: readonly Approval[];
  readonly refusals: readonly Refusal[];
  readonly fallback: Fallback | null;
  readonly comments: readonly ActionComment[];
  readonly sent: readonly Sending[];
  readonly handOver: HandOver | null;
  readonly followUp: { readonly text: string; readonly at: string; readonly by: Role } | null;
  readonly dropped: { readonly reason: string; readonly at: string; readonly by: Role } | null;
}

/** The first event of an action. */
export interface OpenedBody {
  readonly do: 'open';
  readonly title: string;
  readonly advised: CourseId | null;
  readonly course: CourseId;
  readonly courseReason: string | null;
  readonly gate: string | null;
  readonly product: Product | null;
  readonly channel: string | null;
  readonly capacity: Capacity;
  readonly sensitivity: Sensitivity;
  readonly proposed: Sensitivity;
  readonly owner: string;
  readonly due: string | null;
  readonly priority: number;
}

/** A new text. */
export interface VersionBody {
  readonly do: 'version';
  readonly text: string;
  readonly note: string | null;
  readonly commitments: readonly Commitment[];
  readonly allPublic: boolean;
}

/** An approval as kept: the verb adds by what right. */
export interface ApproveBody {
  readonly do: 'approve';
  readonly level: ApprovalLevel;
  readonly how: 'app' | 'oral';
  readonly said: string | null;
  /** The version that was looked at: a newer one is not approved by it. */
  readonly version: number;
  readonly ground: ApprovalGround;
  readonly inPlaceOf: Role;
}

/** A text that left; `recordSent` keeps it. */
export interface SendBody {
  readonly do: 'send';
  readonly how: SendingWay;
  readonly where: string;
  readonly version: number;
}

/** The steps that need nothing beyond what the person says. */
export type PlainStep =
  | { readonly do: 'interpret'; readonly sensitivity: Sensitivity }
  | {
      readonly do: 'shape';
      readonly product: Product | null;
      readonly channel: string | null;
      readonly capacity: Capacity;
    }
  | { readonly do: 'sensitivity'; readonly sensitivity: Sensitivity; readonly reason: string }
  | {
      readonly do: 'course-chosen';
      readonly course: CourseId;
      readonly reason: string;
      readonly advised: CourseId | null;
    }
  | { readonly do: 'assign'; readonly owner: string; readonly due: string | null }
  | { readonly do: 'commitment'; readonly index: number; readonly owner: string; readonly due: string }
  | { readonly do: 'fact-check'; readonly by: string; readonly version: number }
  | { readonly do: 'refuse'; readonly reason: string; readonly version: number }
  | { readonly do: 'comment'; readonly text: string }
  | { readonly do: 'hand-over'; readonly to: string; readonly at: string }
  | { readonly do: 'follow-up'; readonly text: string }
  | { readonly do: 'drop'; readonly reason: string };

/** Every step on an open action. */
export type StepBody = PlainStep | VersionBody | ApproveBody | SendBody;

/** What an event of an action may hold. */
export type ActionBody = OpenedBody | StepBody | { readonly do: 'undo'; readonly of: string };

/** The names of the steps. */
export type StepName = StepBody['do'];
