import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry, makeStory } from '../../test/support/story-entries.ts';
import { certaintyOf, isCorrected, isRumour } from './certainty.ts';
import { isGap } from './gap.ts';

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

describe('rumours and gaps', () => {
  it('needs a third of the story', () => {
    expect(isRumour(entries(rumour, resident, resident))).toBe(true);
    expect(isRumour(entries(rumour, resident, resident, resident))).toBe(false);
    expect(isRumour([])).toBe(false);
  });
  it('takes a correction from an official source only', () => {
    expect(isCorrected(entries({ ...town, signals: ['official-correction'] }))).toBe(true);
    expect(isCorrected(entries(press('Bode', { signals: ['official-correction'] })))).toBe(false);
  });
  it('is a gap only where residents talk among themselves', () => {
    expect(isGap(entries(resident, resident), 3)).toBe(true);
    expect(isGap(entries(resident, resident), 2)).toBe(false);
    for (const voice of ['press', 'institution', 'politics', 'emergency'] as const)
      expect(isGap(entries(resident, { voice }), 3)).toBe(false);
    expect(isGap([], 3)).toBe(false);
  });
});
