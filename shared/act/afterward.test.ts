import { describe, expect, it } from 'vitest';
import type { CellCount, TrendItem } from '../interpret/trend-counts.ts';
import { shiftDate } from '../language/amsterdam-time.ts';
import { type AfterwardGround, afterwardsOf, firstBefore, lastAfter } from './afterward.ts';

const sent = '2026-03-03';
const first = firstBefore(sent);
const last = lastAfter(sent);
const cell = { ward: 'WK1', theme: 'verkeer' };

/** Other talk all over the municipality, so that publishers have a rhythm: three publishers, every day. */
function backdrop(): CellCount[] {
  const counts: CellCount[] = [];
  for (let day = first; day <= last; day = shiftDate(day, 1))
    for (const publisher of ['p1', 'p2', 'p3'])
      counts.push({ day, ward: 'WK2', theme: 'wonen', publisher, items: 1 });
  return counts;
}

/** Our cell: one publisher on every `everyBefore`-th day before the answer and every `everyAfter`-th day after it. */
function talk(everyBefore: number, everyAfter: number, publishersAfter = 1): CellCount[] {
  const counts: CellCount[] = [];
  let n = 0;
  for (let day = first; day <= last; day = shiftDate(day, 1)) {
    n += 1;
    const before = day <= sent;
    if (n % (before ? everyBefore : everyAfter) !== 0) continue;
    for (let p = 1; p <= (before ? 1 : publishersAfter); p += 1)
      counts.push({ day, ...cell, publisher: `p${p}`, items: 1 });
  }
  return counts;
}

const itemsOf = (counts: readonly CellCount[]): TrendItem[] =>
  counts.map(({ day, publisher }, n) => ({
    id: `i${n}`,
    time: `${day}T09:00:00Z`,
    day,
    publisher,
    cells: [cell],
  }));

const ground = (counts: readonly CellCount[], changes: Partial<AfterwardGround> = {}): AfterwardGround => ({
  counts: [...backdrop(), ...counts],
  councilDays: new Set(),
  lastDay: last,
  ...changes,
});

describe('afterwardsOf', () => {
  it('names what went on as before', () => {
    const counts = talk(2, 2);
    const { story, ward } = afterwardsOf({ items: itemsOf(counts), sent }, ground(counts));
    expect(ward).toMatchObject({ state: 'as-usual', seen: 7 });
    expect(ward?.expected).toBeGreaterThan(6);
    expect(ward?.expected).toBeLessThan(8.5);
    expect(story.state).toBe('as-usual');
  });

  it('names a rise and a fall, never a cause', () => {
    const more = talk(4, 1, 3);
    expect(afterwardsOf({ items: itemsOf(more), sent }, ground(more)).ward).toMatchObject({
      state: 'more',
      seen: 42,
    });
    const less = talk(1, 100);
    expect(afterwardsOf({ items: itemsOf(less), sent }, ground(less)).ward).toMatchObject({
      state: 'less',
      seen: 0,
    });
  });

  it('says nothing of small numbers', () => {
    const few = talk(20, 7);
    const { story, ward } = afterwardsOf({ items: itemsOf(few), sent }, ground(few));
    expect([story.state, ward?.state]).toEqual(['too-few', 'too-few']);
    expect(story.seen).toBe(2);
  });

  it('counts a publisher once a day, and the day of the answer on neither side', () => {
    const counts = talk(2, 2);
    const twice = itemsOf([...counts, ...counts, { day: sent, ...cell, publisher: 'p9', items: 1 }]);
    const { story } = afterwardsOf({ items: twice, sent }, ground(counts));
    expect(story.seen).toBe(7);
  });

  it('compares with nothing where there is no past: of the store, or of the story', () => {
    const counts = talk(2, 2).filter(({ day }) => day >= shiftDate(sent, -5));
    const short = { counts, councilDays: new Set<string>(), lastDay: last };
    const items = itemsOf(counts);
    expect(afterwardsOf({ items, sent }, short)).toMatchObject({
      story: { state: 'no-history', seen: 7, expected: null },
      ward: { state: 'no-history' },
    });
    const young = itemsOf(talk(2, 1).filter(({ day }) => day >= sent));
    const all = ground(talk(2, 1));
    expect(afterwardsOf({ items: young, sent }, all)).toMatchObject({
      story: { state: 'no-history', seen: 14, expected: null },
      ward: { state: expect.not.stringMatching('no-history') },
    });
  });

  it('waits for the fourteen days, and knows when the messages are gone', () => {
    const counts = talk(2, 2);
    const waiting = ground(counts, { lastDay: shiftDate(last, -1) });
    expect(afterwardsOf({ items: itemsOf(counts), sent }, waiting)).toEqual({
      story: { state: 'not-yet', seen: 0, expected: null },
      ward: { state: 'not-yet', seen: 0, expected: null },
    });
    expect(afterwardsOf({ items: [], sent }, ground(counts))).toEqual({
      story: { state: 'no-story', seen: 0, expected: null },
      ward: null,
    });
  });

  it('has no ward where no message names one with a theme', () => {
    const counts = talk(2, 2);
    const items = itemsOf(counts).map((item) => ({ ...item, cells: [{ ward: '', theme: 'verkeer' }] }));
    expect(afterwardsOf({ items, sent }, ground(counts)).ward).toBeNull();
  });

  it('looks no further than the fourteen days', () => {
    const counts = talk(2, 2);
    const later = { day: shiftDate(last, 1), ...cell, publisher: 'p1', items: 1 };
    const base = afterwardsOf({ items: itemsOf(counts), sent }, ground(counts));
    const longer = afterwardsOf(
      { items: itemsOf([...counts, later]), sent },
      ground([...counts, later], { lastDay: shiftDate(last, 9) }),
    );
    expect(longer).toEqual(base);
  });
});
