import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf, pairHash, sharedOf, sortedOnce } from './word-hash.ts';

const hash = (word: string): number => hashesOf([word])[0] ?? Number.NaN;

describe('hashesOf', () => {
  it('gives whole numbers of at most 53 bits, the same for the same word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(Number.isSafeInteger(hash(word))).toBe(true);
        expect(hash(word)).toBe(hash(word));
      }),
    );
  });

  it('keeps many like words apart', () => {
    const words = Array.from({ length: 50_000 }, (_, number) => `woord${number}`);
    expect(sortedOnce(hashesOf(words))).toHaveLength(words.length);
  });

  it.each([
    ['a', 'b'],
    ['ab', 'ba'],
    ['', 'a'],
    ['1', '11'],
    ['é', 'e'],
  ])('keeps %j and %j apart', (one, other) => expect(hash(one)).not.toBe(hash(other)));
});

describe('pairHash', () => {
  it('minds the order', () => {
    expect(pairHash(hash('de'), hash('brug'))).not.toBe(pairHash(hash('brug'), hash('de')));
  });

  it('keeps all pairs and runs of a vocabulary apart', () => {
    const words = [...hashesOf(Array.from({ length: 60 }, (_, number) => `w${number}`))];
    const pairs = words.flatMap((one) => words.map((other) => pairHash(one, other)));
    const runs = pairs.flatMap((pair) => words.slice(0, 12).map((word) => pairHash(pair, word)));
    expect(sortedOnce(Float64Array.from([...pairs, ...runs]))).toHaveLength(pairs.length + runs.length);
  });
});

describe('sortedOnce and sharedOf', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 30 }));

  it('sorts, and keeps each number once', () => {
    fc.assert(
      fc.property(numbers, (row) => {
        expect([...sortedOnce(Float64Array.from(row))]).toEqual([...new Set(row)].sort((a, b) => a - b));
      }),
    );
  });

  it('counts as sets do', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [left, right] = [sortedOnce(Float64Array.from(one)), sortedOnce(Float64Array.from(other))];
        expect(sharedOf(left, right)).toBe([...new Set(one)].filter((each) => other.includes(each)).length);
      }),
    );
  });
});
