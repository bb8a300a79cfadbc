import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { woffToSfnt } from './woff-to-sfnt.ts';

const require = createRequire(import.meta.url);
const read = (name: string): Buffer =>
  readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff`));

const open = (bytes: Uint8Array): Font => {
  const font = create(Buffer.from(bytes));
  if (!('numGlyphs' in font)) throw new Error('a collection');
  return font;
};

describe('woffToSfnt', () => {
  it.each(['latin-400', 'latin-600', 'latin-ext-400', 'cyrillic-600'])(
    'keeps the font as it is: %s',
    (name) => {
      const [packed, plain] = [open(read(name)), open(woffToSfnt(read(name)))];
      expect(plain.postscriptName).toBe(packed.postscriptName);
      expect(plain.characterSet).toEqual(packed.characterSet);
      for (const text of ['Één “ja”', 'fijn', 'Şĳ', 'Київ']) {
        const [a, b] = [packed.layout(text), plain.layout(text)];
        expect(b.glyphs.map(({ id, path }) => [id, path.toSVG()])).toEqual(
          a.glyphs.map(({ id, path }) => [id, path.toSVG()]),
        );
        expect(b.advanceWidth).toBe(a.advanceWidth);
      }
    },
  );

  it('has table checksums that are true', () => {
    const sfnt = Buffer.from(woffToSfnt(read('latin-400')));
    for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
      const at = 12 + index * 16;
      // The head table's own sum leaves out the sum of the whole file (OpenType, "checkSumAdjustment").
      if (sfnt.toString('latin1', at, at + 4) === 'head') continue;
      const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
      let sum = 0;
      for (let word = offset; word < offset + length; word += 4) sum = (sum + sfnt.readUInt32BE(word)) >>> 0;
      expect(offset % 4).toBe(0);
      expect(sum).toBe(sfnt.readUInt32BE(at + 4));
    }
  });

  it('refuses anything else', () => {
    expect(() => woffToSfnt(Buffer.from('wOF2 and more'))).toThrow('WOFF 1.0');
    expect(() => woffToSfnt(new Uint8Array())).toThrow('WOFF 1.0');
  });
});
