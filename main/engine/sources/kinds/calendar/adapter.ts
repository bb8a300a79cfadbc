/**
 * A calendar at an ICS address: what is planned from yesterday to two months ahead. Reading has no clock: the period
 * hangs on the answer's own Date header, or else on the latest moment the calendar says it was written.
 */
import type { VEvent } from 'node-ical';
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedFeed } from '../../../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../../../shared/result.ts';
import type { SourceAdapter, SourcePage } from '../../adapter.ts';
import { guarded } from '../guarded-read.ts';
import { textOf } from '../page-text.ts';
import { documentOf } from '../parsed-entry.ts';
import { mapOccurrence } from './map.ts';
import { occurrencesOf } from './occurrences.ts';
import { parseCalendar } from './parse.ts';

const day = 86_400_000;
const daysBack = 1;
const daysAhead = 60;

/** The moment of the answer, or the latest stamp in the calendar, or null where there is neither. */
function anchorOf(page: SourcePage, events: readonly VEvent[]): number | null {
  const answered = parseDate(page.headers.date ?? '');
  if (answered !== null) return Date.parse(answered);
  const stamps = events
    .flatMap((event) => [event.dtstamp, event.lastmodified, event.created])
    .map((stamp) => (stamp instanceof Date ? stamp.getTime() : Number.NaN))
    .filter((time) => !Number.isNaN(time));
  return stamps.length === 0 ? null : stamps.reduce((a, b) => Math.max(a, b));
}

async function read(page: SourcePage): Promise<Result<ParsedFeed>> {
  const text = textOf(page);
  if (!text.ok) return text;
  const calendar = parseCalendar(text.value);
  if (calendar === null) return fail('input', 'calendar-not-recognised');
  const { events, name, odd } = calendar;
  const anchor = anchorOf(page, events);
  if (anchor === null) return ok(documentOf([], { title: name, beyond: events.length, odd }));
  const period = [new Date(anchor - daysBack * day), new Date(anchor + daysAhead * day)] as const;
  const { found, beyond } = await occurrencesOf(events, ...period);
  const entries = found.map(mapOccurrence).filter((entry) => entry !== null);
  return ok(documentOf(entries, { title: name, odd, beyond }));
}

/** One page; `webcal:` is how calendar programs write an ordinary web address. */
export const calendarAdapter: SourceAdapter = {
  kind: 'calendar',
  first: (source) => ({ url: source.url.replace(/^webcals?:/i, 'https:') }),
  read: guarded(read),
};
