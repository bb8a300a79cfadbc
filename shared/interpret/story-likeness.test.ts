import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../test/support/story-entries.ts';
import { keptPrints } from '../listen/same-item.ts';
import { featuresOf } from './story-features.ts';
import { type Compared, copyOdds, createRoom, layOut, pairOdds } from './story-likeness.ts';
import { createTermTable } from './story-terms.ts';

const table = createTermTable();
const item = (id: string, title: string, text: string): Compared => {
  const entry = makeEntry({ id, title, text });
  return { entry, features: featuresOf(entry, table, () => 0.8) };
};
const words = 'brug zwembad raad sluit vergadering Kerkstraat brandweer lantaarn school vrijwilliger'.split(
  ' ',
);
const text = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((chosen) => chosen.join(' '));
const fresh = (a: Compared, b: Compared): number => {
  const room = createRoom(keptPrints());
  layOut(room, a.features);
  return pairOdds(a, b, room);
};

/** Cosine as its formula says, over maps. */
function cosine({ features: a }: Compared, { features: b }: Compared): number {
  const other = new Map(b.terms.map((term, place) => [term, b.weights[place] ?? 0]));
  const dot = a.terms.reduce((sum, term, place) => sum + (a.weights[place] ?? 0) * (other.get(term) ?? 0), 0);
  return dot / (a.norm * b.norm);
}

describe('pairOdds', () => {
  it('does not depend on which of the two is laid out, nor on what was before', () => {
    const room = createRoom(keptPrints());
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [item('i_1', '', left), item('i_2', '', right)];
        layOut(room, a.features);
        const odds = pairOdds(a, b, room);
        expect(odds).toBe(fresh(a, b));
        if (Number.isFinite(odds) && a.features.terms.length !== b.features.terms.length)
          expect(odds).toBe(fresh(b, a));
      }),
    );
  });

  it('grows with the words in common', () => {
    const whole = item('i_1', '', words.join(' '));
    const odds = [4, 6, 8].map((count) =>
      fresh(whole, item('i_2', '', words.slice(0, count).reverse().join(' '))),
    );
    expect(odds).toEqual(odds.toSorted((a, b) => a - b));
    expect(cosine(whole, whole)).toBeCloseTo(1);
  });

  it('is nothing where nothing is shared, and most for a copy', () => {
    expect(fresh(item('i_1', '', 'zwembad sluit'), item('i_2', '', 'lantaarn school'))).toBe(
      Number.NEGATIVE_INFINITY,
    );
    const copy = 'De brandweer bluste een brand in de school aan de Kerkstraat en niemand raakte gewond';
    expect(fresh(item('i_1', 'Brand', copy), item('i_2', 'Vuur in school', copy))).toBe(copyOdds);
  });
});
