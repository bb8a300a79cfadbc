/** A story with all that the earlier stages say of it: what the composer selects from. */
import type { Advice, Factor } from '../model/advice.ts';
import type { Certainty } from '../model/briefing.ts';
import type { Sentence, WrittenSentence } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { Story, TrendState } from '../model/story.ts';
import type { TrendReading } from '../model/trend.ts';

/** An item with its reading. */
export interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** Everything known about a story before it is written up. */
export interface ToldStory {
  readonly story: Story;
  /** In (firstSeen, id) order. */
  readonly items: readonly ReadItem[];
  readonly trend: TrendState;
  /** What `trend` rests on. */
  readonly movement: TrendReading;
  readonly certainty: Certainty;
  readonly score: number;
  /** What the score is the sum of. */
  readonly factors: readonly Factor[];
  /** The title that a person gave it, or null. */
  readonly written: WrittenSentence | null;
  readonly advice: Advice;
  /** Made when first asked for, as is `summary`. */
  readonly draft: Draft | null;
  /** Extractive, at most three sentences, resident words only above the threshold. */
  readonly summary: readonly Sentence[];
  readonly mayQuoteResidents: boolean;
  readonly gap: boolean;
  readonly rumour: boolean;
  readonly corrected: boolean;
  /** A collection of many subjects: listed, never told as one story. */
  readonly digest: boolean;
  /** Something happened since the previous briefing. */
  readonly fresh: boolean;
}
