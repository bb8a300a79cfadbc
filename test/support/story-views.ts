/** Builds story views for tests: fictitious items with readings whose evidence slices back. */
import type { StoryView, ViewedItem } from '../../shared/act/story-view.ts';
import type { Certainty } from '../../shared/model/briefing.ts';
import type { Evidence } from '../../shared/model/claim.ts';
import type { MessageKind, SignalId, SignalReading, ToneValue, Voice } from '../../shared/model/reading.ts';
import type { SourceVoice } from '../../shared/model/source.ts';
import type { Story, TrendState } from '../../shared/model/story.ts';
import type { ThemeId } from '../../shared/model/theme.ts';

/** A signal to put in a reading; `other-authority:police` carries its detail. */
export type SignalSpec = SignalId | `other-authority:${string}`;

export interface ItemSpec {
  readonly source: SourceVoice;
  readonly voice?: Voice;
  readonly kind: MessageKind;
  readonly signals?: readonly SignalSpec[];
  readonly tone?: ToneValue;
  readonly title?: string;
  readonly text?: string;
  readonly publisher?: string;
  readonly publisherTitle?: string;
  readonly sender?: string | null;
  readonly wards?: readonly string[];
  /** Word of the text that gave the theme. */
  readonly themeWord?: string;
  /** Number of questions when the text holds no question mark. */
  readonly questions?: number;
}

export interface ViewSpec {
  readonly items: readonly ItemSpec[];
  readonly id?: string;
  readonly themes?: readonly ThemeId[];
  readonly wards?: readonly string[];
  readonly scope?: Story['scope'];
  readonly trend?: TrendState;
  readonly certainty?: Certainty;
  readonly municipality?: string;
  readonly portfolio?: readonly ThemeId[];
  readonly first?: string;
  readonly last?: string;
}

const voiceOf: Readonly<Record<SourceVoice, Voice>> = {
  press: 'press',
  resident: 'resident',
  institution: 'institution',
  politics: 'politics',
  emergency: 'institution',
};

const evidenceFor = (text: string, quote: string): Evidence => {
  const start = Math.max(0, text.toLowerCase().indexOf(quote.toLowerCase()));
  return { field: 'text', start, end: start + quote.length, quote: text.slice(start, start + quote.length) };
};

const firstWord = (text: string): string => /\p{L}+/u.exec(text)?.[0] ?? '';

function signalsOf(spec: ItemSpec, text: string): SignalReading[] {
  return (spec.signals ?? []).map((signal) => {
    const [id, detail] = signal.split(':') as [SignalId, string | undefined];
    return { id, detail: detail ?? null, evidence: [evidenceFor(text, firstWord(text))] };
  });
}

function questionsOf(spec: ItemSpec, text: string): Evidence[] {
  const marked = [...text.matchAll(/[^.!?\n]*\?/g)].map((match) => evidenceFor(text, match[0].trim()));
  if (spec.questions === undefined)
    return spec.kind === 'question' && marked.length === 0 ? [evidenceFor(text, text)] : marked;
  return Array.from({ length: spec.questions }, () => evidenceFor(text, firstWord(text)));
}

/** One item with its reading; `index` makes ids, senders and publishers distinct. */
export function viewedItem(spec: ItemSpec, index: number, themes: readonly ThemeId[]): ViewedItem {
  const id = `i_${String(index).padStart(24, '0')}`;
  const text = spec.text ?? `Bericht nummer zoveel over iets wat hier speelt.`;
  const publisher = spec.publisher ?? `${spec.source}-${index}`;
  return {
    item: {
      id,
      version: 1,
      sourceId: publisher,
      publisher,
      publisherTitle: spec.publisherTitle ?? `Titel ${String.fromCharCode(65 + (index % 26))}`,
      voice: spec.source,
      fixedWard: null,
      title: spec.title ?? '',
      text,
      link: null,
      published: '2026-03-02T08:00:00Z',
      firstSeen: `2026-03-02T08:${String(index % 60).padStart(2, '0')}:00Z`,
      seen: '2026-03-02T09:00:00Z',
      language: 'nl',
      sender: spec.sender === undefined ? `sender-${index}` : spec.sender,
      masking: 1,
    },
    reading: {
      item: id,
      place: {
        scope: 'wijk',
        wards: (spec.wards ?? []).map((code) => ({
          code,
          name: code,
          level: 'wijk' as const,
          confidence: 0.9,
          evidence: [],
        })),
      },
      themes: themes.map((theme) => ({
        id: theme,
        confidence: 0.9,
        evidence: spec.themeWord === undefined ? [] : [evidenceFor(text, spec.themeWord)],
      })),
      voice: spec.voice ?? voiceOf[spec.source],
      tone: { value: spec.tone ?? 'neutral', evidence: [] },
      kind: spec.kind,
      questions: questionsOf(spec, text),
      signals: signalsOf(spec, text),
    },
  };
}

function storyOf(spec: ViewSpec, items: readonly ViewedItem[]): Story {
  const publishers = [...new Set(items.map(({ item }) => item.publisher))];
  const byVoice: Partial<Record<SourceVoice, number>> = {};
  for (const { item } of items) byVoice[item.voice] = (byVoice[item.voice] ?? 0) + 1;
  return {
    id: spec.id ?? `s_${items[0]?.item.id ?? 'none'}`,
    items: items.map(({ item }) => item.id),
    title: items[0]?.item.title ?? '',
    titleItem: items[0]?.item.id ?? '',
    wards: (spec.wards ?? ['De Lutte']).map((_, index) => `WK01680${index}`),
    scope: spec.scope ?? 'wijk',
    themes: spec.themes ?? ['openbare-ruimte'],
    first: spec.first ?? '2026-03-01T08:00:00Z',
    last: spec.last ?? '2026-03-02T08:00:00Z',
    related: [],
    counts: {
      items: items.length,
      publishers: publishers.length,
      publisherNames: publishers,
      byVoice,
      senders: new Set(items.filter(({ item }) => item.voice === 'resident').map(({ item }) => item.sender))
        .size,
      questions: items.reduce((sum, { reading }) => sum + reading.questions.length, 0),
    },
  };
}

/** A whole view; the defaults are a quiet story in one ward. */
export function storyView(spec: ViewSpec): StoryView {
  const themes = spec.themes ?? ['openbare-ruimte'];
  const items = spec.items.map((item, index) => viewedItem(item, index, themes));
  return {
    story: storyOf(spec, items),
    items,
    trend: spec.trend ?? 'steady',
    certainty: spec.certainty ?? 'middle',
    wardNames: spec.wards ?? ['De Lutte'],
    municipalityName: spec.municipality ?? 'Losser',
    portfolio: spec.portfolio ?? [],
    mayQuoteResidents: false,
  };
}
