import { describe, expect, it } from 'vitest';
import { sampleStory } from '../../test/support/sample-briefing.ts';
import type { CellMovement } from '../interpret/trend-cells.ts';
import type { TrendReading } from '../model/trend.ts';
import { busierSection, usualNumber } from './busier.ts';

const movement = (parts: Partial<TrendReading> = {}): TrendReading => ({
  state: 'rising',
  count: 5,
  expected: 0.42,
  probability: 0.0001,
  publishers: ['a', 'b', 'c', 'd'],
  items: ['i_1', 'i_2', 'i_3', 'i_4', 'i_5', 'i_6'],
  days: [],
  ...parts,
});
const cell = (theme: string, parts: Partial<TrendReading> = {}, ward = 'WK999902'): CellMovement => ({
  ward,
  theme,
  movement: movement(parts),
});
const context = {
  wards: new Map([
    ['WK999901', 'Molenbuurt'],
    ['WK999902', 'Waterkant'],
  ]),
  muted: new Set<string>(),
  times: (id: string) => (id.startsWith('i_') ? '2026-03-10T07:00:00.000Z' : null),
};

describe('busierSection', () => {
  it('says how much, by how many, since when and what is usual, with its items', () =>
    expect(busierSection([cell('afval')], [], context)).toEqual([
      {
        kind: 'computed',
        rule: 'busier',
        text: 'Meer dan gewoonlijk over afval en schoon in Waterkant: sinds dinsdag 10 maart 6 berichten van 4 uitgevers; per uitgever één per dag geteld 5, gewoon is 0,4.',
        numbers: { items: 6, publishers: 4, count: 5, expected: 0.42 },
        items: ['i_1', 'i_2', 'i_3', 'i_4', 'i_5', 'i_6'],
      },
    ]));

  const covering = (parts: Parameters<typeof sampleStory>[1]) => [
    sampleStory('s_1', { items: [], ...parts }),
  ];
  const here = [{ code: 'WK999902', name: 'Waterkant' }];
  it.each([
    ['no rise', [cell('afval', { state: 'steady' })], [], 0],
    ['no items in memory', [cell('afval', { items: [] })], [], 0],
    ['a theme that is none', [cell('vakantie')], [], 0],
    ['a ward that is none', [cell('afval', {}, 'WK000000')], [], 0],
    ['a story in that ward on that theme', [cell('afval')], covering({ wards: here, themes: ['afval'] }), 0],
    [
      'a story in that ward on another theme',
      [cell('afval')],
      covering({ wards: here, themes: ['wonen'] }),
      1,
    ],
    ['a story on that theme in another ward', [cell('afval')], covering({ themes: ['afval'] }), 1],
    ['a story with half of its items', [cell('afval')], covering({ items: ['i_1', 'i_2', 'i_3'] }), 0],
    ['a story with two of its items', [cell('afval')], covering({ items: ['i_1', 'i_2'] }), 1],
  ] as const)('%s: %#', (_, cells, page, sentences) =>
    expect(busierSection(cells, page, context)).toHaveLength(sentences),
  );

  it('is silent about what was set aside', () => {
    const muted = new Set(['i_1', 'i_2', 'i_3', 'i_4']);
    expect(busierSection([cell('afval')], [], { ...context, muted })).toEqual([]);
  });
  it('has at most three, the least likely first', () => {
    const cells = [
      cell('afval', { probability: 0.004 }),
      cell('wonen', { probability: 0.001 }),
      cell('zorg', { probability: 0.003 }),
      cell('water', { probability: 0.002 }),
    ];
    const texts = busierSection(cells, [], context).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.map((text) => /over (\w+)/.exec(text)?.[1])).toEqual(['wonen', 'water', 'zorg']);
    const ties = cells.map((each) => ({ ...each, movement: movement() }));
    expect(busierSection(ties.toReversed(), [], context)).toEqual(busierSection(ties, [], context));
  });
});

describe('usualNumber', () => {
  it.each([
    [0, 'minder dan 0,1'],
    [0.0999, 'minder dan 0,1'],
    [0.1, '0,1'],
    [0.96, '1'],
    [2.44, '2,4'],
    [3, '3'],
    [12.6, '13'],
  ])('%d is %s', (expected, text) => expect(usualNumber(expected)).toBe(text));
});
