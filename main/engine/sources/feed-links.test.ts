import { describe, expect, it } from 'vitest';
import { findFeedLinks } from './feed-links.ts';

const base = 'https://lindewaard.example/nieuws/';
const hrefs = (html: string): readonly string[] => findFeedLinks(html, base).map((link) => link.href);

describe('findFeedLinks', () => {
  it('reads what a page declares', () => {
    expect(
      findFeedLinks(
        '<head><link rel="alternate" type="application/rss+xml; charset=utf-8" title="Nieuws &amp; meer" href="/rss.xml"></head>',
        base,
      ),
    ).toEqual([
      { href: 'https://lindewaard.example/rss.xml', title: 'Nieuws & meer', type: 'application/rss+xml' },
    ]);
  });

  it.each([
    ['<link rel=alternate type=application/atom+xml href=atom>', ['https://lindewaard.example/nieuws/atom']],
    ['<LINK REL="ALTERNATE" TYPE="APPLICATION/RSS+XML" HREF="/a">', ['https://lindewaard.example/a']],
    [
      '<base href="https://cdn.example/x/"><link rel="alternate" type="application/feed+json" href="f">',
      ['https://cdn.example/x/f'],
    ],
    ['<link rel="alternate" hreflang="en" href="/en">', []],
    ['<link rel="stylesheet" type="text/css" href="/a.css">', []],
    ['<a href="/feed/">RSS</a><a href="/contact">x</a>', ['https://lindewaard.example/feed/']],
    ['<a href="javascript:rss">RSS</a>', []],
    ['<!-- <link rel="alternate" type="application/rss+xml" href="/weg"> -->', []],
    ['<script>"<link rel=alternate type=application/rss+xml href=/weg>"</script>', []],
    ['', []],
  ])('finds the feeds of %s', (html, links) => {
    expect(hrefs(html)).toEqual(links);
  });

  it('puts comment feeds last and names each feed once', () => {
    const link = (href: string, title: string): string =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
    expect(
      hrefs(link('/comments/feed', 'Reacties') + link('/feed', 'Nieuws') + link('/feed', 'Nieuws')),
    ).toEqual(['https://lindewaard.example/feed', 'https://lindewaard.example/comments/feed']);
  });
});
