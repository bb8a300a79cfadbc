/** What a calendar that was read again says of a moment that was picked from it. */
import { localDate } from '../../../shared/language/amsterdam-time.ts';
import type { Moment, MomentBody, MomentFields } from '../../../shared/model/moment.ts';
import type { ReadInstance } from './calendar-instance.ts';
import { type CalendarReading, windowAround } from './calendar-reader.ts';

/** The step to keep. */
export type Follow = Extract<MomentBody, { do: 'follow' }>;

const followedFields = ['title', 'starts', 'ends', 'allDay', 'place'] as const;

/**
 * The step, or null where the calendar says nothing new. `same`: it is the calendar that the moment came from; else only what
 * is in it counts. What is over is history.
 */
export function followOf(moment: Moment, reading: CalendarReading, now: Date, same: boolean): Follow | null {
  const { told, source } = moment;
  if (told === null || source.uid === null || told.ends < windowAround(now).from.toISOString()) return null;
  const found = instanceOf(moment, reading);
  if (found === null) {
    const known = same || reading.uids.has(source.uid);
    const missing = known && reading.complete && told.standing === 'there' && isCovered(moment, now);
    return missing ? { do: 'follow', what: 'gone', change: {} } : null;
  }
  if (found.cancelled)
    return told.standing === 'cancelled' ? null : { do: 'follow', what: 'cancelled', change: {} };
  const change = changeOf(told, found);
  if (told.standing !== 'there') return { do: 'follow', what: 'back', change };
  const keys = Object.keys(change);
  if (keys.length === 0) return null;
  const moved = keys.some((key) => key === 'starts' || key === 'ends' || key === 'allDay');
  return { do: 'follow', what: moved ? 'moved' : 'changed', change };
}

function changeOf(told: NonNullable<Moment['told']>, found: ReadInstance): Partial<MomentFields> {
  const changed = followedFields.filter((key) => found[key] !== told[key]);
  return Object.fromEntries(changed.map((key) => [key, found[key]]));
}

/**
 * The instance itself; else, where a whole series was shifted, its instance on the same day; else, where a single event became
 * a series, the instance at the same time.
 */
function instanceOf({ source, told }: Moment, { instances }: CalendarReading): ReadInstance | null {
  const own = instances.filter(({ uid }) => uid === source.uid);
  const exact = own.find(({ recurrence }) => recurrence === source.recurrence);
  if (exact !== undefined || told === null) return exact ?? null;
  const day = (instant: string): string => localDate(Date.parse(instant));
  const sameDay = own.filter(({ starts }) => day(starts) === day(source.recurrence ?? told.starts));
  return sameDay.length === 1 ? (sameDay[0] ?? null) : null;
}

/** Series are only expanded within the window: outside it an instance is not missing. */
function isCovered({ source }: Moment, now: Date): boolean {
  if (source.recurrence === null) return true;
  const { from, to } = windowAround(now);
  return source.recurrence >= from.toISOString() && source.recurrence <= to.toISOString();
}
