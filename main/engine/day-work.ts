/** What runs in the council and with the press on a day, for one role. */
import { createHash } from 'node:crypto';
import { councilDay, meetingsAfter } from '../../shared/act/council-day.ts';
import type { CouncilState } from '../../shared/act/council-fold.ts';
import { pressDay } from '../../shared/act/press-day.ts';
import { agendaLines, dueLines } from '../../shared/briefing/due-lines.ts';
import { instantOnDate } from '../../shared/language/amsterdam-time.ts';
import type { Sentence } from '../../shared/model/claim.ts';
import type { PressInquiry } from '../../shared/model/press-inquiry.ts';
import type { Role } from '../../shared/model/role.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { readTrack } from './council-record.ts';
import { readInquiries } from './press-record.ts';
import type { StoreTransaction } from './store/port.ts';

/** The work of one desk. */
export interface DayWork {
  readonly council: Pick<CouncilState, 'entries' | 'terms'>;
  /** Empty at the griffie's desk. */
  readonly press: readonly PressInquiry[];
}

/** The hour of the automatic edition: a deadline before it has passed. It is no clock, so equal cuts give equal bytes. */
const morning = 7;

/** Reads it as it was at the end of a day; `until` is ISO-8601 UTC. */
export function readDayWork(tx: Pick<StoreTransaction, 'work'>, role: Role, until: string): DayWork {
  const { entries, terms } = readTrack(tx, compartmentOf(role), until);
  return { council: { entries, terms }, press: role === 'griffier' ? [] : readInquiries(tx, until) };
}

/** What of it the briefing of a date says: what is due, and the meetings ahead. */
export function workLines(
  { council, press }: DayWork,
  date: string,
  role: Role,
): { readonly due: readonly Sentence[]; readonly agenda: readonly Sentence[] } {
  const due = councilDay(council.entries, council.terms, date);
  const meetings = meetingsAfter(council.entries, date);
  const now = new Date(instantOnDate(date, morning)).toISOString();
  // The council's own bundle has no part for doing: what is due stands on its agenda.
  if (role === 'griffier') return { due: [], agenda: agendaLines(meetings, due, date) };
  return { due: dueLines(due, pressDay(press, now, role), role), agenda: agendaLines(meetings, [], date) };
}

/** A name for what the work says, or the empty string where there is none. */
export function workPrint({ council, press }: DayWork): string {
  if (council.entries.length === 0 && press.length === 0) return '';
  return createHash('sha256')
    .update(JSON.stringify([council, press]))
    .digest('hex')
    .slice(0, 8);
}
