/** Items and readings for the tests of shared/interpret; invented. */

import type { StoryEntry } from '../../shared/interpret/story-features.ts';
import type { Item } from '../../shared/model/item.ts';
import type { MessageKind, Reading, SignalId, Voice } from '../../shared/model/reading.ts';
import type { SourceVoice } from '../../shared/model/source.ts';
import type { Story } from '../../shared/model/story.ts';
import type { ThemeId } from '../../shared/model/theme.ts';

/** What a test says of an item; the rest has defaults. */
export interface EntrySpec {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly voice?: SourceVoice;
  readonly publisher?: string;
  readonly sender?: string | null;
  readonly time?: string;
  readonly wards?: readonly string[];
  readonly themes?: readonly ThemeId[];
  readonly kind?: MessageKind;
  readonly signals?: readonly SignalId[];
  readonly questions?: number;
}

const readingVoices: Readonly<Record<SourceVoice, Voice>> = {
  press: 'press',
  resident: 'resident',
  institution: 'institution',
  politics: 'politics',
  emergency: 'institution',
};

function readingOf(spec: EntrySpec): Reading {
  const wards = (spec.wards ?? []).map((code) => ({
    code,
    name: code,
    level: code.startsWith('BU') ? ('buurt' as const) : ('wijk' as const),
    confidence: 0.9,
    evidence: [],
  }));
  const question = { field: 'text' as const, start: 0, end: 0, quote: '' };
  return {
    item: spec.id,
    place: { scope: wards.length > 0 ? 'wijk' : 'onbekend', wards },
    themes: (spec.themes ?? []).map((id) => ({ id, confidence: 0.8, evidence: [] })),
    voice: readingVoices[spec.voice ?? 'press'],
    tone: { value: 'neutral', evidence: [] },
    kind: spec.kind ?? 'fact',
    questions: Array.from({ length: spec.questions ?? 0 }, () => question),
    signals: (spec.signals ?? []).map((id) => ({ id, detail: null, evidence: [] })),
  };
}

/** An entry from a spec. */
export function makeEntry(spec: EntrySpec): StoryEntry {
  const time = spec.time ?? '2026-03-02T08:00:00.000Z';
  const publisher = spec.publisher ?? 'Bode';
  const item: Item = {
    id: spec.id,
    version: 1,
    sourceId: `src-${publisher}`,
    publisher,
    publisherTitle: publisher,
    voice: spec.voice ?? 'press',
    fixedWard: null,
    title: spec.title ?? '',
    text: spec.text ?? '',
    link: null,
    published: time,
    firstSeen: time,
    seen: time,
    language: 'nl',
    sender: spec.sender ?? null,
    masking: 1,
  };
  return { item, reading: readingOf(spec), time };
}

/** A story of these entries, for the steps after the grouping. */
export function makeStory(entries: readonly StoryEntry[], more: Partial<Story> = {}): Story {
  return {
    id: 's_1',
    items: entries.map(({ item }) => item.id),
    title: '',
    titleItem: '',
    wards: [],
    scope: 'onbekend',
    themes: [],
    first: '',
    last: '',
    related: [],
    counts: {
      items: entries.length,
      publishers: new Set(entries.map(({ item }) => item.publisher)).size,
      publisherNames: [],
      byVoice: {},
      senders: 0,
      questions: 0,
    },
    ...more,
  };
}
