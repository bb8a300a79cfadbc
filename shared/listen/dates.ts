/** Dates in every shape that feeds print them → ISO-8601 UTC. */
import { instantOf } from '../language/amsterdam-time.ts';
import { monthNumbers, zoneMinutes } from './date-words.ts';

/** A date as read. `offset` in minutes east of UTC; null where the text names no zone. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** False where the text gives a day only. */
  readonly timed: boolean;
  readonly offset: number | null;
}

const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0, timed: false, offset: null };

/** RFC 2822 §4.3: two digits below 50 are this century, above it the last; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return year + (digits.length === 3 || year >= 50 ? 1900 : 2000);
}

function isValid(parts: DateParts): boolean {
  if (parts.year < 1970 || parts.year > 2999 || parts.month < 1 || parts.month > 12 || parts.day < 1)
    return false;
  // Every month has 28 days: only later ones need the calendar.
  if (parts.day > 28 && parts.day > new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate()) return false;
  const latest = parts.hour === 24 && parts.minute === 0 && parts.second === 0;
  if ((parts.hour > 23 && !latest) || parts.minute > 59 || parts.second > 60) return false;
  return parts.offset === null || Math.abs(parts.offset) <= 14 * 60;
}

/**
 * A named zone counts. Without one a clock time is Dutch time; a day alone stays the day it names, at 00:00 UTC, which
 * is the same calendar day in Amsterdam.
 */
function toIso(parts: DateParts | null): string | null {
  if (parts === null || !isValid(parts)) return null;
  const { year, month, day, hour, minute, millisecond } = parts;
  const second = Math.min(parts.second, 59);
  const clock = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const local = parts.offset === null && parts.timed;
  const utc = local
    ? instantOf(year, month, day, hour, minute, second) + millisecond
    : clock - (parts.offset ?? 0) * 60_000;
  return new Date(utc).toISOString();
}

/** "+0100", "+01:00", "-5", "GMT+1", "CEST", "Z" → minutes; null for no zone. */
function zoneOf(text: string): number | null {
  const zone = text.trim().toLowerCase().replace(/[()]/g, '');
  const numeric = /([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '-' ? -minutes : minutes;
  }
  for (const word of zone.match(/[a-z]+/g) ?? []) {
    if (Object.hasOwn(zoneMinutes, word)) return zoneMinutes[word] ?? null;
  }
  return null;
}

const isoDay = /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d{3}))?(?:[T\s_]+|$)/i;
const isoTime = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(.*)$/;

/** W3CDTF and ISO-8601, partial forms, ordinal days, a space or underscore for the T. */
function fromIso(text: string): DateParts | null {
  const day = isoDay.exec(text);
  if (!day) return null;
  const year = Number(day[1]);
  const rest = text.slice(day[0].length);
  const ordinal = day[4] === undefined ? null : new Date(Date.UTC(year, 0, Number(day[4])));
  const base = {
    ...midnight,
    year,
    month: ordinal ? ordinal.getUTCMonth() + 1 : Number(day[2] ?? 1),
    day: ordinal ? ordinal.getUTCDate() : Number(day[3] ?? 1),
  };
  if (rest === '') return base;
  const time = isoTime.exec(rest);
  if (!time) return null;
  return { ...base, ...clockOf(time), offset: zoneOf(time[5] ?? '') };
}

function clockOf(
  time: readonly (string | undefined)[],
): Pick<DateParts, 'hour' | 'minute' | 'second' | 'millisecond' | 'timed'> {
  const fraction = (time[4] ?? '').padEnd(3, '0').slice(0, 3);
  return {
    hour: Number(time[1]),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
    millisecond: Number(fraction),
    timed: true,
  };
}

/** Takes a clock time out of a text: "10:15", "10.15 uur", "3:05:09 PM", "9 uur". */
function takeTime(text: string): { readonly rest: string; readonly clock: Partial<DateParts> } {
  const colon =
    /(?<![\d.:/-])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?![\d.:/-]*\d{4})(?!\d)(?:\s*([ap])\.?m\b\.?)?/i.exec(
      text,
    );
  const oclock = colon ? null : /(?<!\d)(\d{1,2})\s*(?:uur|u|h)(?![a-z])/i.exec(text);
  const match = colon ?? oclock;
  if (!match) return { rest: text, clock: {} };
  const clock = colon ? clockOf(match) : { ...midnight, hour: Number(match[1]), timed: true };
  const half = colon ? colon[5]?.toLowerCase() : undefined;
  const hour = half === undefined ? clock.hour : (clock.hour % 12) + (half === 'p' ? 12 : 0);
  return {
    rest: `${text.slice(0, match.index)} | ${text.slice(match.index + match[0].length)}`,
    clock: { ...clock, hour },
  };
}

