/** Log-odds to probabilities. */

/** Turns log-odds into probabilities. */
export function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits);
  const raised = logits.map((each) => Math.exp(each - most));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
