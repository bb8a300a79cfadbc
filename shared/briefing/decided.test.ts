import { describe, expect, it } from 'vitest';
import type { DecisionBody, StoryDecision, WardCorrection } from '../model/decision.ts';
import type { SignalId } from '../model/reading.ts';
import { constraintsOf, decisionsFor, decisionsOf, givenTitle, isHazard, mutedStories } from './decided.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

let count = 0;
const decision = (body: DecisionBody, role = 'wethouder'): StoryDecision => {
  count += 1;
  return { ...body, id: `d_${count}`, role, at: `2026-03-03T08:00:${String(count).padStart(2, '0')}.000Z` };
};
const correction = (item: string, at: string): WardCorrection => ({
  item,
  scope: 'gemeente',
  wards: [],
  taught: null,
  at,
});
const items = (...signals: readonly SignalId[]): readonly ReadItem[] =>
  [
    { item: {}, reading: { signals: signals.map((id) => ({ id, detail: null, evidence: [] })) } },
  ] as unknown as readonly ReadItem[];
const told = (ids: readonly string[], ...signals: readonly SignalId[]): ToldStory =>
  ({ story: { items: ids }, items: items(...signals) }) as unknown as ToldStory;

describe('merges and splits', () => {
  it('are pairs of items', () => {
    const found = constraintsOf([
      decision({ kind: 'merge', items: ['a', 'b'] }),
      decision({ kind: 'split', item: 'c', apart: ['d', 'e'] }),
    ]);
    expect(found.mustLink).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
    expect(found.cannotLink).toEqual([
      ['c', 'd'],
      ['c', 'e'],
    ]);
  });

  it('keep what is left of a story together, less what was taken out of that later', () => {
    const found = constraintsOf([
      decision({ kind: 'split', item: 'a', apart: ['b', 'c', 'd'] }),
      decision({ kind: 'split', item: 'c', apart: ['b', 'd'] }),
    ]);
    expect(found.mustLink).toEqual([
      ['b', 'd'],
      ['b', 'd'],
    ]);
  });

  it('keep together what was corrected in one go, less what was taken out', () => {
    const corrections = ['a', 'b', 'c'].map((item) => correction(item, 'one')).concat(correction('x', 'two'));
    expect(constraintsOf([], corrections).mustLink).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const split = decision({ kind: 'split', item: 'b', apart: ['a', 'c'] });
    expect(constraintsOf([split], corrections).mustLink).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ]);
  });

  it('never ask for what they forbid', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const corrections = ids.map((item) => correction(item, 'one'));
    const splits = ids
      .slice(0, 3)
      .map((item) => decision({ kind: 'split', item, apart: ids.filter((other) => other !== item) }));
    const { mustLink, cannotLink } = constraintsOf(splits, corrections);
    const forbidden = new Set(cannotLink.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    expect(mustLink.filter(([a, b]) => forbidden.has(`${a} ${b}`))).toEqual([]);
  });
});

describe('names and mutes', () => {
  const first = decision({ kind: 'rename', item: 'a', title: 'Eerst' });
  const last = decision({ kind: 'rename', item: 'b', title: 'Laatst' });
  const mute = decision({ kind: 'mute', item: 'a', until: '2026-03-09' });

  it('take the last title given, as written by a role at a time', () => {
    expect(givenTitle([first, last], ['a', 'b'])).toEqual({
      kind: 'written',
      text: 'Laatst',
      role: 'wethouder',
      at: last.at,
    });
    expect(givenTitle([first, last], ['a'])?.text).toBe('Eerst');
    expect(givenTitle([first, mute], ['c'])).toBeNull();
  });

  it.each([
    ['2026-03-03', 1],
    ['2026-03-09', 1],
    ['2026-03-10', 0],
  ])('mute on %s: %i', (date, expected) => {
    expect(mutedStories([told(['a', 'b']), told(['c'])], [mute], date)).toHaveLength(expected);
  });

  it('mute without end until it is undone, and by the last word', () => {
    const always = decision({ kind: 'mute', item: 'b', until: null });
    expect(mutedStories([told(['a', 'b'])], [mute, always], '2030-01-01')).toHaveLength(1);
    const short = decision({ kind: 'mute', item: 'b', until: '2026-03-04' });
    expect(mutedStories([told(['a', 'b'])], [always, short], '2026-03-05')).toEqual([]);
  });

  it.each(['acute-danger', 'threat'] as const)('never mute %s', (signal) => {
    expect(isHazard(items(signal))).toBe(true);
    expect(mutedStories([told(['a'], signal)], [mute], '2026-03-03')).toEqual([]);
    expect(isHazard(items('accident', 'emotion'))).toBe(false);
  });

  it('hold for the story at hand', () => {
    const merge = decision({ kind: 'merge', items: ['a', 'b'] });
    const split = decision({ kind: 'split', item: 'c', apart: ['a'] });
    const other = decision({ kind: 'merge', items: ['a', 'z'] });
    const all = [first, last, mute, merge, split, other];
    expect(decisionsFor(all, ['a', 'b'])).toEqual([last, mute, merge, split]);
    expect(decisionsFor(all, ['q'])).toEqual([]);
  });

  it('stay in their compartment', () => {
    const council = decision({ kind: 'mute', item: 'a', until: null }, 'griffier');
    expect(decisionsOf([mute, council], 'griffier')).toEqual([council]);
    expect(decisionsOf([mute, council], 'bestuursadviseur')).toEqual([mute]);
  });
});
