/** Where it is busier than usual: ward × theme. */
import { shiftDate } from '../language/amsterdam-time.ts';
import type { TrendReading } from '../model/trend.ts';
import type { CellCount, TrendItem } from './trend-counts.ts';
import { readingOf, unknownReading } from './trend-reading.ts';
import { replay, windows } from './trend-replay.ts';
import { type Rhythm, rhythmsOf } from './trend-rhythm.ts';
import { type PreparedSeries, predict, prepare, type Series, type Spoken } from './trend-series.ts';

/** What a trend is read against. */
export interface TrendContext {
  /** First local day whose rises are news, YYYY-MM-DD. */
  readonly since: string;
  /** The day of the poll, YYYY-MM-DD. */
  readonly day: string;
  readonly councilDays: ReadonlySet<string>;
  /** Every ward × theme there is, those without a word included: the tests that are made at once. */
  readonly cells: number;
}

/** A cell's movement. */
export interface CellMovement {
  readonly ward: string;
  readonly theme: string;
  readonly movement: TrendReading;
}

/** Days of history that a baseline is made from, at most: eight weeks hold every weekday eight times. */
export const longestHistory = 56;
/** And at least: two weeks hold every weekday twice. */
const leastHistory = 14;
/** A silence of a week or more, in which as many counts were to be expected, makes a cell one that is back. */
const silence = 7;
const expectedInSilence = 3;

/** Whether counts reach back far enough before `day` for anything to be compared. */
export function reachesBack(counts: readonly CellCount[], day: string): boolean {
  const border = shiftDate(day, -leastHistory);
  return counts.some((count) => count.day <= border);
}

/** The rhythm of all publishers over the days up to `context.day`; null where there is too little history. */
export function learnRhythm(
  counts: readonly CellCount[],
  context: Pick<TrendContext, 'since' | 'day' | 'councilDays'>,
): Rhythm | null {
  const { day, since, councilDays } = context;
  const earliest = shiftDate(day, -longestHistory);
  const first = counts
    .map((count) => count.day)
    .filter((each) => each >= earliest)
    .sort()[0];
  if (first === undefined || !reachesBack(counts, day)) return null;
  const [start = day] = [since, day].sort();
  return rhythmsOf(counts, { first, last: day, councilDays }, shiftDate(start, 1 - windows.length));
}

/**
 * The movement of every cell that anybody spoke about in the days that are news, or whose rise is still cooling down. `counts`
 * are those of all days, `items` the items in memory, for the click through. Ordered by ward and theme.
 */
export function cellMovements(
  counts: readonly CellCount[],
  items: readonly TrendItem[],
  context: TrendContext,
): readonly CellMovement[] {
  const byCell = itemsByCell(items);
  const rhythm = learnRhythm(counts, context);
  if (rhythm === null)
    return [...byCell]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => ({ ...split(key), movement: unknownReading(own, context.since, context.day) }))
      .filter(({ movement }) => movement.count > 0);
  const last = rhythm.days.length - 1;
  const news = Math.min(last, rhythm.at.get(context.since) ?? 0);
  const series = prepare(cellSeries(counts, rhythm), rhythm, news - windows.length + 1);
  const rises = replay(series, rhythm, { news, empty: Math.max(0, context.cells - series.length) });
  return series
    .filter(({ key, spoken }) => rises.has(key) || spoken.some(({ at }) => at >= news))
    .map((each) => {
      const risen = rises.get(each.key) ?? null;
      const given = risen === null ? changeOf(each, rhythm, news) : null;
      const own = byCell.get(each.key) ?? [];
      const movement = readingOf({ series: each, rises: risen, items: own, rhythm, news, given });
      return { ...split(each.key), movement };
    });
}

/** New where nobody ever spoke of it, back after a silence that was longer than usual. */
function changeOf(series: PreparedSeries, rhythm: Rhythm, news: number): 'new' | 'back' | null {
  const first = series.spoken.find(({ at }) => at >= news);
  const before = series.spoken.findLast(({ at }) => at < news);
  if (first === undefined) return null;
  if (before === undefined) return 'new';
  if (first.at - before.at < silence) return null;
  const expected = predict(series, rhythm, { from: before.at + 1, to: first.at - 1, until: before.at + 1 });
  return expected.mean >= expectedInSilence ? 'back' : null;
}

/** Series of all cells with a ward and a theme, by ward, theme. */
function cellSeries(counts: readonly CellCount[], rhythm: Rhythm): readonly Series[] {
  const byCell = new Map<string, Spoken[]>();
  for (const { day, ward, theme, publisher } of counts) {
    const at = rhythm.at.get(day);
    if (at === undefined || ward === '' || theme === '') continue;
    const spoken = byCell.get(join(ward, theme)) ?? [];
    spoken.push({ at, publisher });
    byCell.set(join(ward, theme), spoken);
  }
  return [...byCell]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, spoken]) => ({ key, spoken: spoken.sort((a, b) => a.at - b.at), start: 0 }));
}

function itemsByCell(items: readonly TrendItem[]): ReadonlyMap<string, TrendItem[]> {
  const byCell = new Map<string, TrendItem[]>();
  for (const item of items)
    for (const { ward, theme } of item.cells) {
      if (ward === '' || theme === '') continue;
      const own = byCell.get(join(ward, theme)) ?? [];
      own.push(item);
      byCell.set(join(ward, theme), own);
    }
  return byCell;
}

const join = (ward: string, theme: string): string => `${ward} ${theme}`;

function split(key: string): { readonly ward: string; readonly theme: string } {
  const gap = key.indexOf(' ');
  return { ward: key.slice(0, gap), theme: key.slice(gap + 1) };
}
