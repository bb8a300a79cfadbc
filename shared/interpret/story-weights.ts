/** Weights of the grouping, fitted by test/eval/fit-stories.ts on the open gold and the samples; do not edit. */

/** Log-odds of a pair where nothing is shared. */
export const bias = -2.89;

/** In the order of `signalsOf` in story-likeness.ts. */
export const pairWeights: readonly number[] = [3.21, 6.86, 4.68, 0.28, 0.13, -0.01, 0.85, 2.71, -0.15, -0.16, 0, -0.45, -1.41, 1.33, -0.64, -0.64, -0.89, -0.01];

/** Log-odds of belonging to a story where nothing is shared. */
export const groupBias = -0.45;

/** In the order of `groupSignals` in story-belonging.ts. */
export const groupWeights: readonly number[] = [0.87, 0.23, 0.65, 0.17, 1.32, -0.94, -0.55, 0.5, -0.34, -0.27, 0.93];
