/** A story with all that the earlier stages say of it: what the composer selects from. */
import type { Gap } from '../interpret/gap.ts';
import type { RumourStanding } from '../interpret/rumour.ts';
import type { Advice, Factor } from '../model/advice.ts';
import type { Certainty } from '../model/briefing.ts';
import type { Sentence, WrittenSentence } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { Representativeness } from '../model/representativeness.ts';
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
  /** Who speaks, counted. */
  readonly voices: Representativeness;
  /** What residents talk about and nobody else; made when first asked for. */
  readonly gap: Gap | null;
  /** Of a story that a rumour carries: how that rumour stands. */
  readonly rumour: RumourStanding | null;
  /** A collection of many subjects: listed, never told as one story. */
  readonly digest: boolean;
  /** Ids of its items that say something of their own: copies and reposts left out. */
  readonly own: readonly string[];
  /** Ids of its items that came since the previous briefing, copies too. */
  readonly arrived: readonly string[];
  /** Those of `own` that did: a reprint of old news is no news. */
  readonly news: readonly string[];
  /** Something happened since the previous briefing: there is `news`. */
  readonly fresh: boolean;
}
