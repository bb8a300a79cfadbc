/** What somebody is typing about a moment, before it is kept. */
import type { GivenMoment } from '../../shared/contract-moments.ts';
import { instantOnDate, localDate, localTime, shiftDate } from '../../shared/language/amsterdam-time.ts';
import type { Moment, MomentFields, MomentKind } from '../../shared/model/moment.ts';

/** The fields of the form, as they stand in it. */
export interface MomentDraft {
  readonly title: string;
  readonly kind: MomentKind;
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  /** As `day`; only read where the moment takes whole days, or several. */
  readonly lastDay: string;
  readonly several: boolean;
  /** HH:MM, or empty. */
  readonly from: string;
  readonly until: string;
  readonly allDay: boolean;
  readonly place: string;
  /** A code, or empty. */
  readonly ward: string;
  readonly minutes: string;
  /** One function a line. */
  readonly met: string;
  readonly notes: string;
}

/** What is wrong with a draft. */
export type DraftProblem = 'title' | 'day' | 'from' | 'times' | 'minutes' | 'met';

/** The longest that the contract takes. */
const [mostMet, longestMet, mostMinutes] = [12, 80, 120];

/** An empty form for a day. */
export function freshDraft(day: string): MomentDraft {
  const empty = { title: '', place: '', ward: '', minutes: '', met: '', notes: '', from: '', until: '' };
  return { ...empty, kind: 'visit', day, lastDay: day, several: false, allDay: false };
}

/** The form as it opens on a moment; local time of Amsterdam. */
export function draftOf(moment: Moment): MomentDraft {
  const { title, kind, allDay, notes } = moment;
  const [starts, ends] = [Date.parse(moment.starts), Date.parse(moment.ends)];
  const day = localDate(starts);
  // The end is exclusive: a whole day ends where the next one begins.
  const lastDay = localDate(allDay ? Math.max(starts, ends - 1) : ends);
  return {
    title,
    kind,
    day,
    lastDay,
    several: lastDay !== day,
    from: allDay ? '' : clock(starts),
    until: allDay || ends <= starts ? '' : clock(ends),
    allDay,
    place: moment.place ?? '',
    ward: moment.ward ?? '',
    minutes: moment.minutes === null ? '' : String(moment.minutes),
    met: moment.met.join('\n'),
    notes,
  };
}

const clock = (instant: number): string => localTime(instant).replace('.', ':');

/** The draft on another day: it lasts as long as before. */
export function onDay(draft: MomentDraft, day: string): MomentDraft {
  const known = draft.day !== '' && draft.lastDay !== '' && day !== '';
  const days = known ? Math.round((Date.parse(draft.lastDay) - Date.parse(draft.day)) / 86_400_000) : 0;
  return { ...draft, day, lastDay: day === '' ? draft.lastDay : shiftDate(day, Math.max(0, days)) };
}

/** The first thing that is wrong, or null. */
export function problemOf(draft: MomentDraft): DraftProblem | null {
  if (draft.title.trim() === '') return 'title';
  if (draft.day === '') return 'day';
  if (!draft.allDay && draft.from === '') return 'from';
  const { starts, ends } = timesOf(draft);
  if (ends < starts) return 'times';
  const minutes = Number(draft.minutes.trim() || '1');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes) return 'minutes';
  const met = linesOf(draft.met);
  return met.length > mostMet || met.some(({ length }) => length > longestMet) ? 'met' : null;
}

/** A moment to be added. Only for a draft without a problem. An empty ward leaves it to the app. */
export function givenOf(draft: MomentDraft): GivenMoment {
  const { ward, ...fields } = fieldsOf(draft);
  return ward === null ? fields : { ...fields, ward };
}

/** Only what was typed otherwise than it stands: the rest stays the calendar's. Only for a draft without a problem. */
export function changeOf(moment: Moment, draft: MomentDraft): Partial<MomentFields> {
  const [old, next] = [draftOf(moment), fieldsOf(draft)];
  const moved = timeFields.some((field) => old[field] !== draft[field]);
  const { starts, ends, allDay } = next;
  return {
    ...(next.title !== moment.title && { title: next.title }),
    ...(next.kind !== moment.kind && { kind: next.kind }),
    ...(moved && { starts, ends, allDay }),
    ...(next.place !== moment.place && { place: next.place }),
    ...(next.ward !== moment.ward && { ward: next.ward }),
    ...(next.minutes !== moment.minutes && { minutes: next.minutes }),
    ...(next.met.join('\n') !== moment.met.join('\n') && { met: next.met }),
    ...(next.notes !== moment.notes && { notes: next.notes }),
  };
}

const timeFields = ['day', 'lastDay', 'from', 'until', 'allDay'] as const;

function fieldsOf(draft: MomentDraft): Omit<MomentFields, 'themes'> {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    ...timesOf(draft),
    allDay: draft.allDay,
    place: draft.place.trim() || null,
    ward: draft.ward || null,
    minutes: draft.minutes.trim() === '' ? null : Number(draft.minutes),
    met: linesOf(draft.met),
    notes: draft.notes.trim(),
  };
}

/** ISO-8601 UTC. A moment without an end ends where it begins. */
function timesOf(draft: MomentDraft): Pick<MomentFields, 'starts' | 'ends'> {
  const { day, from, until, allDay } = draft;
  const lastDay = (allDay || draft.several) && draft.lastDay !== '' ? draft.lastDay : day;
  if (allDay) return { starts: at(day), ends: at(lastDay < day ? lastDay : shiftDate(lastDay, 1)) };
  const starts = at(day, from);
  return { starts, ends: until === '' ? starts : at(lastDay, until) };
}

function at(date: string, time = '00:00'): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(instantOnDate(date, hour, minute)).toISOString();
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
