/** Wards and what a text says about where it plays. */
import type { Evidence } from './claim.ts';

/** CBS levels the app groups by: wijk (a ward) and buurt (a quarter of it). */
export type WardLevel = 'wijk' | 'buurt';

/** A ward as the app names it. `code` is WK + 6 or BU + 8 characters. */
export interface Ward {
  readonly code: string;
  readonly name: string;
  readonly level: WardLevel;
  /** The wijk a buurt lies in; null for a wijk. */
  readonly parent: string | null;
}

/** Whether a text is about wards, the whole municipality, somewhere else, or cannot be placed. */
export const placeScopes = ['wijk', 'gemeente', 'elders', 'onbekend'] as const;
export type PlaceScope = (typeof placeScopes)[number];

/** A ward a text is about, with the words that say so. `confidence` is a probability, 0–1. */
export interface WardReading {
  readonly code: string;
  readonly name: string;
  readonly level: WardLevel;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Where a text plays. A buurt is always accompanied by its wijk. */
export interface PlaceReading {
  readonly scope: PlaceScope;
  readonly wards: readonly WardReading[];
}
