import { describe, expect, it } from 'vitest';
import { item } from '../../test/support/store-fixtures.ts';
import type { WardCorrection } from '../model/decision.ts';
import { manualSourceId } from '../model/import.ts';
import type { Item } from '../model/item.ts';
import type { PlaceReading } from '../model/place.ts';
import { correctedPlaces, saidByPerson, wardChosen } from './corrected-place.ts';
import { compilePlaces } from './place-index.ts';

const index = compilePlaces({
  code: 'GM9999',
  name: 'Lindewaard',
  province: 'Overijssel',
  wards: [
    { code: 'WK999901', name: 'Noord', parent: null, names: ['Noord'] },
    { code: 'WK999902', name: 'Zuid', parent: null, names: ['Zuid'] },
    { code: 'BU99990201', name: 'Hofje', parent: 'WK999902', names: ['Hofje'] },
  ],
  parents: [],
  townWards: [],
  streets: [],
  buildings: [],
  postcodes: [],
  nicknames: [],
  towns: [],
  shared: [],
  elsewhere: [],
  homonyms: [],
});

const long =
  'Op de Molenweg ligt het fietspad al drie weken open en niemand weet wanneer het dicht gaat, zeggen bewoners.';
const words = (id: string, text = long, changes: Partial<Item> = {}): Item =>
  item(id, { title: 'Fietspad', text, published: '2026-03-03T08:00:00.000Z', ...changes });
const correction = (item: string, changes: Partial<WardCorrection> = {}): WardCorrection => ({
  item,
  batch: 'c_1',
  scope: 'wijk',
  wards: ['WK999902'],
  taught: null,
  at: '2026-03-03T08:00:00.000Z',
  ...changes,
});
const read: PlaceReading = {
  scope: 'wijk',
  wards: [
    {
      code: 'WK999901',
      name: 'Noord',
      level: 'wijk',
      confidence: 0.9,
      evidence: [{ field: 'text', start: 6, end: 14, quote: 'Molenweg' }],
    },
  ],
};
const place = (corrections: readonly WardCorrection[], id: string, text = long): PlaceReading | null =>
  correctedPlaces(
    index,
    corrections,
    corrections.map(({ item }) => words(item)),
  )(words(id, text), read);

describe('a place that a person corrected', () => {
  it('is certain, and keeps the words that the rules went by', () => {
    const found = place([correction('i_1')], 'i_1');
    expect(found).toMatchObject({
      scope: 'wijk',
      wards: [{ code: 'WK999902', name: 'Zuid', confidence: 1 }],
    });
    expect(found?.wards[0]?.evidence[0]?.quote).toBe('Molenweg');
    expect(found?.wards.every(saidByPerson)).toBe(true);
    expect(read.wards.some(saidByPerson)).toBe(false);
  });

  it('names the wijk of a buurt too', () => {
    const found = place([correction('i_1', { wards: ['BU99990201'] })], 'i_1');
    expect(found?.wards.map(({ code, confidence }) => [code, confidence])).toEqual([
      ['BU99990201', 1],
      ['WK999902', 1],
    ]);
  });

  it.each(['gemeente', 'elders', 'onbekend'] as const)('may be no ward: %s', (scope) => {
    expect(place([correction('i_1', { scope, wards: [] })], 'i_1')).toEqual({ scope, wards: [] });
  });

  it('holds whatever the item says after an edit', () => {
    expect(place([correction('i_1')], 'i_1', 'Heel iets anders.')?.wards[0]?.code).toBe('WK999902');
  });

  it('holds for a copy of its words, by the last word said, unless that was corrected itself', () => {
    const later = correction('i_2', { wards: ['WK999901'], at: '2026-03-04T08:00:00.000Z' });
    expect(place([correction('i_1')], 'i_9')?.wards[0]?.code).toBe('WK999902');
    expect(place([correction('i_1'), later], 'i_9')?.wards[0]?.code).toBe('WK999901');
    expect(place([correction('i_1'), later], 'i_1')?.wards[0]?.code).toBe('WK999902');
    expect(place([correction('i_1')], 'i_9', `${long} Bijgewerkt.`)).toBeNull();
  });

  it('holds for no other item with a few words in common', () => {
    const short = correctedPlaces(index, [correction('i_1')], [words('i_1', 'Wie weet wat dit is?')]);
    expect(short(words('i_2', 'Wie weet wat dit is?'), read)).toBeNull();
  });

  it('holds for a copy of any version of its item, also once that was edited', () => {
    const versions = [words('i_1'), words('i_1', `${long} Bijgewerkt.`, { version: 2 })];
    const placeOf = correctedPlaces(index, [correction('i_1')], versions);
    for (const { text } of versions)
      expect(placeOf(words('i_9', text), read)?.wards[0]?.code).toBe('WK999902');
    expect(placeOf(words('i_9', `${long} Iets anders.`), read)).toBeNull();
  });

  it.each([
    ['2026-03-11T08:00:00.000Z', true],
    ['2026-02-23T08:00:00.000Z', true],
    ['2026-03-11T08:00:00.001Z', false],
    ['2026-02-01T08:00:00.000Z', false],
  ])('holds for a copy of about the same time: %s %s', (published, follows) => {
    const placeOf = correctedPlaces(index, [correction('i_1')], [words('i_1')]);
    expect(placeOf(words('i_9', long, { published }), read) !== null).toBe(follows);
  });

  it('of several with the same words holds the last one said that is near in time', () => {
    const late = words('i_2', long, { published: '2026-05-01T08:00:00.000Z' });
    const said = [
      correction('i_1'),
      correction('i_2', { wards: ['WK999901'], at: '2026-05-01T09:00:00.000Z' }),
    ];
    const placeOf = correctedPlaces(index, said, [words('i_1'), late]);
    expect(placeOf(words('i_9'), read)?.wards[0]?.code).toBe('WK999902');
  });

  it('never stands over a ward that a person chose for what they heard, unless that is corrected itself', () => {
    const chosen = { sourceId: manualSourceId, fixedWard: 'WK999901' };
    const noted = words('i_9', long, chosen);
    expect(wardChosen(noted)).toBe(true);
    expect(wardChosen({ ...chosen, fixedWard: null })).toBe(false);
    expect(wardChosen({ ...chosen, sourceId: 'b_a' })).toBe(false);
    expect(correctedPlaces(index, [correction('i_1')], [words('i_1')])(noted, read)).toBeNull();
    const own = correctedPlaces(index, [correction('i_9')], [noted]);
    expect(own(noted, read)?.wards[0]?.code).toBe('WK999902');
  });

  it('is left as it was read where the ward is there no more, or nobody said anything', () => {
    expect(place([correction('i_1', { wards: ['WK999977'] })], 'i_1')).toBeNull();
    expect(place([], 'i_1')).toBeNull();
  });
});
