import { describe, expect, it } from 'vitest';
import type { DecisionBody, StoryDecision } from '../model/decision.ts';
import type { SignalId } from '../model/reading.ts';
import {
  constraintsOf,
  decisionsFor,
  decisionsOf,
  givenTitle,
  heldBy,
  isHazard,
  mergedParts,
  mutedStories,
} from './decided.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

let count = 0;
const decision = (body: DecisionBody, role = 'wethouder'): StoryDecision => {
  count += 1;
  return { ...body, id: `d_${count}`, role, at: `2026-03-03T08:00:${String(count).padStart(2, '0')}.000Z` };
};
const merge = (...stories: readonly [readonly string[], readonly string[]]): StoryDecision =>
  decision({ kind: 'merge', stories });
const split = (item: string, apart: readonly string[], wholes = [apart]): StoryDecision =>
  decision({ kind: 'split', item, apart, wholes });
const rename = (list: readonly string[], title: string): StoryDecision =>
  decision({ kind: 'rename', items: list, title });
const mute = (list: readonly string[], until: string | null): StoryDecision =>
  decision({ kind: 'mute', items: list, until });
const always = (): boolean => true;
const without =
  (...gone: readonly string[]) =>
  (item: string): boolean =>
    !gone.includes(item);
const story = (...ids: readonly string[]) => ({ id: `s_${ids[0]}`, items: ids });
const items = (...signals: readonly SignalId[]): readonly ReadItem[] =>
  [
    { item: {}, reading: { signals: signals.map((id) => ({ id, detail: null, evidence: [] })) } },
  ] as unknown as readonly ReadItem[];
const told = (ids: readonly string[], ...signals: readonly SignalId[]): ToldStory =>
  ({ story: story(...ids), items: items(...signals) }) as unknown as ToldStory;

describe('merges and splits', () => {
  it('are pairs of items: a merge ties two stories at their first items', () => {
    const found = constraintsOf([merge(['a', 'x'], ['b', 'y']), split('c', ['d', 'e'])], always);
    expect(found.mustLink).toEqual([
      ['d', 'e'],
      ['a', 'b'],
    ]);
    expect(found.cannotLink).toEqual([
      ['c', 'd'],
      ['c', 'e'],
    ]);
  });

  it.each([
    ['all there', without(), [['a', 'b']]],
    ['the first items are gone', without('a', 'b'), [['x', 'y']]],
    ['one story is gone', without('a', 'x'), []],
  ])('tie what is left of two stories: %s', (_name, present, expected) => {
    expect(constraintsOf([merge(['a', 'x'], ['b', 'y'])], present).mustLink).toEqual(expected);
  });

  it('leave out what was taken from the merged story', () => {
    const found = constraintsOf([merge(['a', 'x'], ['b']), split('a', ['x', 'b'], [])], always);
    expect(found.mustLink).toEqual([['x', 'b']]);
    expect(constraintsOf([merge(['a'], ['b']), split('a', ['b'])], always).mustLink).toEqual([]);
  });

  it('keep what is left of a story together, less what was taken out of that later and what is gone', () => {
    const splits = [split('a', ['b', 'c', 'd']), split('c', ['b', 'd'])];
    expect(constraintsOf(splits, always).mustLink).toEqual([
      ['b', 'd'],
      ['b', 'd'],
    ]);
    expect(constraintsOf([split('a', ['b', 'c', 'd'])], without('c')).mustLink).toEqual([['b', 'd']]);
  });

  it('of a merged story keep only the parts together: undoing the merge parts them', () => {
    const merges = [merge(['a', 'b'], ['c']), merge(['a', 'b', 'c'], ['d'])];
    expect(mergedParts(['a', 'b', 'c', 'd', 'e'], merges)).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
    expect(mergedParts(['a', 'b'], [])).toEqual([['a', 'b']]);
    const taken = split('x', ['a', 'b', 'c'], [['a', 'b'], ['c']]);
    expect(constraintsOf([taken], always).mustLink).toEqual([['a', 'b']]);
  });

  it.each([
    ['a merge before', [merge(['a'], ['b']), split('b', ['a'])], [], ['ba']],
    ['a merge after', [split('b', ['a']), merge(['a'], ['b'])], ['ab'], []],
    ['merges that meet', [merge(['a'], ['b']), merge(['a', 'b'], ['d']), split('a', ['d'])], ['bd'], ['ad']],
    ['a later detour', [split('a', ['d']), merge(['a'], ['b']), merge(['b'], ['d'])], ['bd', 'ab'], []],
    ['part of it', [split('a', ['b', 'c']), merge(['a'], ['b'])], ['ab'], ['ac']],
    [
      'the first items',
      [merge(['a', 'x'], ['b']), split('a', ['c']), merge(['b'], ['c'])],
      ['bc', 'xb'],
      ['ac'],
    ],
    ['a whole', [split('x', ['a', 'b']), split('a', ['b'])], [], ['ab', 'xa', 'xb']],
    ['back again', [split('a', ['b', 'c']), split('c', ['b']), merge(['a'], ['b'])], ['ab'], ['cb', 'ac']],
  ])('give way to the newest word: %s', (_name, decisions, must, cannot) => {
    const found = constraintsOf(decisions, always);
    expect(found.mustLink.map((pair) => pair.join(''))).toEqual(must);
    expect(found.cannotLink.map((pair) => pair.join(''))).toEqual(cannot);
  });

  it('come back when the newer word is taken back', () => {
    const merges = [merge(['a'], ['b']), merge(['a', 'b'], ['d'])];
    expect(constraintsOf(merges, always).mustLink).toEqual([
      ['a', 'd'],
      ['a', 'b'],
    ]);
  });

  it('never ask for what they forbid', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const splits = ids.slice(0, 3).map((item) =>
      split(
        item,
        ids.filter((other) => other !== item),
      ),
    );
    const { mustLink, cannotLink } = constraintsOf([merge(['a', 'b'], ['c', 'd']), ...splits], always);
    const forbidden = new Set(cannotLink.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    expect(mustLink.filter(([a, b]) => forbidden.has(`${a} ${b}`))).toEqual([]);
  });
});

