/** What a draft is asked to be, and what the municipality agreed on about its texts. */

import type { Capacity, DraftProduct } from '../model/draft.ts';
import type { Fact } from '../model/fact.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { Moment } from '../model/moment.ts';
import type { ChannelId } from './channels.ts';

/** Agreements on tone and contact; null where nothing was agreed. */
export interface DraftStyle {
  readonly address: 'u' | 'je';
  readonly greeting: string | null;
  readonly signature: string | null;
  readonly phone: string | null;
  readonly page: string | null;
  /** Words that the alderman does not use: a block that holds one is not chosen. */
  readonly taboo: readonly string[];
  /** Words at most, or null. */
  readonly maxWords: number | null;
}

/** A public moment to which people can come. */
export interface Visit {
  /** ISO-8601 UTC. */
  readonly starts: string;
  readonly place: string | null;
  readonly ward: string | null;
}

/** What is asked; null where the course decides. */
export interface DraftRequest {
  readonly product: DraftProduct | null;
  readonly channel: ChannelId | null;
  readonly capacity: Capacity | null;
  /** Minutes of a spoken text, or null. */
  readonly minutes: number | null;
  /** Facts that people kept for this story. */
  readonly kept: readonly Fact[];
  /** Local date of the draft, YYYY-MM-DD. */
  readonly date: string;
  /** At what instant facts must be free to be said, ISO-8601 UTC. */
  readonly now: string;
  readonly style: DraftStyle;
  /** Moments on the agenda from the date on, the soonest first. */
  readonly visits: readonly Visit[];
}

/** The visits among moments, in their order: what was cancelled is none. */
export function visitsOf(moments: readonly Moment[]): readonly Visit[] {
  return moments
    .filter(({ state, kind }) => state !== 'cancelled' && kind === 'visit')
    .map(({ starts, place, ward }) => ({ starts, place, ward }));
}

/** What was agreed on about texts; the alderman's own profile where he speaks himself. */
export function styleOf({ tone, contact, voice }: Guidelines, own: boolean): DraftStyle {
  return {
    address: own ? voice.address : tone.address,
    greeting: own ? null : tone.greeting,
    signature: tone.signature,
    phone: contact.phone,
    page: contact.page,
    taboo: own ? voice.taboo : [],
    maxWords: own ? voice.maxWords : null,
  };
}

/** Nothing agreed: "u", no signature, no number. */
export const plainStyle: DraftStyle = {
  address: 'u',
  greeting: null,
  signature: null,
  phone: null,
  page: null,
  taboo: [],
  maxWords: null,
};

/** The request of a briefing: the course decides, nothing is kept, as of the start of the day. */
export function plainRequest(date: string, now: string): DraftRequest {
  return {
    product: null,
    channel: null,
    capacity: null,
    minutes: null,
    kept: [],
    date,
    now,
    style: plainStyle,
    visits: [],
  };
}
