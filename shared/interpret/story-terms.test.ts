import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../language/words.ts';
import { bodyTokensOf, createTermTable, marks, termsOf, tokensWithin } from './story-terms.ts';

const piece = fc.constantFrom(
  'Kerkstraat',
  ' ',
  '\n\n',
  '. ',
  '14.30',
  '24e',
  '#brand',
  "'s",
  'https://a.nl/b',
  'o.a.',
  '’',
  '👍🏽',
  'a-',
  'é',
);
const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));
const shown = (tokens: readonly { readonly text: string; readonly kind: string }[]): readonly string[] =>
  tokens.map(({ text: own, kind }) => `${kind} ${own}`);

describe('tokensWithin', () => {
  it('gives what the cut text gives', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 900 }), (all, length) => {
        const within = tokensWithin(all, tokenise(all), length);
        expect(shown(within)).toEqual(shown(tokenise(all.slice(0, length))));
      }),
    );
  });
});

describe('bodyTokensOf', () => {
  it('begins with the first 160 tokens and the first 500 characters of the text', () => {
    fc.assert(
      fc.property(text, (all) => {
        const tokens = bodyTokensOf(all);
        const whole = tokenise(all.slice(0, 1920));
        expect(shown(tokens.slice(0, 160))).toEqual(shown(whole.slice(0, 160)));
        expect(shown(tokensWithin(all, tokens, 500))).toEqual(shown(tokenise(all.slice(0, 500))));
      }),
    );
  });
});

describe('createTermTable', () => {
  const table = createTermTable();
  const lexeme = (word: string) => tokenise(word).map(table.lexemeOf)[0];

  it('numbers a term once and gives its name back', () => {
    const brug = table.numberOf('brug');
    expect(table.numberOf('brug')).toBe(brug);
    expect(table.nameOf(brug)).toBe('brug');
    expect(table.nameOf(-1)).toBe('');
  });

  it.each(['de', '12', '!', '@naam', 'https://a.nl/b'])('hears nothing in %s', (word) =>
    expect(lexeme(word)).toBeNull(),
  );

  it('takes the forms of a word together, hashtags too', () => {
    expect(lexeme('wethouders')?.term).toBe(lexeme('wethouder')?.term);
    expect(lexeme('#brug')?.term).toBe(lexeme('brug')?.term);
    expect(lexeme('Kerkstraat')?.street).toBe(true);
  });
});

describe('termsOf', () => {
  const read = (title: string, body: string) => {
    const table = createTermTable();
    const { terms, weights, marks: marked } = termsOf(tokenise(title), tokenise(body), table);
    return {
      weights: new Map(terms.map((term, place) => [table.nameOf(term), weights[place]])),
      quiet: terms.filter((_, at) => ((marked[at] ?? 0) & marks.quiet) !== 0).map(table.nameOf),
    };
  };

  it('weighs title, lead and repetition', () => {
    const { weights } = read('Zwembad dicht', 'Het zwembad sluit.');
    expect(weights.get('zwembad')).toBeCloseTo(2.4 + 1.4);
    expect(weights.get('sluit')).toBeCloseTo(1.4);
  });

  it('holds a place that is named for quiet', () => {
    expect(read('', 'Er was brand in de Kerkstraat.').quiet).toContain('kerkstrat');
  });
});
