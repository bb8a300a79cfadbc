/** A question of the press, from receipt to result. No journalist is named: the medium is enough. */
import type { WorkComment } from './council-entry.ts';

/** What the line is for: not to be said, only when asked, or told of our own accord. */
export const pressLines = ['internal', 'passive', 'active'] as const;
export type PressLine = (typeof pressLines)[number];

/** How far it is. */
export const pressStatuses = [
  'open',
  'line',
  'checked',
  'approved',
  'answered',
  'closed',
  'withdrawn',
] as const;
export type PressStatus = (typeof pressStatuses)[number];

/** How an approval was given. */
export const approvalWays = ['app', 'oral'] as const;
export type ApprovalWay = (typeof approvalWays)[number];

/** What came of it: where the answer appeared; `at` is a local day. */
export interface PressPublication {
  readonly what: string;
  readonly where: string;
  readonly at: string;
}

/** A question of the press as it stands. Moments are ISO-8601 UTC. */
export interface PressInquiry {
  readonly id: string;
  readonly medium: string;
  /** Masked. */
  readonly question: string;
  readonly received: string;
  readonly deadline: string;
  readonly status: PressStatus;
  readonly line: PressLine | null;
  readonly lineText: string | null;
  /** A function, or null. */
  readonly assigned: string | null;
  /** Items of the story it is about. */
  readonly anchor: readonly string[];
  readonly factCheck: { readonly by: string; readonly at: string } | null;
  readonly approval: { readonly by: string; readonly how: ApprovalWay; readonly at: string } | null;
  readonly answeredAt: string | null;
  /** What was answered; null where nothing was, or no comment was given. */
  readonly answer: string | null;
  /** Why there was no comment, or why it was withdrawn. */
  readonly reason: string | null;
  readonly published: PressPublication | null;
  readonly comments: readonly WorkComment[];
  /** Every event, oldest first, the ones taken back too: the audit trail. */
  readonly trail: readonly PressTrail[];
  /** Ids of what can be taken back now. */
  readonly undoable: readonly string[];
}

/** One line of the audit trail. */
export interface PressTrail {
  readonly event: string;
  readonly role: string;
  readonly at: string;
  readonly body: PressBody;
  /** False for what was taken back. */
  readonly stands: boolean;
}

/** A step as somebody takes it. */
export type PressStep =
  /** Null leaves as it is. */
  | {
      readonly do: 'change';
      readonly medium: string | null;
      readonly question: string | null;
      readonly deadline: string | null;
      readonly assigned: string | null;
    }
  /** A new text needs its own fact check and approval. */
  | { readonly do: 'line'; readonly line: PressLine; readonly text: string }
  | { readonly do: 'check'; readonly by: string }
  /** `on` is when it was given: an oral approval may be noted afterwards. Null for now. */
  | { readonly do: 'approve'; readonly by: string; readonly how: ApprovalWay; readonly on: string | null }
  | { readonly do: 'answer'; readonly text: string }
  /** No comment, with the reason. */
  | { readonly do: 'decline'; readonly reason: string }
  | { readonly do: 'withdraw'; readonly reason: string }
  | { readonly do: 'close'; readonly published: PressPublication | null }
  /** The story is in the event's items; none unties it. */
  | { readonly do: 'link' }
  | { readonly do: 'comment'; readonly text: string };

/** What is kept of it: the body of a WorkEvent of kind `press-inquiry`. */
export type PressBody =
  | {
      readonly do: 'received';
      readonly medium: string;
      readonly question: string;
      readonly received: string;
      readonly deadline: string;
      readonly assigned: string | null;
    }
  | PressStep
  | { readonly do: 'undo'; readonly of: string };
