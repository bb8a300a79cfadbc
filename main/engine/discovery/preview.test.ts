import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedFeed, ParsedItem } from '../../../shared/model/item.ts';
import type { SourceProposal } from '../../../shared/model/preview.ts';
import { defaultProfile } from '../../../shared/model/profile.ts';
import { fail, ok } from '../../../shared/result.ts';
import { openInterpreter } from '../readings.ts';
import { addressKey, type PreviewContext, previewOf } from './preview.ts';

const dataFolder = join(import.meta.dirname, '../../../build/data');
const { places } = openInterpreter(dataFolder, {
  municipality: { code: 'GM0168', name: 'Losser' },
  profile: defaultProfile,
});
const context: PreviewContext = { followed: [], places, now: '2026-03-20T12:00:00.000Z' };

const proposal: SourceProposal = {
  url: 'https://dorp.example/feed/',
  kind: 'feed',
  title: 'dorp.example',
  publisher: 'dorp.example',
  voice: 'press',
  licence: 'quote',
  site: 'https://dorp.example/',
  origin: 'declared',
};

function entry(title: string | null, published: string | null, text: string | null = null): ParsedItem {
  return {
    id: `${title}${published}${text}`,
    title,
    link: null,
    published,
    updated: null,
    authors: ['iemand'],
    categories: [],
    summary: text,
    content: null,
    text,
  };
}

function feed(
  entries: readonly ParsedItem[],
  title: string | null = null,
  language: string | null = null,
): ParsedFeed {
  return { kind: 'rss', feed: { title, link: null, language }, entries, problems: [] };
}

const day = (number: number, hour = 10): string =>
  `2026-03-${String(number).padStart(2, '0')}T${hour}:00:00.000Z`;

