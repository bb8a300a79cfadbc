/** An ICS text made safe and unambiguous before node-ical reads it. */
import { withNamedZones } from './own-zones.ts';

const zone = 'Europe/Amsterdam';

/** Rules that repeat within a day have no place in an agenda; as a bomb they make millions of moments. */
const withinADay = /FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:HOUR|MINUTE|SECOND)=/i;

/** Only what is read later is let through: descriptions, attendees and attachments hold people's data. */
const keptNames =
  /^(?:BEGIN|END|VERSION|METHOD|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|LOCATION|URL|STATUS|CLASS|CREATED|LAST-MODIFIED|RRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|CATEGORIES|X-WR-CALNAME|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME)(?=[;:])/i;

/** A time without a zone would be read in the zone of the machine. */
function zoned(line: string, floatingZone: string): string {
  const match =
    /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^:]*)?):(\d{8}T\d{6}(?:,\d{8}T\d{6})*)$/i.exec(line);
  if (match === null || /;TZID=/i.test(match[2] ?? '')) return line;
  return `${match[1]};TZID=${floatingZone}:${match[3]}`;
}

function zoneIn(text: string): string {
  const named = /^X-WR-TIMEZONE:([A-Za-z]+\/[A-Za-z_/+-]+)\s*$/m.exec(text)?.[1];
  if (named === undefined) return zone;
  try {
    new Intl.DateTimeFormat('nl-NL', { timeZone: named });
    return named;
  } catch {
    return zone;
  }
}

/** True for a text that is a calendar. */
export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR\b/im.test(text.slice(0, 4096));
}

/** The lines of a calendar, unfolded, without what is not read and with a zone for every time. */
export function preparedLines(text: string): readonly string[] {
  const floatingZone = zoneIn(text);
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => keptNames.test(line) && !(/^RRULE/i.test(line) && withinADay.test(line)))
    .map((line) => zoned(line.trimEnd(), floatingZone));
  return withNamedZones(lines);
}
