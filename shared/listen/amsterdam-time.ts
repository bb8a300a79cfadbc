/** Clock time in the Netherlands → UTC, without a time zone database. */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The last Sunday of a month (0-based) at 01:00 UTC, in milliseconds. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * day;
}

/**
 * Whether summer time is in force in the Netherlands at a moment in UTC milliseconds. Directive 2000/84/EC: from the
 * last Sunday of March to that of October, 01:00 UTC; until 1995 to that of September; none before 1981 is known here.
 */
export function isSummerTime(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear();
  if (year < 1981) return false;
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, year < 1996 ? 8 : 9);
}

/** Minutes that Amsterdam's clock is ahead of UTC at a moment in UTC milliseconds. */
export function amsterdamOffset(utc: number): number {
  return isSummerTime(utc) ? 120 : 60;
}

/** A clock reading in Amsterdam, written as if it were UTC (milliseconds), → the moment. A doubled hour is the first one. */
export function fromAmsterdam(clock: number): number {
  const summer = clock - 2 * hour;
  return isSummerTime(summer) ? summer : clock - hour;
}
