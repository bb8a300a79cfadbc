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
  /** Opens why a story is shown; null where that is not told. */
  readonly why: ((story: string) => void) | null;
  /** The story whose reasons are open. */
  readonly whyOpen: string | null;
  /** The story that a line of a list is about, by its sentence and its place in the list; null for other lines. */
  readonly storyOf: (placed: PlacedSentence, index: number) => string | null;
  /** Doing something about a story; left out where the reader has no part in that. */
  readonly work?: ReaderWork;
  /** Left out where no line is about a moment. */
  readonly agenda?: AgendaReader;
}

/** The moments that lines of the agenda are about. */
export interface AgendaReader {
  /** Id of the moment that a line is about, by its sentence and its place in the list; null for other lines. */
  readonly momentOf: (placed: PlacedSentence, index: number) => string | null;
  /** Opens the pack of a moment. */
  readonly open: (moment: string) => void;
}

/** From a story to an action. */
export interface ReaderWork {
  /** The story whose beginning is open, or null. */
  readonly open: string | null;
  readonly busy: boolean;
  /** Whether the story is only handed over: nothing is written about it. */
  readonly handsOver: (story: string) => boolean;
  readonly begin: (story: string) => void;
  readonly write: (story: string) => void;
}
