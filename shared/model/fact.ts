/** Facts of a story with their status: what a draft may say in public, and what is kept back until when. */
import type { QuotedSentence, WrittenSentence } from './claim.ts';
import type { ItemField } from './item.ts';
import type { Role } from './role.ts';

/**
 * May it be said: public, only after the college decided, to the council first, or under embargo until an instant
 * (practice notes, "Raad first"). What is secret ("geheim") is no status: it cannot be stored.
 */
export const factStatuses = ['public', 'after-college', 'council-first', 'embargo'] as const;
export type FactStatus = (typeof factStatuses)[number];

/**
 * What a fact tells: what it is; date or period; place; amount; why; decided by whom; what we do; what is not known yet;
 * what you can use or do instead; how to reach us; where the idea of a rumour comes from; what went wrong on our side.
 */
export const factAspects = [
  'what',
  'when',
  'where',
  'number',
  'reason',
  'decision',
  'action',
  'unknown',
  'alternative',
  'contact',
  'origin',
  'admission',
] as const;
export type FactAspect = (typeof factAspects)[number];

/** Words of an item, as they stood in a version: `item[field].slice(start, end) === quote` (UTF-16 offsets). */
export interface ItemSource {
  readonly kind: 'item';
  readonly item: string;
  readonly version: number;
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Title of who published it. */
  readonly publisher: string;
  /** The municipality's own message. */
  readonly own: boolean;
}

/** What a colleague said or wrote: a function, never a name. */
export interface SaidSource {
  readonly kind: 'said';
  /** A function, such as a department. */
  readonly by: string;
  /** The document and page, or null. */
  readonly where: string | null;
}
export type FactSource = ItemSource | SaidSource;

/** Who (a function) held a fact against its source, and when (ISO-8601 UTC). */
export interface FactCheck {
  readonly by: string;
  readonly at: string;
}

/** A fact as it stands: what its events add up to. */
export interface Fact {
  readonly id: string;
  /** One plain sentence. */
  readonly text: string;
  readonly aspect: FactAspect;
  readonly source: FactSource;
  /** Of what day it is: YYYY-MM-DD. */
  readonly date: string;
  readonly status: FactStatus;
  /** ISO-8601 UTC; null unless `status` is `embargo`. */
  readonly embargoUntil: string | null;
  /** Null until somebody checked these words: a changed text, date or source is unchecked again. */
  readonly check: FactCheck | null;
  /** Last day on which it holds, YYYY-MM-DD; null where it has no end. */
  readonly expires: string | null;
  /** Items of the story it belongs to. */
  readonly anchor: readonly string[];
  /** Who wrote it last, and when (ISO-8601 UTC). */
  readonly role: Role;
  readonly at: string;
}

/** What of a fact can be changed; what is left out stays. `by` and `where` only of what was said. */
export interface FactChanges {
  readonly text?: string;
  readonly aspect?: FactAspect;
  readonly date?: string;
  readonly status?: FactStatus;
  readonly embargoUntil?: string | null;
  readonly expires?: string | null;
  readonly by?: string;
  readonly where?: string | null;
}

/** A fact of a story's sheet: kept by a person, or proposed from the evidence. */
export interface SheetFact {
  /** Of the kept fact; of a proposed one `p_` with its item and place there. */
  readonly id: string;
  readonly text: string;
  /** Quoted where the words are an item's of the story; written where a person wrote them. */
  readonly sentence: QuotedSentence | WrittenSentence;
  readonly aspect: FactAspect;
  readonly status: FactStatus;
  /** The municipality's own words: needs no attribution. */
  readonly own: boolean;
  /** To whom the words belong where they are not our own, or null. */
  readonly publisher: string | null;
  /** Reported by the press, not by an official source. */
  readonly reported: boolean;
  /** YYYY-MM-DD, or null where the item has no date. */
  readonly date: string | null;
  readonly check: FactCheck | null;
  readonly checked: boolean;
  readonly embargoUntil: string | null;
  readonly expires: string | null;
  readonly kept: boolean;
  /** Points back to the sentence before it: does not stand alone. */
  readonly leaning: boolean;
}

/** Why a fact is kept back. `source-changed`: its item was edited and no longer says it, and nobody checked since. */
export const withheldReasons = [
  'after-college',
  'council-first',
  'embargo',
  'expired',
  'source-changed',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** A fact that may not be used in public now, or a proposed one that gives such a fact away. */
export interface WithheldFact {
  readonly fact: SheetFact;
  readonly why: WithheldReason;
}

/** What drafts draw on: nothing outside `facts` enters a public text. */
export interface FactSheet {
  /** Usable in public now: kept ones first, in the order they were added; then proposed ones, official before press. */
  readonly facts: readonly SheetFact[];
  readonly withheld: readonly WithheldFact[];
}
