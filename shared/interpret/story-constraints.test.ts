import { describe, expect, it } from 'vitest';
import { createUnities, noConstraints, type StoryConstraints, saidOf } from './story-constraints.ts';

const said = (mustLink: StoryConstraints['mustLink'], cannotLink: StoryConstraints['cannotLink'] = []) => {
  const { oneWith, apartFrom } = saidOf({ mustLink, cannotLink });
  const sorted = (map: ReadonlyMap<string, readonly string[]>) =>
    Object.fromEntries([...map].map(([item, others]) => [item, others.toSorted().join('')]));
  return { one: sorted(oneWith), apart: sorted(apartFrom) };
};

describe('what was said', () => {
  it('is nothing without decisions', () => {
    expect(said([])).toEqual({ one: {}, apart: {} });
    expect(saidOf(noConstraints).apartFrom.size).toBe(0);
  });

  it('follows links to their end, whatever their order', () => {
    const all = { a: 'abcd', b: 'abcd', c: 'abcd', d: 'abcd' };
    expect(
      said([
        ['a', 'b'],
        ['c', 'd'],
        ['b', 'c'],
      ]).one,
    ).toEqual(all);
    expect(
      said([
        ['c', 'b'],
        ['d', 'c'],
        ['a', 'b'],
        ['d', 'a'],
      ]).one,
    ).toEqual(all);
  });

  it('keeps whole unities apart', () => {
    const { apart } = said(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['b', 'c'],
        ['x', 'a'],
      ],
    );
    expect(apart).toEqual({ a: 'cdx', b: 'cdx', c: 'ab', d: 'ab', x: 'ab' });
  });

  it('takes links over a parting that contradicts them', () => {
    expect(
      said(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        [['a', 'c']],
      ).apart,
    ).toEqual({});
  });
});

describe('unities', () => {
  it('refuse to tie what is apart, and to part what is one, also through others', () => {
    const unities = createUnities();
    expect(unities.part('a', 'd')).toBe(true);
    expect(unities.tie('b', 'd')).toBe(true);
    expect(unities.tie('a', 'b')).toBe(false);
    expect(unities.tie('a', 'c')).toBe(true);
    expect(unities.tie('c', 'b')).toBe(false);
    expect(unities.part('b', 'd')).toBe(false);
    expect(unities.part('a', 'a')).toBe(false);
    expect(unities.of('c').items.toSorted()).toEqual(['a', 'c']);
  });

  it('remember what was apart from both when two become one', () => {
    const unities = createUnities();
    unities.part('a', 'x');
    unities.part('b', 'x');
    unities.part('b', 'y');
    expect(unities.tie('a', 'b')).toBe(true);
    expect(unities.tie('x', 'y')).toBe(true);
    expect(unities.tie('a', 'y')).toBe(false);
    expect([...unities.of('a').apart]).toEqual([unities.of('x')]);
  });
});
