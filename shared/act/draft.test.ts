/** What every draft must keep to, over some five hundred fictitious situations. */
import { describe, expect, it } from 'vitest';
import { namedDraftViews } from '../../test/support/draft-views.ts';
import { storyView } from '../../test/support/story-views.ts';
import { countText } from '../language/readability.ts';
import { type Draft, draftProducts, draftSentences } from '../model/draft.ts';
import { nlAct } from '../text/nl-act.ts';
import { channelIds, countFor } from './channels.ts';
import { draftResponse, sentText } from './draft.ts';
import { lineOf } from './draft-lines.ts';
import { type DraftRequest, plainRequest } from './draft-request.ts';
import { lint } from './lint.ts';
import { commitmentsIn } from './lint-commitments.ts';
import { advise } from './perspective.ts';
import type { StoryView } from './story-view.ts';

const request = plainRequest('2026-03-03', '2026-03-03T07:00:00.000Z');
const draftOf = (view: StoryView, more: Partial<DraftRequest> = {}): Draft | null =>
  draftResponse(view, advise(view), { ...request, ...more });

const cases = namedDraftViews().map(({ name, view }) => ({
  name,
  view,
  advice: advise(view),
  draft: draftOf(view),
}));
const drafts = cases.flatMap(({ draft, ...rest }) => (draft === null ? [] : [{ ...rest, draft }]));
/** Every product of a part of the situations, posts on every channel. */
const products = cases
  .filter((_, index) => index % 6 === 0)
  .flatMap(({ name, view, advice }) =>
    draftProducts.flatMap((product) =>
      (product === 'post' ? channelIds : [null]).flatMap((channel) => {
        const draft = draftOf(view, { product, channel });
        return draft === null ? [] : [{ name: `${name} ${product}`, view, advice, channel, draft }];
      }),
    ),
  );
const all = [...drafts, ...products];

const textOf = (draft: Draft): string =>
  draftSentences(draft)
    .map(({ text }) => text)
    .join(' ');

