import { describe, expect, it } from 'vitest';
import { partyIn } from './party-in.ts';

describe('the party beside a person', () => {
  it.each([
    ['J. de Groot (Gemeentebelangen), P. Smit (VVD)', 'Gemeentebelangen, VVD'],
    ['Raadslid Van den Berg, D66', 'D66'],
    ['fractie Lokaal Lindewaard', 'Lokaal Lindewaard'],
    ['GroenLinks-PvdA en CDA', 'GroenLinks-PvdA, CDA'],
    ['Piet Jansen', null],
    ['de heer Jansen (Piet Jansen)', null],
    ['', null],
  ])('of %s is %s', (cell, party) => expect(partyIn(cell)).toBe(party));
});
