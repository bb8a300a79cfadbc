/** Weights of the grouping, fitted by test/eval/fit-stories.ts on the open gold and the samples; do not edit. */

/** Log-odds of a pair where nothing is shared. */
export const bias = -2.94;

/** In the order of `pairSignals` in story-likeness.ts. */
export const pairWeights: readonly number[] = [
  3.21, 6.88, 4.67, 0.28, 0.14, -0.01, 0.83, 2.71, -0.15, -0.17, -0.41, -1.37, 1.33, -0.63, -0.64, -0.89,
  -0.01,
];

/** Log-odds of belonging to a story where nothing is shared. */
export const groupBias = -0.44;

/** In the order of `groupSignals` in story-belonging.ts. */
export const groupWeights: readonly number[] = [
  0.86, 0.23, 0.67, 0.17, 1.34, -0.97, -0.54, 0.49, -0.34, -0.28, 0.95,
];