describe('every draft', () => {
  it('is tried on at least two hundred situations, in every product', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(products.map(({ draft }) => draft.product)).size).toBeGreaterThanOrEqual(6);
  });

  it('holds none of the phrases that practice forbids, and marks every promise', () => {
    for (const { name, draft } of all) {
      const text = sentText(draft);
      const rules = lint(text).map(({ rule }) => rule);
      for (const rule of ['forbidden-phrase', 'party-word', 'election-word'] as const)
        expect(rules, `${name}: ${text}`).not.toContain(rule);
      const marked = draft.commitments.map((each) => each.text);
      for (const { quote } of commitmentsIn(text)) expect(marked, `${name}: ${text}`).toContain(quote);
      if (draft.commitments.some(({ published }) => !published))
        expect(draft.open).toContain('open.commitment');
    }
  });

  it('quotes exactly what stands in a message, and never a resident', () => {
    for (const { name, view, draft } of all) {
      for (const sentence of draftSentences(draft)) {
        if (sentence.kind !== 'quoted') continue;
        const item = view.items.find(({ item: { id } }) => id === sentence.item)?.item;
        expect(item?.version, name).toBe(sentence.version);
        expect(item?.[sentence.field].slice(sentence.start, sentence.end)).toBe(sentence.quote);
        expect(['institution', 'emergency', 'press', 'politics']).toContain(item?.voice);
        expect(sentence.quote.length).toBeLessThanOrEqual(300);
      }
    }
  });

  it('rests each sentence on messages of the story or a line of the catalogue', () => {
    for (const { view, draft } of all) {
      const known = new Set(view.items.map(({ item }) => item.id));
      for (const sentence of draftSentences(draft)) {
        if (sentence.kind === 'fixed') expect(lineOf(sentence.key)).toBe(sentence.text);
        if (sentence.kind !== 'computed') continue;
        for (const id of sentence.items) expect(known.has(id)).toBe(true);
        expect(sentence.text).not.toMatch(/[{}]/);
      }
    }
  });

  it('keeps to twelve words a sentence for residents where there are fifty words', () => {
    const long = all.filter(({ draft }) => {
      const counts = countText(sentText(draft));
      const resident = draft.register === 'webcare' || draft.register === 'public';
      return resident && counts.words >= 50 && counts.wordsPerSentence > 12;
    });
    expect(long.length).toBeLessThanOrEqual(all.length * 0.05);
  });

  it('stays within the limit of its channel', () => {
    for (const { draft, channel } of products)
      if (channel !== null) expect(countFor(channel, sentText(draft)).over, sentText(draft)).toBe(0);
  });

  it('never counts people or papers in what is sent', () => {
    for (const { name, draft } of drafts)
      if (draft.product !== 'hand-over')
        expect(sentText(draft), name).not.toMatch(/\d+ (?:bewoners?|berichten|uitgevers?|afzenders?)\b/);
  });

  it('says the same for the same story', () => {
    for (const { view, advice, draft } of drafts.slice(0, 100))
      expect(draftResponse(structuredClone(view), advice, request)).toEqual(draft);
  });

  it('leaves open only what the catalogue can name, each once', () => {
    for (const { draft } of all) {
      for (const key of draft.open) expect(nlAct.open).toHaveProperty([key]);
      expect(new Set(draft.open).size).toBe(draft.open.length);
    }
  });

  it('varies: no opening is on more than a sixth of the drafts', () => {
    const openings = new Map<string, number>();
    for (const { draft } of drafts.filter(({ draft: { product } }) => product !== 'hand-over')) {
      const [first] = draftSentences(draft);
      if (first?.kind === 'quoted') continue;
      const key = first?.text ?? '';
      openings.set(key, (openings.get(key) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThan(drafts.length / 6);
  });
});

describe('where nothing is to be said', () => {
  it('gives no draft for let stand and follow, unless one is asked for', () => {
    for (const { advice, draft } of cases)
      if (advice.course === 'H00' || advice.course === 'H01') expect(draft).toBeNull();
    const quiet = storyView({ items: [{ source: 'resident', kind: 'feeling' }] });
    expect(draftOf(quiet)).toBeNull();
    expect(draftOf(quiet, { product: 'post' })).toBeNull();
  });

  it('gives no draft for a story without messages', () => {
    const empty = storyView({ items: [] });
    expect(draftResponse(empty, { ...advise(empty), course: 'H03' }, request)).toBeNull();
  });
});

describe('behind a gate', () => {
  const gated = all.filter(({ advice, draft }) => advice.gate !== null && draft.product !== 'hand-over');

  it('asks for the jurist, whatever the product', () => {
    expect(gated.length).toBeGreaterThan(40);
    for (const { name, advice, draft } of gated)
      if (advice.course !== 'H10') expect(draft.open, name).toContain('open.jurist');
  });

  it('tells nothing of the matter: only steps that an official message names', () => {
    for (const { name, advice, view, draft } of gated) {
      if (advice.course === 'H10') continue;
      const official = new Set(
        view.items.filter(({ item }) => item.voice !== 'resident').map(({ item }) => item.id),
      );
      for (const sentence of draftSentences(draft))
        if (sentence.kind === 'quoted') expect(official.has(sentence.item), name).toBe(true);
    }
  });

  it('shows sympathy with an accident under investigation, and nothing on the cause', () => {
    const mourning = drafts.filter(({ advice }) => advice.gate !== null && advice.course === 'H10');
    expect(mourning.length).toBeGreaterThan(0);
    for (const { draft } of mourning) {
      expect(textOf(draft)).toMatch(/onderzo|zoekt uit/);
      expect(draftSentences(draft).some(({ kind }) => kind === 'quoted')).toBe(false);
    }
  });
});

describe('hand-over', () => {
  it.each(['H15', 'H16'])('%s only hands over, whatever product is asked', (course) => {
    const handed = all.filter(({ advice }) => advice.course === course);
    expect(handed.length).toBeGreaterThan(0);
    for (const { draft } of handed) {
      expect(draft.product).toBe('hand-over');
      expect(draft.open).toEqual(expect.arrayContaining(['open.handover']));
    }
  });
});

describe('what is told', () => {
  const answer = (
    text: string,
    publisherTitle = 'Wegbeheer Oost',
    question = 'Hoe lang is de brug nog dicht?',
  ): Draft | null =>
    draftOf(
      storyView({
        themes: ['verkeer'],
        items: [
          { source: 'institution', kind: 'fact', text, publisherTitle },
          { source: 'resident', kind: 'question', text: question },
        ],
      }),
    );
  const first = (draft: Draft | null): string =>
    draft === null ? '' : (draftSentences(draft)[0]?.text ?? '');

  it('is the sentence that answers, first', () => {
    const text = 'Er komt nieuw asfalt. De brug is tot en met 4 april dicht voor auto’s.';
    expect(first(answer(text))).toBe('De brug is tot en met 4 april dicht voor auto’s.');
  });

  it.each([
    '‘De brug is tot en met 4 april dicht’, zegt de aannemer over het werk.',
    'Wij houden de brug tot en met 4 april dicht voor verkeer.',
    'Daardoor is de brug tot en met 4 april dicht voor verkeer.',
    'De brug is tot en met 4 april dicht, bel [telefoon] voor meer.',
    'Er gaan verhalen rond dat de brug tot 4 april dicht is.',
  ])('is never "%s"', (text) => {
    const draft = answer(text);
    expect(draft === null || draftSentences(draft).every(({ kind }) => kind !== 'quoted')).toBe(true);
  });

  it('stands without quotation marks where it is our own, and between them where it is not', () => {
    const text = 'De brug is tot en met 4 april dicht voor verkeer.';
    const own = answer(text, 'Gemeente Losser');
    const other = answer(text);
    expect(own === null ? '' : sentText(own)).toMatch(/^De brug is/);
    expect(other === null ? '' : sentText(other)).toContain(
      '“De brug is tot en met 4 april dicht voor verkeer.”',
    );
    expect(other === null ? '' : sentText(other)).toContain('Wegbeheer Oost');
  });

  it('adds what one can do, right after the fact it leans on', () => {
    const draft = answer('De brug is tot en met 4 april dicht voor verkeer. Fietsers kunnen er wel langs.');
    expect(
      draft === null
        ? []
        : draftSentences(draft)
            .slice(0, 2)
            .map(({ text }) => text),
    ).toEqual(['De brug is tot en met 4 april dicht voor verkeer.', 'Fietsers kunnen er wel langs.']);
  });

  it('opens with safety where danger is not confirmed', () => {
    const danger = drafts.filter(
      ({ advice }) => advice.course === 'H02' && advice.factors.some(({ id }) => id === 'danger'),
    );
    expect(danger.length).toBeGreaterThan(0);
    for (const { draft } of danger) expect(sentText(draft).slice(0, 80)).toContain('112');
  });
});
