import { describe, expect, it } from 'vitest';
import type { Reading } from '../../shared/model/reading.ts';
import { newestPlausible, type ReadLine, storiesOfLines } from './line-stories.ts';

const reading: Reading = {
  place: { scope: 'onbekend', wards: [] },
  themes: [],
  tone: { value: 'neutral', evidence: [] },
  voice: 'resident',
  questions: [],
  kind: 'report',
  signals: [],
} as unknown as Reading;

const line = (id: string, text: string, published: string | null): ReadLine => ({
  readable: { id, title: '', text, published, source: { name: 'Forum', voice: 'resident', fixedWard: null } },
  reading,
});
const drain =
  'Aan de Amazonedreef staat de straat blank door een verstopte put, en de pomp van de brandweer is stuk.';
const cat = 'Wie mist er een rode kat met een wit pootje? Ze zit al dagen in onze schuur aan de Zandweg.';
const stories = (...lines: readonly ReadLine[]): readonly string[] => storiesOfLines(lines, 'Lindewaard');
/** Ids that are together, whatever their story is called. */
const parts = (lines: readonly ReadLine[]): readonly string[] => {
  const groups = new Map<string, string[]>();
  for (const [index, name] of stories(...lines).entries())
    groups.set(name, [...(groups.get(name) ?? []), lines[index]?.readable.id ?? '']);
  return [...groups].map(([name, ids]) => `${name}: ${ids.toSorted().join()}`).toSorted();
};

describe('the story of a line', () => {
  it('is the id of its first item in order of publication, whatever the order of the lines', () => {
    const early = line('b', drain, '2026-03-01T09:00:00Z');
    const late = line('a', drain, '2026-03-02T09:00:00Z');
    expect(stories(late, early, line('c', cat, null))).toEqual(['b', 'b', 'c']);
  });

  it.each([[['9999-01-01']], [['9999-01-01', '+100000-01-01']], [['0001-01-01', '9999-01-01']]])(
    'is found by what has no date, whatever slips of the pen are among the dates: %j',
    (slips) => {
      const dated = ['2026-03-02', '2026-03-04'].map((day) => line(`d${day}`, drain, day));
      const odd = slips.map((day, index) => line(`z${index}`, `${cat} ${day}`, day));
      expect(stories(...dated, ...odd, line('u', drain, null)).at(-1)).toBe('d2026-03-02');
    },
  );

  it('does not hang on the order of lines that share a moment', () => {
    const streets = ['Zandweg', 'Kerkstraat', 'Molenpad', 'Havenkade'];
    const whats = ['de put verstopt en staat het water hoog', 'een lantaarn kapot', 'een boom omgewaaid'];
    const lines = Array.from({ length: 48 }, (_, index) =>
      line(
        `n${index}`,
        `Aan de ${streets[index % 4]} is ${whats[index % 3]}, al ${index % 5} dagen. Wie meldt het?`,
        index % 7 === 0 ? null : '2026-03-02T09:00:00Z',
      ),
    );
    expect(parts(lines.toReversed())).toEqual(parts(lines));
  });

  it('begins with the lowest number of those that share a moment', () => {
    const same = ['n10', 'n9', 'n2'].map((id) => line(id, drain, '2026-03-02'));
    expect(stories(...same)).toEqual(['n2', 'n2', 'n2']);
  });

  it('has a name of its own where lines share an id', () => {
    const lines = [
      line('x', drain, '2026-03-02'),
      line('x', cat, '2026-03-02'),
      line('x', drain, '2026-03-03'),
    ];
    expect(stories(...lines)).toEqual(['x', 'x#2', 'x']);
    expect(stories(...lines.slice(0, 2), line('x#2', 'Het zwembad sluit in mei.', '2026-03-02'))).toEqual([
      'x',
      'x#3',
      'x#2',
    ]);
  });
});

describe('the newest plausible moment', () => {
  const day = 86_400_000;
  it.each([
    ['none', [], 0],
    ['one', [5], 5],
    ['the newest', [3, 1, 2], 3],
    ['not what lies sixty-one days after the others', [1, 2, 63], 2],
    ['what lies sixty days after the others', [1, 2, 62], 62],
    ['of two the earlier, where they are far apart', [900, 1], 1],
    ['of a long row the end', Array.from({ length: 40 }, (_, index) => index * 50), 1950],
    ['whatever is long ago', [-700_000, 1, 2], 2],
  ])('is %s', (_name, days, expected) => {
    expect(newestPlausible(days.map((each) => each * day))).toBe(expected * day);
  });
});
