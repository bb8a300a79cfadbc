/** Occurrences of calendar events → entries: what, when and where; no description, no people. */
import type { DateWithTimeZone, EventInstance, ParameterValue } from 'node-ical';
import { localDate, localTime } from '../../../../../shared/language/amsterdam-time.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { nlKindWords } from '../../../../../shared/text/nl-kinds.ts';
import { say } from '../../../../../shared/text/say.ts';
import { absoluteAddress } from '../../web-address.ts';
import { dutchDay, dutchMoment } from '../dutch-moment.ts';
import { entryOf } from '../parsed-entry.ts';

function lineOf(value: ParameterValue | undefined): string {
  const text: unknown = typeof value === 'object' && value !== null ? value.val : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

function timeOf(date: DateWithTimeZone | undefined): number | null {
  const time = date instanceof Date ? date.getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** A whole day is given as midnight of the machine's own zone: noon of that calendar day is the same day everywhere. */
function noonOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), 12);
}

function wholeDays(instance: EventInstance): string {
  const first = noonOf(instance.start);
  const last = noonOf(instance.end) - 86_400_000;
  if (last <= first) return dutchDay(first);
  return say(nlKindWords.days, { first: dutchDay(first), last: dutchDay(last) });
}

function whenOf(instance: EventInstance): string {
  if (instance.isFullDay) return wholeDays(instance);
  const start = instance.start.getTime();
  const end = timeOf(instance.end) ?? start;
  if (end <= start) return dutchMoment(start);
  if (localDate(start) !== localDate(end))
    return say(nlKindWords.span, { from: dutchMoment(start), until: dutchMoment(end) });
  return say(nlKindWords.hours, { day: dutchDay(start), from: localTime(start), until: localTime(end) });
}

/** When the event was last told of; its start may lie ahead and is never the publication. */
function toldAt(instance: EventInstance): string | null {
  const { lastmodified, created, dtstamp } = instance.event;
  const time = timeOf(lastmodified) ?? timeOf(created) ?? timeOf(dtstamp);
  return time === null ? null : new Date(time).toISOString();
}

/** An occurrence as an entry, or null for what is private or says nothing. */
export function mapOccurrence(instance: EventInstance): ParsedItem | null {
  const { event } = instance;
  const title = lineOf(instance.summary);
  const privately = /^(?:private|confidential)$/i.test(String(event.class ?? ''));
  if (privately || title === '' || timeOf(instance.start) === null) return null;
  const where = lineOf(event.location);
  const cancelled = /^cancelled$/i.test(String(event.status ?? ''));
  const lines = [
    say(nlKindWords.calendarWhen, { when: whenOf(instance) }),
    ...(where === '' ? [] : [say(nlKindWords.calendarWhere, { where })]),
    ...(cancelled ? [nlKindWords.calendarCancelled] : []),
  ];
  // An override keeps the identity of the moment it replaces, so that a moved meeting is an edit.
  const moment = timeOf(event.recurrenceid) ?? instance.start.getTime();
  return entryOf({
    id: instance.isRecurring ? `${event.uid}#${new Date(moment).toISOString()}` : event.uid,
    title,
    link: absoluteAddress(lineOf(event.url), null),
    published: toldAt(instance),
    text: lines.join('\n'),
  });
}