/** 3-4-2026, 03/04/2026, 3.4.26: day first, as in the Netherlands; month first only where that alone is possible. */
function numericDay(text: string): Pick<DateParts, 'year' | 'month' | 'day'> | null {
  const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const match = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  const swapped = second > 12 && first <= 12;
  return { year: fullYear(match[3] ?? ''), month: swapped ? first : second, day: swapped ? second : first };
}

function monthIn(
  text: string,
): { readonly month: number; readonly index: number; readonly length: number } | null {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const word = match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const number = Object.hasOwn(monthNumbers, word) ? monthNumbers[word] : undefined;
    if (number !== undefined) return { month: number, index: match.index, length: match[0].length };
  }
  return null;
}

/** "Thu, 01 Jan 2004", "3 april 2026", "Jan 4 2004", "06-Nov-94", "2004-július-13". */
function wordedDay(text: string): Pick<DateParts, 'year' | 'month' | 'day'> | null {
  const found = monthIn(text);
  if (!found) return null;
  const before = /(\d{1,4})(?:st|nd|rd|th|e)?[\s.,'’-]*$/.exec(text.slice(0, found.index))?.[1];
  const after = text.slice(found.index + found.length);
  const numbers = [...(after.split(/[+]|\s-\d/)[0]?.matchAll(/\d{1,4}/g) ?? [])].map((match) => match[0]);
  if (before?.length === 4) return { year: Number(before), month: found.month, day: Number(numbers[0] ?? 1) };
  const [first, second] = numbers;
  if (before !== undefined)
    return first === undefined ? null : { year: fullYear(first), month: found.month, day: Number(before) };
  if (first === undefined) return null;
  if (second === undefined)
    return first.length === 4 ? { year: Number(first), month: found.month, day: 1 } : null;
  return { year: fullYear(second), month: found.month, day: Number(first) };
}

const mailDate =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|UTC?|Z|[+-]\d{4})$/;

/** "Thu, 01 Jan 2004 10:15:00 +0100", to the letter: what `fromWords` makes of it, without its many expressions. */
function fromMail(text: string): DateParts | null {
  const match = mailDate.exec(text);
  if (!match) return null;
  return {
    year: Number(match[3]),
    month: monthNumbers[(match[2] ?? '').toLowerCase()] ?? 0,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6]),
    millisecond: 0,
    timed: true,
    offset: zoneOf(match[7] ?? ''),
  };
}

/** Everything that is no ISO-8601: day and month in words or numbers, time and zone anywhere. */
function fromWords(text: string): DateParts | null {
  const { rest, clock } = takeTime(text);
  const [head = '', tail = ''] = rest.split('|');
  const day = numericDay(rest) ?? wordedDay(rest.replace('|', ' '));
  if (!day) return null;
  const zoneText = clock.timed === true ? (/^\s*(?:uur\b|u\b)?\s*(.*)$/i.exec(tail)?.[1] ?? '') : '';
  // "Thu Dec 31 10:14:55 PDT 2003": the zone is the first thing behind the time.
  const zone =
    /^(?:\(?[A-Za-z]{1,4}\)?)?\s*(?:[+-]\s*\d{1,2}:?\d{0,2}(?!\d|[-/.]))?/.exec(zoneText)?.[0] ?? '';
  const named =
    zone === '' && clock.timed === true ? (/\b(?:gmt|utc|cest|cet|mest|met)\b/i.exec(head)?.[0] ?? '') : zone;
  return { ...midnight, ...clock, ...day, offset: zoneOf(named) };
}

/** Seconds or milliseconds since 1970, as bare digits. */
function fromEpoch(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/**
 * Reads a date: RFC 822/2822, RFC 850, asctime, ISO-8601 and W3CDTF with all partial forms, Dutch, German, French and
 * English words, two-digit years, bare epoch seconds. No zone means Dutch time. Answers ISO-8601 UTC with
 * milliseconds, or null for what is no date (impossible days too). Never throws and never guesses from the clock.
 */
export function parseDate(source: string): string | null {
  const text = source
    .slice(0, 200)
    .replace(/ \s+|[^\S ]\s*/g, ' ')
    .trim();
  if (text === '' || !/\d/.test(text)) return null;
  const mail = fromMail(text);
  if (mail !== null) return toIso(mail);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.test(text);
  const iso = compact && text.length === 14 ? fromIso(`${text.slice(0, 8)}T${text.slice(8)}`) : fromIso(text);
  return fromEpoch(text) ?? toIso(iso) ?? toIso(fromWords(text));
}
