/** Exact tests for small counts. */

/** Natural logarithm of n!, summed: the counts here are small. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}

/**
 * P(X ≥ count) for X ~ Poisson(mean), one minus the sum of e^−m·m^i/i! for i < count (textbook definition). 1 for a
 * count of 0; mean ≥ 0.
 */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  let below = 0;
  for (let i = 0; i < count; i += 1) below += Math.exp(i * Math.log(mean) - mean - logFactorial(i));
  return Math.max(0, 1 - below);
}

/** P(X = k) for X ~ Binomial(n, p), 0 < p < 1. */
function binomial(k: number, n: number, p: number): number {
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
}

/** A count over a stretch of time. */
export interface Counted {
  readonly count: number;
  /** Length of the stretch in days, > 0. */
  readonly days: number;
}

/**
 * One-sided exact test that the rate of `recent` is above that of `earlier`: given their total, the recent count is
 * binomial with p = its share of the days. Unlike a test against a rate taken as known, it knows that the earlier rate
 * is only an estimate. Source: Przyborowski and Wilenski, "Homogeneity of results in testing samples from Poisson
 * series", Biometrika 31 (1940), 313–323.
 */
export function riseProbability(recent: Counted, earlier: Counted): number {
  const total = recent.count + earlier.count;
  const share = recent.days / (recent.days + earlier.days);
  let tail = 0;
  for (let k = recent.count; k <= total; k += 1) tail += binomial(k, total, share);
  return Math.min(1, tail);
}

/** The same test that the rate of `recent` is below that of `earlier`. */
export function fallProbability(recent: Counted, earlier: Counted): number {
  return riseProbability(earlier, recent);
}
