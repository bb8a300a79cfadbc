/** A piece of evidence of where a text plays. */
import type { Evidence } from '../model/claim.ts';
import type { PlaceName } from './place-index.ts';
import type { Role } from './place-judgement.ts';
import type { EvidenceKind } from './place-worth.ts';

/**
 * What stands around a name that covers several wijken: `middle`, what lies in the middle of such a part of town (its station,
 * its square with shops); `point`, one spot in it that may be anywhere; `whole`, the part of town itself.
 */
export type Setting = 'middle' | 'point' | 'whole';

/** How a piece of evidence points at a place. */
export type PieceSort = PlaceName['sort'] | 'postcode' | 'tag' | 'centre';

/** A piece of evidence. */
export interface Piece {
  readonly sort: PieceSort;
  readonly codes: readonly string[];
  readonly spread: boolean;
  /** What it is worth by. */
  readonly kind: EvidenceKind;
  readonly role: Role;
  /** Says less: other towns have the name too. */
  readonly shared: boolean;
  /** An ordinary word or a direction too. */
  readonly ordinary: boolean;
  /** Behind "gemeente": the municipality, never the village. */
  readonly official: boolean;
  /** For a name that covers several wijken: what stands around it. */
  readonly setting: Setting | null;
  /** Elsewhere: the municipality it lies in. */
  readonly within: string | null;
  /** What it is called, as `placeKey` makes it. */
  readonly key: string;
  /** Sentence number within the field. */
  readonly sentence: number;
  readonly evidence: Evidence;
}
