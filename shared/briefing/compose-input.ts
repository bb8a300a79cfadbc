/** What a briefing is a function of. */
import type { CellMovement } from '../interpret/trend-cells.ts';
import type { BriefingCut } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import type { Moment } from '../model/moment.ts';
import type { Role } from '../model/role.ts';
import type { Period } from './period.ts';
import type { WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

/** All that a briefing is a function of. */
export interface ComposeInput {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly date: string;
  readonly moment: string | null;
  readonly role: Role;
  readonly rules: string;
  readonly cut: BriefingCut;
  readonly period: Period;
  readonly wards: WardNames;
  /** Every story of the memory, in any order. */
  readonly told: readonly ToldStory[];
  readonly items: ReadonlyMap<string, Item>;
  /** Names of wards without any item this week. */
  readonly quietWards: readonly string[];
  readonly hasHistory: boolean;
  /** How every ward × theme moves. */
  readonly cells: readonly CellMovement[];
  /** Known senders from which on residents may be quoted. */
  readonly quoteThreshold: number;
  /** Items of stories that somebody set aside. */
  readonly muted: ReadonlySet<string>;
  /** What is due to the council and the press, most pressing first. */
  readonly due?: readonly Sentence[];
  /** Today's moments, in order; null or absent where no calendar is linked. */
  readonly moments?: readonly Moment[] | null;
  /** Meetings ahead, in order. */
  readonly agenda?: readonly Sentence[];
}
