import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import type { GazetteerData } from './gazetteer.ts';
import { readPlace } from './place.ts';
import { compilePlaces } from './place-index.ts';

/** Brinkhaven, a town that does not exist: a part of town of three wijken, villages, a village of its own name. */
const data: GazetteerData = {
  code: 'GM9001',
  name: 'Brinkhaven',
  province: 'Gelderland',
  wards: [
    { code: 'WK900100', name: 'Brinkhaven', parent: null, names: ['Brinkhaven'] },
    { code: 'WK900101', name: 'Centrum Meerwijk', parent: null, names: ['Centrum Meerwijk'] },
    { code: 'WK900102', name: 'Rietkwartier', parent: null, names: ['Rietkwartier'] },
    { code: 'WK900103', name: 'Zeggekwartier', parent: null, names: ['Zeggekwartier'] },
    { code: 'WK900104', name: 'Oosterlo', parent: null, names: ['Oosterlo'] },
    { code: 'WK900105', name: 'Westerlo', parent: null, names: ['Westerlo'] },
    { code: 'WK900106', name: 'Duinen', parent: null, names: ['Duinen'] },
    { code: 'WK900107', name: 'Randstad', parent: null, names: ['Randstad'] },
    { code: 'WK900108', name: 'Hoekveld', parent: null, names: ['Hoekveld'] },
  ],
  parents: [],
  townWards: [],
  streets: [],
  buildings: [],
  postcodes: [],
  nicknames: [['Meerwijk', 'WK900101 WK900102 WK900103']],
  towns: ['Brinkhaven'],
  shared: [],
  elsewhere: [
    ['Zwolle', 'Zwolle'],
    ['Den Haag', "'s-Gravenhage"],
    ['Hoekveld aan Zee', 'Katwijk'],
  ],
  homonyms: [],
};

const index = compilePlaces(data);
const read = (text: string, source = 'De Bode') => {
  const [title, body] = text.split(' // ');
  const input: Readable = {
    id: 'i',
    title: body === undefined ? '' : (title ?? ''),
    text: body ?? title ?? '',
    published: null,
    source: { name: source, voice: null, fixedWard: null },
  };
  const { scope, wards } = readPlace(index, input);
  return { scope, codes: wards.map(({ code }) => code.slice(-1)).toSorted() };
};

describe('a name of several wijken', () => {
  it.each([
    ['the whole of it', 'Meerwijk viert feest.', ['1', '2', '3']],
    ['its station', 'De lift op station Meerwijk is stuk.', ['1']],
    ['its shops', 'Inbraak in winkelcentrum Meerwijk.', ['1']],
    ['its square with shops', 'De winkels aan het Zwaanplein in Meerwijk blijven open.', ['1']],
    ['a street in it', 'Aan de Zwaanstraat in Meerwijk is brand.', []],
    ['a dwelling in it', 'Brand in een woning in Meerwijk.', []],
    ['the wijk that is named too', 'Feest in Meerwijk // In het Rietkwartier is het feest.', ['2']],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).codes).toEqual(expected);
  });
});

describe('names in the margin', () => {
  it.each([
    ['the officer of another ward', 'De wijkagent van Oosterlo sprak in Westerlo.', ['5']],
    ['the officer alone', 'De wijkagent van Oosterlo waarschuwt voor oplichters.', ['4']],
    ['what is compared with', 'In Westerlo komt een hondenveld, net als in Oosterlo.', ['5']],
    ['the same as elsewhere', 'Westerlo krijgt dezelfde bus als Oosterlo.', ['5']],
    ['what lies on both sides', 'Een boer in Westerlo, tussen Oosterlo en Duinen, zag een wolf.', ['5']],
    ['a line between two places', 'De bus van Oosterlo naar Westerlo rijdt niet.', []],
    ['where others have it', 'In Oosterlo hebben ze het, wij in Westerlo nog niet.', ['5']],
    ['a place that is passed by', 'De bus stopt tien weken niet in Westerlo.', ['5']],
    ['a place denied', 'Niet in Oosterlo, maar in Westerlo is brand.', ['5']],
    ['the street with the adjective', 'De Oosterlose Hoofdstraat gaat dicht.', ['4']],
    [
      'a title in small letters',
      'bus oosterlo? // Hoe komt zij in Westerlo als de bus Oosterlo overslaat?',
      ['4'],
    ],
    [
      'a list beside the title',
      'Glasvezel in Oosterlo // In Oosterlo en Westerlo wordt gegraven.',
      ['4', '5'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).codes).toEqual(expected);
  });
});

describe('the source', () => {
  it.each([
    [
      'its own ward over another',
      'In Westerlo hebben ze glas. Oosterlo wacht nog.',
      'Dorpskrant Oosterlo',
      ['4'],
    ],
    [
      'its own ward, speaking of itself',
      'Wij reden langs Westerlo op de fiets.',
      'Dorpsraad Oosterlo',
      ['4'],
    ],
    ['another ward in the title', 'Brand in Westerlo // Wij zagen de rook.', 'Dorpskrant Oosterlo', ['5']],
    ['its name as an adjective', 'Het regent bij ons.', 'Oosterlose Bode', ['4']],
    ['its name in a compound', 'Het regent bij ons.', 'Groep Oosterlobewoners', ['4']],
    [
      'a relative elsewhere',
      'Wij staan op straat. We slapen bij mijn zus in Zwolle.',
      'Buurtgroep Oosterlo',
      ['4'],
    ],
  ])('gives %s', (_, text, source, expected) => {
    expect(read(text, source).codes).toEqual(expected);
  });
});

describe('the scope', () => {
  it.each([
    [
      'the whole municipality',
      'Brinkhaven krijgt klachten. In twaalf dorpen en in Oosterlo bleef vuil staan.',
      'gemeente',
    ],
    [
      'the seat of a body',
      'Het bestuur met hoofdkantoor in Oosterlo heeft scholen in heel Brinkhaven.',
      'gemeente',
    ],
    ['a region', 'Huren in de Randstad stijgen.', 'onbekend'],
    ['a ward said so', 'In de wijk Randstad is het feest.', 'wijk'],
    ['a word at an opening', 'Duinen zijn in gevaar // De duinen worden smaller.', 'onbekend'],
    ['a dateline', 'ZWOLLE – Een agent uit Oosterlo sprak een volle zaal toe.', 'elders'],
    ['the government', 'Brinkhaven wacht op Den Haag // Het wachten is op Den Haag.', 'gemeente'],
    ['a longer name elsewhere', 'Vermist bij Hoekveld // De boot verdween bij Hoekveld aan Zee.', 'elders'],
    ['a hashtag of another town', 'Grote brand! #Zwolle', 'elders'],
    ['a relative elsewhere', 'Ik ga elke week naar mijn moeder in Zwolle.', 'onbekend'],
    ['the square of the village', 'De kermis op de Markt in Brinkhaven gaat door.', 'wijk'],
  ])('is right for %s', (_, text, scope) => {
    expect(read(text).scope).toBe(scope);
  });
});
