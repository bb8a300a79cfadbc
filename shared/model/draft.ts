/** A suggested response. */
import type { CourseId } from './advice.ts';
import type { Sentence } from './claim.ts';

export const registers = ['webcare', 'public', 'press', 'council'] as const;
export type Register = (typeof registers)[number];

/** In whose name a draft speaks. */
export const capacities = ['municipality', 'college', 'alderman-in-office'] as const;
export type Capacity = (typeof capacities)[number];

/** A draft: every sentence carries its evidence; open fields are named, never filled in. */
export interface Draft {
  readonly story: string;
  readonly course: CourseId;
  readonly register: Register;
  readonly capacity: Capacity;
  readonly sentences: readonly Sentence[];
  /** What a person must still fill in or check, as catalogue keys. */
  readonly open: readonly string[];
}
