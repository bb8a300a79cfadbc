import { describe, expect, it } from 'vitest';
import type { AddressList, AddressPairs } from '../model/address-list.ts';
import type { Readable } from '../model/reading.ts';
import type { GazetteerData } from './gazetteer.ts';
import { streetCare, withAddresses } from './own-streets.ts';
import { readPlace } from './place.ts';
import { compilePlaces } from './place-index.ts';

const ward = (code: string, name: string, parent: string | null) => ({ code, name, parent, names: [name] });
const data: GazetteerData = {
  code: 'GM9999',
  name: 'Lindewaard',
  province: 'Gelderland',
  wards: [
    ward('WK999901', 'Esdoorn', null),
    ward('BU99990101', 'Esdoorn-Noord', 'WK999901'),
    ward('BU99990102', 'Esdoorn-Zuid', 'WK999901'),
    ward('WK999902', 'Broekhuis', null),
    ward('BU99990201', 'Broekhuis Dorp', 'WK999902'),
  ],
  parents: [],
  townWards: [],
  streets: [
    ['Molenakkerstraat', 'BU99990201'],
    ['Gildestraat', 'BU99990201'],
  ],
  buildings: [],
  postcodes: [
    ['9999AA', 'BU99990201'],
    ['9999AB', 'BU99990201'],
  ],
  nicknames: [],
  towns: [],
  shared: [],
  elsewhere: [['Hoornwijk', 'Hoornwijk']],
  homonyms: [],
};

const listOf = (streetWards: AddressPairs, postcodeWards: AddressPairs = []): AddressList => ({
  file: 'adressen.csv',
  municipality: 'GM9999',
  importedAt: '2026-03-03T07:00:00.000Z',
  addresses: 1,
  streets: streetWards.length,
  postcodes: postcodeWards.length,
  streetWards,
  postcodeWards,
});

const wardsIn = (list: AddressList | null, text: string, title = 'Bericht'): readonly string[] => {
  const input: Readable = {
    id: 'a',
    title,
    text,
    published: null,
    source: { name: 'Krant', voice: 'press', fixedWard: null },
  };
  return readPlace(compilePlaces(withAddresses(data, list)), input).wards.map(({ code }) => code);
};

describe('withAddresses', () => {
  it('changes nothing without a list, or with one of another municipality', () => {
    expect(withAddresses(data, null)).toBe(data);
    expect(withAddresses(data, { ...listOf([['Esweg', 'WK999901']]), municipality: 'GM0001' })).toBe(data);
  });

  it('finds a street of the list', () => {
    const text = 'In de Wethouder Smitstraat is de straatverlichting kapot.';
    expect(wardsIn(null, text)).toEqual([]);
    expect(wardsIn(listOf([['Wethouder Smitstraat', 'BU99990101']]), text)).toContain('WK999901');
    expect(wardsIn(listOf([['Wethouder Smitstraat', 'BU99990101 BU99990102']]), text)).toEqual(['WK999901']);
  });

  it('lets the list win over a street that is shipped, also where the list says that it is not certain', () => {
    const text = 'In de Gildestraat ligt een boom over de weg.';
    expect(wardsIn(null, text)).toEqual(['WK999902']);
    expect(wardsIn(listOf([['Gildestraat', 'WK999901']]), text)).toEqual(['WK999901']);
    expect(wardsIn(listOf([['Gildestraat', '']]), text)).toEqual([]);
    expect(wardsIn(listOf([['Gildestraat', 'WK999901 WK999977']]), text)).toEqual([]);
    expect(wardsIn(listOf([['Molenakkerstraat', 'WK999901']]), text)).toEqual(['WK999902']);
  });

  it('says nothing of a street in several wijken, unless the text names one of them', () => {
    const list = listOf([['Lange Kampstraat', 'BU99990101 BU99990201']]);
    expect(wardsIn(list, 'In de Lange Kampstraat is het glad.')).toEqual([]);
    expect(wardsIn(list, 'In Broekhuis is het glad in de Lange Kampstraat.')).toEqual(['WK999902']);
  });

  it.each([
    ['one quarter', 'BU99990101', ['BU99990101', 'WK999901']],
    ['two of one wijk', 'BU99990101 BU99990102', ['WK999901']],
    ['two wijken', 'BU99990101 BU99990201', []],
    ['a ward of another year', 'BU99990150', []],
  ])('takes a postcode that lies in %s', (_, wards, expected) => {
    const found = wardsIn(listOf([], [['9999AB', wards]]), 'Storing bij postcode 9999 AB gemeld.');
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('keeps the postcodes that the list does not name', () => {
    expect(wardsIn(listOf([], [['9999AB', 'WK999901']]), 'Storing bij postcode 9999 AA.')).toContain(
      'WK999902',
    );
  });

  it('does not take a town elsewhere for a street', () => {
    expect(wardsIn(listOf([['Hoornwijk', 'WK999901']]), 'Brand in Hoornwijk.')).toEqual([]);
  });

  it.each([
    ['Merel', 'Op de heide zong een Merel.'],
    ['Suriname', 'Familie in Suriname volgt het nieuws.'],
    ['Johan de Witt', 'Een lezing over Johan de Witt trok veel bezoekers.'],
    ['Schoolplein', 'Ouders wachten op het schoolplein.'],
    ['Voorstraat', 'voorstraat'],
    ['Achter de Kerk', 'Achter de kerk staat een oude boom.'],
    ['Fietspad', 'Fietspad langs het kanaal wordt breder.'],
    ['Vismarkt', 'De vismarkt trok bezoekers.'],
  ])('does not find %s where it is a word or a person', (name, text) => {
    expect(wardsIn(listOf([[name, 'WK999901']]), text)).toEqual([]);
  });

  it.each([
    ['Schoolplein', 'De auto stond aan het Schoolplein geparkeerd.'],
    ['Vismarkt', 'De marktkramen op de Vismarkt stonden leeg.'],
    ['Achter de Kerk', 'Een lek in de woning aan Achter de Kerk.'],
    ['Laan van de Vrede', 'Op de Laan van de Vrede is een put verzakt.'],
    ["'t Goylaan", "Bij 't Goylaan staat water."],
    ['Burgemeester van der Plasstraat', 'Burg. van der Plasstraat afgesloten wegens werk.'],
    ['2e Dwarsdijk', 'Aan de Tweede Dwarsdijk is een lantaarn stuk.'],
  ])('finds %s where it is the street', (name, text) => {
    expect(wardsIn(listOf([[name, 'WK999901']]), text)).toEqual(['WK999901']);
  });
});

describe('streetCare', () => {
  it.each([
    ['Molenakkerstraat', 'none'],
    ['Fonteinlaan', 'none'],
    ['Plein 1940', 'capital'],
    ['Hoofdstraat', 'locative'],
    ['Snelweg', 'capital'],
    ['Markt', 'context'],
    ['De Brink', 'locative'],
    ['Janskerkhof', 'locative'],
    ['Op de Horst', 'capital'],
    ['Merel', null],
    ['Graaf Adolf', null],
  ])('of %s is %s', (name, care) => {
    expect(streetCare(name)).toBe(care);
  });
});
