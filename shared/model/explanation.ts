/** Why a story is shown: every reading with its words, its numbers, and what people decided. */
import type { Factor } from './advice.ts';
import type { Evidence } from './claim.ts';
import type { StoryDecision, WardCorrection } from './decision.ts';
import type { PlaceScope, WardLevel } from './place.ts';
import type { Representativeness } from './representativeness.ts';
import type { StoryCounts } from './story.ts';
import type { ThemeId } from './theme.ts';
import type { TrendReading } from './trend.ts';

/** Words in one version of an item. */
export interface ItemEvidence extends Evidence {
  readonly item: string;
  readonly version: number;
}

/** What was read in some of a story's items. `confidence` is the highest among them, 0–1. */
interface Explained {
  readonly confidence: number;
  /** The story goes by it; else it was read in too few of its items. */
  readonly chosen: boolean;
  /** Ids of the items it was read in. */
  readonly items: readonly string[];
  readonly evidence: readonly ItemEvidence[];
}

/** A ward; without evidence it comes from the source or from a person. */
export interface ExplainedWard extends Explained {
  readonly code: string;
  readonly name: string;
  readonly level: WardLevel;
  /** A person said so for at least one of its items. */
  readonly corrected: boolean;
}

/** A theme. */
export interface ExplainedTheme extends Explained {
  readonly id: ThemeId;
}

/** One of the story's items, as it is placed. */
export interface ExplainedItem {
  readonly id: string;
  readonly version: number;
  /** Its own, or else its first words. */
  readonly title: string;
  readonly publisher: string;
  /** Publication, or arrival where absent; ISO-8601 UTC. */
  readonly when: string;
  readonly scope: PlaceScope;
  readonly wards: readonly string[];
  /** Says something of its own: no copy of another item of the story. */
  readonly independent: boolean;
}

/** A ward to choose with one click. */
export interface LikelyWard {
  readonly code: string;
  readonly name: string;
}

/** All of it. */
export interface StoryExplanation {
  readonly story: string;
  readonly title: string;
  readonly scope: PlaceScope;
  /** In (firstSeen, id) order. */
  readonly items: readonly ExplainedItem[];
  /** Chosen first, then by confidence. */
  readonly wards: readonly ExplainedWard[];
  readonly themes: readonly ExplainedTheme[];
  readonly movement: TrendReading;
  readonly rank: { readonly score: number; readonly factors: readonly Factor[] };
  readonly counts: StoryCounts;
  /** Who says it: channels, senders, and whether a few made most of it. */
  readonly voices: Representativeness;
  /** Names in the items that could be taught as names of a ward; most telling first. */
  readonly names: readonly string[];
  /** Best first, without the chosen ones. */
  readonly likely: readonly LikelyWard[];
  /** Stories that may be of the same running matter, each by its first item; likeliest first. */
  readonly related: readonly { readonly item: string; readonly title: string }[];
  /** Acute danger or a threat: never muted. */
  readonly hazard: boolean;
  readonly corrections: readonly WardCorrection[];
  /** In force for this story. */
  readonly decisions: readonly StoryDecision[];
}

/** A story that a person moved out of the pages. */
export interface MutedStory {
  readonly story: string;
  readonly title: string;
  readonly decision: string;
  /** Last local day (YYYY-MM-DD), or null. */
  readonly until: string | null;
}
