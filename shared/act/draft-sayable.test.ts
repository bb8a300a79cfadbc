/** Facts as a draft can say them: relative days get their date, and what no longer holds is gone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemSpec, storyView } from '../../test/support/story-views.ts';
import { shiftDate } from '../language/amsterdam-time.ts';
import { answerScore, leastAnswer, type Sayable, sayables } from './draft-sayable.ts';
import { proposedFacts } from './fact-sheet.ts';

/** What an own message of a day says on another day. */
function said(
  text: string,
  published: string,
  date = published,
  more: Partial<ItemSpec> = {},
): readonly Sayable[] {
  const view = storyView({
    items: [{ source: 'institution', kind: 'fact', publisherTitle: 'Gemeente Losser', text, ...more }],
  });
  const items = view.items.map((viewed) => ({
    ...viewed,
    item: { ...viewed.item, published: `${published}T11:00:00Z`, firstSeen: `${published}T11:05:00Z` },
  }));
  const dated = { ...view, items };
  return sayables(dated, proposedFacts(dated), date);
}

const texts = (all: readonly Sayable[]): readonly string[] => all.map(({ sentence }) => sentence.text);

describe('relative days', () => {
  it.each([
    [
      '2026-03-03',
      'Vandaag is de brug dicht voor verkeer.',
      'Dinsdag 3 maart is de brug dicht voor verkeer.',
    ],
    [
      '2026-03-03',
      'De brug is morgen dicht voor verkeer.',
      'De brug is woensdag 4 maart dicht voor verkeer.',
    ],
    ['2026-02-28', 'De brug is morgen dicht voor verkeer.', 'De brug is zondag 1 maart dicht voor verkeer.'],
    [
      '2028-02-28',
      'De brug is morgen dicht voor verkeer.',
      'De brug is dinsdag 29 februari dicht voor verkeer.',
    ],
    [
      '2026-12-31',
      'De brug is morgen dicht voor verkeer.',
      'De brug is vrijdag 1 januari dicht voor verkeer.',
    ],
    [
      '2026-12-30',
      'De brug is overmorgen dicht voor verkeer.',
      'De brug is vrijdag 1 januari dicht voor verkeer.',
    ],
    [
      '2026-01-01',
      'De brug was gisteren dicht voor verkeer.',
      'De brug was woensdag 31 december dicht voor verkeer.',
    ],
    [
      '2026-03-28',
      'De brug is vanavond dicht voor verkeer.',
      'De brug is zaterdagavond 28 maart dicht voor verkeer.',
    ],
    [
      '2026-03-28',
      'De brug is morgenochtend dicht voor verkeer.',
      'De brug is zondagochtend 29 maart dicht voor verkeer.',
    ],
    [
      '2026-03-03',
      'De brug is donderdag dicht voor verkeer.',
      'De brug is donderdag 5 maart dicht voor verkeer.',
    ],
    [
      '2026-03-03',
      'De inloop is op dinsdag in het dorpshuis.',
      'De inloop is op dinsdag 3 maart in het dorpshuis.',
    ],
    [
      '2026-12-30',
      'De brug is zaterdag dicht voor verkeer.',
      'De brug is zaterdag 2 januari dicht voor verkeer.',
    ],
  ])('of %s: %s → %s', (day, text, expected) => {
    expect(texts(said(text, day))).toEqual([expected]);
    // A day with its date still says the same a week later.
    expect(texts(said(text, day, shiftDate(day, 7)))).toEqual([expected]);
  });

  it.each([
    'De brug is elke donderdag dicht voor verkeer.',
    'De brug is van maandag tot en met vrijdag dicht voor verkeer.',
    'De brug is op maandag en dinsdag dicht voor verkeer.',
    'De brug was donderdag dicht voor verkeer.',
    'De bibliotheek is op zaterdag open voor iedereen.',
    'De glasbak wordt op maandag geleegd door de aannemer.',
    'De brug is tot donderdag 12 maart dicht voor verkeer.',
  ])('gives no date where the day is not sure: %s', (text) => {
    expect(texts(said(text, '2026-03-03'))).toEqual([text]);
  });

  it.each([
    'De brug is deze week dicht voor verkeer.',
    'De brug is volgende week dicht voor verkeer.',
    'De brug is dit weekend dicht voor verkeer.',
    'De brug is over twee weken weer open voor verkeer.',
    'De brug was donderdag dicht voor verkeer.',
    'De bibliotheek is op zaterdag open voor iedereen.',
  ])('drops what only held that week, three days on: %s', (text) => {
    expect(texts(said(text, '2026-03-03', '2026-03-05'))).toEqual([text]);
    expect(texts(said(text, '2026-03-03', '2026-03-06'))).toEqual([]);
    expect(texts(said(text, '2026-03-03', '2026-04-06'))).toEqual([]);
  });

  it('dates any day by its own message, whatever the day of the draft', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((shift) => shiftDate('2024-01-01', shift));
    fc.assert(
      fc.property(day, fc.nat({ max: 40 }), (published, later) => {
        const [one] = texts(
          said('De brug is morgen dicht voor verkeer.', published, shiftDate(published, later)),
        );
        const next = shiftDate(published, 1);
        expect(one).toContain(` ${Number(next.slice(8))} `);
        expect(one).not.toContain('morgen dicht');
      }),
      { numRuns: 60 },
    );
  });

  it('says whose words a dated sentence is, and keeps an undated one as a quote', () => {
    const [dated] = said('De brug is morgen dicht voor verkeer.', '2026-03-03');
    expect(dated?.sentence).toMatchObject({ kind: 'computed', rule: 'draft.dated', items: [dated?.item] });
    const [plain] = said('De brug is tot 12 maart dicht voor verkeer.', '2026-03-03');
    expect(plain?.sentence.kind).toBe('quoted');
  });
});

