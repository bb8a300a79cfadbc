/** Dates of a column: one order of day and month for the whole file. */
import { instantOnDate } from '../../../shared/language/amsterdam-time.ts';
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
  const date = parseDate(monthFirst ? text.replace(numeric, '$3$2$1$2$4') : text);
  // A day without a time begins here, not in Greenwich.
  const dayOnly =
    date?.endsWith('T00:00:00.000Z') === true &&
    !/\d\s*[:.]\s*\d{2}(?!\d)|\duur\b|\d u\b/.test(text.replace(numeric, ''));
  return dayOnly && !/T\d/.test(text) ? new Date(instantOnDate(date.slice(0, 10), 0, 0)).toISOString() : date;
}
