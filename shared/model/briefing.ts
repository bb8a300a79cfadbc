/** A briefing: the finished value that every exit folds. */
import type { Advice } from './advice.ts';
import type { Sentence } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Role } from './role.ts';
import type { SourceVoice } from './source.ts';
import type { StoryCounts, TrendState } from './story.ts';
import type { ThemeId } from './theme.ts';

/** What of the store was used: equal cuts give equal bytes. */
export interface BriefingCut {
  readonly items: number;
  /** Latest arrival among the items used, ISO-8601 UTC. */
  readonly newest: string | null;
  /** SHA-256 (hex) over the ordered item ids and versions. */
  readonly fingerprint: string;
}

/** Where a story stands in the briefing. */
export const placements = ['page', 'appendix', 'unchanged', 'nothing-to-do'] as const;
export type Placement = (typeof placements)[number];

/** A story as told: once, in three lines. */
export interface BriefingStory {
  readonly id: string;
  readonly title: Sentence;
  readonly placement: Placement;
  readonly wards: readonly { readonly code: string; readonly name: string }[];
  readonly scope: 'wijk' | 'gemeente' | 'elders' | 'onbekend';
  readonly themes: readonly ThemeId[];
  readonly first: string;
  readonly last: string;
  readonly counts: StoryCounts;
  readonly trend: TrendState;
  readonly certainty: Certainty;
  readonly listen: readonly Sentence[];
  readonly interpret: readonly Sentence[];
  readonly act: readonly Sentence[];
  readonly advice: Advice | null;
  readonly draft: Draft | null;
  readonly items: readonly string[];
}

export const certainties = ['high', 'middle', 'low'] as const;
export type Certainty = (typeof certainties)[number];

/** An item as cited: publisher, moment and link; never its full text. */
export interface CitedItem {
  readonly id: string;
  readonly version: number;
  /** Note number in the document, 1-based. */
  readonly note: number;
  readonly title: string;
  readonly publisher: string;
  readonly voice: SourceVoice;
  readonly published: string | null;
  readonly link: string | null;
}

/** The whole briefing. `words` counts the two pages, without the appendix. */
export interface Briefing {
  readonly schema: 'luisterpost/briefing/1';
  readonly municipality: { readonly code: string; readonly name: string };
  readonly date: string;
  readonly moment: string | null;
  readonly role: Role;
  readonly language: 'nl';
  readonly rules: string;
  readonly cut: BriefingCut;
  readonly period: { readonly from: string; readonly until: string };
  readonly words: number;
  readonly limit: number;
  readonly core: readonly Sentence[];
  readonly agenda: readonly Sentence[];
  readonly decide: readonly Sentence[];
  readonly nothing: readonly Sentence[];
  readonly stories: readonly BriefingStory[];
  /** Wards and themes busier than usual that no story on the pages tells of. */
  readonly busier: readonly Sentence[];
  /** Per subject of residents that nobody else took up: what it is, since when, and what comes near it. */
  readonly radar: readonly (readonly Sentence[])[];
  /** Per question that several people ask: its wording where it may be quoted, and its counts. */
  readonly questions: readonly (readonly Sentence[])[];
  /** How often the municipality is spoken of, by channel. */
  readonly mentions: readonly Sentence[];
  readonly cautions: readonly Sentence[];
  readonly items: readonly CitedItem[];
}
