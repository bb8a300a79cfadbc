import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry, makeStory } from '../../test/support/story-entries.ts';
import type { Story } from '../model/story.ts';
import { type RankInput, rankStory } from './rank.ts';

function input(
  specs: readonly Omit<EntrySpec, 'id'>[],
  more: Partial<RankInput> = {},
  story: Partial<Story> = {},
): RankInput {
  const items = specs.map((spec, index) => makeEntry({ ...spec, id: `i_${index}` }));
  return {
    story: makeStory(items, story),
    items,
    trend: 'steady',
    portfolio: [],
    ours: true,
    from: '2026-03-10T00:00:00Z',
    ...more,
  };
}
const score = (value: RankInput): number => rankStory(value).score;

describe('rankStory', () => {
  const plain = input([{}]);
  const greater: readonly (readonly [string, RankInput, RankInput])[] = [
    ['an accident', input([{ signals: ['accident'] }]), plain],
    [
      'confirmed danger',
      input([{ voice: 'emergency', signals: ['acute-danger'] }]),
      input([{ signals: ['acute-danger'] }]),
    ],
    ['a council item', input([{ voice: 'politics' }]), plain],
    ['a rising trend', input([{}], { trend: 'rising' }), plain],
    ['a second publisher', input([{}, { publisher: 'Omroep' }]), plain],
    ['vulnerable people', input([{ signals: ['vulnerable'] }]), plain],
    ['the own portfolio', input([{}], { portfolio: ['water'] }, { themes: ['water'] }), plain],
    ['what is fresh', input([{ time: '2026-03-11T00:00:00Z' }]), plain],
    ['what is ours', plain, input([{}], { ours: false })],
    [
      'safety over politics',
      input([{ voice: 'emergency', signals: ['threat'] }]),
      input([{ voice: 'politics' }]),
    ],
  ];
  it.each(greater)('%s ranks higher', (_, higher, lower) =>
    expect(score(higher)).toBeGreaterThan(score(lower)),
  );

  it('is the sum of factors that all weigh and rest on items of the story', () => {
    const { score: sum, factors } = rankStory(input([{ signals: ['threat', 'money'] }], { trend: 'back' }));
    expect(sum).toBeCloseTo(factors.reduce((total, { weight }) => total + weight, 0));
    expect(factors.every(({ weight }) => weight !== 0)).toBe(true);
    for (const { items } of factors) expect(['i_0']).toEqual(expect.arrayContaining([...items]));
  });
  it('never drops when a message or a sender is added', () => {
    const specs: Omit<EntrySpec, 'id'>[] = [];
    let before = Number.NEGATIVE_INFINITY;
    for (const [index, voice] of (
      ['resident', 'press', 'politics', 'emergency', 'resident'] as const
    ).entries()) {
      specs.push({ voice, publisher: `p${index}`, signals: index === 3 ? ['acute-danger'] : [] });
      const next = score(input(specs));
      expect(next).toBeGreaterThanOrEqual(before);
      before = next;
    }
  });
  it('does not let a flood of senders outrank danger', () => {
    const counts = { ...makeStory([]).counts, senders: 500, publishers: 9 };
    expect(score(input([{}], {}, { counts }))).toBeLessThan(
      score(input([{ voice: 'emergency', signals: ['threat'] }])),
    );
  });
});
