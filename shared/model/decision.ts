/** What people decided by hand about items and stories; it stands over everything the rules say, for ever. */
import type { PlaceScope } from './place.ts';
import type { WardAlias } from './profile.ts';

/** A name that a correction taught, with what the same name meant before (a ward code), or null. */
export interface TaughtAlias extends WardAlias {
  readonly before: string | null;
}

/** Where an item plays, said by a person. The last one said stands; taking it back brings the one before it back. */
export interface WardCorrection {
  readonly item: string;
  /** One for all items that were corrected in one go. */
  readonly batch: string;
  readonly scope: PlaceScope;
  /** Ward codes; empty unless `scope` is `wijk`. */
  readonly wards: readonly string[];
  readonly taught: TaughtAlias | null;
  /** ISO-8601 UTC. */
  readonly at: string;
}

/** The decisions about stories. */
export const decisionKinds = ['merge', 'split', 'rename', 'mute'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What is decided, as asked: a story is named by one of its items, since its own id changes when it is computed anew. */
export type AskedDecision =
  /** The stories of these two items are one. */
  | { readonly kind: 'merge'; readonly items: readonly [string, string] }
  /** `item` is in no story with any of `apart` (the rest of the story it was taken from). */
  | { readonly kind: 'split'; readonly item: string; readonly apart: readonly string[] }
  | { readonly kind: 'rename'; readonly item: string; readonly title: string }
  /** Out of the pages, to the end of the local day `until` (YYYY-MM-DD), or until it is undone. */
  | { readonly kind: 'mute'; readonly item: string; readonly until: string | null };

/** The same as kept: with every item that the story had then, in (firstSeen, id) order, since items age and are deleted. */
export type DecisionBody =
  | { readonly kind: 'merge'; readonly stories: readonly [readonly string[], readonly string[]] }
  /** `wholes` parts `apart` by what merges had brought together: a merge can still be undone. */
  | {
      readonly kind: 'split';
      readonly item: string;
      readonly apart: readonly string[];
      readonly wholes: readonly (readonly string[])[];
    }
  | { readonly kind: 'rename'; readonly items: readonly string[]; readonly title: string }
  | { readonly kind: 'mute'; readonly items: readonly string[]; readonly until: string | null };

/** A decision as kept. `role` is that of the reader who took it. */
export type StoryDecision = DecisionBody & {
  readonly id: string;
  readonly role: string;
  /** ISO-8601 UTC. */
  readonly at: string;
};

/** All items that a decision names. */
export function decidedItems(decision: DecisionBody): readonly string[] {
  switch (decision.kind) {
    case 'merge':
      return decision.stories.flat();
    case 'split':
      return [decision.item, ...decision.apart];
    case 'rename':
    case 'mute':
      return decision.items;
  }
}

/** All items that a request names. */
export function askedItems(asked: AskedDecision): readonly string[] {
  if (asked.kind === 'merge') return asked.items;
  return asked.kind === 'split' ? [asked.item, ...asked.apart] : [asked.item];
}
