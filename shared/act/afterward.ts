/**
 * What was heard in the days after an answer, against what the days before made usual. It compares and never explains: what
 * comes after need not come of it.
 */
import { lowerTail, upperTail } from '../interpret/poisson.ts';
import { learnRhythm, longestHistory, reachesBack } from '../interpret/trend-cells.ts';
import type { CellCount, TrendItem } from '../interpret/trend-counts.ts';
import type { Rhythm } from '../interpret/trend-rhythm.ts';
import { countBetween, predict, prepare, type Series, type Spoken } from '../interpret/trend-series.ts';
import { shiftDate } from '../language/amsterdam-time.ts';
import { type Afterward, type AfterwardState, followUpDays } from '../model/follow-up.ts';

/** Everything counted that a comparison rests on. */
export interface AfterwardGround {
  /** Counts of all ward × theme cells, of eight weeks before the first answer to two weeks after the last. */
  readonly counts: readonly CellCount[];
  readonly councilDays: ReadonlySet<string>;
  /** The last day that is over, YYYY-MM-DD. */
  readonly lastDay: string;
}

/** What an answer was about. */
export interface AnsweredMatter {
  /** Messages of its story, also those of after the answer; empty where none is left. */
  readonly items: readonly TrendItem[];
  /** Local day on which it was sent. */
  readonly sent: string;
}

/** The two comparisons: the matter itself, and its theme in its ward. */
export interface Afterwards {
  readonly story: Afterward;
  readonly ward: Afterward | null;
}

/** The last of the days after. */
export const lastAfter = (sent: string): string => shiftDate(sent, followUpDays);

/** Days of counts that a comparison needs: eight weeks of history in all, of which two are the days after. */
export const firstBefore = (sent: string): string => shiftDate(lastAfter(sent), -longestHistory);

/**
 * A difference is only named where it would come up by itself in fewer than one in twenty times (the level of `falling` in
 * `trend-reading.ts`), "less" only where three or more were expected, "more" only where five or more were seen (the bounds of
 * a fall and of a story in `trend-reading.ts` and `trend.ts`).
 */
const [level, leastExpected, leastSeen] = [0.05, 3, 5] as const;

const nothing = (state: AfterwardState): Afterward => ({ state, seen: 0, expected: null });

/** Compares. */
export function afterwardsOf({ items, sent }: AnsweredMatter, ground: AfterwardGround): Afterwards {
  const until = lastAfter(sent);
  if (items.length === 0) return { story: nothing('no-story'), ward: null };
  const cell = cellOf(items);
  if (until > ground.lastDay)
    return { story: nothing('not-yet'), ward: cell === null ? null : nothing('not-yet') };
  const counts = ground.counts.filter(({ day }) => day <= until);
  const since = shiftDate(sent, 1);
  const rhythm = reachesBack(counts, sent)
    ? learnRhythm(counts, { since, day: until, councilDays: ground.councilDays })
    : null;
  const span = { sent, until };
  if (rhythm === null)
    return {
      story: uncompared(items, span),
      ward: cell === null ? null : uncompared(cellItems(counts, cell), span),
    };
  return compared(items, cell, { counts, rhythm, ...span });
}

interface Span {
  readonly sent: string;
  readonly until: string;
}

/** Publisher-days in the days after, compared with nothing. */
function uncompared(
  items: readonly { readonly day: string; readonly publisher: string }[],
  { sent, until }: Span,
): Afterward {
  const after = items.filter(({ day }) => day > sent && day <= until);
  const seen = new Set(after.map(({ day, publisher }) => `${day} ${publisher}`)).size;
  return { state: 'no-history', seen, expected: null };
}

interface Cell {
  readonly ward: string;
  readonly theme: string;
}

const keyOf = ({ ward, theme }: Cell): string => `${ward} ${theme}`;

/** The ward and theme that most of the messages are about, the first at a tie; null where none names both. */
function cellOf(items: readonly TrendItem[]): Cell | null {
  const counts = new Map<string, { readonly cell: Cell; count: number }>();
  for (const cell of items.flatMap(({ cells }) => cells)) {
    if (cell.ward === '' || cell.theme === '') continue;
    const known = counts.get(keyOf(cell)) ?? { cell, count: 0 };
    known.count += 1;
    counts.set(keyOf(cell), known);
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most?.cell ?? null;
}

const cellItems = (counts: readonly CellCount[], { ward, theme }: Cell): readonly CellCount[] =>
  counts.filter((count) => count.ward === ward && count.theme === theme);

interface Comparison extends Span {
  readonly counts: readonly CellCount[];
  readonly rhythm: Rhythm;
}

function compared(items: readonly TrendItem[], cell: Cell | null, comparison: Comparison): Afterwards {
  const { counts, rhythm, sent } = comparison;
  const answered = rhythm.at.get(sent) ?? 0;
  const own = seriesOf('', items, rhythm);
  const story: Series = { ...own, start: own.spoken[0]?.at ?? answered };
  const cells = cellsOf(counts).map(([key, spoken]) => seriesOf(key, spoken, rhythm));
  // All cells together tell how much noise is ordinary here.
  const ready = prepare([story, ...cells], rhythm, answered);
  const of = (key: string): Afterward => {
    const series = ready.find((each) => each.key === key);
    if (series === undefined || series.start >= answered)
      return uncompared(key === '' ? items : [], comparison);
    const last = rhythm.at.get(comparison.until) ?? rhythm.days.length - 1;
    const seen = countBetween(series, rhythm, answered + 1, last);
    const usual = predict(series, rhythm, { from: answered + 1, to: last, until: answered });
    return { state: stateOf(seen, usual), seen, expected: usual.mean };
  };
  return { story: of(''), ward: cell === null ? null : of(keyOf(cell)) };
}

function stateOf(seen: number, usual: Parameters<typeof upperTail>[1]): AfterwardState {
  if (usual.mean < leastExpected && seen < leastSeen) return 'too-few';
  if (seen >= leastSeen && upperTail(seen, usual) < level) return 'more';
  return usual.mean >= leastExpected && lowerTail(seen, usual) < level ? 'less' : 'as-usual';
}

/** Each publisher once a day; a cell is there from the first day on. */
function seriesOf(
  key: string,
  counted: readonly { readonly day: string; readonly publisher: string }[],
  rhythm: Rhythm,
): Series {
  const spoken = new Map<string, Spoken>();
  for (const { day, publisher } of counted) {
    const at = rhythm.at.get(day);
    if (at !== undefined) spoken.set(`${at} ${publisher}`, { at, publisher });
  }
  return { key, spoken: [...spoken.values()].toSorted((a, b) => a.at - b.at), start: 0 };
}

function cellsOf(counts: readonly CellCount[]): readonly (readonly [string, readonly CellCount[]])[] {
  const cells = new Map<string, CellCount[]>();
  for (const count of counts) {
    if (count.ward === '' || count.theme === '') continue;
    const known = cells.get(keyOf(count));
    if (known === undefined) cells.set(keyOf(count), [count]);
    else known.push(count);
  }
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
