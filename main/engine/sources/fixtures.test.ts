import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../../shared/model/item.ts';
import { readableFeeds as readable, refusedFeeds as refused } from '../../../test/fixtures/feeds-expected.ts';
import { readDocument } from './read-document.ts';

const folder = new URL('../../../test/fixtures/feeds/', import.meta.url);
const url = 'https://lindewaard.example/rss.xml';

async function read(file: string): Promise<ParsedFeed> {
  const result = await readDocument(readFileSync(new URL(file, folder)), { url });
  if (!result.ok) throw new Error(`${file}: ${result.failure.key}`);
  return result.value;
}

describe('the corpus of broken feeds', () => {
  it.each(readable)('reads %s', async (file, kind, titles, codes) => {
    const feed = await read(file);
    expect(feed.kind).toBe(kind);
    expect(feed.entries.map((entry) => entry.title)).toEqual(titles);
    expect(feed.problems.map((problem) => problem.code)).toEqual(codes);
  });

  it.each(refused)('refuses %s with %s', async (file, key) => {
    const result = await readDocument(readFileSync(new URL(file, folder)), { url });
    const code = key === 'feed-is-a-challenge' ? 'refused' : 'input';
    expect(result).toMatchObject({ ok: false, failure: { code, key, retry: false } });
  });

  it('has a line of expectation and of history for every file', () => {
    const files = readdirSync(folder).filter((file) => file !== 'README.md');
    const history = readFileSync(new URL('README.md', folder), 'utf8');
    expect([...readable.map(([file]) => file), ...refused.map(([file]) => file)].toSorted()).toEqual(
      files.toSorted(),
    );
    expect(files.filter((file) => !history.includes(`| \`${file}\` | `))).toEqual([]);
  });
});

describe('what comes out of them', () => {
  it('reads one moment in all its spellings, and guesses none', async () => {
    const feed = await read('odd-dates.xml');
    const dates = feed.entries.map((entry) => entry.published);
    expect(dates.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => '2026-04-07T08:00:00.000Z'));
    expect(dates[8]).toBeNull();
  });

  it('takes no half address for an identity', async () => {
    const last = (await read('truncated-in-link.xml')).entries.at(-1);
    expect(last).toMatchObject({ link: null, id: null });
  });

  it('keeps the words that arrived before the break', async () => {
    expect((await read('truncated.xml')).entries.at(-1)?.text).toBe('Tekst van');
  });

  it('resolves links against xml:base and prefers the page to the enclosure', async () => {
    const feed = await read('relative-links.xml');
    expect(feed.feed.link).toBe('https://dorpsraad.example/archief/');
    expect(feed.entries[0]?.link).toBe('https://dorpsraad.example/archief/2026/1');
  });

  it('keeps vocabularies apart and drops scripts', async () => {
    const entry = (await read('double-namespace.xml')).entries[0];
    expect(entry).toMatchObject({
      title: 'Brug gaat open',
      summary: 'Kort.',
      content: 'Lang en volledig.',
      text: 'Lang en volledig.',
      authors: ['Redactie'],
    });
  });

  it('writes inline XHTML as paragraphs and lists', async () => {
    expect((await read('xhtml-content.xml')).entries[0]?.content).toBe('Eerste alinea.\n\n- een\n- twee');
  });

  it('keeps bare ampersands in words and in addresses', async () => {
    expect((await read('bare-ampersand.xml')).entries[0]).toMatchObject({
      link: 'https://lindewaard.example/?id=4&p=2&copy=1',
      text: 'Bakker & slager, brood & vlees',
    });
  });

  it('reads a JSON Feed with its numbers and names', async () => {
    expect((await read('json-feed.json')).entries[0]).toEqual({
      id: '1',
      title: 'Bericht <1>',
      link: 'https://dorpsraad.example/1',
      published: '2026-04-07T08:00:00.000Z',
      updated: null,
      authors: ['Secretaris'],
      categories: ['brug'],
      summary: null,
      content: 'Eerste.\n\nTweede.',
      text: 'Eerste.\n\nTweede.',
    });
  });
});
