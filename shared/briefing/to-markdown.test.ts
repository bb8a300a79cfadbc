import { describe, expect, it } from 'vitest';
import { attacks, hostileComposed } from '../../test/support/hostile-briefing.ts';
import { sampleComposed, written } from '../../test/support/sample-briefing.ts';
import type { Block } from './document.ts';
import { shownText } from './fold-text.ts';
import { toMarkdown } from './to-markdown.ts';

const { document } = sampleComposed();
const markdown = toMarkdown(document);

const paragraph = (text: string): string =>
  toMarkdown([{ kind: 'paragraph', sentences: [{ sentence: written(text), notes: [] }] }]).trimEnd();

const source = (link: string | null, title = 'Titel'): string =>
  toMarkdown([
    {
      kind: 'sources',
      notes: [{ number: 4, item: 'i_04', title, publisher: 'Omroep', when: '9 maart', link }],
    },
  ] satisfies readonly Block[]).trimEnd();

/** What a CommonMark reader shows of escaped text: a backslash before punctuation is gone (section 2.4). */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('toMarkdown', () => {
  it('shows every kind of block', () => {
    for (const part of [
      '# Briefing Lindewaard\n\ndinsdag 10 maart 2026',
      '\n\n## Kernbeeld\n\n',
      '\n\n- 10.30 uur, opening buurthuis De Spil in Noord.\n- 20.00 uur',
      '\n\n> Dit is online geluid, geen peiling. ',
      '\n\n### 1. “Molenweg twee weken dicht tussen kerk en rotonde” \\[1\\]\n\n*Molenbuurt · Verkeer*\n\n**Luisteren** “De',
      '\n\n---\n\n## Bijlage\n\n## Conceptreacties\n\n### “Molenweg',
      '\n\n> Goedemiddag. “De Molenweg',
      '\n1. [Molenweg twee weken dicht tussen kerk en rotonde](<https://nieuwsblad.example/lindewaard/molenweg-dicht>), Lindewaards Nieuwsblad, 9 maart 08.15 uur\n',
      '\n9. Dorpsplein Esveld, zonder datum\n',
    ])
      expect(markdown).toContain(part);
  });

  it.each([
    ['**vet** _schuin_', '\\*\\*vet\\*\\* \\_schuin\\_'],
    ['[a](http://b.example)', '\\[a\\](http\\://b.example)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['<b>x</b>', '\\<b\\>x\\</b\\>'],
    ['`code`', '\\`code\\`'],
    ['a \\ b', 'a \\\\ b'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    ['# kop', '\\# kop'],
    ['> blok', '\\> blok'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. eerste', '1\\. eerste'],
    ['12) eerste', '12\\) eerste'],
    ['10.30 uur', '10.30 uur'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['| a | b |', '\\| a \\| b \\|'],
    ['~~weg~~', '\\~\\~weg\\~\\~'],
    ['www.a.example', 'www\\.a.example'],
    ['twee\n\nregels', 'twee regels'],
    ['    vier spaties', 'vier spaties'],
  ])('keeps %j text', (text, expected) => {
    expect(paragraph(text)).toBe(expected);
    expect(unescaped(paragraph(text))).toBe(shownText(text));
  });

  it('keeps a nested list out of a list', () => {
    const block: Block = { kind: 'list', items: [[{ sentence: written('- x'), notes: [] }]] };
    expect(toMarkdown([block])).toBe('- \\- x\n');
  });

  it.each([
    ['https://a.example/x_(y)', '4. [Titel](<https://a.example/x_(y)>), Omroep, 9 maart'],
    ['https://a.example/a b>', '4. [Titel](<https://a.example/a%20b%3E>), Omroep, 9 maart'],
    ['https://a.example/%2520', '4. [Titel](<https://a.example/%2520>), Omroep, 9 maart'],
    ['https://a.example/\ud800', '4. [Titel](<https://a.example/%EF%BF%BD>), Omroep, 9 maart'],
    ['javascript:alert(1)', '4. Titel, Omroep, 9 maart'],
    ['data:text/html,x', '4. Titel, Omroep, 9 maart'],
    [null, '4. Titel, Omroep, 9 maart'],
  ])('links %j tamely', (link, expected) => {
    expect(source(link)).toBe(expected);
  });

  it('names a source without a title by its publisher', () => {
    expect(source('https://a.example', '')).toBe('4. [Omroep](<https://a.example>), 9 maart');
  });

  it('lets no attack through', () => {
    const hostile = toMarkdown(hostileComposed().document);
    const bare = hostile.replace(/\\[!-/:-@[-`{-~]/g, '');
    for (const [, link = ''] of bare.matchAll(/\]\(<?([^)>]*)/g)) expect(link).toMatch(/^https?:\/\//);
    expect(bare).not.toMatch(/<(?!https?:)[a-z!/]/i);
    expect(bare).not.toContain('`');
    expect(bare).not.toMatch(/&\w+;/);
    expect(bare).not.toMatch(/(?<!\]\(<)https?:\/\//);
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    for (const text of Object.values(attacks)) expect(unescaped(hostile)).toContain(shownText(text));
  });

  it('gives the same bytes twice', () => {
    expect(toMarkdown(document)).toBe(markdown);
  });
});
