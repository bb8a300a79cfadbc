/** Who speaks in a story, counted: how wide or how narrow its base is. Numbers only, never a list of senders. */
import type { SourceVoice } from './source.ts';

/** Messages through one kind of voice. */
export interface VoiceCount {
  readonly voice: SourceVoice;
  readonly items: number;
  /** Publisher families. */
  readonly publishers: number;
}

/** A few senders who made most of the residents' messages. */
export interface Concentration {
  /** 1–3: the fewest that made at least half. */
  readonly senders: number;
  /** Messages of those senders, and of all residents. */
  readonly messages: number;
  readonly of: number;
  /** Whole percents, rounded down. */
  readonly share: number;
  /** Ids of the messages of those senders. */
  readonly items: readonly string[];
}

/** The base of a story. */
export interface Representativeness {
  readonly items: number;
  /** Items that say something of their own. */
  readonly independent: number;
  /** Publisher families among those. */
  readonly publishers: number;
  /** In the fixed order of voices, without empty ones. */
  readonly voices: readonly VoiceCount[];
  readonly residents: {
    readonly messages: number;
    /** Distinct known senders: a rotating keyed hash, so that one person may count twice over months, never two as one. */
    readonly senders: number;
    /** Messages from sources that name no sender. */
    readonly unnamed: number;
  };
  /** Null where messages are too few to say, or spread. */
  readonly concentration: Concentration | null;
}
