/** Time as the municipality works it: office hours and working days, public holidays left out. */
import { instantOnDate, localDate, shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import { isPublicHoliday } from '../language/holidays.ts';
import type { Guidelines, OfficeHours } from '../model/guidelines.ts';

/** Longest time that is counted, in days: what is older is over any norm. */
const longest = 400;

const isWorkingDay = (hours: OfficeHours, day: string): boolean =>
  hours.days.includes(weekdayOf(day)) && !isPublicHoliday(day);

/** Opening and closing of a working day, epoch ms; null on a day off. */
function opening(hours: OfficeHours, day: string): readonly [number, number] | null {
  if (!isWorkingDay(hours, day)) return null;
  const [fromHour = 0, fromMinute = 0] = hours.from.split(':').map(Number);
  const [untilHour = 0, untilMinute = 0] = hours.until.split(':').map(Number);
  const from = instantOnDate(day, fromHour, fromMinute);
  const until = instantOnDate(day, untilHour, untilMinute);
  return from < until ? [from, until] : null;
}

/** Whether an instant (epoch ms) falls in office hours. */
export function isOfficeHour(hours: OfficeHours, instant: number): boolean {
  const open = opening(hours, localDate(instant));
  return open !== null && open[0] <= instant && instant < open[1];
}

/** Office hours between two instants (epoch ms); at most those of the last 400 days. */
export function officeHoursBetween(hours: OfficeHours, from: number, until: number): number {
  let sum = 0;
  const last = localDate(until);
  let day = localDate(Math.max(from, until - longest * 86_400_000));
  for (; day <= last; day = shiftDate(day, 1)) {
    const open = opening(hours, day);
    if (open !== null) sum += Math.max(0, Math.min(open[1], until) - Math.max(open[0], from));
  }
  return sum / 3_600_000;
}

/** The instant (epoch ms) at which so many office hours have passed; null where the office never opens. */
export function afterOfficeHours(hours: OfficeHours, from: number, count: number): number | null {
  let left = count * 3_600_000;
  let day = localDate(from);
  for (let step = 0; step < longest; step++) {
    const open = opening(hours, day);
    if (open !== null) {
      const start = Math.max(open[0], from);
      const room = Math.max(0, open[1] - start);
      if (left <= room) return start + left;
      left -= room;
    }
    day = shiftDate(day, 1);
  }
  return null;
}

/** Closing time (epoch ms) of the working day that is so many working days on; null where there is none. */
export function afterWorkingDays(hours: OfficeHours, from: number, count: number): number | null {
  let left = count;
  let day = localDate(from);
  for (let step = 0; step < longest; step++) {
    day = shiftDate(day, 1);
    const open = opening(hours, day);
    if (open !== null) {
      left -= 1;
      if (left <= 0) return open[1];
    }
  }
  return null;
}

/** When something on a channel should be answered by the municipality's own norm (ISO-8601 UTC); null without a norm. */
export function normDue(guidelines: Guidelines, channel: string, from: string): string | null {
  const norm = guidelines.norms.find((each) => each.channel.toLowerCase() === channel.toLowerCase());
  if (norm === undefined) return null;
  const { officeHours } = guidelines;
  const start = Date.parse(from);
  const due =
    norm.hours !== null
      ? afterOfficeHours(officeHours, start, norm.hours)
      : norm.workingDays !== null
        ? afterWorkingDays(officeHours, start, norm.workingDays)
        : null;
  return due === null ? null : new Date(due).toISOString();
}
