/**
 * The one document: a closed tree of blocks. HTML, Markdown, text, PDF and the page on screen are folds over it.
 * A `line` holds sentences with their evidence; nothing in a document is bare text but headings and labels
 * from the catalogue.
 */
import type { Sentence } from '../model/claim.ts';

/** A sentence in place, with the numbers of the sources it rests on (1-based, see the `sources` block). */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly notes: readonly number[];
  /** True for a quote of the municipality in a draft in its own name: there it needs no quotation marks. */
  readonly own?: boolean;
}

/** A numbered source at the end of the document. */
export interface SourceNote {
  readonly number: number;
  readonly item: string;
  readonly title: string;
  readonly publisher: string;
  /** Date and time as read in Amsterdam, or null where the source gave none. */
  readonly when: string | null;
  readonly link: string | null;
}

/** A labelled line of a story. */
export interface StoryLine {
  readonly step: 'listen' | 'interpret' | 'act';
  readonly label: string;
  readonly sentences: readonly PlacedSentence[];
}

/** A part of a draft; `label` stands above it, or null. What is not `sent` is for colleagues: a promise, a note. */
export interface DraftBlockPart {
  readonly sent: boolean;
  readonly label: string | null;
  readonly sentences: readonly PlacedSentence[];
}

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle: string }
  | { readonly kind: 'page'; readonly number: 1 | 2 }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly section: SectionId }
  | { readonly kind: 'paragraph'; readonly sentences: readonly PlacedSentence[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PlacedSentence[])[] }
  | {
      readonly kind: 'story';
      readonly story: string;
      readonly number: number;
      readonly title: PlacedSentence;
      /** Ward, theme, voices and certainty in words. */
      readonly tags: readonly string[];
      readonly lines: readonly StoryLine[];
    }
  | {
      readonly kind: 'draft';
      readonly story: string;
      readonly label: string;
      readonly title: string;
      readonly parts: readonly DraftBlockPart[];
      readonly open: readonly string[];
    }
  | { readonly kind: 'caution'; readonly sentences: readonly PlacedSentence[] }
  | { readonly kind: 'appendix'; readonly text: string }
  | { readonly kind: 'sources'; readonly notes: readonly SourceNote[] };

/** Sections, in reading order. */
export type SectionId =
  | 'core'
  | 'agenda'
  | 'decide'
  | 'nothing'
  | 'stories'
  | 'unchanged'
  | 'others'
  | 'busier'
  | 'radar'
  | 'questions'
  | 'mentions'
  | 'drafts'
  | 'pack-news'
  | 'pack-rising'
  | 'pack-themes'
  | 'pack-questions'
  | 'pack-promises'
  | 'pack-sensitive'
  | 'pack-meet'
  | 'pack-undecided'
  | 'pack-notes'
  | 'evaluation-after'
  | 'evaluation-norms'
  | 'evaluation-promises'
  | 'evaluation-press'
  | 'evaluation-choices'
  | 'evaluation-learned'
  | 'sources';
