import { describe, expect, it } from 'vitest';
import { quoted, written } from '../../test/support/sample-briefing.ts';
import { countWords, readSentence, shownText, webLink } from './fold-text.ts';

describe('shownText', () => {
  it.each([
    ['plain text stays', 'De Molenweg is dicht.', 'De Molenweg is dicht.'],
    ['Dutch signs stay', 'é ë ĳ € “ja” … – ’s', 'é ë ĳ € “ja” … – ’s'],
    ['emoji stay whole', '😀 👨‍👩‍👧 🇳🇱', '😀 👨‍👩‍👧 🇳🇱'],
    ['other scripts stay', 'مرحبا 中文', 'مرحبا 中文'],
    ['a no-break space stays', '45\u00a0%', '45\u00a0%'],
    ['line breaks are one space', 'a\r\n\r\nb\u2028c\td', 'a b c d'],
    ['control signs are one space', 'a\u0000\u0007\u001b[31mb\u007f\u0085c', 'a [31mb c'],
    ['direction overrides go', 'a\u202Egnp\u202C\u2066b\u2069\u200F\u061C', 'agnpb'],
    ['a mark of byte order goes', '\ufeffa', 'a'],
    ['halves of a pair are shown as broken', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['noncharacters are shown as broken', 'a\uffff\ufffe', 'a\ufffd\ufffd'],
    ['ends are trimmed', '  a ', 'a'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('shows twice what it shows once', () => {
    const text = 'a\u202e \ud800 \u0007 \ufffe b';
    expect(shownText(shownText(text))).toBe(shownText(text));
  });
});

describe('webLink', () => {
  it.each([
    ['https://a.example/pad?x=1&y=2#z', 'https://a.example/pad?x=1&y=2#z'],
    ['HTTP://A.example', 'HTTP://A.example'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['https://a.example/met spatie', 'https://a.example/met%20spatie'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
    ['https://a.example/é€', 'https://a.example/%C3%A9%E2%82%AC'],
    ['https://a.example/%20al%2520', 'https://a.example/%20al%2520'],
    ['https://a.example/100%', 'https://a.example/100%'],
    ['https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
    ['https://a.example/a\r\nBcc: x', 'https://a.example/a%0D%0ABcc:%20x'],
    ['https://a.example/\u202egnp', 'https://a.example/%E2%80%AEgnp'],
    ['https://[::1]/x', 'https://[::1]/x'],
  ])('opens %j', (link, shown) => {
    expect(webLink(link)).toBe(shown);
  });

  it.each([
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '//a.example/x',
    'https:a.example',
    'https://',
    'https:///pad',
    'https://\\a.example',
    'nieuwsblad.example',
    '',
    null,
  ])('does not open %j', (link) => {
    expect(webLink(link)).toBeNull();
  });
});

describe('readSentence', () => {
  it('puts quotes between quotation marks, and nothing else', () => {
    expect(readSentence({ sentence: quoted('i_01', 'De weg is dicht.'), notes: [1] })).toBe(
      '“De weg is dicht.”',
    );
    expect(readSentence({ sentence: written('De weg is dicht.'), notes: [] })).toBe('De weg is dicht.');
  });

  it('cleans inside the marks', () => {
    expect(readSentence({ sentence: quoted('i_01', ' a\u202eb\n'), notes: [] })).toBe('“ab”');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['· – “”', 0],
    ['12 berichten', 2],
    ['Sport, cultuur en samenleven', 4],
    ['“Wij weten het niet”', 4],
    ['45 %', 1],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
