/** What every draft must keep to, over some five hundred fictitious situations. */
import { describe, expect, it } from 'vitest';
import { namedDraftViews } from '../../test/support/draft-views.ts';
import { storyView } from '../../test/support/story-views.ts';
import { countText } from '../language/readability.ts';
import type { Draft } from '../model/draft.ts';
import { nlAct } from '../text/nl-act.ts';
import { draftResponse } from './draft.ts';
import { lineOf } from './draft-lines.ts';
import { lint } from './lint.ts';
import { advise } from './perspective.ts';
import type { StoryView } from './story-view.ts';

const cases = namedDraftViews().map(({ name, view }) => {
  const advice = advise(view);
  return { name, view, advice, draft: draftResponse(view, advice) };
});

const drafts = cases.flatMap(({ name, view, advice, draft }) =>
  draft === null ? [] : [{ name, view, advice, draft }],
);

const textOf = (draft: Draft): string => draft.sentences.map(({ text }) => text).join(' ');
const digits = (text: string): string[] => text.match(/\d+(?:[.,:]\d+)*/g) ?? [];

const opened = (open: readonly string[]): boolean => open.every((key) => key in nlAct.open);

describe('every draft', () => {
  it('is tried on at least two hundred situations', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(200);
  });

  it('holds none of the phrases that practice forbids, and no promise of its own', () => {
    for (const { name, draft } of drafts) {
      const own = draft.sentences.filter(({ kind }) => kind !== 'quoted').map(({ text }) => text);
      const found = own
        .flatMap((text) => lint(text))
        .filter(({ rule }) =>
          ['forbidden-phrase', 'commitment', 'party-word', 'election-word'].includes(rule),
        );
      expect(found, name).toEqual([]);
      expect(textOf(draft)).not.toMatch(
        /wat vervelend|begrijpen uw frustratie|nemen dit zeer serieus|bedankt voor het delen/i,
      );
    }
  });

  it('quotes exactly what stands in a message of an institution, emergency service or paper', () => {
    for (const { name, view, draft } of drafts) {
      for (const sentence of draft.sentences) {
        if (sentence.kind !== 'quoted') continue;
        const item = view.items.find(({ item: { id } }) => id === sentence.item)?.item;
        expect(item?.version, name).toBe(sentence.version);
        expect(item?.[sentence.field].slice(sentence.start, sentence.end)).toBe(sentence.quote);
        expect(['institution', 'emergency', 'press']).toContain(item?.voice);
        expect(sentence.quote.length).toBeLessThanOrEqual(300);
        const uncut = sentence.cuts.reduceRight(
          (text, { start, end }) => text.slice(0, start - sentence.start) + text.slice(end - sentence.start),
          sentence.quote,
        );
        expect(sentence.text).toBe(uncut);
      }
    }
  });

  it('names no number that its evidence does not hold', () => {
    for (const { name, draft } of drafts) {
      for (const sentence of draft.sentences) {
        const allowed =
          sentence.kind === 'quoted'
            ? digits(sentence.quote)
            : sentence.kind === 'computed'
              ? Object.values(sentence.numbers).map(String)
              : [];
        for (const number of digits(sentence.text))
          expect(allowed, `${name}: ${sentence.text}`).toContain(number);
      }
    }
  });

  it('rests each sentence on messages of the story or a line of the catalogue', () => {
    for (const { view, draft } of drafts) {
      const known = new Set(view.items.map(({ item }) => item.id));
      for (const sentence of draft.sentences) {
        if (sentence.kind === 'fixed') expect(lineOf(sentence.key)).toBe(sentence.text);
        if (sentence.kind !== 'computed') continue;
        expect(sentence.items.length).toBeGreaterThan(0);
        for (const id of sentence.items) expect(known.has(id)).toBe(true);
        expect(sentence.text).not.toMatch(/[{}]/);
      }
    }
  });

  it('keeps to twelve words a sentence for residents', () => {
    for (const { name, draft } of drafts) {
      if (draft.register !== 'webcare' && draft.register !== 'public') continue;
      expect(
        countText(draft.sentences.map(({ text }) => text).join('\n\n')).wordsPerSentence,
        name,
      ).toBeLessThanOrEqual(12);
    }
  });

  it('opens with the answer or with what it is about and where', () => {
    for (const { name, view, advice, draft } of drafts) {
      const [first] = draft.sentences;
      if (first?.kind === 'quoted') continue;
      expect(first?.kind, name).toBe('computed');
      if (advice.gate === 'individual-case') continue;
      const place = /\bin (?:het |de )?\p{L}/u;
      expect(first?.text, name).toMatch(place);
      expect(first?.text.length).toBeGreaterThan(view.municipalityName.length);
    }
  });

  it('says different things in different situations', () => {
    const seen = new Map<string, string>();
    for (const { name, advice, draft } of drafts) {
      const text = textOf(draft);
      const accident = advice.factors.some(({ id }) => id === 'accident') || /^accident/.test(name);
      const known = seen.get(text);
      if (!accident) expect(known, `${name}: ${text}`).toBeUndefined();
      seen.set(text, name);
    }
    expect(seen.size).toBeGreaterThan(drafts.length * 0.97);
  });

  it('says the same for the same story', () => {
    for (const { view, advice, draft } of drafts.slice(0, 100)) {
      expect(draftResponse(structuredClone(view), advice)).toEqual(draft);
    }
  });

  it('leaves open only what the catalogue can name, each once', () => {
    for (const { draft } of drafts) {
      expect(opened(draft.open)).toBe(true);
      expect(new Set(draft.open).size).toBe(draft.open.length);
      expect(draft.open.length).toBeGreaterThan(0);
      if (textOf(draft).includes('[')) expect(draft.open).toContain('open.answer');
    }
  });

  it('speaks in few enough words to be read', () => {
    for (const { name, draft } of drafts) {
      expect(draft.sentences.length, name).toBeGreaterThanOrEqual(3);
      expect(draft.sentences.length, name).toBeLessThanOrEqual(10);
    }
  });

  it('varies in shape: no opening line is on more than a tenth of the drafts', () => {
    const openings = new Map<string, number>();
    for (const { draft } of drafts) {
      const [first] = draft.sentences;
      const key =
        first?.kind === 'computed' ? first.rule + first.text.split(' ').slice(0, 2).join(' ') : 'quote';
      if (key !== 'quote') openings.set(key, (openings.get(key) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThan(drafts.length / 10);
  });
});

describe('where nothing is to be said', () => {
  it('gives no draft for let stand and follow', () => {
    for (const { advice, draft } of cases) {
      if (advice.course === 'H00' || advice.course === 'H01') expect(draft).toBeNull();
    }
    const quiet = storyView({ items: [{ source: 'resident', kind: 'feeling' }] });
    expect(draftResponse(quiet, advise(quiet))).toBeNull();
  });

  it('gives no draft for a story without messages', () => {
    const empty = storyView({ items: [] });
    expect(draftResponse(empty, { ...advise(empty), course: 'H03' })).toBeNull();
  });
});

describe('behind a gate', () => {
  const gated = drafts.filter(({ advice }) => advice.gate !== null);

  it('quotes nothing and names who answers by function', () => {
    expect(gated.length).toBeGreaterThan(40);
    for (const { name, advice, draft } of gated) {
      if (advice.course === 'H10') continue;
      expect(
        draft.sentences.every(({ kind }) => kind !== 'quoted'),
        name,
      ).toBe(true);
      expect(textOf(draft)).toMatch(/jurist|contactpersoon|politie|inkoopadviseur/);
      expect(draft.open).toContain('open.jurist');
    }
  });

  it('shows sympathy with an accident under investigation, and nothing on the cause', () => {
    const mourning = gated.filter(({ advice }) => advice.course === 'H10');
    expect(mourning.length).toBeGreaterThan(0);
    for (const { draft } of mourning) {
      expect(textOf(draft)).toMatch(/onderzo/);
      expect(draft.sentences.some(({ kind }) => kind === 'quoted')).toBe(false);
    }
  });

  it('explains a legal word and keeps it', () => {
    const legal = gated.filter(({ advice }) => advice.gate === 'legal-procedure');
    for (const { draft } of legal) expect(textOf(draft)).toContain('Bezwaar maken is:');
  });
});

describe('hand-over', () => {
  it.each(['H15', 'H16'])('%s only hands over', (course) => {
    const handed = drafts.filter(({ advice }) => advice.course === course);
    expect(handed.length).toBeGreaterThan(0);
    for (const { draft } of handed) {
      expect(draft.open).toEqual(expect.arrayContaining(['open.handover']));
      for (const sentence of draft.sentences) {
        const key =
          sentence.kind === 'fixed' ? sentence.key : sentence.kind === 'computed' ? sentence.rule : '';
        expect(key).toMatch(/handover/);
      }
    }
  });
});

describe('what is quoted', () => {
  const answer = (
    text: string,
    question = 'Hoe lang is de brug nog dicht?',
    more: { publisherTitle?: string } = {},
  ): Draft | null => {
    const view: StoryView = storyView({
      themes: ['verkeer'],
      items: [
        {
          source: 'institution',
          kind: 'fact',
          text,
          publisherTitle: more.publisherTitle ?? 'Wegbeheer Oost',
        },
        { source: 'resident', kind: 'question', text: question },
      ],
    });
    return draftResponse(view, advise(view));
  };
  const first = (draft: Draft | null): string => draft?.sentences[0]?.text ?? '';

  it.each([
    {
      name: 'the sentence that answers',
      text: 'Er komt nieuw asfalt. De brug is tot en met 4 april dicht voor auto’s.',
      quote: 'De brug is tot en met 4 april dicht voor auto’s.',
    },
    {
      name: 'without asides in brackets',
      text: 'De brug is tot en met 4 april (onder voorbehoud van weer) dicht voor verkeer.',
      quote: 'De brug is tot en met 4 april dicht voor verkeer.',
    },
  ])('is $name', ({ text, quote }) => {
    expect(first(answer(text))).toBe(quote);
  });

  it.each([
    { name: 'a relative day', text: 'De brug is tot morgen 12.00 uur dicht voor verkeer.' },
    {
      name: 'somebody speaking',
      text: '‘De brug is tot en met 4 april dicht’, zegt de aannemer over het werk.',
    },
    { name: 'another body that says we', text: 'Wij houden de brug tot en met 4 april dicht voor verkeer.' },
    {
      name: 'a sentence that leans on the one before',
      text: 'Daardoor is de brug tot en met 4 april dicht voor verkeer.',
    },
    { name: 'a masked address', text: 'De brug is tot en met 4 april dicht, bel [telefoon] voor meer.' },
    { name: 'a question', text: 'Hoe lang is de brug tot en met 4 april dicht?' },
    {
      name: 'a very long sentence',
      text: `De brug is tot en met 4 april dicht ${'voor fietsers en voetgangers en auto’s '.repeat(5)}zonder meer.`,
    },
  ])('is never $name', ({ text }) => {
    const draft = answer(text);
    expect(draft?.sentences.some(({ kind }) => kind === 'quoted')).toBe(false);
    expect(draft?.open).toContain('open.answer');
  });

  it('lets the municipality say we in its own message, without attribution', () => {
    const draft = answer('Wij houden de brug tot en met 4 april dicht voor verkeer.', undefined, {
      publisherTitle: 'Gemeente Losser',
    });
    expect(first(draft)).toBe('Wij houden de brug tot en met 4 april dicht voor verkeer.');
    expect(textOf(draft as Draft)).not.toContain('Gemeente Losser.');
  });

  it('adds what one can do, right after the fact it leans on', () => {
    const draft = answer('De brug is tot en met 4 april dicht voor verkeer. Fietsers kunnen er wel langs.');
    expect(draft?.sentences.slice(0, 2).map(({ text }) => text)).toEqual([
      'De brug is tot en met 4 april dicht voor verkeer.',
      'Fietsers kunnen er wel langs.',
    ]);
  });

  it('is not an answer where it speaks of something else', () => {
    const draft = answer('Het college vergadert op dinsdag in het gemeentehuis.');
    expect(first(draft)).toMatch(/hoe lang/);
    expect(draft?.open).toEqual(expect.arrayContaining(['open.answer', 'open.date']));
  });

  it('is never a resident', () => {
    const view = storyView({
      items: [1, 2, 3, 4].map(() => ({
        source: 'resident',
        kind: 'question',
        text: 'De brug is al tot 4 april dicht. Hoe lang nog?',
      })),
    });
    const draft = draftResponse({ ...view, mayQuoteResidents: true }, advise(view));
    expect(draft?.sentences.some(({ kind }) => kind === 'quoted')).toBe(false);
  });
});
