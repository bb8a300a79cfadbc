/**
 * A calendar → the instances one may pick. Reuses the reading of the source kind `calendar`; what is private, and who is
 * invited, stays outside.
 */
import type { VEvent } from 'node-ical';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { occurrencesOf } from '../sources/kinds/calendar/occurrences.ts';
import { parseCalendar } from '../sources/kinds/calendar/parse.ts';
import { preparedLines } from '../sources/kinds/calendar/prepare.ts';
import { isHidden, type ReadInstance, readInstance, singleInstance, uidOf } from './calendar-instance.ts';
import { extraDates } from './extra-dates.ts';

/** A calendar as read. */
export interface CalendarReading {
  readonly name: string | null;
  /** Every single event and changed instance, and those of series within the window; soonest first. */
  readonly instances: readonly ReadInstance[];
  /** UIDs of all public events. */
  readonly uids: ReadonlySet<string>;
  /** It is a whole calendar, wholly read: what is not in it was taken out of it. */
  readonly complete: boolean;
  readonly hidden: number;
  readonly odd: number;
}

const day = 86_400_000;
/** What is planned further ahead is too early to prepare. */
const daysAhead = 60;

/** The window in which series are expanded around `now`: from yesterday, so that today is whole in every zone. */
export function windowAround(now: Date): { readonly from: Date; readonly to: Date } {
  return { from: new Date(now.getTime() - day), to: new Date(now.getTime() + daysAhead * day) };
}

/** Names an instance within a calendar. */
export const instanceKey = ({ uid, recurrence }: Pick<ReadInstance, 'uid' | 'recurrence'>): string =>
  `${uid}#${recurrence ?? ''}`;

interface Found {
  /** By key; null where it is private. */
  readonly instances: Map<string, ReadInstance | null>;
  odd: number;
}

/** Reads an ICS text. Fails with `calendar-not-recognised` where it is none; never throws. */
export async function readCalendarText(text: string, now: Date): Promise<Result<CalendarReading>> {
  const calendar = parseCalendar(text);
  if (calendar === null) return fail('input', 'calendar-not-recognised');
  const lines = preparedLines(text);
  const method = lines
    .find((line) => /^METHOD:/i.test(line))
    ?.slice('METHOD:'.length)
    .trim()
    .toUpperCase();
  const cancelled = method === 'CANCEL';
  const masters = new Map(calendar.events.map((event) => [uidOf(event), event]));
  const found: Found = { instances: new Map(), odd: calendar.odd };
  const extras = new Map(extraDates(lines).map(({ uid, events }) => [uid, events]));
  // What was changed by hand comes first: it stands for what the series says of the same moment.
  for (const master of masters.values()) addChanged(found, master, cancelled);
  for (const master of masters.values()) addExtra(found, master, extras.get(uidOf(master)) ?? [], cancelled);
  for (const master of masters.values())
    if (!master.rrule && !isChanged(master)) addSingle(found, master, extras.has(uidOf(master)), cancelled);
  const beyond = await addSeries(found, masters, now, cancelled);
  const kept = [...found.instances.values()];
  return ok({
    name: calendar.name,
    instances: kept.filter((instance) => instance !== null).toSorted(bySooner),
    uids: new Set([...masters.values()].filter((event) => !isHidden(event)).map(uidOf)),
    complete: (method === undefined || method === 'PUBLISH') && found.odd === 0 && beyond === 0,
    hidden: kept.filter((instance) => instance === null).length,
    odd: found.odd,
  });
}

const bySooner = (a: ReadInstance, b: ReadInstance): number =>
  a.starts === b.starts ? (instanceKey(a) < instanceKey(b) ? -1 : 1) : a.starts < b.starts ? -1 : 1;

/** An event that only stands for one instance of a series that is not in the calendar itself. */
const isChanged = (event: VEvent): boolean => event.recurrenceid !== undefined && !event.rrule;

interface Read {
  readonly master: VEvent;
  readonly series: boolean;
  readonly cancelled: boolean;
}

function add(found: Found, event: VEvent, read: Read): void {
  const instance = singleInstance(event);
  const made = instance === null ? null : readInstance(instance, read);
  if (made === null) {
    found.odd += 1;
    return;
  }
  put(found, made, isHidden(event) || isHidden(read.master));
}

function put({ instances }: Found, made: ReadInstance, hidden: boolean): void {
  const key = instanceKey(made);
  if (!instances.has(key)) instances.set(key, hidden ? null : made);
}

/** Instances with a RECURRENCE-ID, moved ones from outside the window too. */
function addChanged(found: Found, master: VEvent, cancelled: boolean): void {
  const changed = new Set(Object.values(master.recurrences ?? {}));
  for (const event of changed) add(found, event as VEvent, { master, series: true, cancelled });
  if (changed.size === 0 && isChanged(master)) add(found, master, { master, series: true, cancelled });
}

function addExtra(found: Found, master: VEvent, extras: readonly VEvent[], cancelled: boolean): void {
  const excluded = new Set(
    Object.values(master.exdate ?? {}).map((date) => (date instanceof Date ? date.getTime() : Number.NaN)),
  );
  for (const event of extras)
    if (!excluded.has(event.start.getTime())) add(found, event, { master, series: true, cancelled });
}

function addSingle(found: Found, master: VEvent, series: boolean, cancelled: boolean): void {
  add(found, master, { master, series, cancelled });
}

/** Answers how much was left out because it was too much. */
async function addSeries(
  found: Found,
  masters: ReadonlyMap<string, VEvent>,
  now: Date,
  cancelled: boolean,
): Promise<number> {
  const { from, to } = windowAround(now);
  const series = [...masters.values()].filter((event) => event.rrule);
  const { found: instances, beyond } = await occurrencesOf(series, from, to);
  for (const instance of instances) {
    const master = masters.get(uidOf(instance.event)) ?? instance.event;
    const made = readInstance(instance, { master, series: true, cancelled });
    if (made === null) found.odd += 1;
    else put(found, made, isHidden(instance.event) || isHidden(master));
  }
  return beyond;
}
