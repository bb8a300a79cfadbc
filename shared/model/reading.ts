/** What the interpreter read in one item. */
import type { Evidence } from './claim.ts';
import type { PlaceReading } from './place.ts';
import type { SourceVoice } from './source.ts';
import type { ThemeId } from './theme.ts';

/** What an interpreter needs to know of an item; offsets of all evidence refer to these strings as given. */
export interface Readable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO-8601 or null. */
  readonly published: string | null;
  readonly source: {
    readonly name: string;
    readonly voice: SourceVoice | null;
    readonly fixedWard: string | null;
  };
}

/** A theme with the words that say so; `confidence` is a probability, 0–1. */
export interface ThemeReading {
  readonly id: ThemeId;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Who speaks in a text. */
export const voices = ['resident', 'press', 'institution', 'politics', 'entrepreneur'] as const;
export type Voice = (typeof voices)[number];

/** Tone towards organisations and subjects, never towards a person. */
export const tones = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type ToneValue = (typeof tones)[number];
export interface ToneReading {
  readonly value: ToneValue;
  readonly evidence: readonly Evidence[];
}

/** What sort of message a text is. */
export const messageKinds = [
  'fact',
  'question',
  'rumour',
  'feeling',
  'call',
  'report',
  'compliment',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** All an interpreter says of one item version; a cache keyed by item, version and rules version. */
export interface Reading {
  readonly item: string;
  readonly place: PlaceReading;
  /** At most two, best first; empty when nothing fits. */
  readonly themes: readonly ThemeReading[];
  readonly voice: Voice;
  readonly tone: ToneReading;
  readonly kind: MessageKind;
  /** Real questions, as spans. */
  readonly questions: readonly Evidence[];
  /** Fired signal rules (safety, threat, legal procedure, …), see interpret/signals.ts. */
  readonly signals: readonly SignalReading[];
}

/** Cues that steer a course of action; each with the words that fired it. */
export const signalIds = [
  'acute-danger',
  'threat',
  'legal-procedure',
  'individual-case',
  'investigation',
  'tender',
  'defect',
  'accident',
  'initiative',
  'compliment',
  'satire',
  'press-inquiry',
  'council',
  'official-correction',
  'other-authority',
  'vulnerable',
  'money',
  'emotion',
  'harmless',
  'achievement',
  'invitation',
  'unheard',
  'figures',
  'consulted',
] as const;
export type SignalId = (typeof signalIds)[number];
export interface SignalReading {
  readonly id: SignalId;
  /**
   * For `other-authority`: which (police, housing-corporation, province, water-board, rws, ggd); for `threat`: doxing; for
   * `acute-danger`: unrest (a call to disorder); for `press-inquiry`: call (a desk asked us itself); for
   * `official-correction`: denial; for `defect`: trouble (a thing of the street and a nuisance, less sure).
   */
  readonly detail: string | null;
  readonly evidence: readonly Evidence[];
}
