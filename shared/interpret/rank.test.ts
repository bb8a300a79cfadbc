import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntrySpec, makeEntry, makeStory } from '../../test/support/story-entries.ts';
import { type SignalId, signalIds } from '../model/reading.ts';
import { type SourceVoice, sourceVoices } from '../model/source.ts';
import { type Story, type TrendState, trendStates } from '../model/story.ts';
import type { ThemeId } from '../model/theme.ts';
import { type RankInput, rankStory } from './rank.ts';

function input(
  specs: readonly Omit<EntrySpec, 'id'>[],
  more: Partial<RankInput> = {},
  story: Partial<Story> = {},
): RankInput {
  const items = specs.map((spec, index) =>
    makeEntry({ text: `Bericht ${index}`, ...spec, id: `i_${index}` }),
  );
  return {
    story: makeStory(items, story),
    items,
    trend: 'steady',
    portfolio: [],
    ours: true,
    news: new Set(),
    ...more,
  };
}
const weightOf = (value: RankInput, id: string): number =>
  rankStory(value).factors.find((factor) => factor.id === id)?.weight ?? 0;
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
    ['what is fresh', input([{}], { news: new Set(['i_0']) }), plain],
    ['a moment this week', input([{}], { momentDays: 6 }), plain],
    ['a nearer moment', input([{}], { momentDays: 1 }), input([{}], { momentDays: 4 })],
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

describe('moments', () => {
  it.each<readonly [string, number | null | undefined, number]>([
    ['none', undefined, 0],
    ['none known', null, 0],
    ['today', 0, 0.75],
    ['in a week', 7, 0],
    ['in a month', 30, 0],
    ['over', -1, 0],
  ])('%s', (_, momentDays, weight) =>
    expect(weightOf(input([{}], momentDays === undefined ? {} : { momentDays }), 'moment')).toBe(weight),
  );
});

describe('a copied alarm', () => {
  const alarm = (publisher: string, text: string): Omit<EntrySpec, 'id'> => ({
    publisher,
    text,
    signals: ['acute-danger'],
  });
  const text =
    'Er is brand in een loods aan de Kade en de rook trekt over de huizen in de buurt van de haven.';
  it('is one voice', () =>
    expect(weightOf(input([alarm('Bode', text), alarm('Omroep', text)]), 'safety')).toBe(1.5));
  it('is not confirmed by a repost', () =>
    expect(weightOf(input([alarm('Forum', text), alarm('Plein', `RT: ${text}`)]), 'safety')).toBe(1.5));
  it('is confirmed by another’s words', () =>
    expect(
      weightOf(input([alarm('Bode', text), alarm('Omroep', 'Grote brand in de haven.')]), 'safety'),
    ).toBe(3));
});

describe('every factor', () => {
  const spec = fc.record({
    voice: fc.constantFrom<SourceVoice>(...sourceVoices),
    publisher: fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'),
    signals: fc.subarray<SignalId>([...signalIds], { maxLength: 3 }),
  });
  const stories = fc.record({
    specs: fc.array(spec, { minLength: 1, maxLength: 6 }),
    trend: fc.constantFrom<TrendState>(...trendStates),
    portfolio: fc.subarray<ThemeId>(['water', 'afval']),
    ours: fc.boolean(),
    momentDays: fc.option(fc.integer({ min: 0, max: 10 })),
    fresh: fc.nat(6),
    senders: fc.nat(14),
  });
  type Drawn = typeof stories extends fc.Arbitrary<infer T> ? T : never;
  const built = ({ specs, fresh, senders, ...more }: Drawn): RankInput => {
    const news = new Set(specs.slice(0, fresh).map((_, index) => `i_${index}`));
    const drawn = input(specs, { ...more, news }, { themes: ['water'] });
    return { ...drawn, story: { ...drawn.story, counts: { ...drawn.story.counts, senders } } };
  };
  const order: readonly TrendState[] = ['steady', 'new', 'back', 'rising'];
  const more: readonly (readonly [string, (drawn: Drawn) => Drawn])[] = [
    [
      'one more message',
      (drawn) => ({ ...drawn, specs: [...drawn.specs, { voice: 'press', publisher: 'z', signals: [] }] }),
    ],
    [
      'one more alarm',
      (drawn) => ({
        ...drawn,
        specs: [...drawn.specs, { voice: 'resident', publisher: 'z', signals: ['threat'] }],
      }),
    ],
    [
      'vulnerable people',
      (drawn) => ({
        ...drawn,
        specs: [...drawn.specs, { voice: 'press', publisher: 'a', signals: ['vulnerable'] }],
      }),
    ],
    [
      'the council',
      (drawn) => ({
        ...drawn,
        specs: [...drawn.specs, { voice: 'politics', publisher: 'r', signals: ['council'] }],
      }),
    ],
    ['one more sender', (drawn) => ({ ...drawn, senders: drawn.senders + 1 })],
    ['more news', (drawn) => ({ ...drawn, fresh: drawn.fresh + 1 })],
    [
      'a stronger movement',
      (drawn) => ({ ...drawn, trend: order[order.indexOf(drawn.trend) + 1] ?? 'rising' }),
    ],
    ['a nearer moment', (drawn) => ({ ...drawn, momentDays: Math.max(0, (drawn.momentDays ?? 9) - 1) })],
    ['the whole portfolio', (drawn) => ({ ...drawn, portfolio: ['water', 'afval'] })],
    ['what is ours', (drawn) => ({ ...drawn, ours: true })],
  ];
  it.each(more)('never weighs less for %s', (_, change) =>
    fc.assert(
      fc.property(stories, (drawn) => {
        const [before, after] = [rankStory(built(drawn)), rankStory(built(change(drawn)))];
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        for (const { id, weight } of before.factors)
          expect(weightOf(built(change(drawn)), id)).toBeGreaterThanOrEqual(weight - 1e-9);
      }),
    ),
  );

  it('weighs less together than confirmed danger, where they are portfolio, news and a moment', () =>
    fc.assert(
      fc.property(stories, (drawn) => {
        const calm = { ...drawn, trend: 'steady' as const, senders: 0, ours: true };
        const nothing = calm.specs.map(() => ({ voice: 'press' as const, publisher: 'a', signals: [] }));
        const danger = input([{ voice: 'emergency', signals: ['acute-danger'] }]);
        expect(score(danger)).toBeGreaterThan(score(built({ ...calm, specs: nothing })));
      }),
    ));
});
