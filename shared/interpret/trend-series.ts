/** One series of counts against what its own past makes usual. */
import { type Predicted, upperTail } from './poisson.ts';
import type { Rhythm } from './trend-rhythm.ts';

/** A publisher that spoke on a day; once a day, whatever it published. */
export interface Spoken {
  /** Index of the day in the rhythm. */
  readonly at: number;
  readonly publisher: string;
}

/** A cell or a story: who spoke when. */
export interface Series {
  readonly key: string;
  /** By day, each publisher once a day. */
  readonly spoken: readonly Spoken[];
  /** Index of the first day that belongs to it: 0 for a cell, the day of its first message for a story. */
  readonly start: number;
}

/** A series made ready: its odd days weighed down, its noise measured. */
export interface PreparedSeries extends Series {
  /** Weight ≤ 1 of each day that counts for less. */
  readonly damped: ReadonlyMap<number, number>;
  /** Variance over mean of its ordinary days, ≥ 1. */
  readonly dispersion: number;
}

/** Half a count that was never made: Jeffreys' prior for a Poisson rate, gamma(½, 0). */
const prior = 0.5;
/** A past day this improbable was a burst and not what is usual. */
const burstLevel = 0.001;
/** A series' own noise is believed against that of all as if it were this many expected counts. */
const dispersionBelief = 10;
/** Days after its first one in which a publisher is too new to compare: a source just added is no rise. */
const youngDays = 7;

/** Whether a publisher was there long enough on day `at` to be compared. */
export function isKnown(rhythm: Rhythm, publisher: string, at: number): boolean {
  return at - (rhythm.starts.get(publisher) ?? at) >= youngDays;
}

/** Publishers per day over the days [from, to], those that are known on `to`. */
export function countBetween(series: Series, rhythm: Rhythm, from: number, to: number): number {
  let count = 0;
  for (const { at, publisher } of series.spoken)
    if (at >= from && at <= to && isKnown(rhythm, publisher, to)) count += 1;
  return count;
}

/**
 * What the days [from, to] are expected to bring, by the days before `until` (exclusive): each publisher's count k over its
 * exposure E gives k·w/E with w the exposure of the days asked for, plus half a count at the pooled weights; the variance adds
 * that of the estimate, Σ k·(w/E)², to that of the count, both times the dispersion. With equal weights and dispersion 1 this
 * is the gamma-Poisson predictive exactly; for unequal ones the gamma is matched to mean and variance as in Fay and Feuer,
 * "Confidence intervals for directly standardized rates", Statistics in Medicine 16 (1997), 791–801.
 */
export function predict(
  series: PreparedSeries,
  rhythm: Rhythm,
  days: { readonly from: number; readonly to: number; readonly until: number },
): Predicted {
  const { from, to, until } = days;
  const share = (exposed: number, asked: number): number => (exposed <= 0 ? 0 : asked / exposed);
  const half = share(rhythm.pooled(series.start, until - 1), rhythm.pooled(from, to));
  let mean = prior * half;
  let unsure = prior * half * half;
  for (const { at, publisher } of series.spoken) {
    if (at >= until) continue;
    const weight = series.damped.get(at) ?? 1;
    const part = share(
      rhythm.exposure(publisher, series.start, until - 1),
      rhythm.exposure(publisher, from, to),
    );
    mean += weight * part;
    unsure += weight * part * part;
  }
  return { mean, variance: series.dispersion * (mean + unsure) };
}

/**
 * Weighs down past bursts and measures the noise of every series over the days before `until`. A past day above the 0.001
 * level counts as the largest day that is not (after Farrington et al., "A statistical algorithm for the early detection
 * of outbreaks", JRSS A 159 (1996), 547–563, §3.6, which weighs such days down). The dispersion is the quasi-Poisson one,
 * Σ(n−μ)²/Σμ, of the series drawn towards that of all series together.
 */
export function prepare(all: readonly Series[], rhythm: Rhythm, until: number): readonly PreparedSeries[] {
  const parts = all.map((series) => noiseOf(series, rhythm, until));
  const squares = parts.reduce((sum, part) => sum + part.squares, 0);
  const means = parts.reduce((sum, part) => sum + part.means, 0);
  const common = means === 0 ? 1 : Math.max(1, squares / means);
  return all.map((series, index) => {
    const part = parts[index];
    const own = (part?.squares ?? 0) + dispersionBelief * common;
    const dispersion = Math.max(1, own / ((part?.means ?? 0) + dispersionBelief));
    return { ...series, damped: part?.damped ?? new Map<number, number>(), dispersion };
  });
}

interface Noise {
  readonly damped: ReadonlyMap<number, number>;
  readonly squares: number;
  readonly means: number;
}

function noiseOf(series: Series, rhythm: Rhythm, until: number): Noise {
  const counts = new Map<number, number>();
  const byPublisher = new Map<string, number>();
  for (const { at, publisher } of series.spoken) {
    if (at >= until) continue;
    counts.set(at, (counts.get(at) ?? 0) + 1);
    byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + 1);
  }
  const rates = [...byPublisher].map(([publisher, count]) => {
    const exposed = rhythm.exposure(publisher, series.start, until - 1);
    return { publisher, rate: exposed <= 0 ? 0 : count / exposed };
  });
  const damped = new Map<number, number>();
  let [squares, means] = [0, 0];
  for (let at = series.start; at < until; at += 1) {
    const mean = rates.reduce(
      (sum, { publisher, rate }) => sum + rate * rhythm.exposure(publisher, at, at),
      0,
    );
    const count = counts.get(at) ?? 0;
    const most = count < 3 ? count : ordinary(count, mean);
    if (most < count) damped.set(at, most / count);
    squares += (most - mean) ** 2;
    means += mean;
  }
  return { damped, squares, means };
}

/** The largest count up to `count` that is no burst; two are never one. */
function ordinary(count: number, mean: number): number {
  let most = count;
  while (most > 2 && upperTail(most, { mean, variance: mean }) < burstLevel) most -= 1;
  return most;
}
