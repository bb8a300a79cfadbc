/** Dates as a Dutch briefing writes them; never relative to now, so that equal cuts give equal bytes. */
import { localDate, localTime, weekdayOf } from '../language/amsterdam-time.ts';
import { dayNames, monthNames } from '../language/calendar-names.ts';

/** "dinsdag 24 november 2026" for a `YYYY-MM-DD`. */
export function longDate(date: string): string {
  return `${dayNames[weekdayOf(date)] ?? ''} ${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "24 november" for a `YYYY-MM-DD`. */
export function dayAndMonth(date: string): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

/** "maandag 17.00 uur" for an instant (ISO-8601). */
export function dayAndTime(instant: string): string {
  const at = Date.parse(instant);
  return `${dayNames[weekdayOf(localDate(at))] ?? ''} ${localTime(at)} uur`;
}

/** "dinsdag 24 november" for an instant. */
export function dayOf(instant: string): string {
  const date = localDate(Date.parse(instant));
  return `${dayNames[weekdayOf(date)] ?? ''} ${dayAndMonth(date)}`;
}

/** "24 november 08.15 uur" for an instant, as a source note shows it. */
export function noteMoment(instant: string): string {
  const at = Date.parse(instant);
  return `${dayAndMonth(localDate(at))} ${localTime(at)} uur`;
}
