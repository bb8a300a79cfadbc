import { describe, expect, it } from 'vitest';
import { hostileComposed } from '../../test/support/hostile-briefing.ts';
import { sampleComposed } from '../../test/support/sample-briefing.ts';
import { toMailHtml, toMailText } from './to-mail.ts';

const { document } = sampleComposed();
const text = toMailText(document);
const html = toMailHtml(document);

describe('the text part', () => {
  it('has publisher and web link at each claim', () => {
    expect(text).toContain(
      '“De Molenweg is tot en met vrijdag 13 maart afgesloten voor auto’s.” [1: Lindewaards Nieuwsblad <https://nieuwsblad.example/lindewaard/molenweg-dicht>]',
    );
    expect(text).toContain(
      '[8: Dorpsplein Esveld <https://plein.example/esveld/551>] [9: Dorpsplein Esveld]',
    );
    expect(text.slice(0, text.indexOf('BRONNEN'))).not.toMatch(/\[\d+\]/);
  });

  it('leaves wrapping to the phone', () => {
    expect(text.split('\n').some((line) => line.length > 400)).toBe(true);
    expect(text).toContain('\nDit is online geluid, geen peiling. Deze week niets gehoord uit Waterkant,');
  });

  it('names a note without a source by its number', () => {
    const [paragraph] = document.filter((block) => block.kind === 'paragraph');
    expect(toMailText(paragraph === undefined ? [] : [paragraph])).toContain('verhalen. [1] [5] [7]');
  });
});

describe('the HTML part', () => {
  it('has publisher and web link at each claim, and no jump within the message', () => {
    expect(html).toContain(
      '<span class="note">[<a href="https://nieuwsblad.example/lindewaard/molenweg-dicht">1 Lindewaards Nieuwsblad</a>]</span>',
    );
    expect(html).toContain('<span class="note">[9 Dorpsplein Esveld]</span>');
    expect(html).not.toContain('href="#');
    expect(html).toContain('x=2');
    expect(html).toContain('utm=1&amp;x=2');
  });

  it('styles with what mail programs know', () => {
    expect(html).not.toMatch(/var\(|display:grid|@media/);
  });
});

it('links to web addresses only', () => {
  const hostile = hostileComposed().document;
  for (const [, link = ''] of toMailText(hostile).matchAll(/: [^\n]*? <([a-z]+:[^>\s]*)>\]/gi))
    expect(link).toMatch(/^https?:\/\//);
  for (const [, link = ''] of toMailHtml(hostile).matchAll(/href="([^"]*)"/g))
    expect(link).toMatch(/^https?:\/\//);
});

it('gives the same bytes twice', () => {
  expect(toMailText(document)).toBe(text);
  expect(toMailHtml(document)).toBe(html);
});
