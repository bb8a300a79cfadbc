import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry, makeStory } from '../../test/support/story-entries.ts';
import { certaintyOf } from './certainty.ts';

const entries = (...specs: readonly Omit<EntrySpec, 'id'>[]) =>
  specs.map((spec, index) => makeEntry({ text: `Bericht ${index}`, ...spec, id: `i_${index}` }));
const press = (publisher: string, more: Omit<EntrySpec, 'id'> = {}) => ({
  voice: 'press' as const,
  publisher,
  ...more,
});
const town = { voice: 'institution', publisher: 'Gemeente' } as const;
const resident = { voice: 'resident', publisher: 'Forum' } as const;
const rumour = { ...resident, kind: 'rumour' } as const;
const wire =
  'In de Kerkstraat is vannacht een waterleiding gesprongen en de straat blijft zeker drie dagen dicht voor alle verkeer.';

describe('certaintyOf', () => {
  const cases: readonly (readonly [string, readonly ReturnType<typeof makeEntry>[], string])[] = [
    [
      'residents only, however many',
      entries(resident, resident, resident, { ...resident, publisher: 'Plein' }),
      'low',
    ],
    ['one institution', entries(town), 'middle'],
    ['one paper', entries(press('Bode')), 'middle'],
    ['two papers', entries(press('Bode'), press('Omroep')), 'middle'],
    ['an institution and a paper', entries(town, press('Bode')), 'high'],
    [
      'emergency service and a paper',
      entries({ voice: 'emergency', publisher: 'Politie' }, press('Bode')),
      'high',
    ],
    ['an institution that repeats itself', entries(town, town), 'middle'],
    [
      'a paper that copies the institution',
      entries({ ...town, text: wire }, press('Bode', { text: wire })),
      'middle',
    ],
    ['a rumour', entries(rumour, rumour), 'low'],
    ['a rumour in the paper', entries(rumour, press('Bode', { kind: 'rumour' }), press('Omroep')), 'low'],
    ['one gossip beside the news', entries(town, press('Bode'), press('Omroep'), rumour), 'high'],
    [
      'a rumour put right',
      entries(rumour, press('Bode'), { ...town, signals: ['official-correction'] }),
      'high',
    ],
    [
      'a rumour put right by a resident',
      entries(rumour, { ...resident, signals: ['official-correction'] }),
      'low',
    ],
    ['nothing', [], 'low'],
  ];
  it.each(cases)('%s', (_, items, certainty) => expect(certaintyOf(makeStory(items), items)).toBe(certainty));

  it('is never high with one publisher', () => {
    const voices = ['press', 'institution', 'emergency', 'politics', 'resident'] as const;
    for (const a of voices)
      for (const b of voices) {
        const items = entries({ voice: a, publisher: 'X' }, { voice: b, publisher: 'X' });
        expect(certaintyOf(makeStory(items), items)).not.toBe('high');
      }
  });
});

describe('never high', () => {
  const voice = fc.constantFrom('press', 'institution', 'emergency', 'politics', 'resident');
  const kind = fc.constantFrom('fact', 'rumour', 'question');
  const drawn = fc.record({
    voice: voice as fc.Arbitrary<NonNullable<EntrySpec['voice']>>,
    kind: kind as fc.Arbitrary<NonNullable<EntrySpec['kind']>>,
  });
  const several = fc.array(drawn, { minLength: 1, maxLength: 6 });

  it('with one publisher family, whatever it says', () =>
    fc.assert(
      fc.property(several, (specs) => {
        const items = entries(...specs.map((spec) => ({ ...spec, publisher: 'X' })));
        expect(certaintyOf(makeStory(items), items)).not.toBe('high');
      }),
    ));
  it('where all publishers carry one text', () =>
    fc.assert(
      fc.property(several, (specs) => {
        const items = entries(
          ...specs.map((spec, index) => ({ ...spec, publisher: `P${index}`, text: wire })),
        );
        expect(certaintyOf(makeStory(items), items)).not.toBe('high');
      }),
    ));
  it('for what is a rumour still', () =>
    fc.assert(
      fc.property(several, (specs) => {
        const items = entries(...specs.map((spec, index) => ({ ...spec, publisher: `P${index}` })), rumour);
        const rumours = items.filter(({ reading }) => reading.kind === 'rumour').length;
        if (rumours * 3 >= items.length) expect(certaintyOf(makeStory(items), items)).toBe('low');
      }),
    ));
  it('does not hang on who printed the release first', () => {
    const early = entries(press('Bode', { text: wire, time: '2026-03-02T07:00:00.000Z' }), {
      ...town,
      text: wire,
    });
    expect(certaintyOf(makeStory(early), early)).toBe('middle');
  });
});
