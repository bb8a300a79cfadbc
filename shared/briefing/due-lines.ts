/** What is due to the council and to the press, and the meetings ahead, as sentences of the briefing. */
import type { DueEntry } from '../act/council-day.ts';
import type { DueInquiry } from '../act/press-day.ts';
import { dayAndTime, dayOf } from '../language/dutch-dates.ts';
import type { ComputedSentence, Sentence } from '../model/claim.ts';
import type { CouncilDue, CouncilEntry } from '../model/council-entry.ts';
import type { Role } from '../model/role.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import { computed } from './sentence-makers.ts';

const words = nl.council;
const lines = words.due;
/** Words of a title that a line shows; meetings on the agenda. */
const [titleWords, mostMeetings] = [12, 4] as const;

/** "dinsdag 24 november" of a local day. */
const day = (date: string): string => dayOf(`${date}T12:00:00Z`);

function short(title: string): string {
  const all = title.replace(/[.\s]+$/, '').split(/\s+/);
  return all.length <= titleWords ? all.join(' ') : `${all.slice(0, titleWords).join(' ')}…`;
}

function notesOf({ counted, days, term, lastWorkday }: CouncilDue): string {
  const notes = [
    ...(counted ? [words.counted] : []),
    ...(days >= 0 && lastWorkday !== term ? [say(lines.workday, { day: day(lastWorkday) })] : []),
  ];
  return notes.length === 0 ? '' : say(lines.notes, { notes: notes.join(', ') });
}

function councilLine({ entry, due }: DueEntry): ComputedSentence {
  const { kind, title, from } = entry;
  const answered = kind.endsWith('question');
  const line = due.days < 0 ? lines.overdue : answered ? lines.council : lines.commitment;
  const { days, workdays } = due;
  return computed('council-due', line, { days, workdays }, [], {
    kind: words.kinds[kind],
    title: short(title),
    from: from === null ? '' : say(lines.from, { from }),
    day: day(due.term),
    notes: notesOf(due),
  });
}

function pressLine({ inquiry, next, overdue, minutes }: DueInquiry): ComputedSentence {
  return computed('press-due', overdue ? lines.pressOverdue : lines.press, { minutes }, [], {
    medium: inquiry.medium,
    moment: dayAndTime(inquiry.deadline),
    next: words.next[next],
  });
}

/** What is due, most pressing first: for the woordvoerder the press, for the others the council. */
export function dueLines(
  council: readonly DueEntry[],
  press: readonly DueInquiry[],
  role: Role,
): readonly Sentence[] {
  const [asked, questioned] = [council.map(councilLine), press.map(pressLine)];
  return role === 'communicatieadviseur' ? [...questioned, ...asked] : [...asked, ...questioned];
}

/** At most `most` of what is due; the rest is counted in one line more. */
export function withinMost(due: readonly Sentence[], most: number): readonly Sentence[] {
  if (due.length <= most) return due;
  const count = due.length - most;
  return [...due.slice(0, most), computed('due-more', lines.more, { count }, [])];
}

/** Meetings ahead and, for the council's own bundle, what is due; nothing where there is neither. `date` is the briefing's. */
export function agendaLines(
  meetings: readonly CouncilEntry[],
  due: readonly DueEntry[],
  date: string,
): readonly Sentence[] {
  const told = meetings.slice(0, mostMeetings).map((entry) =>
    computed('council-meeting', lines.meeting, { days: daysTo(entry, date) }, [], {
      day: upperFirst(day(entry.date)),
      title: short(entry.title),
    }),
  );
  const count = meetings.length - told.length;
  const more = count === 0 ? [] : [computed('meetings-more', lines.moreMeetings, { count }, [])];
  return [...told, ...more, ...withinMost(due.map(councilLine), mostMeetings)];
}

const daysTo = (entry: CouncilEntry, date: string): number =>
  Math.round((Date.parse(entry.date) - Date.parse(date)) / 86_400_000);

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
