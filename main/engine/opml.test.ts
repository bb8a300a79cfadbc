import { describe, expect, it } from 'vitest';
import { type Outline, readOpml, writeOpml } from './opml.ts';

const outline = (changes: Partial<Outline>): Outline => ({
  title: 'De Bode',
  url: 'https://bode.example/feed',
  site: null,
  publisher: null,
  voice: null,
  ward: null,
  folder: null,
  kind: null,
  licence: null,
  ...changes,
});

describe('OPML', () => {
  it('comes back as it went out', () => {
    const outlines = [
      outline({
        title: 'A & B "<C>"',
        voice: 'press',
        ward: 'WK016800',
        publisher: 'Bode',
        site: 'https://bode.example/',
      }),
      outline({ url: 'https://b.example/?a=1&b=2', folder: 'Wijken & kernen' }),
      outline({
        url: 'https://c.example/',
        folder: 'Wijken & kernen',
        kind: 'calendar',
        licence: 'open',
        paused: true,
      }),
    ];
    expect(readOpml(writeOpml('Losser', outlines))).toEqual({ ok: true, value: outlines });
  });

  it('reads what other readers write: nested folders, other case, no title', () => {
    const text = `<?xml version="1.0"?><opml version="1.0"><body><outline text="Nieuws"><outline text="Regio">
      <outline TYPE="rss" xmlURL="https://a.example/rss" TEXT="A &amp; co"/></outline>
      <outline xmlUrl=" https://b.example/rss " /></outline></body></opml>`;
    const read = readOpml(text);
    expect(read.ok && read.value.map(({ title, url, folder }) => [title, url, folder])).toEqual([
      ['A & co', 'https://a.example/rss', 'Regio'],
      ['https://b.example/rss', 'https://b.example/rss', 'Nieuws'],
    ]);
  });

  it.each(['', 'geen xml', '<opml><body></body></opml>', '<html><a href="x">y</a></html>'])(
    'refuses %j',
    (text) => {
      expect(readOpml(text)).toMatchObject({ ok: false, failure: { key: 'opml-empty' } });
    },
  );

  it('stops a bomb', () => {
    const many = '<outline xmlUrl="https://a.example/"/>'.repeat(20_000);
    const read = readOpml(`<opml><body>${many}</body></opml>`);
    expect(read.ok && read.value.length).toBe(5000);
  });
});
