import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemKeys } from '../../../shared/listen/identity.ts';
import type { ParsedFeed, ParsedItem } from '../../../shared/model/item.ts';
import { readDocument } from './read-document.ts';

const folder = new URL('../../../test/fixtures/feeds/', import.meta.url);
const url = 'https://lindewaard.example/rss.xml';
const nine = '2026-04-07T09:00:00.000Z';
const eight = '2026-04-07T08:00:00.000Z';

async function parse(bytes: Uint8Array): Promise<ParsedFeed> {
  const result = await readDocument(bytes, { url });
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

const read = (file: string): Promise<ParsedFeed> => parse(readFileSync(new URL(file, folder)));
const build = (text: string): Promise<ParsedFeed> => parse(new TextEncoder().encode(text));

/** File, field, what it holds entry by entry. */
const fields: readonly (readonly [string, keyof ParsedItem, readonly unknown[]])[] = [
  ['two-digit-years.xml', 'published', [eight, eight, eight]],
  [
    'dutch-months.xml',
    'published',
    [eight, eight, '2026-03-07T08:00:00.000Z', '2022-05-01T08:00:00.000Z', '2025-10-12T18:15:00.000Z'],
  ],
  ['missing-zone.xml', 'published', [eight, eight, '2026-01-07T09:00:00.000Z']],
  ['zone-names.xml', 'published', [eight, eight, eight, eight]],
  ['future-date.xml', 'published', ['2031-04-04T08:00:00.000Z']],
  ['absent-dates.xml', 'published', [null, null]],
  ['impossible-dates.xml', 'published', [null, null, null, null]],
  ['rss10-dates.xml', 'published', [eight, '2026-04-07T00:00:00.000Z']],
  ['doubled-fields.xml', 'published', [eight]],
  ['atom03-escaped.xml', 'published', [eight]],
  ['atom-in-rss.xml', 'published', [nine]],
  ['atom-in-rss.xml', 'updated', ['2026-04-08T08:00:00.000Z']],
  ['atom-in-rss.xml', 'link', ['https://lindewaard.example/nieuws/1']],
  [
    'nested-bases.xml',
    'link',
    [
      'https://dorpsraad.example/nieuws/2026/april/1.html',
      'https://dorpsraad.example/over',
      'https://dorpsraad.example/nieuws/3',
    ],
  ],
  ['relative-guid.xml', 'link', [null, null]],
  ['relative-guid.xml', 'id', ['/nieuws/1', 'nieuws/2']],
  ['guid-lies.xml', 'link', [null, null, null, 'https://lindewaard.example/nieuws/4']],
  [
    'bare-query.xml',
    'link',
    ['https://lindewaard.example/beeld?w=640&q=80&lang=nl', 'https://lindewaard.example/nieuws/2'],
  ],
  ['split-link.xml', 'link', [null, 'https://lindewaard.example/nieuws/2']],
  [
    'hostile-links.xml',
    'link',
    [
      null,
      null,
      null,
      null,
      null,
      'https://lindewaard.example/nieuws/6',
      'https://www.lindewaard.example/nieuws/7',
    ],
  ],
  ['empty-guid.xml', 'id', [null, null, null]],
  ['unquoted-attributes.xml', 'link', ['https://lindewaard.example/nieuws/1']],
  ['curly-quotes.xml', 'link', ['https://lindewaard.example/nieuws/1']],
  ['lone-entry.xml', 'link', ['https://lindewaard.example/1']],
  ['json-large-ids.json', 'id', ['11416829735160420001', '11416829735160420002', '7']],
  [
    'json-large-ids.json',
    'text',
    ['Nummer 11416829735160420001 in de tekst.', 'Tekst.', 'Een getal als kop.'],
  ],
  ['json-nulls.json', 'text', ['Alleen tekst.', null]],
  ['surrogate-references.xml', 'text', ['Los: � en � en �.']],
  ['nested-cdata.xml', 'text', ['Voor binnen na', 'Tekst van bericht 2.']],
  ['split-cdata.xml', 'text', ['Wie ]]> leest dit?', 'Tekst van bericht 2.']],
  ['null-bytes.xml', 'text', ['Tekst van bericht 1.', 'Tekst van bericht 2.']],
  ['atom03-escaped.xml', 'text', ['Eerste.\n\nTweede.']],
  ['xhtml-without-div.xml', 'text', ['Eerste.\n\nTweede.', 'Kaal vet woord.']],
  ['wrong-content-type.xml', 'text', ['Met tags.', '3 < 5 en 7 > 2']],
  ['swapped-prefixes.xml', 'text', ['De volle tekst van het bericht.']],
  ['swapped-prefixes.xml', 'authors', [['Redactie']]],
  ['excerpt-longer.xml', 'text', ['Een lange beschrijving die meer vertelt dan de inhoud zelf.']],
  ['excerpt-longer.xml', 'content', ['Kort.']],
  ['media-group.xml', 'text', ['De raad vergadert.']],
  ['podcast.xml', 'text', ['Gesprek over de brug.']],
  ['podcast.xml', 'link', [null]],
  ['georss.xml', 'text', ['Tekst van bericht 1.']],
  ['xinclude.xml', 'text', ['Tekst van bericht 1.']],
  ['stylesheet-flood.xml', 'text', ['Tekst van bericht 1.']],
  ['crossed-tags.xml', 'text', ['Een vet en schuin woord.', 'Tekst van bericht 2.']],
  ['reversed-title.xml', 'text', ['Tekst rtl klaar.']],
];

describe('fields of the broken feeds', () => {
  it.each(fields)('%s: %s', async (file, field, values) => {
    expect((await read(file)).entries.map((entry) => entry[field])).toEqual(values);
  });

  it('keeps the words that came before a gzip broke off', async () => {
    const entries = (await read('truncated.xml.gz')).entries;
    expect(entries.map((entry) => entry.text?.slice(0, 20))).toEqual(
      [1, 2, 3].map((n) => `Tekst van bericht ${n}.`),
    );
  });

  it('knows entries again whose guids change on every visit', async () => {
    const [first, second] = await Promise.all(['changing-guid-1.xml', 'changing-guid-2.xml'].map(read));
    const context = { sourceId: 's', feedLink: 'https://lindewaard.example/' };
    const keys = [first, second].map((feed) => itemKeys(feed?.entries ?? [], context, (text) => text));
    for (const [index, entry] of (keys[0] ?? []).entries())
      expect(entry.keys.filter((key) => keys[1]?.[index]?.keys.includes(key))).not.toEqual([]);
  });
});

describe('how often a feed asks to be visited', () => {
  it('stands in the feed, where it does', async () => {
    expect((await read('schedule.xml')).ttl).toBe(5400);
    expect((await read('schedule-rubbish.xml')).ttl).toBe(86_400);
    expect(Object.hasOwn(await read('plain.xml'), 'ttl')).toBe(false);
  });

  const sy = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['<ttl>60</ttl>', 3600],
    ['<ttl> 5 </ttl>', 300],
    ['<ttl>0</ttl>', undefined],
    ['<ttl>-5</ttl>', undefined],
    ['<ttl>1.5</ttl>', undefined],
    ['<ttl/>', undefined],
    ['<ttl>999999999</ttl>', 365 * 86_400],
    ['<ttl/><ttl>30</ttl>', 1800],
    ['<ttl>nooit</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 3600],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 900],
    ['<sy:updatePeriod>Weekly</sy:updatePeriod>', 7 * 86_400],
    ['<sy:updateFrequency>2</sy:updateFrequency>', 43_200],
    ['<sy:updatePeriod>soms</sy:updatePeriod>', undefined],
    ['<sy:updatePeriod>constructor</sy:updatePeriod>', undefined],
  ];
  it.each(cases)('%s', async (head, seconds) => {
    const item = '<item><title>x</title><ttl>7</ttl></item>';
    expect((await build(`<rss ${sy}><channel>${head}${item}</channel></rss>`)).ttl).toBe(seconds);
  });

  it('counts in Atom and in RSS 1.0 as well', async () => {
    const period = '<sy:updatePeriod>daily</sy:updatePeriod>';
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${sy}><title>x</title>${period}<entry><title>y</title></entry></feed>`;
    expect((await build(atom)).ttl).toBe(86_400);
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${sy}><channel><title>x</title>${period}</channel><item><title>y</title></item></rdf:RDF>`;
    expect((await build(rdf)).ttl).toBe(86_400);
  });
});

describe('too much of one thing', () => {
  const item = (inner: string): string =>
    `<rss version="2.0"><channel><title>Lindewaard</title><item>${inner}</item><item><title>Bericht 2</title></item></channel></rss>`;
  const titles = async (text: string): Promise<readonly (string | null)[]> =>
    (await build(text)).entries.map((entry) => entry.title);

  it('reads past a hundred thousand nested elements', async () => {
    const deep = `${'<x>'.repeat(100_000)}diep${'</x>'.repeat(100_000)}`;
    expect(await titles(item(`<title>Bericht 1</title>${deep}`))).toEqual(['Bericht 1', 'Bericht 2']);
  });

  it('reads an element with three thousand attributes', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `a${index}="${index}"`).join(' ');
    expect(await titles(item(`<title ${many}>Bericht 1</title>`))).toEqual(['Bericht 1', 'Bericht 2']);
  });

  it('reads a line of five million characters', async () => {
    const feed = await build(
      item(`<title>Bericht 1</title><description>${'woord '.repeat(833_333)}</description>`),
    );
    expect(feed.entries[0]?.text).toHaveLength(833_333 * 6 - 1);
  });

  it('reads twenty thousand entries with one guid', async () => {
    const same = Array.from(
      { length: 20_000 },
      (_, index) => `<item><guid>1</guid><title>Bericht ${index}</title></item>`,
    );
    expect(await titles(`<rss><channel>${same.join('')}</channel></rss>`)).toHaveLength(20_000);
  });

  it('reads a thousand namespaces', async () => {
    const spaces = Array.from({ length: 1000 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
    expect(
      await titles(`<rss ${spaces}><channel><item><title>Bericht 1</title></item></channel></rss>`),
    ).toEqual(['Bericht 1']);
  });
});
