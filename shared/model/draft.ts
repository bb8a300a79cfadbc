/** A suggested response. */
import type { CourseId } from './advice.ts';
import type { Sentence } from './claim.ts';

export const registers = ['webcare', 'public', 'press', 'council'] as const;
export type Register = (typeof registers)[number];

/** In whose name a draft speaks. */
export const capacities = ['municipality', 'college', 'alderman-in-office'] as const;
export type Capacity = (typeof capacities)[number];

/**
 * What a draft is: a webcare reply, an item for the website, a line for the press, a spoken text with its points, the outline
 * of a letter to the council, a short post, or a hand-over (internal, never published).
 */
export const draftProducts = [
  'webcare',
  'website',
  'press',
  'speech',
  'council-letter',
  'post',
  'hand-over',
] as const;
export type DraftProduct = (typeof draftProducts)[number];

/**
 * What a part is besides plain text: a heading above it, a question the line answers, points to speak from, what is not
 * decided or shared yet (never published), a commitment (only after approval), a check or approval still to be noted.
 */
export const partKinds = ['text', 'title', 'question', 'points', 'not-shared', 'commitment', 'note'] as const;
export type PartKind = (typeof partKinds)[number];

/** Whether a part goes out; points, promises and notes are for colleagues. */
export function isSent(kind: PartKind): boolean {
  return kind === 'text' || kind === 'title' || kind === 'question';
}

/** A stretch of a draft. */
export interface DraftPart {
  readonly kind: PartKind;
  /** Catalogue key under `act.heading`, or null. */
  readonly heading: string | null;
  readonly sentences: readonly Sentence[];
}

/** A commitment of an action: sent only with an owner, a date and approval. */
export interface Commitment {
  readonly text: string;
  readonly owner: string | null;
  /** YYYY-MM-DD, or null. */
  readonly due: string | null;
}

/** A promise in a draft: marked, and sent only with an owner, a date and approval. */
export interface DraftCommitment {
  /** The words that promise. */
  readonly text: string;
  /** True where our own message promised it before, in public. */
  readonly published: boolean;
}

/** A draft: every sentence carries its evidence; open fields are named, never filled in. */
export interface Draft {
  readonly story: string;
  readonly course: CourseId;
  readonly product: DraftProduct;
  readonly register: Register;
  readonly capacity: Capacity;
  readonly parts: readonly DraftPart[];
  /** Items whose words are the municipality's own: quoted without quotation marks. */
  readonly ours: readonly string[];
  /** Promises in what is sent, in order; `open` then holds `open.commitment`. */
  readonly commitments: readonly DraftCommitment[];
  /** What a person must still fill in or check, as catalogue keys. */
  readonly open: readonly string[];
}

/** The sentences of all parts of a draft, in order. */
export function draftSentences({ parts }: Pick<Draft, 'parts'>): readonly Sentence[] {
  return parts.flatMap(({ sentences }) => sentences);
}
