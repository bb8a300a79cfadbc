/** Items grouped into one event. */
import type { SourceVoice } from './source.ts';
import type { ThemeId } from './theme.ts';

/** A story: items about the same event. Its id is `s_` + the id of its first item (in firstSeen, id order). */
export interface Story {
  readonly id: string;
  /** Item ids in (firstSeen, id) order. */
  readonly items: readonly string[];
  /** Title of its most telling item, as published (masked). */
  readonly title: string;
  readonly titleItem: string;
  /** Ward codes by descending weight; empty for the whole municipality or unknown. */
  readonly wards: readonly string[];
  readonly scope: 'wijk' | 'gemeente' | 'elders' | 'onbekend';
  readonly themes: readonly ThemeId[];
  /** Earliest and latest publication, or arrival where absent; ISO-8601 UTC. */
  readonly first: string;
  readonly last: string;
  readonly counts: StoryCounts;
  /** Stories that may be of the same running matter, likeliest first; at most three. Not surely: they are only shown. */
  readonly related: readonly string[];
}

/** Voices counted honestly: publishers, not feeds; senders by keyed hash. */
export interface StoryCounts {
  readonly items: number;
  /** Distinct publisher families. */
  readonly publishers: number;
  readonly publisherNames: readonly string[];
  readonly byVoice: Readonly<Partial<Record<SourceVoice, number>>>;
  /** Distinct resident senders; a source without senders counts as one. */
  readonly senders: number;
  readonly questions: number;
}

/** How a story moves against its own past, in words. */
export const trendStates = ['new', 'rising', 'steady', 'falling', 'back', 'no-history'] as const;
export type TrendState = (typeof trendStates)[number];
