/** Counting right and wrong, and what was taken for what. */

/** One figure of the evaluation. `value` is a share, 0–1; `n` what it is a share of. */
export interface Figure {
  readonly organ: string;
  readonly metric: string;
  readonly value: number;
  readonly n: number;
}

/** Counts of an organ that answers with one label. */
export interface Confusion {
  add(gold: string, read: string): void;
  /** `gold → read` with its count, most frequent mistake first. */
  mistakes(): readonly string[];
  accuracy(): number;
  size(): number;
}

/** An empty confusion table. */
export function createConfusion(): Confusion {
  const cells = new Map<string, number>();
  let right = 0;
  let all = 0;
  return {
    add(gold, read) {
      all += 1;
      if (gold === read) right += 1;
      else cells.set(`${gold} → ${read}`, (cells.get(`${gold} → ${read}`) ?? 0) + 1);
    },
    mistakes: () => [...cells].sort((a, b) => b[1] - a[1]).map(([cell, count]) => `${cell} (${count})`),
    accuracy: () => (all === 0 ? 1 : right / all),
    size: () => all,
  };
}

/** Hits, false finds and misses of an organ that answers with a set. */
export interface SetTally {
  hits: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1; 1 where nothing was to be found or nothing was said. */
export function figuresOf(organ: string, { hits, wrong, missed }: SetTally): readonly Figure[] {
  const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  const sum = precision + recall;
  return [
    { organ, metric: 'precision', value: precision, n: hits + wrong },
    { organ, metric: 'recall', value: recall, n: hits + missed },
    { organ, metric: 'F1', value: sum === 0 ? 0 : (2 * precision * recall) / sum, n: hits + wrong + missed },
  ];
}
