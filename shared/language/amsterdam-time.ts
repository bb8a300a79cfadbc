/** Days and times as a Dutch municipality lives them: Europe/Amsterdam, summer time included. */

/** Local calendar parts of an instant. `weekday` 0 = Sunday. */
export interface LocalParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Local parts as the platform's time zone data have them. */
function partsByPlatform(instant: number): LocalParts {
  const found: Record<string, number> = {};
  for (const part of format.formatToParts(instant)) found[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour, minute, second, weekday };
}

function offsetByPlatform(instant: number): number {
  const p = partsByPlatform(instant);
  const asUtc = Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second);
  return Math.round((asUtc - Math.floor(instant / 1000) * 1000) / 60_000);
}

/** The offsets of hours since 1970: the clock has since been changed on whole hours only, and asking the platform is slow. */
const offsetsByHour = new Map<number, number>();
/** Ten years of hours, so that the memory stays small whatever is asked. */
const maximumHours = 87_600;

/** Before 1970 offsets once had seconds; beyond the year 9999, and for what is no instant, the platform must answer. */
function isOnWholeHours(instant: number): boolean {
  return instant >= 0 && instant < 253_402_300_800_000;
}

/** Local parts of an instant in epoch milliseconds. */
export function localParts(instant: number): LocalParts {
  if (!isOnWholeHours(instant)) return partsByPlatform(instant);
  const local = new Date(instant + offsetMinutes(instant) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
  };
}

/** Minutes that Amsterdam is ahead of UTC at an instant: 60 or 120 (19/20 before 1940). */
export function offsetMinutes(instant: number): number {
  if (!isOnWholeHours(instant)) return offsetByPlatform(instant);
  const hour = Math.floor(instant / 3_600_000);
  const kept = offsetsByHour.get(hour);
  if (kept !== undefined) return kept;
  const offset = offsetByPlatform(instant);
  if (offsetsByHour.size >= maximumHours) offsetsByHour.clear();
  offsetsByHour.set(hour, offset);
  return offset;
}

/**
 * The instant (epoch ms) of a local wall-clock time. A time skipped in spring moves an hour on; a time that
 * happens twice in autumn is the first (summer time).
 */
export function instantOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const first = wall - offsetMinutes(wall - 2 * 3_600_000) * 60_000;
  const second_ = wall - offsetMinutes(first) * 60_000;
  return offsetMinutes(second_) === offsetMinutes(first) ? second_ : Math.max(first, second_);
}

/** `YYYY-MM-DD` of an instant in Amsterdam. */
export function localDate(instant: number): string {
  const { year, month, day } = localParts(instant);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `HH.MM`, the Dutch way of writing a time, in Amsterdam. */
export function localTime(instant: number): string {
  const { hour, minute } = localParts(instant);
  return `${pad(hour)}.${pad(minute)}`;
}

/** The instant (epoch ms) of a local time on a `YYYY-MM-DD`, `days` later or earlier. */
export function instantOnDate(date: string, hour = 0, minute = 0, days = 0): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return instantOf(year, month, day + days, hour, minute);
}

/** The date `days` after (or before) a `YYYY-MM-DD`. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Weekday of a `YYYY-MM-DD`; 0 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

const pad = (value: number): string => String(value).padStart(2, '0');
