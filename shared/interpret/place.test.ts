import { describe, expect, it } from 'vitest';
import type { WardAlias } from '../model/profile.ts';
import type { Readable } from '../model/reading.ts';
import type { GazetteerData } from './gazetteer.ts';
import { readPlace } from './place.ts';
import { compilePlaces } from './place-index.ts';
import { placeTokens } from './place-tokens.ts';

/** Lindewaard, a town that does not exist: a village of its own name, a split quarter, a street, homonyms. */
const data: GazetteerData = {
  code: 'GM9000',
  name: 'Lindewaard',
  province: 'Gelderland',
  wards: [
    { code: 'WK900000', name: 'Lindewaard', parent: null, names: ['Lindewaard'] },
    { code: 'BU90000000', name: 'Centrum', parent: 'WK900000', names: ['Centrum'] },
    { code: 'WK900001', name: 'Esveld', parent: null, names: ['Esveld'] },
    { code: 'BU90000100', name: 'Esveld-Noord', parent: 'WK900001', names: ['Esveld-Noord'] },
    { code: 'BU90000101', name: 'De Akkers', parent: 'WK900001', names: ['De Akkers'] },
    { code: 'WK900002', name: 'Noord', parent: null, names: ['Noord'] },
    { code: 'WK900003', name: 'Sint Odaburg', parent: null, names: ['Sint Odaburg'] },
    { code: 'BU90000300', name: 'Vogelkwartier', parent: 'WK900003', names: ['Vogelkwartier'] },
  ],
  parents: [],
  townWards: [],
  streets: [
    ['Molenhofstraat', 'BU90000100'],
    ['Lange Heerweg', 'BU90000300'],
  ],
  buildings: [['Basisschool De Kiezelsteen', 'BU90000100']],
  postcodes: [
    ['6999AB', 'BU90000100'],
    ['6998', 'WK900003'],
  ],
  nicknames: [['Waterkant', 'WK900001 WK900003']],
  towns: ['Lindewaard'],
  shared: ['vogelkwartier'],
  elsewhere: [
    ['Zwolle', 'Zwolle'],
    ['Drempt', 'Bronckhorst'],
  ],
  homonyms: [['Esveld', 'Elburg']],
};

const index = compilePlaces(data);
const input = (title: string, text: string, source: Partial<Readable['source']> = {}): Readable => ({
  id: 'i',
  title,
  text,
  published: null,
  source: { name: 'De Bode', voice: null, fixedWard: null, ...source },
});
const codes = (title: string, text: string, source: Partial<Readable['source']> = {}): readonly string[] =>
  readPlace(index, input(title, text, source))
    .wards.map(({ code }) => code)
    .toSorted();

