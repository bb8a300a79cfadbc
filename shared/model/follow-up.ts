/** What happened after an answer, and what a month of work came to. Per team or function, never per person. */
import type { CourseId } from './advice.ts';
import type { WrittenSentence } from './claim.ts';

/** Days after an answer that are looked at (issue 5, item 11). */
export const followUpDays = 14;

/**
 * How the days after compare with what the days before made usual; `too-few` says nothing on purpose, `not-yet` waits for the
 * fourteen days, `no-history` has nothing to compare with, `no-story` lost its messages.
 */
export const afterwardStates = [
  'more',
  'less',
  'as-usual',
  'too-few',
  'not-yet',
  'no-history',
  'no-story',
] as const;
export type AfterwardState = (typeof afterwardStates)[number];

/** Publisher-days (a publisher counts once a day) seen in the days after, and those expected; null where nobody can tell. */
export interface Afterward {
  readonly state: AfterwardState;
  readonly seen: number;
  readonly expected: number | null;
}

/** One answer that left, and what came after. No word on why. */
export interface FollowUp {
  readonly action: string;
  readonly title: string;
  readonly course: CourseId;
  /** Local date of the first sending, YYYY-MM-DD. */
  readonly sent: string;
  /** The last of the fourteen days. */
  readonly until: string;
  /** The matter itself. */
  readonly story: Afterward;
  /** All that was said about its theme in its ward; null where it has none. */
  readonly ward: Afterward | null;
  /** Whether people wrote down what came of it. */
  readonly told: boolean;
}

/** Answers of one team on one channel against the norm of the guidelines. */
export interface NormResult {
  /** A function or role id, a function as typed, or `other`. */
  readonly team: string;
  /** As the guidelines name it, or null. */
  readonly channel: string | null;
  readonly sent: number;
  /** Those with a norm, and of them those within it. */
  readonly normed: number;
  readonly inTime: number;
  /** Median office hours from opening to the first sending. */
  readonly medianHours: number;
}

/** How things with a date went. */
export interface TermResult {
  readonly inTime: number;
  readonly late: number;
  /** Not done and past its date. */
  readonly overdue: number;
  /** Not done, and its date has not come. */
  readonly open: number;
  /** Done or not, but without a date to hold it to. */
  readonly undated: number;
}

/** A choice against the advice, with the reason as written; names taken out. */
export interface Override {
  readonly advised: CourseId | null;
  readonly course: CourseId;
  readonly reason: WrittenSentence;
}

/** What a month came to. */
export interface Evaluation {
  readonly schema: 'luisterpost/evaluation/1';
  readonly municipality: { readonly code: string; readonly name: string };
  /** YYYY-MM. */
  readonly month: string;
  /** The first and the last day, YYYY-MM-DD. */
  readonly from: string;
  readonly until: string;
  /** The day on which it was made: later days may add to it. */
  readonly asOf: string;
  readonly opened: number;
  readonly sent: number;
  readonly fastLane: number;
  readonly followUps: readonly FollowUp[];
  readonly norms: readonly NormResult[];
  readonly council: TermResult;
  /** Promises in texts that left. */
  readonly promises: TermResult;
  /** Questions of the press; `undated` were withdrawn. */
  readonly press: TermResult;
  readonly overrides: readonly Override[];
  readonly learned: readonly WrittenSentence[];
  /** Answers of more than fourteen days ago of which nobody wrote down what came of it. */
  readonly toAsk: number;
}
