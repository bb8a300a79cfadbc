/** When an answer to the council is due: the term as given, or counted by the municipality's own rules of procedure. */
import { shiftDate, weekdayOf } from '../language/amsterdam-time.ts';
import { isPublicHoliday } from '../language/holidays.ts';
import type { CouncilDue, CouncilEntry, CouncilTerms } from '../model/council-entry.ts';

/**
 * Thirty days for written questions; nothing else is counted. A starting value from practice, to be checked against the
 * municipality's own Reglement van orde, which may set another: that is why it is a setting.
 */
export const defaultTerms: CouncilTerms = {
  'written-question': 30,
  'oral-question': null,
  'technical-question': null,
  motion: null,
  commitment: null,
  agenda: null,
};

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** Calendar days from one `YYYY-MM-DD` to another; summer time does not count. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}

/** Whether a `YYYY-MM-DD` is no Saturday, Sunday or public holiday. */
export function isWorkday(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date);
}

/** More working days ahead than this are not counted one by one. */
const longestCount = 400;

function workdaysUntil(date: string, term: string): number {
  const days = Math.min(daysBetween(date, term), longestCount);
  let count = 0;
  for (let ahead = 0; ahead <= days; ahead += 1) if (isWorkday(shiftDate(date, ahead))) count += 1;
  return count;
}

function lastWorkday(term: string): string {
  let day = term;
  while (!isWorkday(day)) day = shiftDate(day, -1);
  return day;
}

type Timed = Pick<CouncilEntry, 'kind' | 'status' | 'date' | 'term' | 'termText'>;

/** The day by which it is due and whether that was counted, or null where there is no term. Whatever its status. */
export function termOf(
  { kind, date, term, termText }: Timed,
  terms: CouncilTerms,
): { readonly term: string; readonly counted: boolean } | null {
  if (kind === 'agenda') return null;
  if (term !== null) return { term, counted: false };
  const days = terms[kind];
  return days === null || termText !== null ? null : { term: shiftDate(date, days), counted: true };
}

/**
 * When it is due, seen from `date`; null where it has no term or is not open. A term that ends on a weekend or a public
 * holiday is not moved: `lastWorkday` is the day to mind.
 */
export function dueOf(entry: Timed, terms: CouncilTerms, date: string): CouncilDue | null {
  if (entry.status !== 'open') return null;
  const found = termOf(entry, terms);
  if (found === null) return null;
  return {
    ...found,
    days: daysBetween(date, found.term),
    workdays: workdaysUntil(date, found.term),
    lastWorkday: lastWorkday(found.term),
  };
}

/** Calendar days to the term, negative where it has passed; null where nothing is due. */
export function daysLeft(entry: Timed, terms: CouncilTerms, date: string): number | null {
  return dueOf(entry, terms, date)?.days ?? null;
}
