/** When an incident happened, by the words of its report; and how old those concerned are. */
import { localDate, weekdayOf } from '../language/amsterdam-time.ts';
import { dayNames, monthNames } from '../language/calendar-names.ts';
import type { Token } from '../language/words.ts';

const day = 86_400_000;
/** Words for a day, with how many days before the report it lies. "Vannacht" may be either side of midnight. */
const relative: Readonly<Record<string, readonly number[]>> = {
  vandaag: [0],
  vanochtend: [0],
  vanmorgen: [0],
  vanmiddag: [0],
  vanavond: [0],
  zojuist: [0],
  vannacht: [0, 1],
  gisteren: [1],
  gisteravond: [1],
  gisterochtend: [1],
  gistermiddag: [1],
  gisternacht: [1, 2],
  eergisteren: [2],
};
/** What may follow a weekday in one word. */
const parts = /^(?:ochtend|morgen|middag|avond|nacht|s)?$/;

const epochDay = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day);

/**
 * Days (counted from 1970) on which a report says it happened: weekdays are the last of that name, dates without a year the
 * last of that date. Empty where it does not say. `at` is the moment of the report, epoch milliseconds.
 */
export function incidentDays(tokens: readonly Token[], at: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (!Number.isFinite(at)) return found;
  const date = localDate(at);
  const today = epochDay(date);
  for (const [index, { folded }] of tokens.entries()) {
    for (const days of relative[folded] ?? []) found.add(today - days);
    const weekday = dayNames.findIndex(
      (name) => folded.startsWith(name) && parts.test(folded.slice(name.length)),
    );
    if (weekday >= 0) found.add(today - ((weekdayOf(date) - weekday + 7) % 7));
    const month = (monthNames as readonly string[]).indexOf(folded);
    const number = Number(tokens[index - 1]?.folded);
    if (month >= 0 && Number.isInteger(number) && number >= 1 && number <= 31)
      found.add(lastDate(date, month, number, today));
  }
  return found;
}

function lastDate(date: string, month: number, number: number, today: number): number {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const year = Number(date.slice(0, 4));
  const same = epochDay(`${year}-${pad(month + 1)}-${pad(number)}`);
  return same <= today + 1 ? same : epochDay(`${year - 1}-${pad(month + 1)}-${pad(number)}`);
}

/** Ages in a report: "(14)", "14-jarige", "14 jaar oud". */
export function agesIn(text: string): ReadonlySet<number> {
  const found = text.matchAll(/\((\d{1,2})\)|\b(\d{1,2})[- ]?jarige|\b(\d{1,2}) jaar oud/g);
  return new Set([...found].map(([, a, b, c]) => Number(a ?? b ?? c)));
}
