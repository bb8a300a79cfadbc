import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCopyIndex } from './copy-index.ts';
import { areCopies, type Comparable, nearDuplicate, printOf } from './same-item.ts';

/** Few words, some of them names and numbers, so that copies, near-copies and conflicts all turn up. */
const word = fc.constantFrom(
  'de',
  'brug',
  'gaat',
  'dicht',
  'in',
  'Losser',
  'Glane',
  '3',
  '14.30',
  'wegens',
  'werk',
);
const sentence = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: most }).map((words) => words.join(' '));
const article: fc.Arbitrary<Comparable> = fc.record({ title: sentence(4), text: sentence(25) });
/** Texts of which some are another one with something cut off or put before it. */
const articles = fc
  .tuple(
    fc.array(article, { maxLength: 10 }),
    fc.array(fc.tuple(fc.nat(9), fc.nat(12), word), { maxLength: 8 }),
  )
  .map(([own, copies]) => [
    ...own,
    ...copies.flatMap(([of, cut, first]) => {
      const from = own[of];
      return from === undefined
        ? []
        : [{ ...from, text: `${first} ${from.text.split(' ').slice(cut).join(' ')}` }];
    }),
  ]);

/** The rule in words and sets, as it reads: what prints and numbers must agree with. */
function copiesByWords(a: Comparable, b: Comparable): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:/-]\p{N}+)*/gu) ?? [];
  const runs = ({ title, text }: Comparable): ReadonlySet<string> => {
    const all = words(text === '' ? title : text);
    return new Set(all.slice(2).map((last, at) => `${all[at]} ${all[at + 1]} ${last}`));
  };
  const telling = ({ title, text }: Comparable): readonly string[] => {
    const head = `${title}\n${text.split(/\s+/).slice(0, 40).join(' ')}`;
    const names = head.match(/(?<=[\p{Ll}\p{N},;:'"’)]\s)\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
    return [...words(head).filter((each) => /\p{N}/u.test(each)), ...names.flatMap(words)];
  };
  const lacks = (from: Comparable, to: Comparable): boolean =>
    telling(from).some((each) => !words(`${to.title}\n${to.text}`).includes(each));
  const [left, right] = [runs(a), runs(b)];
  const smaller = Math.min(left.size, right.size);
  const shared = [...left].filter((run) => right.has(run)).length;
  const alike =
    smaller === 0
      ? words(a.title).length >= 3 && a.title.trim() === b.title.trim()
      : shared / smaller >= (smaller < 12 ? 0.75 : 0.5);
  return alike && !(lacks(a, b) && lacks(b, a));
}

describe('copies', () => {
  it('are told by numbers as by words, whichever comes first', () => {
    fc.assert(
      fc.property(articles, (all) => {
        for (const one of all)
          for (const other of all) expect(nearDuplicate(one, other)).toBe(copiesByWords(one, other));
      }),
    );
  });
});

describe('createCopyIndex', () => {
  it('answers as a comparison with each of the last texts does', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 6 }), (all, most) => {
        const index = createCopyIndex(most);
        const prints = all.map(printOf);
        for (const [at, print] of prints.entries()) {
          const last = prints.slice(Math.max(0, at - most), at);
          expect(index.holdsCopyOf(print)).toBe(last.some((other) => areCopies(other, print)));
          index.add(print);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds bare titles, which share no run of words', () => {
    const index = createCopyIndex(2);
    const bare = (title: string) => printOf({ title, text: '' });
    index.add(bare('Brug over Linde'));
    index.add(printOf({ title: 'Raad stemt over zwembad', text: 'Kort nieuws' }));
    expect(index.holdsCopyOf(bare('Brug over Linde'))).toBe(true);
    expect(index.holdsCopyOf(bare('Brug over Glane'))).toBe(false);
    expect(index.holdsCopyOf(bare('Raad stemt over zwembad'))).toBe(true);
  });

  it('forgets what went before its window', () => {
    const index = createCopyIndex(1);
    const print = printOf({ title: '', text: 'de brug over de Linde gaat drie weken dicht' });
    index.add(print);
    expect(index.holdsCopyOf(print)).toBe(true);
    index.add(printOf({ title: '', text: 'heel iets anders dan dat over een zwembad' }));
    expect(index.holdsCopyOf(print)).toBe(false);
  });
});
