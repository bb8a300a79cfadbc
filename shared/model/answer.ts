/** The answer library: approved answers to questions that come back. */
import type { Role } from './role.ts';
import type { ThemeId } from './theme.ts';

/** An answer as it stands: what its events add up to. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly themes: readonly ThemeId[];
  /** Codes of wijken and buurten; empty means the whole municipality. */
  readonly wards: readonly string[];
  /** A function; null until approved. A changed question or answer is unapproved again. */
  readonly approvedBy: string | null;
  /** ISO-8601 UTC; null exactly where `approvedBy` is. */
  readonly approvedAt: string | null;
  /** Last day on which it holds, YYYY-MM-DD; null where it has no end. */
  readonly expires: string | null;
  /** The actions that used it, oldest first; `at` is ISO-8601 UTC. */
  readonly used: readonly AnswerUse[];
  /** Who wrote it last, and when (ISO-8601 UTC). */
  readonly role: Role;
  readonly at: string;
}

/** What of an answer can be changed; what is left out stays. */
export interface AnswerChanges {
  readonly question?: string;
  readonly answer?: string;
  readonly themes?: readonly ThemeId[];
  readonly wards?: readonly string[];
  readonly expires?: string | null;
}

/** Where an answer was used. */
export interface AnswerUse {
  readonly action: string;
  readonly at: string;
}

/** `ready`: approved and in date, the only ones ever proposed. */
export const answerStates = ['ready', 'unapproved', 'expired'] as const;
export type AnswerState = (typeof answerStates)[number];

/** An answer as listed. */
export interface ListedAnswer {
  readonly answer: Answer;
  readonly state: AnswerState;
}

/** An answer that fits a question. */
export interface FoundAnswer extends ListedAnswer {
  /** Overlap in content words of what was asked with the answer's question, 0–1. */
  readonly score: number;
  /** May be offered for use: `state` is `ready`, and it gives away no fact that is withheld. */
  readonly proposed: boolean;
}
