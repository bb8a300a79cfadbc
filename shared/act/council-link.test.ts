import { describe, expect, it } from 'vitest';
import type { CouncilEntry } from '../model/council-entry.ts';
import { anchoredStory } from './anchored-story.ts';
import { linkEntries } from './council-link.ts';

const entry = (id: string, title: string, changes: Partial<CouncilEntry> = {}): CouncilEntry => ({
  id,
  nr: null,
  kind: 'written-question',
  title,
  text: null,
  from: null,
  date: '2026-03-03',
  term: null,
  termText: null,
  owner: null,
  status: 'open',
  answeredAt: null,
  link: null,
  statusBy: 'list',
  source: { name: 'Vragen', date: '2026-03-03' },
  official: true,
  listed: null,
  goneSince: null,
  anchor: [],
  apart: [],
  comments: [],
  events: [],
  ...changes,
});

const story = (id: string, title: string, text: string) => ({ id, items: [{ id: `i_${id}`, title, text }] });
const stories = [
  story(
    'pool',
    'Renovatie zwembad duurder',
    'De verbouwing van zwembad De Plas valt duurder uit dan begroot.',
  ),
  story(
    'road',
    'Winkeliers bezorgd over afsluiting',
    'De Molenweg is tot en met vrijdag dicht voor auto’s. De bus rijdt om.',
  ),
  story('waste', 'Klachten over de afvalpas', 'In Noord werkt de afvalpas niet: containers blijven dicht.'),
  story('match', 'Lindewaard wint', 'De voetballers wonnen in Lindewaard met twee doelpunten van de buren.'),
];
const found = (entries: readonly CouncilEntry[]) =>
  linkEntries(entries, stories, ['Lindewaard']).map(({ entry: id, story: to, words }) => [id, to, words]);

describe('stories that an entry may belong to', () => {
  it('are found by rare words, parts of compounds and names, with the words that say so', () => {
    expect(found([entry('a', 'Schriftelijke vragen over kostenstijging renovatie zwembad')])).toEqual([
      ['a', 'pool', expect.arrayContaining(['renovatie', 'zwembad'])],
    ]);
    expect(found([entry('b', 'Vragen over gevolgen afsluiting Molenweg')])).toEqual([
      ['b', 'road', expect.arrayContaining(['Molenweg', 'afsluiting'])],
    ]);
    expect(
      found([entry('c', 'Problemen met afvalpassen en containers')]).map(([id, to]) => [id, to]),
    ).toEqual([['c', 'waste']]);
  });

  it('are not found by the municipality’s own name, by everyday words or by what every paper is called', () => {
    expect(found([entry('a', 'Motie over wonen in Lindewaard')])).toEqual([]);
    expect(
      found([entry('b', 'Schriftelijke vragen van de fractie over het beleid van de gemeente')]),
    ).toEqual([]);
    expect(found([entry('c', 'Technische vragen jaarrekening')])).toEqual([]);
  });

  it('leave out what is tied, settled or said not to belong', () => {
    const title = 'Vragen over afsluiting Molenweg';
    expect(found([entry('a', title, { anchor: ['i_road'] })])).toEqual([]);
    expect(found([entry('a', title, { status: 'answered' })])).toEqual([]);
    expect(found([entry('a', title, { apart: ['i_road'] })])).toEqual([]);
  });

  it('take no word that most stories share', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      story(`s${at}`, `Molenweg dicht ${at}`, 'De Molenweg is dicht.'),
    );
    expect(linkEntries([entry('a', 'Vragen over de Molenweg')], many, [])).toEqual([]);
  });
});

describe('the story a piece of work belongs to', () => {
  it('shares most of its items; of equals it is the first', () => {
    const held = [
      { id: 's1', items: ['a'] },
      { id: 's2', items: ['b', 'c'] },
      { id: 's3', items: ['d'] },
    ];
    expect(anchoredStory(['a', 'b', 'c'], held)?.id).toBe('s2');
    expect(anchoredStory(['a', 'd'], held)?.id).toBe('s1');
    expect(anchoredStory([], held)).toBeNull();
    expect(anchoredStory(['x'], held)).toBeNull();
  });
});
