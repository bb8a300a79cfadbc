import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const prolog = (label: string): string => `<?xml version="1.0" encoding="${label}"?>`;

/** What, bytes, Content-Type, text, charset. */
const cases: readonly (readonly [string, Uint8Array, string | undefined, string, string])[] = [
  ['plain ASCII', utf8('<a>x</a>'), undefined, '<a>x</a>', 'utf-8'],
  ['UTF-8', utf8('<a>é€</a>'), undefined, '<a>é€</a>', 'utf-8'],
  ['a UTF-8 mark', utf8('\ufeff<a>é</a>'), undefined, '<a>é</a>', 'utf-8'],
  ['UTF-8 under a Latin-1 header', utf8('<a>é</a>'), 'text/xml; charset=iso-8859-1', '<a>é</a>', 'utf-8'],
  [
    'Windows-1252 by header',
    latin('<a>\x93caf\xe9\x94</a>'),
    'text/xml; charset="windows-1252"',
    '<a>“café”</a>',
    'windows-1252',
  ],
  [
    'Latin-1 by prolog, with Windows quotes',
    latin(`${prolog('iso-8859-1')}<a>\x91\xe9\x92</a>`),
    undefined,
    `${prolog('iso-8859-1')}<a>‘é’</a>`,
    'windows-1252',
  ],
  [
    'Latin-9 by prolog',
    latin(`${prolog('iso-8859-15')}<a>\xa4</a>`),
    undefined,
    `${prolog('iso-8859-15')}<a>€</a>`,
    'iso-8859-15',
  ],
  [
    'the prolog where the header says UTF-8 wrongly',
    latin(`${prolog('iso-8859-15')}<a>\xa4</a>`),
    'text/xml; charset=utf-8',
    `${prolog('iso-8859-15')}<a>€</a>`,
    'iso-8859-15',
  ],
  [
    'Central European by header',
    latin('<a>\xb9</a>'),
    'text/xml; charset=iso-8859-2',
    '<a>š</a>',
    'iso-8859-2',
  ],
  ['no label at all', latin('<a>caf\xe9</a>'), undefined, '<a>café</a>', 'windows-1252'],
  [
    'an unknown label',
    latin('<a>caf\xe9</a>'),
    'text/xml; charset=x-nonsense',
    '<a>café</a>',
    'windows-1252',
  ],
  ['a mixture', latin('<a>caf\xc3\xa9 \x80 2</a>'), undefined, '<a>café € 2</a>', 'mixed'],
  ['a sequence cut off at the end', latin('<a>caf\xc3\xa9 \xe2\x82'), undefined, '<a>café ', 'utf-8'],
  ['UTF-16LE with mark', latin('\xff\xfe<\0a\0>\0'), undefined, '<a>', 'utf-16le'],
  ['UTF-16BE with mark', latin('\xfe\xff\0<\0a\0>'), undefined, '<a>', 'utf-16be'],
  ['UTF-16LE without mark', latin('<\0a\0>\0\xe9\0'), undefined, '<a>é', 'utf-16le'],
  ['UTF-32LE with mark', latin('\xff\xfe\0\0<\0\0\0a\0\0\0>\0\0\0'), undefined, '<a>', 'utf-32le'],
  ['UTF-32BE without mark', latin('\0\0\0<\0\0\0a\0\0\0>'), undefined, '<a>', 'utf-32be'],
  [
    'a UTF-16 label on ASCII',
    utf8(`${prolog('utf-16')}<a>x</a>`),
    undefined,
    `${prolog('utf-16')}<a>x</a>`,
    'utf-8',
  ],
];

describe('decodeBytes', () => {
  it.each(cases)('decodes %s', (_what, bytes, type, text, charset) => {
    expect(decodeBytes(bytes, type)).toMatchObject({ text, charset });
  });

  it.each([
    ['cafÃ© op het plein', 'café op het plein'],
    ['â€œDe Plasâ€\u009d kost â‚¬ 2', '“De Plas” kost € 2'],
    ['Â© Lindewaard', '© Lindewaard'],
    ['Château à la carte, São Paulo', 'Château à la carte, São Paulo'],
  ])('restores text encoded twice: %s', (garbled, text) => {
    expect(decodeBytes(utf8(garbled)).text).toBe(text);
  });

  it('means Windows-1252 by C1 control characters', () => {
    expect(decodeBytes(utf8('don\u0092t \u0080 5')).text).toBe('don’t € 5');
  });

  it('says whether the label was right', () => {
    expect(decodeBytes(utf8('é'), 'text/xml; charset=utf-8').mended).toBe(false);
    expect(decodeBytes(utf8('é'), 'text/xml; charset=iso-8859-1').mended).toBe(true);
    expect(decodeBytes(latin('\xe9'), 'text/xml; charset=iso-8859-1').mended).toBe(false);
    expect(decodeBytes(latin('\xe9')).mended).toBe(true);
  });

  it('never throws on any two bytes', () => {
    for (let a = 0; a < 256; a += 1)
      for (let b = 0; b < 256; b += 5)
        expect(typeof decodeBytes(Uint8Array.of(a, b, b, a)).text).toBe('string');
  });
});
