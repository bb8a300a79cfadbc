/** What stands of moments, hosts and calendars after their events. Pure; the order of events is the order they were kept in. */
import type {
  CalendarWord,
  Host,
  KnownCalendar,
  Moment,
  MomentBody,
  MomentFields,
  MomentState,
  MomentStep,
} from '../model/moment.ts';
import type { WorkEvent } from '../model/work.ts';
import { standing, takenBack } from './standing.ts';

/** Subject of the hosts of a moment: apart from the moment, so that their names can be erased whole. */
export const hostSubject = (moment: string): string => `host:${moment}`;

/** The moment whose hosts a subject holds, or null for another subject. */
export const momentOfHosts = (subject: string): string | null =>
  subject.startsWith('host:') ? subject.slice('host:'.length) : null;

const eventsOf = (events: readonly WorkEvent[]): readonly WorkEvent<MomentBody>[] =>
  events as readonly WorkEvent<MomentBody>[];

function bySubject(events: readonly WorkEvent[]): ReadonlyMap<string, readonly WorkEvent[]> {
  const groups = new Map<string, WorkEvent[]>();
  for (const event of events) {
    const group = groups.get(event.subject);
    if (group === undefined) groups.set(event.subject, [event]);
    else group.push(event);
  }
  return groups;
}

/** The moments that stand, soonest first. Events of other subjects are skipped. */
export function foldMoments(events: readonly WorkEvent[]): readonly Moment[] {
  return [...bySubject(events).values()]
    .map(foldMoment)
    .filter((moment) => moment !== null)
    .toSorted((a, b) => (a.starts === b.starts ? (a.id < b.id ? -1 : 1) : a.starts < b.starts ? -1 : 1));
}

interface Folding {
  readonly moment: Moment;
  /** What a person said of it: the calendar does not overrule that. */
  readonly own: ReadonlySet<string>;
}

/** One moment out of its own events; null where its adding was taken back, or where the subject is none. */
export function foldMoment(events: readonly WorkEvent[]): Moment | null {
  let folding: Folding | null = null;
  for (const event of standing(eventsOf(events))) folding = applied(folding, event);
  return folding?.moment ?? null;
}

function applied(folding: Folding | null, event: WorkEvent<MomentBody>): Folding | null {
  const { body, role, at } = event;
  if (body.do === 'add') {
    const { fields, source } = body;
    const start = { id: event.subject, state: 'planned', gone: false, ready: null } as const;
    const { title, starts, ends, allDay, place } = fields;
    const told =
      source.kind === 'hand' ? null : ({ title, starts, ends, allDay, place, standing: 'there' } as const);
    return { moment: { ...fields, ...start, source, told, role, at }, own: new Set() };
  }
  if (folding === null) return null;
  const { moment, own } = folding;
  switch (body.do) {
    case 'change':
      return {
        moment: { ...changed(moment, body.change), state: stateAfter(moment, body.change), role, at },
        own: new Set([...own, ...Object.keys(body.change)]),
      };
    case 'cancel':
      return { moment: { ...moment, state: 'cancelled', gone: false, role, at }, own };
    case 'follow':
      return { moment: followed(folding, body), own };
    case 'ready':
      return { moment: { ...moment, ready: at }, own };
    default:
      return folding;
  }
}

const changed = (moment: Moment, change: Partial<MomentFields>): Moment => ({ ...moment, ...change });

/** Another time is a move, whoever says it. */
const stateAfter = (moment: Moment, change: Partial<MomentFields>): MomentState =>
  change.starts !== undefined && change.starts !== moment.starts && moment.state === 'planned'
    ? 'moved'
    : moment.state;

/** The time is always the calendar's; of the rest what a person said stands. */
const calendarsOwn: ReadonlySet<string> = new Set(['starts', 'ends', 'allDay']);

function followed({ moment, own }: Folding, body: Extract<MomentBody, { do: 'follow' }>): Moment {
  const said = Object.entries(body.change).filter(([key]) => calendarsOwn.has(key) || !own.has(key));
  const told = moment.told === null ? null : retold(moment.told, body);
  const next = { ...changed(moment, Object.fromEntries(said)), told };
  switch (body.what) {
    case 'moved':
      return { ...next, state: 'moved', gone: false };
    case 'changed':
      return next;
    case 'cancelled':
      return { ...next, state: 'cancelled', gone: false };
    case 'gone':
      return { ...next, state: 'cancelled', gone: true };
    case 'back':
      return { ...next, state: 'planned', gone: false };
  }
}

function retold(told: CalendarWord, { what, change }: Extract<MomentBody, { do: 'follow' }>): CalendarWord {
  const { title, starts, ends, allDay, place } = { ...told, ...change };
  const standing = what === 'cancelled' || what === 'gone' ? what : 'there';
  return { title, starts, ends, allDay, place, standing };
}

/** The hosts as last typed in, out of the events of `hostSubject`. */
export function foldHosts(events: readonly WorkEvent[]): readonly Host[] {
  const last = standing(eventsOf(events)).findLast(({ body }) => body.do === 'hosts')?.body;
  return last?.do === 'hosts' ? last.hosts : [];
}

/** The calendars that moments were picked from, each once, in order of first use. */
export function foldCalendars(events: readonly WorkEvent[]): readonly KnownCalendar[] {
  const found = new Map<string, KnownCalendar>();
  for (const { subject, body } of eventsOf(events))
    if (body.do === 'calendar') found.set(subject, { name: body.name, address: body.address });
  return [...found.values()];
}

/** What was done to a moment, oldest first. */
export function momentSteps(events: readonly WorkEvent[]): readonly MomentStep[] {
  const undone = takenBack(eventsOf(events));
  return eventsOf(events).map((event) => {
    const { body } = event;
    const what = body.do === 'follow' ? body.what : null;
    return {
      event: event.id,
      do: body.do,
      what,
      role: event.role,
      at: event.at,
      undone: undone.has(event.id),
    };
  });
}