describe('names and mutes', () => {
  const first = rename(['a'], 'Eerst');
  const last = rename(['b'], 'Laatst');
  const quiet = mute(['a'], '2026-03-09');

  it('take the last title given, as written by a role at a time', () => {
    expect(givenTitle(heldBy([first, last], [story('a', 'b')]), 's_a')).toEqual({
      kind: 'written',
      text: 'Laatst',
      role: 'wethouder',
      at: last.at,
    });
    expect(givenTitle(heldBy([first, last], [story('a')]), 's_a')?.text).toBe('Eerst');
    expect(givenTitle(heldBy([first, quiet], [story('c')]), 's_c')).toBeNull();
  });

  it.each([
    ['most of its items', ['a', 'b', 'c'], [story('a'), story('b', 'c')], 's_b'],
    ['at a tie the earliest', ['a', 'b'], [story('b'), story('a')], 's_a'],
    ['what is left of its items', ['a', 'b', 'c'], [story('c', 'd')], 's_c'],
  ])('follow %s', (_name, list, stories, holder) => {
    const held = heldBy([rename(list, 'Titel'), mute(list, null)], stories);
    expect([...held.renames.keys()]).toEqual([holder]);
    expect([...held.mutes.keys()]).toEqual([holder]);
  });

  it('stay with the rest when an item is taken out', () => {
    const titled = rename(['a', 'b'], 'Titel');
    const held = heldBy([titled, split('a', ['b'])], [story('a'), story('b')]);
    expect([...held.renames.keys()]).toEqual(['s_b']);
    const before = heldBy([split('a', ['b']), titled], [story('a'), story('b')]);
    expect([...before.renames.keys()]).toEqual(['s_a']);
    const both = heldBy([titled, split('a', ['b']), split('b', ['a'])], [story('a'), story('b')]);
    expect([...both.renames.keys()]).toEqual(['s_a']);
  });

  it.each([
    ['2026-03-03', 1],
    ['2026-03-09', 1],
    ['2026-03-10', 0],
  ])('mute on %s: %i', (date, expected) => {
    expect(mutedStories([told(['a', 'b']), told(['c'])], [quiet], date)).toHaveLength(expected);
  });

  it('mute without end until it is undone, and by the last word', () => {
    const endless = mute(['b'], null);
    expect(mutedStories([told(['a', 'b'])], [quiet, endless], '2030-01-01')).toHaveLength(1);
    const short = mute(['b'], '2026-03-04');
    expect(mutedStories([told(['a', 'b'])], [endless, short], '2026-03-05')).toEqual([]);
  });

  it.each(['acute-danger', 'threat'] as const)('never mute %s', (signal) => {
    expect(isHazard(items(signal))).toBe(true);
    expect(mutedStories([told(['a'], signal)], [quiet], '2026-03-03')).toEqual([]);
    expect(isHazard(items('accident', 'emotion'))).toBe(false);
  });

  it('hold for the story at hand', () => {
    const [own, alone] = [story('a', 'b'), story('q')] as const;
    const stories = [own, story('c'), alone, story('z')];
    const joined = merge(['gone', 'a'], ['b']);
    const parted = split('c', ['a']);
    const other = merge(['a'], ['z']);
    const all = [first, last, quiet, joined, parted, other];
    expect(decisionsFor(all, own, stories)).toEqual([last, quiet, joined, parted]);
    expect(decisionsFor(all, alone, stories)).toEqual([]);
  });

  it('are kept apart by compartment', () => {
    const council = decision({ kind: 'mute', items: ['a'], until: null }, 'griffier');
    expect(decisionsOf([quiet, council], 'griffier')).toEqual([council]);
    expect(decisionsOf([quiet, council], 'bestuursadviseur')).toEqual([quiet]);
  });
});
