import { describe, expect, it } from 'vitest';
import { hostileComposed } from '../../test/support/hostile-briefing.ts';
import { sampleComposed } from '../../test/support/sample-briefing.ts';
import type { Block } from './document.ts';
import { toText } from './to-text.ts';

const { document } = sampleComposed();
const text = toText(document);

const source = (link: string | null, title = 'Titel'): Block => ({
  kind: 'sources',
  notes: [{ number: 4, item: 'i_04', title, publisher: 'Omroep', when: '9 maart 08.15 uur', link }],
});

describe('toText', () => {
  it('shows every kind of block', () => {
    for (const part of [
      'Briefing Lindewaard\ndinsdag 10 maart 2026',
      '\n\nKERNBEELD\n\n',
      '\n\nVÓÓR 12.00 UUR BESLISSEN OF DOEN\n\n',
      '\n- 10.30 uur, opening buurthuis De Spil in Noord.\n',
      '\n1. “Molenweg twee weken dicht tussen kerk en rotonde” [1]\n   Molenbuurt · Verkeer\n   Luisteren: “De Molenweg',
      '\n   Doen: ',
      '-----\nBIJLAGE\n\nCONCEPTREACTIES\n\n',
      'Concept, niet gecontroleerd · webcare · namens de gemeente\n  Goedemiddag. ',
      '\n\nBRONNEN\n\n[1] Molenweg twee weken dicht tussen kerk en rotonde. Lindewaards\n',
      '\n[9] Dorpsplein Esveld, zonder datum\n',
    ])
      expect(text).toContain(part);
  });

  it('wraps at 76 columns; only a word that is longer stands out', () => {
    for (const line of [text, toText(hostileComposed().document)].join('\n').split('\n'))
      if (line.length > 76) expect(line.trim().replace(/^(- |\[\d+\] )/, '')).not.toContain(' ');
  });

  it('indents what belongs to a story', () => {
    const story = text.slice(text.indexOf('1. “Molenweg'), text.indexOf('2. “Renovatie'));
    const [, ...rest] = story.trimEnd().split('\n');
    expect(rest.length).toBeGreaterThan(4);
    for (const line of rest) expect(line).toMatch(/^ {3}\S/);
  });

  it('ends with one newline and has no empty lines in a row', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toContain('\n\n\n');
  });

  it('writes a web link and nothing that only looks like one', () => {
    expect(toText([source('https://a.example/x')])).toBe(
      '[4] Titel. Omroep, 9 maart 08.15 uur, https://a.example/x\n',
    );
    expect(toText([source('javascript:alert(1)')])).toBe('[4] Titel. Omroep, 9 maart 08.15 uur\n');
    expect(toText([source(null, '')])).toBe('[4] Omroep, 9 maart 08.15 uur\n');
  });

  it('cannot move a cursor, turn a line round or break one', () => {
    const hostile = toText(hostileComposed().document);
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(hostile).not.toMatch(/\p{Surrogate}/u);
    expect(hostile).not.toMatch(/^Bcc:/m);
    expect(hostile).toContain('<script>alert(1)</script>');
  });

  it('gives the same bytes twice', () => {
    expect(toText(document)).toBe(text);
    expect(toText([])).toBe('\n');
  });
});
