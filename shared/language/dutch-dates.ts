/** Dates as Dutch writes them; never relative to now, so that equal cuts give equal bytes. */
import { localDate, localTime, weekdayOf } from './amsterdam-time.ts';
import { dayNames, monthNames } from './calendar-names.ts';

/** In milliseconds. */
const minute = 60_000;

/** "dinsdag" for a `YYYY-MM-DD`. */
export function weekdayName(date: string): string {
  return dayNames[weekdayOf(date)] ?? '';
}

/** "dinsdag 24 november 2026" for a `YYYY-MM-DD`. */
export function longDate(date: string): string {
  return `${weekdayName(date)} ${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "dinsdag 24 november" for a `YYYY-MM-DD`. */
export function shortDate(date: string): string {
  return `${weekdayName(date)} ${dayAndMonth(date)}`;
}

/** "24 november" for a `YYYY-MM-DD`. */
export function dayAndMonth(date: string): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** "maandag 17.00 uur" for an instant (ISO-8601). */
export function dayAndTime(instant: string): string {
  const at = Date.parse(instant);
  return `${weekdayName(localDate(at))} ${localTime(at)} uur`;
}

/** "dinsdag 24 november" for an instant. */
export function dayOf(instant: string): string {
  return shortDate(localDate(Date.parse(instant)));
}

/** "24 november 08.15 uur" for an instant, as a source note shows it; "24 november" for a date without a time. */
export function noteMoment(instant: string): string {
  const at = Date.parse(instant);
  const day = dayAndMonth(localDate(at));
  return isDayOnly(at) ? day : `${day} ${localTime(at)} uur`;
}

/**
 * A date that came without a time is midnight to the millisecond: in UTC where we read it so (`listen/dates.ts`), in Dutch
 * time where the publisher filled it in. A clock time that nobody gave is never shown; a real one there is rare.
 */
const isDayOnly = (at: number): boolean =>
  at % minute === 0 && (at % (24 * 60 * minute) === 0 || localTime(at) === '00.00');
