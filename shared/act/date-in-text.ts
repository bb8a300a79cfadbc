/** The first day that a text names: "12 maart", "donderdag 12 maart 2026", "12-3-2026". */
import { monthNames } from '../language/calendar-names.ts';
import { parseDate } from '../listen/dates.ts';
import { daysBetween } from './council-terms.ts';

const worded = new RegExp(`(?<![\\d-])(\\d{1,2}) (${monthNames.join('|')})(?: (20\\d{2}))?`, 'iu');
const numeric = /(?<![\d-])\d{1,2}[-/]\d{1,2}[-/]20\d{2}(?!\d)/;
/** Without a year a day lies at most this long behind, else it is next year's. */
const behind = 30;

const dayOf = (text: string): string | null => parseDate(text)?.slice(0, 10) ?? null;

/** `YYYY-MM-DD`, or null. Without a year it is the first such day from a month before `near`. */
export function firstDateIn(text: string, near: string): string | null {
  const number = numeric.exec(text);
  const word = worded.exec(text);
  if (number !== null && (word === null || number.index < word.index)) return dayOf(number[0]);
  if (word === null) return null;
  const [, day = '', month = '', year] = word;
  if (year !== undefined) return dayOf(`${day} ${month} ${year}`);
  const own = Number(near.slice(0, 4));
  const days = [own - 1, own, own + 1].map((each) => dayOf(`${day} ${month} ${each}`));
  return days.find((each) => each !== null && daysBetween(near, each) >= -behind) ?? null;
}
