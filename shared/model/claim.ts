/** What a sentence rests on. A sentence without its kind's evidence cannot be exported. */
import type { ItemField } from './item.ts';

/** Matched words in an input, UTF-16 offsets: `input[field].slice(start, end) === quote`. */
export interface Evidence {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A stretch cut out of a quote, offsets relative to the item's field. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A quoted sentence: `item[field].slice(start, end) === quote` (≤ 300 characters); `text` may leave out `cuts`. */
export interface QuotedSentence {
  readonly kind: 'quoted';
  readonly text: string;
  readonly item: string;
  readonly version: number;
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly cuts: readonly Cut[];
}

/** A sentence that a rule computed from numbers and items. */
export interface ComputedSentence {
  readonly kind: 'computed';
  readonly text: string;
  readonly rule: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly items: readonly string[];
}

/** A sentence that advises a course of action. */
export interface AdvisedSentence {
  readonly kind: 'advised';
  readonly text: string;
  readonly course: string;
  /** Ids of the factors that led to it (see Advice). */
  readonly factors: readonly string[];
}

/** A sentence from the catalogue. */
export interface FixedSentence {
  readonly kind: 'fixed';
  readonly text: string;
  readonly key: string;
}

/** A sentence that a person wrote. */
export interface WrittenSentence {
  readonly kind: 'written';
  readonly text: string;
  readonly role: string;
  readonly at: string;
}

/** The five kinds of sentence; nothing else enters a briefing or a draft. */
export type Sentence = QuotedSentence | ComputedSentence | AdvisedSentence | FixedSentence | WrittenSentence;
