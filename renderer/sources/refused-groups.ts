/** The refused rows of a file, by reason, so that a thousand of them read as three lines. */
import type { ImportReason, ImportReport } from '../../shared/model/import.ts';

/** One reason with its rows. */
export interface RefusedGroup {
  readonly reason: ImportReason;
  readonly count: number;
  /** The first line numbers, in order. */
  readonly lines: readonly number[];
  /** How many lines are not among them. */
  readonly more: number;
}

/** Line numbers shown for one reason: enough to find the fault, and all of them can be saved. */
const mostLines = 8;

/** The most frequent reason first. */
export function refusedGroups(refused: ImportReport['refused']): readonly RefusedGroup[] {
  const found = new Map<ImportReason, number[]>();
  for (const { reason, line } of refused) {
    const own = found.get(reason);
    if (own === undefined) found.set(reason, [line]);
    else own.push(line);
  }
  return [...found]
    .map(([reason, all]) => {
      const lines = all.toSorted((a, b) => a - b).slice(0, mostLines);
      return { reason, count: all.length, lines, more: all.length - lines.length };
    })
    .toSorted((a, b) => b.count - a.count);
}
