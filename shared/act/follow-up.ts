/** When somebody should ask whether an answer helped, and how the work of a month kept to its dates. */
import { localDate, shiftDate } from '../language/amsterdam-time.ts';
import { findPersons } from '../language/names.ts';
import type { Action, Sending } from '../model/action.ts';
import type { CouncilEntry, CouncilTerms } from '../model/council-entry.ts';
import { followUpDays, type NormResult, type TermResult } from '../model/follow-up.ts';
import type { Guidelines } from '../model/guidelines.ts';
import type { PressInquiry } from '../model/press-inquiry.ts';
import { roles } from '../model/role.ts';
import { termOf } from './council-terms.ts';
import { ownerIds } from './courses.ts';
import { normDue, officeHoursBetween } from './office-hours.ts';
import { openPress } from './press-fold.ts';

const dayOf = (instant: string): string => localDate(Date.parse(instant));

/** When the text of an action first left, or null. */
export function firstSending({ sent }: Pick<Action, 'sent'>): Sending | null {
  const [first] = sent.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return first ?? null;
}

/** Whether it is time to ask if it helped: fourteen days after the answer nobody has written down what came of it. */
export function followUpDue(action: Pick<Action, 'sent' | 'status'>, today: string): boolean {
  const first = firstSending(action);
  return action.status === 'sent' && first !== null && shiftDate(dayOf(first.at), followUpDays) <= today;
}

/** A span of local days, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** Whether a local day falls in it. */
export function isIn({ from, until }: Days, day: string): boolean {
  return from <= day && day <= until;
}

/** The days of a `YYYY-MM`. */
export function daysOfMonth(month: string): Days {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return { from: `${month}-01`, until: shiftDate(next, -1) };
}

/** A text without the names of persons: what is told of a month is told of functions. */
export function withoutNames(text: string, instead: string): string {
  return findPersons(text)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + instead + left.slice(end), text);
}

const known: ReadonlySet<string> = new Set<string>([...ownerIds, ...roles]);

/** The team or function of an owner; `other` for what may be the name of a person. */
export function teamOf(owner: string): string {
  return known.has(owner) || findPersons(owner).length === 0 ? owner : 'other';
}

interface Answered {
  readonly team: string;
  readonly channel: string | null;
  readonly hours: number;
  /** Null where nothing was agreed on for the channel or the team. */
  readonly inTime: boolean | null;
}

function answered(action: Action, guidelines: Guidelines): Answered | null {
  const first = firstSending(action);
  if (first === null) return null;
  const { opened, channel, owner } = action;
  const due =
    (channel === null ? null : normDue(guidelines, channel, opened.at)) ??
    normDue(guidelines, owner, opened.at);
  const [from, until] = [Date.parse(opened.at), Date.parse(first.at)];
  return {
    team: teamOf(owner),
    channel,
    hours: officeHoursBetween(guidelines.officeHours, from, until),
    inTime: due === null ? null : first.at <= due,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** Answers against their norm, per team and channel, the most first. `actions` are those that were first sent in the month. */
export function normResults(actions: readonly Action[], guidelines: Guidelines): readonly NormResult[] {
  const groups = new Map<string, Answered[]>();
  for (const one of actions.flatMap((action) => answered(action, guidelines) ?? [])) {
    const key = `${one.team}\u0000${(one.channel ?? '').toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups]
    .toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .flatMap(([, group]): readonly NormResult[] => {
      const [first] = group;
      if (first === undefined) return [];
      const normed = group.flatMap(({ inTime }) => (inTime === null ? [] : [inTime]));
      return [
        {
          team: first.team,
          channel: first.channel,
          sent: group.length,
          normed: normed.length,
          inTime: normed.filter(Boolean).length,
          medianHours: median(group.map(({ hours }) => hours)),
        },
      ];
    });
}

/** One thing with a date: when it was due and when it was done, as comparable texts; null where there is none. */
interface Dated {
  readonly due: string | null;
  readonly done: string | null;
  /** Done, though nobody knows when. */
  readonly isDone: boolean;
}

function counted(all: readonly Dated[], now: string): TermResult {
  const how = ({ due, done, isDone }: Dated): keyof TermResult => {
    if (due === null || (isDone && done === null)) return 'undated';
    if (done !== null) return done <= due ? 'inTime' : 'late';
    return due < now ? 'overdue' : 'open';
  };
  const result = { inTime: 0, late: 0, overdue: 0, open: 0, undated: 0 };
  for (const each of all) result[how(each)] += 1;
  return result;
}

/**
 * Toezeggingen to the council: those due or done in the month, those that were overdue before it, and those without a date
 * that still stand. `today` is YYYY-MM-DD. What was withdrawn, or left the list undone, counts nowhere.
 */
export function councilPromises(
  entries: readonly CouncilEntry[],
  terms: CouncilTerms,
  month: Days,
  today: string,
): TermResult {
  const dated = entries.flatMap((entry): readonly Dated[] => {
    const { kind, status, answeredAt, goneSince, date } = entry;
    const isDone = status === 'settled' || status === 'answered';
    const skipped = kind !== 'commitment' || status === 'withdrawn' || (!isDone && goneSince !== null);
    if (skipped || date > month.until) return [];
    const due = termOf(entry, terms)?.term ?? null;
    const own =
      (due !== null && isIn(month, due)) ||
      (answeredAt !== null && isIn(month, answeredAt)) ||
      (!isDone && (due === null || due < month.from));
    return own ? [{ due, done: isDone ? answeredAt : null, isDone }] : [];
  });
  return counted(dated, today);
}

/** Promises in texts that left, due in the month: done is when somebody wrote down what came of it. */
export function sentPromises(actions: readonly Action[], month: Days, today: string): TermResult {
  const dated = actions.flatMap(({ versions, sent, followUp }): readonly Dated[] => {
    const left = new Set(sent.map(({ version }) => version));
    const promised = versions.filter(({ n }) => left.has(n)).flatMap(({ commitments }) => commitments);
    const dues = new Map(promised.map(({ text, due }) => [text, due]));
    return [...dues.values()]
      .filter((due) => due !== null && isIn(month, due))
      .map((due) => ({
        due,
        done: followUp === null ? null : dayOf(followUp.at),
        isDone: followUp !== null,
      }));
  });
  return counted(dated, today);
}

/** Questions of the press with their deadline in the month; `undated` were withdrawn. `now` is ISO-8601 UTC. */
export function pressResults(inquiries: readonly PressInquiry[], month: Days, now: string): TermResult {
  const dated = inquiries
    .filter(({ deadline }) => isIn(month, dayOf(deadline)))
    .map(({ status, deadline, answeredAt }): Dated => {
      const withdrawn = status === 'withdrawn';
      return {
        due: withdrawn ? null : new Date(deadline).toISOString(),
        done: answeredAt === null ? null : new Date(answeredAt).toISOString(),
        isDone: !openPress.has(status),
      };
    });
  return counted(dated, now);
}
