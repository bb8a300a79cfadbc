/**
 * What runs in the council: questions, motions, commitments and meetings. The griffie's list is public and the authority, so
 * what was read in from a list is shown at both desks, whichever read it in; whatever people add to it (links to stories,
 * owners, remarks, entries by hand, proposals taken over) stays in their own compartment.
 */

/** What an entry is. */
export const councilKinds = [
  'written-question',
  'oral-question',
  'technical-question',
  'motion',
  'commitment',
  'agenda',
] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** How it stands. */
export const councilStatuses = ['open', 'answered', 'settled', 'withdrawn'] as const;
export type CouncilStatus = (typeof councilStatuses)[number];

/** An entry as a list or a person gives it. Days are local, YYYY-MM-DD; texts are masked and never name who asked. */
export interface CouncilRow {
  /** The list's own number, or null. */
  readonly nr: string | null;
  readonly kind: CouncilKind;
  readonly title: string;
  readonly text: string | null;
  /** Fractie, only out of an official list. */
  readonly from: string | null;
  /** Asked, adopted or promised on; the day itself for a meeting. */
  readonly date: string;
  /** Due day as given; null where it is to be counted, or where there is none. */
  readonly term: string | null;
  /** The term in the list's own words where it is no day ("vóór de zomer"): then none is counted. */
  readonly termText: string | null;
  readonly owner: string | null;
  readonly status: CouncilStatus;
  readonly answeredAt: string | null;
  /** For opening only. */
  readonly link: string | null;
}

/** Where an entry comes from: the list's or source's name, and the day on which that was so. */
export interface CouncilSource {
  readonly name: string;
  readonly date: string;
}

/** A remark of a desk. */
export interface WorkComment {
  readonly event: string;
  readonly role: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly text: string;
}

/** An entry as it stands for one compartment. */
export interface CouncilEntry extends CouncilRow {
  readonly id: string;
  /** As the list says it, or a person of this compartment: a list that says something new takes over. */
  readonly statusBy: 'list' | 'person';
  readonly source: CouncilSource;
  /** From the griffie's list; false where a person of this compartment entered it or took a proposal over. */
  readonly official: boolean;
  /** What the list itself says, under what people of this desk put over it; null for what is not official. */
  readonly listed: CouncilRow | null;
  /** No longer on the newest list of the same name: the day of that list, or null. */
  readonly goneSince: string | null;
  /** Items of the story it was tied to; empty for none. */
  readonly anchor: readonly string[];
  /** Items of stories that somebody said it does not belong to. */
  readonly apart: readonly string[];
  readonly comments: readonly WorkComment[];
  /** Ids of the events of this compartment that stand, oldest first: what can be taken back. */
  readonly events: readonly string[];
}

/** Days in which an answer is due, by kind; null where the app counts no term for that kind. */
export type CouncilTerms = Readonly<Record<CouncilKind, number | null>>;

/** What can be done with an entry. Kept as the body of a WorkEvent of kind `council-entry`. */
export type CouncilBody =
  /**
   * A list that was read in, one event: entries that are new or that it says something else of; those it repeats; those of
   * earlier lists of this name that it no longer has. Shared between the compartments, as are the terms.
   */
  | {
      readonly do: 'list';
      readonly list: CouncilSource;
      readonly rows: readonly { readonly id: string; readonly row: CouncilRow }[];
      readonly same: readonly string[];
      readonly gone: readonly string[];
    }
  | { readonly do: 'terms'; readonly terms: CouncilTerms }
  /** By hand, or a proposal taken over (then the item is in the event's items). */
  | {
      readonly do: 'added';
      readonly row: CouncilRow;
      readonly source: CouncilSource;
      readonly proposed: boolean;
    }
  /** A proposal that is none; the item is in the event's items. */
  | { readonly do: 'refused'; readonly kind: CouncilKind }
  /** The story is in the event's items. */
  | { readonly do: 'linked' }
  | { readonly do: 'unlinked' }
  | { readonly do: 'settled'; readonly status: CouncilStatus; readonly on: string }
  | { readonly do: 'changed'; readonly term: string | null; readonly owner: string | null }
  | { readonly do: 'comment'; readonly text: string }
  | { readonly do: 'undo'; readonly of: string };

/** What the app read in an item of the council or of politics, for a person to judge. */
export interface CouncilProposal {
  readonly item: string;
  readonly kind: CouncilKind;
  readonly title: string;
  readonly date: string;
  readonly status: CouncilStatus;
  readonly source: CouncilSource;
  /** The words it was recognised by. */
  readonly words: readonly string[];
}

/** A story that an entry may belong to. */
export interface CouncilLink {
  readonly entry: string;
  /** The story's items: what a confirmation keeps. */
  readonly items: readonly string[];
  readonly story: string;
  /** Sum of the rarities of the shared words. */
  readonly score: number;
  /** Shared words, as the entry writes them; most telling first. */
  readonly words: readonly string[];
}

/** When an entry is due. */
export interface CouncilDue {
  readonly term: string;
  /** The app counted it; else it was given. */
  readonly counted: boolean;
  /** Calendar days to the term: negative where it has passed. */
  readonly days: number;
  /** Working days from the day asked until the term, both included; 0 where it has passed. */
  readonly workdays: number;
  /** The last working day up to the term: earlier than the term where that is a weekend or a public holiday. */
  readonly lastWorkday: string;
}

/** Why a row of a list was not taken. */
export const councilReasons = [
  'no-title',
  'kind-unknown',
  'date-unreadable',
  'confidential',
  'columns-differ',
  'repeated',
] as const;
export type CouncilReason = (typeof councilReasons)[number];

/** What reading a list in did. */
export interface CouncilReport {
  /** By which the whole list can be taken back; null where nothing was kept. */
  readonly event: string | null;
  readonly list: CouncilSource;
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Marked as no longer on this list. */
  readonly gone: number;
  readonly refused: readonly { readonly line: number; readonly reason: CouncilReason }[];
  /** Lines that were taken, whose term is kept in the list's own words since it is no day. */
  readonly openTerms: readonly number[];
  /** Headings that were understood, by field. */
  readonly columns: Readonly<Record<string, string>>;
}
