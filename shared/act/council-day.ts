/** What of the council's track belongs on top of a day. */
import { shiftDate } from '../language/amsterdam-time.ts';
import type { CouncilDue, CouncilEntry, CouncilTerms } from '../model/council-entry.ts';
import { dueOf } from './council-terms.ts';

/** An entry that is due. */
export interface DueEntry {
  readonly entry: CouncilEntry;
  readonly due: CouncilDue;
}

/** A week ahead leaves time for the department and the college; meetings two weeks (domain notes, raadsagenda ≤ 14 days). */
const [dueAhead, meetingsAhead] = [7, 14] as const;

/**
 * Open entries due within a week or overdue, nearest to their term first: what was due years ago weighs less than what is due
 * tomorrow. Without those that the newest list no longer has.
 */
export function councilDay(
  entries: readonly CouncilEntry[],
  terms: CouncilTerms,
  date: string,
): readonly DueEntry[] {
  return entries
    .flatMap((entry): readonly DueEntry[] => {
      const due = entry.goneSince === null ? dueOf(entry, terms, date) : null;
      return due === null || due.days > dueAhead ? [] : [{ entry, due }];
    })
    .toSorted((a, b) => Math.abs(a.due.days) - Math.abs(b.due.days) || a.due.days - b.due.days);
}

const isHeld = ({ kind, status, goneSince }: CouncilEntry): boolean =>
  kind === 'agenda' && status !== 'withdrawn' && goneSince === null;

/** Meetings from a day on, two weeks ahead, in order of time. */
export function meetingsAfter(entries: readonly CouncilEntry[], date: string): readonly CouncilEntry[] {
  const last = shiftDate(date, meetingsAhead);
  return entries
    .filter((entry) => isHeld(entry) && entry.date >= date && entry.date <= last)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** Days on which the council or one of its committees meets, past ones too. */
export function councilDates(entries: readonly CouncilEntry[]): ReadonlySet<string> {
  return new Set(entries.filter(isHeld).map(({ date }) => date));
}
