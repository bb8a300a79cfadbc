/** Dates added to an event beside its rule (RDATE, RFC 5545, 3.8.5.2), which the calendar library does not read. */
import type { VEvent } from 'node-ical';
import { calendarParts, eventsWithin } from '../sources/kinds/calendar/parse.ts';

/** An event with the extra instances of it, each as an event of its own at its own time. */
export interface ExtraDates {
  readonly uid: string;
  readonly events: readonly VEvent[];
}

/** More extra dates in one event are an attack, not an agenda. */
const mostDates = 400;

const lineOf = (lines: readonly string[], name: string): string | undefined =>
  lines.find((line) => new RegExp(`^${name}[;:]`, 'i').test(line));

/** `lines` are those of `preparedLines`. Never throws. */
export function extraDates(lines: readonly string[]): readonly ExtraDates[] {
  const { frame, events } = calendarParts(lines);
  return events.flatMap((event) => {
    const dates = event
      .filter((line) => /^RDATE[;:]/i.test(line))
      .flatMap(datesIn)
      .slice(0, mostDates);
    const uid = lineOf(event, 'UID')?.slice('UID:'.length).trim() ?? '';
    if (dates.length === 0 || uid === '' || lineOf(event, 'RECURRENCE-ID') !== undefined) return [];
    return [{ uid, events: dates.flatMap((date) => eventsWithin(frame, eventAt(event, date)).slice(0, 1)) }];
  });
}

interface ExtraDate {
  /** Parameters with their semicolons, as of RDATE. */
  readonly parameters: string;
  readonly start: string;
  /** Of a period: its end or its duration; else null. */
  readonly until: string | null;
}

function datesIn(line: string): readonly ExtraDate[] {
  const at = line.indexOf(':');
  const parameters = line.slice('RDATE'.length, at).replace(/;VALUE=PERIOD/i, '');
  return line
    .slice(at + 1)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => /^\d{8}(?:T\d{6}Z?)?(?:\/\S+)?$/i.test(value))
    .map((value) => {
      const [start = '', until = null] = value.split('/');
      return { parameters, start, until };
    });
}

/** The event without its rules, at another time; without a period it lasts as long as the event. */
function eventAt(event: readonly string[], { parameters, start, until }: ExtraDate): readonly string[] {
  const kept = event.filter((line) => !/^(?:RRULE|RDATE|EXDATE|DTSTART|DTEND|DURATION)[;:]/i.test(line));
  const end =
    until === null
      ? lengthOf(event)
      : /^P/i.test(until)
        ? [`DURATION:${until}`]
        : [`DTEND${parameters}:${until}`];
  return [...kept.slice(0, 1), `DTSTART${parameters}:${start}`, ...end, ...kept.slice(1)];
}

/** As DURATION: wall-clock times of one zone differ by as much as the instants, but for an event across a clock change. */
function lengthOf(event: readonly string[]): readonly string[] {
  const given = lineOf(event, 'DURATION');
  if (given !== undefined) return [given];
  const [from, to] = ['DTSTART', 'DTEND'].map((name) => wallTime(lineOf(event, name)));
  if (from == null || to == null || to < from) return [];
  const minutes = Math.round((to - from) / 60_000);
  return minutes % 1440 === 0 && minutes > 0 ? [`DURATION:P${minutes / 1440}D`] : [`DURATION:PT${minutes}M`];
}

function wallTime(line: string | undefined): number | null {
  const found = /:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?\s*$/i.exec(line ?? '');
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