describe('the preview of a source', () => {
  it('passes a failure on, with nothing else', () => {
    expect(previewOf(proposal, fail('input', 'feed-empty'), context)).toEqual({
      proposal,
      known: false,
      failure: { code: 'input', key: 'feed-empty', args: {}, retry: false },
      entries: 0,
      newest: [],
      perWeek: null,
      language: null,
      ward: null,
    });
  });

  it('takes an empty feed as valid', () => {
    expect(previewOf(proposal, ok(feed([])), context)).toMatchObject({
      failure: null,
      entries: 0,
      newest: [],
      perWeek: null,
    });
  });

  it('shows the five newest, undated ones last, whatever their order', () => {
    const entries = [1, 5, 3, 7, 2, 6].map((number) => entry(`Bericht ${number}`, day(number)));
    const shown = previewOf(proposal, ok(feed([entry('Zonder datum', null), ...entries])), context);
    expect(shown.entries).toBe(7);
    expect(shown.newest.map(({ title }) => title)).toEqual(
      [7, 6, 5, 3, 2].map((number) => `Bericht ${number}`),
    );
    expect(shown.newest[0]?.published).toBe(day(7));
    expect(previewOf(proposal, ok(feed([entry('A', null), entry('B', null)])), context).newest).toEqual([
      { title: 'A', published: null },
      { title: 'B', published: null },
    ]);
  });

  it('masks what it shows, as strictly as the voice asks', () => {
    const entries = [
      entry('Bel 06-12345678 of mail iemand@dorp.example', day(1)),
      entry('Brand aan Dorpsstraat 12', day(2)),
    ];
    const press = previewOf(proposal, ok(feed(entries)), context).newest.map(({ title }) => title);
    expect(press).toEqual(['Brand aan Dorpsstraat 12', 'Bel [telefoon] of mail [e-mail]']);
    const police = previewOf({ ...proposal, voice: 'emergency', origin: 'list' }, ok(feed(entries)), context);
    expect(police.newest[0]?.title).toBe('Brand aan Dorpsstraat [nr]');
    const written = JSON.stringify(previewOf(proposal, ok(feed(entries)), context));
    expect(written).not.toContain('iemand');
  });

  it('shows the beginning of posts without a title', () => {
    const { newest } = previewOf(
      proposal,
      ok(feed([entry(null, day(1), `Mooi weer\n\nvandaag ${'x'.repeat(400)}`)])),
      context,
    );
    expect(newest[0]?.title).toMatch(/^Mooi weer vandaag x+…$/);
    expect(newest[0]?.title.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['one a day', [1, 2, 3, 4, 5, 6, 7, 8].map((number) => day(number)), 7],
    ['one a week', [1, 8, 15].map((number) => day(number)), 1],
    [
      'a lively source with one old item on top',
      ['2021-01-01T10:00:00.000Z', ...[1, 2, 3, 4, 5, 6].map((number) => day(number))],
      7,
    ],
    ['a single item', [day(1)], null],
    ['all at the same moment', [day(1), day(1), day(1)], null],
    ['none', [], null],
    ['dates in the future', ['2026-05-01T10:00:00.000Z', '2026-06-01T10:00:00.000Z'], null],
    [
      'forty a day',
      Array.from({ length: 40 }, (_, index) =>
        new Date(Date.parse(day(1)) + index * 36 * 60_000).toISOString(),
      ),
      280,
    ],
  ])('counts items a week: %s', (_, dates, expected) => {
    const entries = dates.map((date, index) => entry(`Bericht ${index}`, date));
    expect(previewOf(proposal, ok(feed(entries)), context).perWeek).toBe(expected);
  });

  it('tells the language from the texts, then from what the feed says', () => {
    const dutch = entry(
      'De weg is weer open',
      day(1),
      'De gemeente heeft de weg weer opengesteld voor het verkeer.',
    );
    expect(previewOf(proposal, ok(feed([dutch], null, 'en-US')), context).language).toBe('nl');
    expect(previewOf(proposal, ok(feed([entry('123', day(1))], null, 'en-US')), context).language).toBe('en');
    expect(previewOf(proposal, ok(feed([entry('123', day(1))])), context).language).toBeNull();
  });

  it.each([
    ['https://dorp.example/feed/', true],
    ['http://www.dorp.example/feed', true],
    ['https://dorp.example/feed/?x=1', false],
    ['https://dorp.example/', false],
  ])('knows what is followed: %s', (followed, known) => {
    expect(previewOf(proposal, ok(feed([])), { ...context, followed: [followed] }).known).toBe(known);
  });
});

describe('the proposed ward', () => {
  const lutte = [
    'Feest in De Lutte',
    'De Lutte krijgt een nieuw dorpshuis',
    'Weg in De Lutte dicht',
    'Markt in De Lutte',
  ];

  it('is the one most items name', () => {
    const entries = [...lutte, 'Vergadering van de raad', 'Overdinkel wint'].map((title, index) =>
      entry(title, day(index + 1)),
    );
    const { ward } = previewOf(proposal, ok(feed(entries)), context);
    expect(ward).toMatchObject({ code: 'WK016803', name: 'De Lutte' });
    expect(ward?.share).toBeCloseTo(4 / 6);
  });

  it.each([
    ['too few items', lutte.slice(0, 3)],
    [
      'less than half',
      [...lutte, 'Raad bijeen', 'Belasting omhoog', 'Nieuwe burgemeester', 'Kermis', 'Avondvierdaagse'],
    ],
    [
      'two that tie',
      ['Feest in De Lutte', 'Feest in De Lutte!', 'Feest in Overdinkel', 'Feest in Overdinkel!'],
    ],
    ['none', ['Raad bijeen', 'Belasting omhoog', 'Nieuwe burgemeester', 'Kermis']],
  ])('is not proposed: %s', (_, titles) => {
    const entries = titles.map((title, index) => entry(title, day(index + 1)));
    expect(previewOf(proposal, ok(feed(entries)), context).ward).toBeNull();
  });

  it('rests on the items, not on the name of the source', () => {
    const entries = ['Feest', 'Vergadering', 'Nieuw bestuur', 'Oud papier'].map((title, index) =>
      entry(title, day(index + 1)),
    );
    const named = { ...proposal, title: 'Dorpsraad De Lutte', origin: 'list' as const };
    expect(previewOf(named, ok(feed(entries)), context).ward).toBeNull();
  });

  it('is left out without places', () => {
    const entries = lutte.map((title, index) => entry(title, day(index + 1)));
    expect(previewOf(proposal, ok(feed(entries)), { ...context, places: null }).ward).toBeNull();
  });
});

describe('the title', () => {
  it('is the feed’s own where the address came from a site, and may tell the voice', () => {
    const council = previewOf(proposal, ok(feed([], 'Wijkraad Centrum » Feed')), context).proposal;
    expect(council).toMatchObject({
      title: 'Wijkraad Centrum',
      voice: 'resident',
      publisher: 'dorp.example',
    });
  });

  it('stays as our list has it, and accounts keep their handle', () => {
    const listed = { ...proposal, origin: 'list' as const, title: 'DUIC' };
    expect(previewOf(listed, ok(feed([], 'Iets anders')), context).proposal).toBe(listed);
    const account = { ...proposal, kind: 'mastodon' as const, title: '@x@server.example' };
    expect(previewOf(account, ok(feed([], 'Een Naam')), context).proposal.title).toBe('@x@server.example');
  });
});

describe('address keys', () => {
  it.each([
    ['https://www.X.nl/feed/', 'x.nl/feed'],
    ['http://x.nl/feed?a=1#b', 'x.nl/feed?a=1'],
    ['geen adres', 'geen adres'],
  ])('%s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
