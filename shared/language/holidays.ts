/** Dutch public holidays, by rule. */
import { shiftDate, weekdayOf } from './amsterdam-time.ts';

/**
 * Easter Sunday of a year as `YYYY-MM-DD`. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus,
 * "Astronomical Algorithms", 1991, chapter 8), valid for every year of the Gregorian calendar.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const step = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * step) / 451);
  const count = epact + step - 7 * late + 114;
  return dateOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Koningsdag is 27 April, or the day before where that is a Sunday (Koninklijk besluit of 2013, since 2014). */
function kingsDay(year: number): string {
  const day = dateOf(year, 4, 27);
  return weekdayOf(day) === 0 ? shiftDate(day, -1) : day;
}

/**
 * The public holidays of a year, `YYYY-MM-DD` in order: Nieuwjaarsdag, Goede Vrijdag, Pasen, Koningsdag, Bevrijdingsdag
 * (only in years that end in 0 or 5, when most people are free), Hemelvaartsdag, Pinksteren, Kerst. Source: Algemene
 * termijnenwet, article 3, with Bevrijdingsdag as collective agreements of municipalities have it.
 */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const moving = [-2, 0, 1, 39, 49, 50].map((days) => shiftDate(easter, days));
  const liberation = year % 5 === 0 ? [dateOf(year, 5, 5)] : [];
  const fixed = [dateOf(year, 1, 1), kingsDay(year), dateOf(year, 12, 25), dateOf(year, 12, 26)];
  return [...new Set([...moving, ...liberation, ...fixed])].sort();
}

const kept = new Map<number, ReadonlySet<string>>();

/** Whether a `YYYY-MM-DD` is a Dutch public holiday. */
export function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let days = kept.get(year);
  if (days === undefined) {
    days = new Set(publicHolidays(year));
    kept.set(year, days);
  }
  return days.has(date);
}

const dateOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
