/** Why a story is shown: every reading with its words, its numbers, and what people decided. */
import type { Advice, CourseId, Factor, IfNothingId } from './advice.ts';
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

/** A reason for the advice with the words that it rests on; none where it rests on the number or kind of messages. */
export interface ExplainedFactor extends Factor {
  readonly evidence: readonly ItemEvidence[];
}

/** What people ask, need or feel in a crisis; `id`s are keys of `nlAdvice.isb`. */
export interface ExplainedBucket {
  readonly id: string;
  readonly count: number;
  readonly senders: number;
  readonly sentences: readonly (ItemEvidence & { readonly asked: boolean })[];
}

/** The advice laid open. Keys are those of the catalogue: `nlAct` for course, owner, approval and gate, `nlAdvice` for the rest. */
export interface AdviceExplanation {
  readonly course: CourseId;
  readonly criteria: readonly string[];
  readonly owner: string;
  readonly approval: string;
  readonly fastLane: boolean;
  /** Rungs of the participation ladder that fit, lowest first. */
  readonly ladder: readonly string[];
  readonly gate: string | null;
  readonly sensitivity: Advice['sensitivity'];
  /** Those of weight 0 set the course; the others add up to `priority`. */
  readonly factors: readonly ExplainedFactor[];
  readonly priority: number;
  readonly alternatives: readonly { readonly course: CourseId; readonly why: string }[];
  readonly ifNothing: IfNothingId;
  readonly lookAgain: number | null;
  readonly ours: boolean;
  readonly competent: string | null;
  /** Where to send people, as a sentence, where the matter is another body's. */
  readonly referral: string | null;
  /** Reasons to choose from where nothing is said. */
  readonly silence: readonly string[];
  /** Of an initiative: the support that fits, and what it asks for. */
  readonly support: {
    readonly path: string;
    readonly needs: readonly string[];
    readonly items: readonly string[];
  } | null;
  /** Of a crisis or threat: what goes with the hand-over. */
  readonly handover: {
    readonly publishers: number;
    readonly official: boolean;
    readonly buckets: readonly ExplainedBucket[];
    readonly call: readonly string[];
    readonly notToDo: readonly string[];
  } | null;
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
  /** Null for the council's desk, which gets no advice. */
  readonly advice: AdviceExplanation | null;
  readonly corrections: readonly WardCorrection[];
  /** Ids of council entries that were tied to it, and of questions of the press; absent where there are none. */
  readonly council?: readonly string[];
  readonly press?: readonly string[];
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
