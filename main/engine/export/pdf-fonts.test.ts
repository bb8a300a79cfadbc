import { beforeAll, describe, expect, it } from 'vitest';
import { type Fonts, fontRuns, loadFonts } from './pdf-fonts.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

describe('the fonts', () => {
  it('are read once', () => {
    expect(loadFonts()).toBe(loadFonts());
  });

  it.each([400, 600] as const)('draw every sign of Dutch in weight %i', (weight) => {
    const dutch = 'AZaz09 éèêëïíóöüúáàâäçñ ÉËÏÖÜ ĳĲ € “”‘’‚„ … – — · • % ° ½ × § & @ # ’s ß Å Ø';
    expect(fontRuns(dutch, fonts[weight]).filter(({ font }) => font === null)).toEqual([]);
  });
});

describe('fontRuns', () => {
  const runs = (text: string): readonly (readonly [string | null, string])[] =>
    fontRuns(text, fonts[400]).map(({ font, text: part }) => [font, part] as const);

  it.each([
    ['gewoon', [['latin-400', 'gewoon']]],
    ['', []],
    [
      'ĳs',
      [
        ['latin-ext-400', 'ĳ'],
        ['latin-400', 's'],
      ],
    ],
    [
      'Şahin',
      [
        ['latin-ext-400', 'Ş'],
        ['latin-400', 'ahin'],
      ],
    ],
    ['Київ', [['cyrillic-400', 'Київ']]],
    [
      'a😀b',
      [
        ['latin-400', 'a'],
        [null, '😀'],
        ['latin-400', 'b'],
      ],
    ],
    [
      '👨‍👩‍👧👍🏽',
      [
        [null, '👨‍👩‍👧'],
        [null, '👍🏽'],
      ],
    ],
    ['e\u0301', [['latin-400', 'é']]],
    [
      '中文',
      [
        [null, '中'],
        [null, '文'],
      ],
    ],
    ['\ufffd', [[null, '\ufffd']]],
  ] as const)('%j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('loses no sign', () => {
    const text = 'Ĳs 😀 مرحبا Ωμέγα ắ 中 €';
    expect(
      runs(text)
        .map(([, part]) => part)
        .join(''),
    ).toBe(text.normalize('NFC'));
  });
});
