/** How long something has, in words. */

import type { ListedInquiry, ShownEntry } from '../../shared/contract-council.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { dayAndMonth, longDate, noteMoment } from '../../shared/language/dutch-dates.ts';
import { nlWindowCouncil } from '../../shared/text/nl-window-council.ts';
import { say } from '../../shared/text/say.ts';

const { track, press } = nlWindowCouncil;

/** "nog 6 dagen", "vandaag", "2 dagen te laat". */
export function daysWords(days: number): string {
  if (days === 0) return track.today;
  return days > 0 ? say(track.left, { n: days }) : say(track.late, { n: -days });
}

/** Hours are said up to two days, minutes up to two hours. */
const [mostMinutes, mostHours] = [120, 48] as const;

/** "nog 35 minuten", "nog 5 uur", "3 dagen te laat". */
export function minutesWords(minutes: number): string {
  const { left } = press;
  const n = Math.abs(minutes);
  const late = minutes < 0;
  if (n < mostMinutes) return say(late ? left.minutesLate : left.minutes, { n });
  const hours = Math.floor(n / 60);
  if (hours < mostHours) return say(late ? left.hoursLate : left.hours, { n: hours });
  return say(late ? left.daysLate : left.days, { n: Math.floor(hours / 24) });
}

/** What is left of the term, or the term in the list's own words; nothing for a meeting, which is its own date. */
export function termWords({ kind, due, term, termText, status }: ShownEntry): string {
  if (kind === 'agenda') return '';
  if (due !== null) return daysWords(due.days);
  if (termText !== null) return termText;
  return term === null || status !== 'open' ? '' : shortDay(term);
}

/** "3 maart 2026". */
export function shortDay(date: string): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "dinsdag 3 maart 2026". */
export const wholeDay = (date: string): string => longDate(date);

/** "3 maart 15.00 uur". */
export const momentWords = (instant: string): string => noteMoment(instant);

/** Whether its deadline has passed. */
export function pressing({ minutes }: ListedInquiry): boolean {
  return minutes !== null && minutes < 0;
}

/** The value of a field for date and time, of an instant, as Amsterdam's clocks stand. */
export function fieldMoment(instant: string): string {
  const at = Date.parse(instant);
  const time = new Date(at).toLocaleTimeString('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return `${localDate(at)}T${time}`;
}
