/** Opening a sentence, from wherever it stands on the page. */
import type { PlacedSentence } from '../../shared/briefing/document.ts';

/** A sentence that is open, with the story it stands in (null outside stories). */
export interface OpenSentence {
  readonly placed: PlacedSentence;
  readonly story: string | null;
}

/** What a block needs to know of the reader. */
export interface Reader {
  readonly open: PlacedSentence | null;
  /** The story of the block that is being shown. */
  readonly story: string | null;
  readonly show: (opened: OpenSentence) => void;
  /** Opens why a story is shown. */
  readonly why: (story: string) => void;
  /** The story whose reasons are open. */
  readonly whyOpen: string | null;
  /** The story that a line of a list is about, by its sentence and its place in the list; null for other lines. */
  readonly storyOf: (placed: PlacedSentence, index: number) => string | null;
}
