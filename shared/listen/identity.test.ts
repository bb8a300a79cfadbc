import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../model/item.ts';
import { itemIds } from './identity.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

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
const scope = { sourceId: 'bron-1', feedLink: 'https://a.example/' };
const idOf = (part: Partial<ParsedItem>, sourceId = 'bron-1'): string =>
  itemIds([entry(part)], { ...scope, sourceId }, hash)[0] ?? '';

describe('one item', () => {
  it('has an id of the agreed shape', () => {
    expect(idOf({ id: 'x' })).toMatch(/^i_[0-9a-f]{24}$/);
  });

  it.each([
    ['an edit of title and text', { id: '7', title: 'a', text: 'b' }, { id: '7', title: 'c', text: 'd' }],
    [
      'a new date',
      { id: '7', published: '2026-01-01T00:00:00.000Z' },
      { id: '7', published: '2026-01-02T00:00:00.000Z' },
    ],
    ['trackers in the link', { link: 'https://a.example/1?utm_source=rss' }, { link: 'https://a.example/1' }],
    ['a move to https', { link: 'http://www.a.example/1/' }, { link: 'https://a.example/1' }],
    ['a guid that moves to https', { id: 'http://a.example/?p=1' }, { id: 'https://a.example/?p=1' }],
    [
      'an edited text under one link',
      { link: 'https://a.example/1', text: 'a' },
      { link: 'https://a.example/1', text: 'b' },
    ],
    ['white space in a title', { title: 'Een  bericht', text: 'x' }, { title: 'een bericht', text: 'x' }],
  ])('keeps its id over %s', (_what, before, after) => {
    expect(idOf(after)).toBe(idOf(before));
  });

  it.each([
    ['two guids', { id: '1' }, { id: '2' }],
    [
      'two guids that differ in their fragment',
      { id: 'https://a.example/#1' },
      { id: 'https://a.example/#2' },
    ],
    ['two links', { link: 'https://a.example/1' }, { link: 'https://a.example/2' }],
    ['two texts', { title: 'Weerbericht', text: 'zon' }, { title: 'Weerbericht', text: 'regen' }],
    [
      'two dates',
      { title: 'Weerbericht', published: '2026-01-01T00:00:00.000Z' },
      { title: 'Weerbericht', published: '2026-01-02T00:00:00.000Z' },
    ],
  ])('differs from another with %s', (_what, one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });

  it.each(['https://a.example/1', 'tag:a.example,2026:1', 'urn:uuid:1'])(
    'is the same everywhere with id %s',
    (id) => {
      expect(idOf({ id }, 'bron-1')).toBe(idOf({ id }, 'bron-2'));
    },
  );

  it('belongs to its source with an id that means nothing elsewhere', () => {
    expect(idOf({ id: '12' }, 'bron-1')).not.toBe(idOf({ id: '12' }, 'bron-2'));
  });
});

describe('the entries of one document', () => {
  const distinct = (entries: readonly ParsedItem[]): number => new Set(itemIds(entries, scope, hash)).size;

  it('are all kept where every guid is the same', () => {
    expect(
      distinct([1, 2, 3].map((n) => entry({ id: '0', title: `t${n}`, link: `https://a.example/${n}` }))),
    ).toBe(3);
  });

  it('are all kept where every link is the same', () => {
    expect(distinct([1, 2, 3].map((n) => entry({ title: `t${n}`, link: 'https://a.example/nieuws' })))).toBe(
      3,
    );
  });

  it('are all kept where every link is the home page', () => {
    expect(distinct([1, 2].map((n) => entry({ title: `t${n}`, link: 'https://www.a.example' })))).toBe(2);
  });

  it('are one where one article is listed twice', () => {
    expect(
      distinct([
        entry({ id: '1', link: 'https://a.example/1' }),
        entry({ id: '1', link: 'https://a.example/1?utm_source=x' }),
      ]),
    ).toBe(1);
  });

  it('keep their ids when a new one comes on top', () => {
    const old = [1, 2].map((n) => entry({ id: `${n}`, title: `t${n}` }));
    expect(itemIds([entry({ id: '3', title: 't3' }), ...old], scope, hash).slice(1)).toEqual(
      itemIds(old, scope, hash),
    );
  });
});