describe('readPlace', () => {
  it.each([
    ['a ward', 'In Esveld is het feest.', ['WK900001']],
    ['a buurt with its wijk', 'In Esveld-Noord is het feest.', ['BU90000100', 'WK900001']],
    ['with a space for a hyphen', 'In Esveld Noord is het feest.', ['BU90000100', 'WK900001']],
    ['a street gives its wijk only', 'Brand aan de Molenhofstraat.', ['WK900001']],
    ['a street in small letters', 'brand aan de molenhofstraat', ['WK900001']],
    ['a full postcode', 'Wie ziet dit in 6999 AB?', ['BU90000100', 'WK900001']],
    ['a postcode area by its word', 'Storing in postcodegebied 6998.', ['WK900003']],
    ['a year is no postcode area', 'In 6998 gebeurde er niets.', []],
    ['an abbreviation', 'In St. Odaburg is het feest.', ['WK900003']],
    ['a school by its short name', 'Ouders van basisschool De Kiezelsteen staken.', ['WK900001']],
    ['a short name alone', 'Hij raapte de kiezelsteen op.', []],
    ['a name for two wijken', 'De Waterkant viert feest.', ['WK900001', 'WK900003']],
    ['narrowed by a street', 'Feest op de Waterkant // aan de Molenhofstraat', ['WK900001']],
    ['a direction with the town', 'In Lindewaard-Noord is het feest.', ['WK900002']],
    ['a direction behind in', 'In de wijk Noord is het feest.', ['WK900002']],
    ['a direction alone', 'Noord en zuid zijn het eens.', []],
    ['ordinary words', 'De akkers liggen er droog bij.', []],
    ['an ordinary name with its capitals', 'Bewoners van De Akkers klagen.', ['BU90000101', 'WK900001']],
    ['the village, said so', 'In het dorp Lindewaard is het feest.', ['WK900000']],
    ['the village beside another', 'In Esveld en Lindewaard is het feest.', ['WK900000', 'WK900001']],
    ['the side of the village', 'De oostkant van Lindewaard ligt open.', ['WK900000']],
    ['a hashtag', 'Feest! #esveld', ['WK900001']],
    ['a street over a named ward gives way', 'Feest in Noordeinde en Esveld, Lange Heerweg.', ['WK900001']],
  ])('reads %s', (_, text, expected) => {
    const [title = '', body] = text.split(' // ');
    expect(body === undefined ? codes('', title) : codes(title, body)).toEqual(expected);
  });

  it.each([
    ['its own name alone', 'Lindewaard zoekt een burgemeester.', 'gemeente'],
    ['the whole town', 'In de hele gemeente wordt gestaakt.', 'gemeente'],
    ['another town', 'In Zwolle is brand.', 'elders'],
    ['a place of that name elsewhere', 'In Esveld (Ov) is brand.', 'elders'],
    ['a place of that name abroad', 'In Esveld (Ems) is brand.', 'elders'],
    ['its own province in brackets', 'In Esveld (Gld) is brand.', 'wijk'],
    ['a body called after it', 'Stichting Esveld bestaat tien jaar.', 'onbekend'],
    ['a person called after it', 'Mevrouw Jansen-Esveld is jarig.', 'onbekend'],
    ['a direction of travel', 'File richting Esveld.', 'onbekend'],
    ['nothing at all', 'Het regent.', 'onbekend'],
    ['a shared name in another town', 'Brand in Zwolle in het Vogelkwartier.', 'elders'],
  ])('gives the scope of %s', (_, text, scope) => {
    expect(readPlace(index, input('', text)).scope).toBe(scope);
  });

  it('lets the user have the last word', () => {
    const aliases: readonly WardAlias[] = [
      { name: 'de Poort', ward: 'WK900003' },
      { name: 'Molenhofstraat', ward: 'WK900002' },
      { name: 'Nergens', ward: 'WK999999' },
    ];
    const own = compilePlaces(data, aliases);
    const read = (text: string) => readPlace(own, input('', text)).wards.map(({ code }) => code);
    expect(read('Feest bij de Poort.')).toEqual(['WK900003']);
    expect(read('Brand aan de Molenhofstraat.')).toEqual(['WK900002']);
    expect(read('Feest in Nergens.')).toEqual([]);
  });

  it("uses the source's ward only where the text names no place", () => {
    const fixed = { fixedWard: 'BU90000300' };
    expect(codes('', 'Het regent.', fixed)).toEqual(['BU90000300', 'WK900003']);
    expect(codes('', 'In Esveld regent het.', fixed)).toEqual(['WK900001']);
    expect(codes('', 'In Zwolle regent het.', fixed)).toEqual([]);
    expect(codes('', 'In de hele gemeente regent het.', fixed)).toEqual([]);
    expect(codes('', 'Het regent.', { fixedWard: 'WK000000' })).toEqual([]);
    expect(codes('', 'Het regent.', { name: 'Dorpsraad Esveld' })).toEqual(['WK900001']);
    expect(readPlace(index, input('', 'Het regent.', { name: 'Gemeente Lindewaard' })).scope).toBe(
      'gemeente',
    );
  });

  it('is surer of a title than of a text, and of two pieces than of one', () => {
    const sure = (title: string, text: string): number =>
      readPlace(index, input(title, text)).wards.find(({ code }) => code === 'WK900001')?.confidence ?? 0;
    expect(sure('Feest in Esveld', '')).toBeGreaterThan(sure('', 'Feest in Esveld'));
    expect(sure('', 'Feest in Esveld, Molenhofstraat')).toBeGreaterThan(sure('', 'Feest in Esveld'));
    expect(sure('Feest in Esveld', 'In Esveld, Molenhofstraat, is het feest. #esveld')).toBeLessThan(1);
  });

  it.each([
    'Ésveld? 🎉🎉 In Esveld’s centrum – “Esveld” – is ’t feest (Esveld-Noord).',
    '\u200bIn Esveld\u00ad-Noord\n\n• Esveld\u2011Noord, St.\u00a0Odaburg',
    'IN ESVELD-NOORD EN SINT ODABURG IS HET FEEST',
  ])('gives evidence that slices back: %j', (text) => {
    const { wards } = readPlace(index, input(text, text));
    expect(wards.length).toBeGreaterThan(0);
    for (const { evidence } of wards)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('placeTokens', () => {
  it.each([
    ['Esveld-Noord', ['esveld', 'noord']],
    ['St. Odaburg', ['sint', 'odaburg']],
    ["'t Hofke", ['het', 'hofke']],
    ['1e Middellandstraat', ['eerste', 'middellandstraat']],
    ["Lombok's bakker", ['lombok', 'bakker']],
  ])('cuts %s', (text, keys) => {
    expect(placeTokens(text).map(({ key }) => key)).toEqual(keys);
    for (const { start, end, text: piece } of placeTokens(text)) expect(text.slice(start, end)).toBe(piece);
  });

  it('knows where sentences open', () => {
    const opening = placeTokens('Een dag. Twee dagen!\nDrie: vier “Vijf zes”').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie', 'vier', 'Vijf']);
  });
});
