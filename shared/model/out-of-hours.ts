/** What a colleague needs out of hours: what is ready, what waits, who stands in, whom to call. */
import type { ApprovalLevel } from './action.ts';
import type { CourseId } from './advice.ts';
import type { DutyLine, Guidelines, Replacement } from './guidelines.ts';
import type { Role } from './role.ts';

/** An approved answer, as the answer library has it. */
export interface SheetAnswer {
  readonly question: string;
  readonly answer: string;
  /** Last day on which it holds, YYYY-MM-DD, or null. */
  readonly expires: string | null;
}

/** A text that may go out now. */
export interface ReadyText {
  readonly action: string;
  readonly title: string;
  readonly channel: string | null;
  readonly text: string;
  readonly fastLane: boolean;
  readonly by: readonly Role[];
}

/** A text that waits for an approval. */
export interface WaitingText {
  readonly action: string;
  readonly title: string;
  readonly level: ApprovalLevel;
  readonly approvers: readonly Role[];
}

/** The sheet. */
export interface OutOfHoursSheet {
  readonly at: string;
  readonly officeHour: boolean;
  readonly ready: readonly ReadyText[];
  readonly waiting: readonly WaitingText[];
  /** What must be handed over before anything else. */
  readonly handOver: readonly { readonly action: string; readonly title: string }[];
  /** Courses that webcare may answer by itself with what is already public, and by whom. */
  readonly fastLane: readonly { readonly course: CourseId; readonly by: readonly Role[] }[];
  readonly answers: readonly SheetAnswer[];
  readonly duty: readonly DutyLine[];
  /** Who agrees for whom today. */
  readonly replacements: readonly Replacement[];
  readonly contact: Guidelines['contact'];
}
