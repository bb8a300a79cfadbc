import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../model/item.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { languageOf } from './language-tag.ts';
import { MASKING_VERSION } from './masking.ts';
import { type ListenContext, toItem, toItems } from './to-item.ts';

const blank: ParsedItem = {
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  authors: [],
  categories: [],
  summary: null,
  content: null,
  text: null,
};
const entry = (part: Partial<ParsedItem>): ParsedItem => ({ ...blank, ...part });
const source = {
  id: 'b1',
  publisher: 'lindewaard',
  title: 'Lindewaard Nieuws',
  voice: 'press',
  fixedWard: null,
} as const;
const context: ListenContext = {
  seen: '2026-04-07T12:00:00.000Z',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  senderKey: (author) => `key:${author}`,
};
const make = (part: Partial<ParsedItem>, voice: 'press' | 'resident' | 'emergency' = 'press') =>
  toItem('i_1', entry(part), { ...source, voice }, 'nl-NL', context);

describe('toItem', () => {
  it('keeps what is to be kept, masked, and drops the author', () => {
    const item = make({
      id: 'guid-1',
      title: 'Vraag van\njan@voorbeeld.example',
      text: 'Bel 06-12345678.\r\n\r\n\r\n\r\nTweede  alinea.',
      link: 'https://a.example/1?utm_source=rss#x',
      published: '2026-04-07T10:00:00.000Z',
      authors: ['Jan de Vries'],
    });
    expect(item).toEqual({
      id: 'i_1',
      version: 1,
      sourceId: 'b1',
      publisher: 'lindewaard',
      publisherTitle: 'Lindewaard Nieuws',
      voice: 'press',
      fixedWard: null,
      title: 'Vraag van [e-mail]',
      text: 'Bel [telefoon].\n\nTweede alinea.',
      link: 'https://a.example/1',
      published: '2026-04-07T10:00:00.000Z',
      firstSeen: context.seen,
      seen: context.seen,
      language: 'nl',
      sender: 'key:jan de vries',
      masking: MASKING_VERSION,
    });
  });

  it.each([
    ['2026-04-07T12:59:00.000Z', '2026-04-07T12:59:00.000Z'],
    ['2026-04-07T13:01:00.000Z', null],
    ['2031-01-01T00:00:00.000Z', null],
    ['geen datum', null],
  ])('takes the date %s for %s', (published, kept) => {
    expect(make({ title: 't', published })?.published).toBe(kept);
  });

  it('falls back on the date of change', () => {
    expect(make({ title: 't', updated: '2026-04-01T00:00:00.000Z' })?.published).toBe(
      '2026-04-01T00:00:00.000Z',
    );
  });

  it('makes nothing of nothing, and something of a bare link', () => {
    expect(make({})).toBeNull();
    expect(make({ title: ' \n ', link: 'javascript:x' })).toBeNull();
    expect(make({ link: 'https://a.example/1' })).toMatchObject({ title: '', text: '' });
  });

  it('hides house numbers only for voices that name homes', () => {
    const text = 'Brand aan de Dorpsstraat 12.';
    expect(make({ text }, 'press')?.text).toBe(text);
    expect(make({ text }, 'resident')?.text).toBe('Brand aan de Dorpsstraat [nr].');
    expect(make({ text }, 'emergency')?.text).toBe('Brand aan de Dorpsstraat [nr].');
  });

  it('counts the same people as one sender, in any order and case', () => {
    const sender = (authors: readonly string[]) => make({ title: 't', authors })?.sender;
    expect(sender(['An', 'Bo'])).toBe(sender(['bo', ' AN ']));
    expect(sender([])).toBeNull();
    expect(sender(['  '])).toBeNull();
  });
});

describe('toItems', () => {
  const feed = (entries: readonly ParsedItem[]) => ({
    feed: { title: 't', link: null, language: 'nl' },
    entries,
  });

  it('keeps the order and loses nothing', () => {
    const entries = [3, 1, 2].map((n) => entry({ id: `${n}`, title: `t${n}` }));
    expect(toItems(feed(entries), source, context).map((item) => item.title)).toEqual(['t3', 't1', 't2']);
  });

  it('takes the later of two entries that are one item', () => {
    const older = entry({
      id: '1',
      title: 'oud',
      link: 'https://a.example/1',
      published: '2026-04-01T00:00:00.000Z',
    });
    const newer = { ...older, title: 'nieuw', published: '2026-04-02T00:00:00.000Z' };
    for (const entries of [
      [older, newer],
      [newer, older],
    ])
      expect(toItems(feed(entries), source, context).map((item) => item.title)).toEqual(['nieuw']);
  });

  it('passes over empty entries', () => {
    expect(toItems(feed([entry({}), entry({ title: 't' })]), source, context)).toHaveLength(1);
  });
});

describe('withoutBoilerplate', () => {
  it.each([
    ['Tekst.\n\nHet bericht Brug open verscheen eerst op Lindewaard Nieuws.', 'Tekst.'],
    ['Tekst.\n\nThe post Brug open appeared first on Lindewaard.', 'Tekst.'],
    ['Tekst.\n\nLees verder', 'Tekst.'],
    ['Tekst.\n\nLees meer over de brug\nThe post X appeared first on Y.', 'Tekst.'],
    ['Het bericht dat de brug open is, klopt.', 'Het bericht dat de brug open is, klopt.'],
    ['Lees verder is een actie.\nMeer tekst.', 'Lees verder is een actie.\nMeer tekst.'],
    ['', ''],
  ])('of %j leaves %j', (text, rest) => {
    expect(withoutBoilerplate(text)).toBe(rest);
  });
});

describe('languageOf', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-NL', 'nl'],
    ['NL_be', 'nl'],
    ['dut', 'nl'],
    ['fry', 'fy'],
    ['', null],
    [null, null],
    ['constructor', null],
    ['x-klingon', null],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('links', () => {
  const linkOf = (link: string): string | null | undefined =>
    toItem('i', entry({ title: 'Kop', link }), source, null, context)?.link;
  it.each([
    'https://a.example/bel/0612345678',
    'https://a.example/@jan',
    'https://a.example/%2540jan',
    'https://a.example/?m=jan%EF%BC%A0b.nl',
    'https://a.example/?r=NL91ABNA0417164300',
  ])('that name a person are not kept: %s', (link) => {
    expect(linkOf(link)).toBeNull();
  });

  it.each([
    'https://a.example/nieuws/123456782',
    'https://a.example/2026/03/ab-12-cd',
    'https://a.example/100%',
  ])('of articles are: %s', (link) => {
    expect(linkOf(link)).toBe(link);
  });
});
