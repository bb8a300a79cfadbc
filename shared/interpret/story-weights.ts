/** Weights of the grouping, fitted by test/eval/fit-stories.ts on the open gold and the samples; do not edit. */

/** Log-odds of a pair where nothing is shared. */
export const bias = -2.89;

/** In the order of `signalsOf` in story-likeness.ts. */
export const pairWeights: readonly number[] = [
  2.87, 6.8, 5.11, 0.21, 0.25, 0.01, 0.75, 2.73, -0.29, -0.32, -1.32, -0.37, -1.3, 0.62, -0.62, -0.64, -1.02,
  0.03,
];

/** Log-odds of belonging to a story where nothing is shared. */
export const groupBias = -0.42;

/** In the order of `groupSignals` in story-belonging.ts. */
export const groupWeights: readonly number[] = [
  0.85, 0.25, 0.53, 0.15, 1.32, -0.87, -0.58, 0.5, -0.29, -0.27, 0.52,
];
