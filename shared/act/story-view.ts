/** All that the earlier stages say of one story: the input of advice and draft. Pure data. */
import type { Certainty } from '../model/briefing.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { Story, TrendState } from '../model/story.ts';
import type { ThemeId } from '../model/theme.ts';

/** An item version with what was read in it. */
export interface ViewedItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** A story as `advise` and `draftResponse` see it. */
export interface StoryView {
  readonly story: Story;
  /** In (firstSeen, id) order. */
  readonly items: readonly ViewedItem[];
  readonly trend: TrendState;
  readonly certainty: Certainty;
  /** Names of `story.wards`, in that order, as the gazetteer writes them. */
  readonly wardNames: readonly string[];
  readonly municipalityName: string;
  /** Portfolio of the reader; empty means every theme. */
  readonly portfolio: readonly ThemeId[];
  /** Whether enough residents speak for one of them to be quoted. */
  readonly mayQuoteResidents: boolean;
}
