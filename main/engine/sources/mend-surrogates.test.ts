import { describe, expect, it } from 'vitest';
import { joinBytePairs, joinReferencePairs } from './mend-surrogates.ts';

describe('pairs of references', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a &#xD83D;&#xDE00; b', 'a 😀 b'],
    ['&#55357;&#56832;', '😀'],
    ['&#xd83d;&#56832;', '😀'],
    ['&#xD83D;&#xDE00;&#xD83D;&#xDE01;', '😀😁'],
    ['&#xD83D; &#xDE00;', '&#xD83D; &#xDE00;'],
    ['&#xDE00;&#xD83D;', '&#xDE00;&#xD83D;'],
    ['&#xD83D;', '&#xD83D;'],
    ['&#56400;&#56320;', '&#56400;&#56320;'],
    ['&#233;&#xE9;', '&#233;&#xE9;'],
  ];
  it.each(cases)('%s', (text, joined) => {
    expect(joinReferencePairs(text)).toBe(joined);
  });
});

describe('pairs of bytes', () => {
  const join = (...bytes: readonly number[]): string =>
    Buffer.from(joinBytePairs(new Uint8Array(bytes))).toString('hex');

  it('become one character', () => {
    expect(join(0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, 0x62)).toBe(
      `61${Buffer.from('😀').toString('hex')}62`,
    );
    const twice = [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80];
    expect(join(...twice, ...twice)).toBe(Buffer.from('😀😀').toString('hex'));
  });

  it('leave everything else as it is', () => {
    for (const bytes of [
      [0xed],
      [0xed, 0xa0],
      [0xed, 0xa0, 0xbd],
      [0xed, 0xb8, 0x80, 0xed, 0xa0, 0xbd],
      [0xed, 0x95, 0x9c],
    ])
      expect(join(...bytes)).toBe(Buffer.from(bytes).toString('hex'));
    const plain = new TextEncoder().encode('Café €');
    expect(joinBytePairs(plain)).toBe(plain);
  });
});
