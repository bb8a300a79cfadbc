import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../test/support/story-entries.ts';
import type { Item } from '../model/item.ts';
import { concentrationOf, representativenessOf } from './representativeness.ts';

/** One message per letter; "-" names no sender. */
const messages = (senders: string): readonly Item[] =>
  [...senders].map(
    (sender, index) =>
      makeEntry({
        id: `i_${String(index).padStart(2, '0')}`,
        voice: 'resident',
        publisher: 'Forum',
        sender: sender === '-' ? null : sender,
      }).item,
  );

describe('concentrationOf', () => {
  it.each<readonly [string, string, { senders: number; share: number } | null]>([
    ['nine messages are too few', 'aaaaaaaaa', null],
    ['one who made half', 'aaaaabcdef', { senders: 1, share: 50 }],
    ['two who made more than half', 'aaabbbcdef', { senders: 2, share: 60 }],
    ['three who made sixty percent', 'aabbccdefg', { senders: 3, share: 60 }],
    ['the fewest that reach half', 'aaabbccdef', { senders: 2, share: 50 }],
    ['rounded down', 'aaaaabbbcdefg', { senders: 2, share: 61 }],
    ['everyone once', 'abcdefghij', null],
    ['three are not half', 'aabbcdefghijkl', null],
    ['messages without a sender are nobody’s', 'aaa-------', null],
    ['and count in the whole', 'aaaaa-----', { senders: 1, share: 50 }],
  ])('%s', (_, senders, expected) => {
    const found = concentrationOf(messages(senders));
    expect(found === null ? null : { senders: found.senders, share: found.share }).toEqual(expected);
    if (found !== null) expect(found.items).toHaveLength(found.messages);
  });

  it('never says more than is so, and does not hang on the names of senders', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcdefgh-'), { maxLength: 40 }), (letters) => {
        const found = concentrationOf(messages(letters.join('')));
        const renamed = letters.map((letter) => (letter === '-' ? '-' : letter.toUpperCase())).join('');
        expect(concentrationOf(messages(renamed))).toEqual(found);
        if (found === null) return;
        expect(found.senders).toBeLessThanOrEqual(3);
        expect(found.messages * 100).toBeGreaterThanOrEqual(found.share * found.of);
        expect(found.messages * 2).toBeGreaterThanOrEqual(found.of);
        expect(found.of).toBe(letters.length);
      }),
    ));
});

describe('representativenessOf', () => {
  const press = makeEntry({ id: 'p_1', publisher: 'Bode' }).item;
  const copy = makeEntry({ id: 'p_2', publisher: 'Omroep' }).item;
  it('counts items, voices, publishers and senders; publishers only where words are their own', () =>
    expect(representativenessOf([press, copy, ...messages('ab-')], [press, ...messages('ab')])).toMatchObject(
      {
        items: 5,
        independent: 3,
        publishers: 2,
        voices: [
          { voice: 'press', items: 2, publishers: 2 },
          { voice: 'resident', items: 3, publishers: 1 },
        ],
        residents: { messages: 3, senders: 2, unnamed: 1 },
        concentration: null,
      },
    ));
  it('counts nothing in nothing', () =>
    expect(representativenessOf([], [])).toMatchObject({ items: 0, publishers: 0, voices: [] }));
  it('never names a sender', () => {
    const text = JSON.stringify(representativenessOf(messages('qqqqqqqqqqzz'), []));
    expect(text).not.toMatch(/q|zz/);
  });
});
