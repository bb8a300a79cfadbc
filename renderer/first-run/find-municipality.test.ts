import { describe, expect, it } from 'vitest';
import { findMunicipalities } from './find-municipality.ts';

const all = ["'s-Gravenhage", "'s-Hertogenbosch", 'Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom', 'Losser']
  .concat(['Súdwest-Fryslân', 'Tynaarlo', 'Utrecht', 'Utrechtse Heuvelrug', 'Stichtse Vecht', 'Zuidplas'])
  .map((name, index) => ({ code: `GM${1000 + index}`, name }));

const names = (query: string): readonly string[] => findMunicipalities(all, query).map(({ name }) => name);

describe('finding a municipality', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['los', ['Losser']],
    ['LOSSER ', ['Losser']],
    ['sudwest', ['Súdwest-Fryslân']],
    ['sudwest fryslan', ['Súdwest-Fryslân']],
    ['den haag', ["'s-Gravenhage"]],
    ['Den Bosch', ["'s-Hertogenbosch"]],
    ['s gravenhage', ["'s-Gravenhage"]],
    ['’s-hertogen', ["'s-Hertogenbosch"]],
    ['bergen', ['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom']],
    ['bergen op  zoom', ['Bergen op Zoom']],
    ['zzz', []],
  ])('%j finds %j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('puts names that begin with it first', () => {
    expect(names('st')).toEqual(['Stichtse Vecht', 'Súdwest-Fryslân']);
  });
});