describe('what a fact is', () => {
  const one = (text: string, more: Partial<ItemSpec> = {}): Sayable | undefined =>
    said(text, '2026-03-03', '2026-03-03', more)[0];

  it.each([
    ['denial', 'Er komt geen azc in de Jozefschool.', true],
    ['denial', 'De weg is tot 12 maart dicht.', false],
    ['helpful', 'Fietsers volgen de omleiding via de Kerkstraat.', true],
    ['helpful', 'De brug stamt uit het jaar 1971.', false],
    ['decree', 'Burgemeester en wethouders hebben besloten de brug te sluiten.', true],
    ['decree', 'De brug is tot 12 maart dicht.', false],
    ['own', 'De brug is tot 12 maart dicht.', true],
  ] as const)('%s of "%s" is %s', (property, text, value) => {
    expect(one(text)?.[property]).toBe(value);
  });

  it('knows another body, a paper of the council and the press', () => {
    const text = 'De brug is tot 12 maart dicht voor verkeer.';
    expect(one(text, { publisherTitle: 'Waterschap Oost' })).toMatchObject({
      own: false,
      publisher: 'Waterschap Oost',
    });
    expect(one(text, { source: 'politics' })).toMatchObject({ paper: true });
    expect(one(text, { source: 'press' })).toMatchObject({ reported: true });
  });

  it('knows on which sentence a leaning one leans, and only where nothing stands between', () => {
    const [first, second] = said(
      'De brug is tot 12 maart dicht. Fietsers kunnen er wel langs.',
      '2026-03-03',
    );
    expect(second).toMatchObject({ leaning: true, before: first?.id });
    const [lone, next] = said(
      'De brug is tot 12 maart dicht. Hoe erg! Fietsers kunnen er wel langs.',
      '2026-03-03',
    );
    expect(lone?.leaning).toBe(false);
    expect(next?.before ?? null).toBeNull();
  });
});

describe('answerScore', () => {
  const fact = (text: string): Sayable => {
    const [found] = said(text, '2026-03-03');
    if (found === undefined) throw new Error(`not sayable: ${text}`);
    return found;
  };

  it.each([
    ['Hoe lang is de brug nog dicht?', 'De brug is tot en met 4 april dicht voor auto’s.', true],
    ['Wanneer wordt de glasbak geleegd?', 'De glasbak wordt elke dinsdag geleegd.', true],
    ['Waarom is de brug dicht?', 'De brug is dicht omdat het wegdek wordt vervangen.', true],
    ['Wanneer wordt de glasbak geleegd?', 'Het college vergadert op dinsdag in het gemeentehuis.', false],
    ['Hoe lang is de brug nog dicht?', 'De zomermarkt is op het plein bij de kerk.', false],
  ])('%s — %s: %s', (question, text, answers) => {
    expect(answerScore(fact(text), question) >= leastAnswer).toBe(answers);
  });
});
