import { describe, expect, it } from 'vitest';
import { isTellingName } from './telling-name.ts';

describe('a name to place texts by', () => {
  it.each([
    'Kraaiennest',
    'Het Zwarte Gat',
    'De Es',
    '’t Zand',
    "'t IJ-eiland",
    'Blok 9',
    'Op de Kamp',
    'Zuid',
    'gat van de Bree',
    'ÉÉN-dorp',
    'Het Eén­huis',
  ])('is %s', (name) => {
    expect(isTellingName(name)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\u00a0 '],
    ['a letter', 'a'],
    ['a letter with signs', '“K”-7'],
    ['two letters', 'Es'],
    ['an article', 'De'],
    ['an article in shouting', 'HET'],
    ['function words', 'van de'],
    ['function words with a sign between', 'in/het'],
    ['single letters', "a b c 't"],
    ['marks', '!!'],
    ['digits', '1234'],
    ['zero-width signs', '\u200b\u200b\u200b\u2060'],
    ['an article parted by a zero-width sign', 'd\u200be'],
    ['an article with an accent', 'hét'],
    ['pictures', '😀😀😀'],
    ['a lone surrogate', '\ud800\ud800\ud800'],
  ])('is not %s', (_name, name) => {
    expect(isTellingName(name)).toBe(false);
  });
});
