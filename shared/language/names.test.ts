import { describe, expect, it } from 'vitest';
import { findOffices, findPersons } from './names.ts';

/** A `*` behind a name: the holder of a public office. All names are made up. */
const cases: readonly (readonly [string, string])[] = [
  [
    'Wethouder Jansen zei dat Piet de Boer gelijk had. Later sprak Jansen weer.',
    'Jansen*|Piet de Boer|Jansen*',
  ],
  ['Mevr. De Vries en dhr. J.P. van der Berg wonen er.', 'De Vries|J.P. van der Berg'],
  ['Bel meneer van der Molen of mw. van Dijk.', 'van der Molen|van Dijk'],
  ['De wethouders Jansen en De Wit kwamen.', 'Jansen*|De Wit*'],
  ['Oud-burgemeester Van Dam en VVD-raadslid Ali Kaya.', 'Van Dam*|Ali Kaya*'],
  ['Verkeerswethouder Anna Bakker opende het plein.', 'Anna Bakker*'],
  ['Buurvrouw Truus en bewoner Henk klagen.', 'Truus|Henk'],
  ['Kevin (23) raakte gewond.', 'Kevin'],
  ['Farida el Amrani en Wytze van der Molen doen mee.', 'Farida el Amrani|Wytze van der Molen'],
  ['De heer A. Bakker en directeur Sanne Visser.', 'A. Bakker|Sanne Visser'],
  ["Voorzitter J. van 't Hof sprak; Van 't Hof was boos.", "J. van 't Hof|Van 't Hof"],
  ['Roos Vonk won, Roos bloeit.', 'Roos Vonk'],
  ['Marieke Jansen-de Graaf woont in Noord.', 'Marieke Jansen-de Graaf'],
  ['Jan Peter was er ook.', 'Jan Peter'],
];

/** Streets, bodies and things that bear a name, and capitals that are none. */
const nobody = [
  'De Willem Alexanderstraat en de Johan Cruijff Arena.',
  'Raad van State en Commissaris van de Koning.',
  'Wethouder Verkeer en Wonen.',
  'Burgemeester en wethouders van Utrecht.',
  'De woordvoerder Rijkswaterstaat meldt het.',
  'Zij koos plan B. Jansen is een bakkerij.',
  'De G.J. van Heekstraat en de Van Bemmelenlaan.',
  'Het Anne Frankplantsoen en de Van der Hoeven-kliniek.',
  'In de Tweede Kamer en op de Nieuwe Markt.',
  'Maandag is de Week van de Opvoeding.',
  '',
];

describe('findPersons', () => {
  it.each(cases)('%s', (text, expected) => {
    const found = findPersons(text);
    expect(found.map((name) => `${name.quote}${name.office ? '*' : ''}`).join('|')).toBe(expected);
    for (const name of found) expect(text.slice(name.start, name.end)).toBe(name.quote);
  });

  it.each(nobody)('finds nobody in: %s', (text) => {
    expect(findPersons(text)).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['A.', 'mr ', 'mr. ', 'Jan ', 'van ', 'J. de ', 'Aa-van ', 'wethouders Jansen en '])(
    'survives %s',
    (unit) => {
      expect(() => findPersons(unit.repeat(20_000))).not.toThrow();
    },
  );
});

describe('findOffices', () => {
  it('finds public functions, named or not', () => {
    const text = 'De burgemeester, oud-wethouder Smit en de verkeerswethouder; Koning Jumbo niet.';
    expect(findOffices(text).map((office) => office.quote)).toEqual([
      'burgemeester',
      'oud-wethouder',
      'verkeerswethouder',
    ]);
  });
});
