/** One instance of a calendar event as the secretariat may pick it: what, when and where; no people, no description. */
import ical, { type EventInstance, type ParameterValue, type VEvent } from 'node-ical';
import { instantOnDate } from '../../../shared/language/amsterdam-time.ts';
import { maskText } from '../../../shared/listen/masking.ts';

/** What is read of an instance. */
export interface ReadInstance {
  readonly uid: string;
  /** When it would have started by its series, ISO-8601 UTC; null for a single event. */
  readonly recurrence: string | null;
  readonly title: string;
  /** ISO-8601 UTC; of a whole day midnight in Amsterdam. */
  readonly starts: string;
  readonly ends: string;
  readonly allDay: boolean;
  readonly place: string | null;
  readonly cancelled: boolean;
}

/** Longest title and place that are kept. */
const longest = 200;

function lineOf(value: ParameterValue | undefined): string {
  const text: unknown = typeof value === 'object' && value !== null ? value.val : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

/** A meeting link in a place lets anybody in; a telephone number or e-mail address is somebody's. */
function safePlace(event: VEvent): string | null {
  const place = maskText(lineOf(event.location).replace(/\bhttps?:\/\/\S+/gi, ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
  return place === '' ? null : place.slice(0, longest);
}

const isTime = (date: unknown): date is Date => date instanceof Date && !Number.isNaN(date.getTime());

/** A whole day comes as midnight of the machine's own zone: only its calendar day counts. */
function midnight(date: Date): number {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return instantOnDate(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
}

const iso = (time: number): string => new Date(time).toISOString();

/** True for what its owner marked as private or confidential (RFC 5545, 3.8.1.3): it is dropped at the door. */
export const isHidden = ({ class: mark }: VEvent): boolean =>
  mark !== undefined && !/^public$/i.test(String(mark).trim());

/** An identity for an event without one, so that one damaged event at most loses its own moves. */
export const uidOf = (event: VEvent): string =>
  event.uid || `no-uid:${lineOf(event.summary)}:${isTime(event.start) ? iso(event.start.getTime()) : ''}`;

/** An instance, or null where it has no title or no time. `master` fills in what a changed instance leaves out. */
export function readInstance(
  instance: EventInstance,
  {
    master,
    series,
    cancelled,
  }: { readonly master: VEvent; readonly series: boolean; readonly cancelled: boolean },
): ReadInstance | null {
  const { event } = instance;
  const title = maskText(lineOf(instance.summary) || lineOf(master.summary)).slice(0, longest);
  if (title === '' || !isTime(instance.start)) return null;
  const time = instance.isFullDay ? midnight : (date: Date): number => date.getTime();
  const starts = time(instance.start);
  const ends = isTime(instance.end) ? Math.max(starts, time(instance.end)) : starts;
  return {
    uid: uidOf(event),
    recurrence: series ? iso(recurrenceOf(instance, time)) : null,
    title,
    starts: iso(starts),
    ends: iso(ends),
    allDay: instance.isFullDay,
    place: safePlace(event) ?? safePlace(master),
    cancelled: cancelled || /^cancelled$/i.test(String(event.status ?? '').trim()),
  };
}

/** A changed instance keeps the identity of the one it stands for. */
function recurrenceOf({ start, event, isFullDay }: EventInstance, time: (date: Date) => number): number {
  const { recurrenceid } = event;
  if (!isTime(recurrenceid)) return time(start);
  if (!isFullDay || !Object.hasOwn(recurrenceid, 'dateOnly')) return recurrenceid.getTime();
  return midnight(new Date(recurrenceid.getTime()));
}

const always = { from: new Date('1900-01-01T00:00:00Z'), to: new Date('2200-01-01T00:00:00Z') } as const;

/** The one instance of an event without its rule; null where the library cannot read it. Never throws. */
export function singleInstance(event: VEvent): EventInstance | null {
  try {
    const { rrule: _, ...single } = event;
    return ical.expandRecurringEvent(single as VEvent, { ...always, expandOngoing: true })[0] ?? null;
  } catch {
    return null;
  }
}
