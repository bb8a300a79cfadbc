import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Café', 'cafe'],
  ['Coördinatie', 'coordinatie'],
  ['foto’s', "foto's"],
  ['‘s Avonds', "'s avonds"],
  ['Noord–Zuid', 'noord-zuid'],
  ['„Nee”', '"nee"'],
  ['ĲSSELMONDE', 'ijsselmonde'],
  ['Straße', 'strasse'],
  ['A\u00a0B', 'a b'],
  ['ge\u00adluid', 'geluid'],
  ['cafe\u0301', 'cafe'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['👍🏽 ok', '👍🏽 ok'],
  ['', ''],
];

describe('fold', () => {
  it.each(cases)('%s → %s', (input, output) => {
    expect(fold(input)).toBe(output);
    expect(foldWithOffsets(input).text).toBe(output);
  });

  it('leaves a folded text as it is', () => {
    for (const [, output] of cases) expect(fold(output)).toBe(output);
  });
});

describe('foldWithOffsets', () => {
  it('says where each folded unit came from, with a closing entry', () => {
    const input = 'Caf\u0065\u0301 ĳs';
    const { text, origin } = foldWithOffsets(input);
    expect(text).toBe('cafe ijs');
    expect(origin).toHaveLength(text.length + 1);
    expect(input.slice(origin[0], origin[4])).toBe('Cafe\u0301');
    expect(input.slice(origin[5], origin[8])).toBe('ĳs');
  });
});
