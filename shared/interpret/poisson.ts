/** Exact tails for small counts. */

/** A count yet to come: its expected value and its variance (≥ the mean: what is not known adds to it). */
export interface Predicted {
  readonly mean: number;
  readonly variance: number;
}

/** Below this much more variance than mean the count is as good as Poisson. */
const asPoisson = 1e-9;
/** Chances below this are not told apart: summing them as one minus the rest would lose them anyway. */
const smallest = 1e-12;

/**
 * P(X ≥ count) for count = 0, 1, 2, … until it falls below 1e-12, for a negative binomial X with the given mean and
 * variance; Poisson where the two are equal. With m the mean, v the variance and r = m²/(v−m): P(0) = (m/v)^r and
 * P(k+1) = P(k)·(r+k)/(k+1)·(1−m/v). Source: the negative binomial as a gamma mixture of Poissons, Greenwood and Yule,
 * "An inquiry into the nature of frequency distributions", JRSS 83 (1920), 255–279; it is the predictive of a Poisson count
 * whose rate has a gamma posterior (Gelman et al., "Bayesian Data Analysis", §2.6).
 */
export function upperTails({ mean, variance }: Predicted): readonly number[] {
  if (mean <= 0) return [1];
  const extra = variance - mean;
  const poisson = extra < asPoisson * mean;
  const size = poisson ? 0 : (mean * mean) / extra;
  const step = poisson ? 0 : extra / variance;
  let chance = poisson ? Math.exp(-mean) : Math.exp(size * Math.log(mean / variance));
  const tails = [1];
  let tail = 1;
  for (let k = 0; tail > smallest && k < 10_000; k += 1) {
    tail -= chance;
    if (tail <= smallest) break;
    tails.push(tail);
    chance *= poisson ? mean / (k + 1) : (step * (size + k)) / (k + 1);
  }
  return tails;
}

/** P(X ≥ count), see `upperTails`. */
export function upperTail(count: number, predicted: Predicted): number {
  return upperTails(predicted)[Math.max(0, Math.ceil(count))] ?? (count <= 0 ? 1 : 0);
}

/** P(X ≤ count), see `upperTails`. */
export function lowerTail(count: number, predicted: Predicted): number {
  return count < 0 ? 0 : 1 - upperTail(Math.floor(count) + 1, predicted);
}

/** The greatest chance ≤ `level` that a count with these `tails` can have; 0 where the list ends before. */
export function attainable(tails: readonly number[], level: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle] ?? 0) <= level) high = middle;
    else low = middle + 1;
  }
  return tails[low] ?? 0;
}
