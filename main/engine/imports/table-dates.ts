/** Dates of a column: one order of day and month for the whole file. */
import { parseDate } from '../../../shared/listen/dates.ts';

const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Which part can only be the day: the first, the second, or (both 12 or less) unknown. */
export function dayPosition(cell: string): 'first' | 'second' | null {
  const match = numeric.exec(cell.trim());
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 'first';
  return second > 12 && first <= 12 ? 'second' : null;
}

/**
 * Reads a cell as a date: day before month, as in the Netherlands, unless the column was shown to be American. ISO-8601
 * UTC, or null for what is no date.
 */
export function tableDate(cell: string, monthFirst: boolean): string | null {
  const text = cell.trim();
  return parseDate(monthFirst ? text.replace(numeric, '$3$2$1$2$4') : text);
}
