/** Which of many tests may be believed at once. */
import { attainable } from './poisson.ts';

/** A test of one series: its chance, and the tails its counts could have had (one list per window looked at). */
export interface Test {
  readonly key: string;
  /** Chance of what was counted, made up for the number of windows. */
  readonly chance: number;
  readonly tails: readonly (readonly number[])[];
  /** How many such tests there are: cells without any count share one. */
  readonly times: number;
}

/** Share of false ones among all that are said to rise, at most. */
const falseShare = 0.2;
/** And none by itself less certain than this. */
export const singleLevel = 0.01;

/**
 * Keys whose rise may be declared: a step-up over all tests, those that found nothing included, that keeps the false discovery
 * rate at 0.2. In Benjamini and Hochberg (JRSS B 57 (1995), 289–300) the k smallest chances are believed where the k-th, t, has
 * m·t ≤ 0.2·k. Counts are discrete: a cell that hardly ever speaks cannot reach most levels, so instead of m·t the sum of
 * the chances ≤ t that each test can really reach is taken, over 1 − 0.01; Döhler, Durand and Roquain, "New FDR bounds for
 * discrete and heterogeneous tests", Electronic Journal of Statistics 12 (2018), 1867–1900 (procedure [HSU]).
 */
export function discoveries(tests: readonly Test[]): ReadonlySet<string> {
  const candidates = tests
    .filter(({ chance, times }) => chance <= singleLevel && times === 1)
    .toSorted((a, b) => a.chance - b.chance || (a.key < b.key ? -1 : 1));
  for (let rank = candidates.length; rank > 0; rank -= 1) {
    const level = candidates[rank - 1]?.chance ?? 0;
    if (reachable(tests, level) / (1 - singleLevel) <= falseShare * rank)
      return new Set(candidates.slice(0, rank).map(({ key }) => key));
  }
  return new Set();
}

/** Expected number of tests at or below a level when nothing rises. */
function reachable(tests: readonly Test[], level: number): number {
  let sum = 0;
  for (const { tails, times } of tests)
    for (const tail of tails) sum += times * attainable(tail, level / tails.length);
  return sum;
}
