/** ICS text → events, one damaged event at most losing itself. */
import ical, { type CalendarResponse, type VEvent } from 'node-ical';
import { isCalendar, preparedLines } from './prepare.ts';

/** The events of a calendar and its name. */
export interface ReadCalendar {
  readonly name: string | null;
  readonly events: readonly VEvent[];
  readonly odd: number;
}

function parsed(lines: readonly string[]): CalendarResponse | null {
  try {
    return ical.sync.parseICS(lines.join('\r\n'));
  } catch {
    return null;
  }
}

function eventsIn(response: CalendarResponse | null): readonly VEvent[] {
  return Object.values(response ?? {}).filter(
    (component): component is VEvent =>
      typeof component === 'object' && component !== null && component.type === 'VEVENT',
  );
}

/** The lines outside events (zones), and the lines of each event. */
export function calendarParts(lines: readonly string[]): {
  readonly frame: readonly string[];
  readonly events: string[][];
} {
  const frame: string[] = [];
  const events: string[][] = [];
  let current: string[] | null = null;
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) current = [];
    (current ?? frame).push(line);
    if (current !== null && /^END:VEVENT/i.test(line)) {
      events.push(current);
      current = null;
    }
  }
  return { frame, events };
}

/** The events of one stretch of lines within the frame of its calendar; empty where they cannot be read. Never throws. */
export function eventsWithin(frame: readonly string[], event: readonly string[]): readonly VEvent[] {
  const end = frame.findLastIndex((line) => /^END:VCALENDAR/i.test(line));
  const head = end === -1 ? frame : frame.slice(0, end);
  return eventsIn(parsed([...head, ...event, 'END:VCALENDAR']));
}

function oneByOne(lines: readonly string[]): { readonly events: readonly VEvent[]; readonly odd: number } {
  const { frame, events } = calendarParts(lines);
  const found = events.map((event) => eventsWithin(frame, event));
  return { events: found.flat(), odd: found.filter((list) => list.length === 0).length };
}

/** Reads a calendar; null for a text that is none. Never throws. */
export function parseCalendar(text: string): ReadCalendar | null {
  if (!isCalendar(text)) return null;
  const lines = preparedLines(text);
  const response = parsed(lines);
  const name = response?.vcalendar?.['WR-CALNAME'] ?? null;
  const whole = response === null ? oneByOne(lines) : { events: eventsIn(response), odd: 0 };
  return { name: typeof name === 'string' ? name : null, ...whole };
}
