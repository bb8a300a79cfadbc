/** Dates, weekdays, months, years and days told from today in Dutch text. */
import { shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import { dayNames, monthNames } from '../language/calendar-names.ts';
import { fold } from '../language/fold.ts';
import { monthNumbers } from '../listen/date-words.ts';
import { type Claim, claim, markRead } from './vet-claim.ts';
import { timesOfYear } from './words/vet-words.ts';

const dayNamed = `(?:${dayNames.join('|')})`;
const dayShort = `(?:${dayNames.map((name) => `${name.slice(0, 2)}\\.?`).join('|')})`;
const monthFull = `(?:${monthNames.join('|')})(?!\\p{L})`;
const month = `(?:${monthFull}|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\\p{L})\\.?)`;
const dayNumber = `(?:(?:${dayNamed}|${dayShort}) )?(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)?`;
const between = `(?:\\s*,\\s*|\\s+(?:en|of|tot|tot en met|t/m|t\\.e\\.m\\.)\\s+|\\s*[-–]\\s*)`;
const edge = '(?<![\\p{L}\\p{N}])';
const datesShape = new RegExp(
  `${edge}(${dayNumber}(?:${between}${dayNumber}){0,5})\\s+(${month})(?:\\s+((?:19|20)\\d{2})(?!\\p{N}))?`,
  'giu',
);
const oneDay = new RegExp(`(?:(${dayNamed}|${dayShort}) )?(\\d{1,2})(?:e|ste|de)?`, 'giu');
const isoShape = new RegExp(
  `${edge}(?<!-)(?:(${dayNamed}|${dayShort}) )?((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\p{N}-])`,
  'giu',
);
const figuresShape = new RegExp(
  `${edge}(?<!-)(?:(${dayNamed}|${dayShort}) )?(\\d{1,2})([-/.])(\\d{1,2})\\3((?:20|19)?\\d{2})(?![\\p{N}-])`,
  'giu',
);
const monthYearShape = new RegExp(`${edge}(${month})\\s+((?:19|20)\\d{2})(?!\\p{N})`, 'giu');
const monthShape = new RegExp(`${edge}(${monthNames.join('|')})(?!\\p{L})`, 'giu');
const weekdayShape = new RegExp(
  `${edge}(${dayNamed})(?:ochtend|morgen|middag|avond|nacht)?s?(?!\\p{L})`,
  'giu',
);
const fromTodayShape =
  /(?<![\p{L}-]|'s |’s |goede )(overmorgen|morgen|eergisteren|gisteren|gister)(?:ochtend|middag|avond|nacht)?(?!\p{L})/giu;
const aroundShape = /(?<!\p{L})(volgende?|komende?|vorige?|afgelopen) (week|maand|jaar|weekend)(?!\p{L})/giu;

const days: ReadonlyMap<string, number> = new Map([
  ['overmorgen', 2],
  ['morgen', 1],
  ['gisteren', -1],
  ['gister', -1],
  ['eergisteren', -2],
]);

const monthOf = (name: string): number => monthNumbers[fold(name).replace('.', '')] ?? 0;

const pad = (value: number): string => String(value).padStart(2, '0');

/** How far a weekday by itself reaches from the day of the text. */
const weekdayReach = 7;

const dayCount = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** The day of the given or the nearest year, or null for a day that is not in the calendar. */
function dateOf(today: string, day: number, month: number, year: number | null): string | null {
  const base = Number(today.slice(0, 4));
  const years = year === null ? [base, base - 1, base + 1] : [year];
  const real = years
    .map((each) => `${each}-${pad(month)}-${pad(day)}`)
    .filter((each) => !Number.isNaN(Date.parse(each)) && new Date(`${each}T12:00:00Z`).getUTCDate() === day);
  real.sort((a, b) => Math.abs(dayCount(today, a)) - Math.abs(dayCount(today, b)));
  return real[0] ?? null;
}

/** The Monday of a day's week. */
const weekOf = (date: string): string => shiftDate(date, -((weekdayOf(date) + 6) % 7));

/** What a known day also says: its month, its year, its week, and its weekday where that is near. */
function heldBy(today: string, date: string): readonly string[] {
  const [year = '', number = ''] = date.split('-');
  const near = Math.abs(dayCount(today, date)) <= weekdayReach;
  return [
    `d:${date}`,
    `m:${year}-${number}`,
    `mon:${Number(number)}`,
    `y:${year}`,
    `day:${Number(date.slice(8))}`,
    `wk:${weekOf(date)}`,
    ...(near ? [`wd:${weekdayOf(date)}`] : []),
  ];
}

const weekdayNumber = (name: string): number => {
  const short = fold(name).slice(0, 2);
  return dayNames.findIndex((each) => each.startsWith(short));
};

interface Told {
  readonly start: number;
  readonly end: number;
  readonly weekday: string | undefined;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly text: string;
}

/** A day with a weekday that it is not is only held by the same words. */
function dayClaim(today: string, told: Told): Claim {
  const date = dateOf(today, told.day, told.month, told.year);
  const fits =
    date !== null && (told.weekday === undefined || weekdayNumber(told.weekday) === weekdayOf(date));
  const literal = `x:${fold(told.text).replace(/\s+/g, ' ')}`;
  const keys = fits ? [`d:${date}`] : [literal];
  return {
    kind: 'date',
    start: told.start,
    end: told.end,
    keys,
    holds: date === null || !fits ? keys : [...heldBy(today, date), literal],
  };
}

function spelledDates(text: string, today: string): readonly Claim[] {
  return [...text.matchAll(datesShape)].flatMap((match) => {
    const [whole, list = '', name = '', year] = match;
    const parts = [...list.matchAll(oneDay)];
    return parts.map((part, at) => {
      const start = match.index + part.index;
      const last = at === parts.length - 1;
      return dayClaim(today, {
        start,
        end: last ? match.index + whole.length : start + part[0].length,
        weekday: part[1],
        day: Number(part[2]),
        month: monthOf(name),
        year: year === undefined ? null : Number(year),
        text: `${part[0]} ${name} ${year ?? ''}`,
      });
    });
  });
}

function figureDates(text: string, today: string): readonly Claim[] {
  const told = (match: RegExpExecArray, year: string, month: string, day: string): Claim =>
    dayClaim(today, {
      start: match.index,
      end: match.index + match[0].length,
      weekday: match[1],
      day: Number(day),
      month: Number(month),
      year: Number(year.length === 2 ? `20${year}` : year),
      text: match[0],
    });
  return [
    ...[...text.matchAll(isoShape)].map((match) =>
      told(match, match[2] ?? '', match[3] ?? '', match[4] ?? ''),
    ),
    ...[...text.matchAll(figuresShape)]
      .filter((match) => Number(match[2]) <= 31 && Number(match[4]) <= 12)
      .map((match) => told(match, match[5] ?? '', match[4] ?? '', match[2] ?? '')),
  ];
}

function looseDates(text: string): readonly Claim[] {
  const monthYears = [...text.matchAll(monthYearShape)].map((match): Claim => {
    const number = monthOf(match[1] ?? '');
    const key = `m:${match[2] ?? ''}-${pad(number)}`;
    const end = match.index + match[0].length;
    return {
      kind: 'date',
      start: match.index,
      end,
      keys: [key],
      holds: [key, `mon:${number}`, `y:${match[2] ?? ''}`],
    };
  });
  const rest = markRead(text, monthYears);
  const months = [...rest.matchAll(monthShape)].map((match) =>
    claim('date', match.index, match.index + match[0].length, [`mon:${monthOf(match[0])}`]),
  );
  const weekdays = [...rest.matchAll(weekdayShape)].map((match) =>
    claim('date', match.index, match.index + match[0].length, [`wd:${weekdayNumber(match[1] ?? '')}`]),
  );
  const seasons = [...rest.matchAll(timesOfYear)].map((match) =>
    claim('date', match.index, match.index + match[0].length, [`x:${fold(match[0])}`]),
  );
  return [...monthYears, ...months, ...weekdays, ...seasons];
}

/** Days and spans told from the day of the text: held by the same words, or by a day that is meant. */
function relativeDates(text: string, today: string): readonly Claim[] {
  const near = [...text.matchAll(fromTodayShape)].map((match): Claim => {
    const word = fold(match[1] ?? '');
    const literal = `x:${word}`;
    const keys = [literal, `d:${shiftDate(today, days.get(word) ?? 0)}`];
    return { kind: 'date', start: match.index, end: match.index + match[0].length, keys, holds: [literal] };
  });
  const around = [...text.matchAll(aroundShape)].map((match): Claim => {
    const literal = `x:${fold(match[0])}`;
    const step = /^(?:volg|kom)/i.test(match[0]) ? 1 : -1;
    const keys = [literal, ...spanKey(today, fold(match[2] ?? ''), step)];
    return { kind: 'date', start: match.index, end: match.index + match[0].length, keys, holds: [literal] };
  });
  return [...near, ...around];
}

function spanKey(today: string, span: string, step: number): readonly string[] {
  const [year = 0, number = 1] = today.split('-').map(Number);
  if (span === 'week') return [`wk:${weekOf(shiftDate(today, 7 * step))}`];
  if (span === 'jaar') return [`y:${year + step}`];
  if (span !== 'maand') return [];
  const moved = year * 12 + (number - 1) + step;
  return [`m:${Math.floor(moved / 12)}-${pad((moved % 12) + 1)}`];
}

/** All dates of a sentence, read on `today` (YYYY-MM-DD). */
export function dateClaims(text: string, today: string): readonly Claim[] {
  const figures = figureDates(text, today);
  const spelled = spelledDates(markRead(text, figures), today);
  const whole = [...figures, ...spelled];
  const rest = markRead(text, whole);
  return [...whole, ...looseDates(rest), ...relativeDates(rest, today)];
}
