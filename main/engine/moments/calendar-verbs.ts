/** Calendars: reading one to pick from, picking, and following what it changes afterwards. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { foldCalendars, foldMoments } from '../../../shared/act/moment-fold.ts';
import { momentKindOf } from '../../../shared/act/moment-kind.ts';
import type {
  CalendarInstance,
  CalendarView,
  FollowedCalendar,
  FollowReport,
} from '../../../shared/contract-moments.ts';
import { instantOnDate, localDate } from '../../../shared/language/amsterdam-time.ts';
import type { KnownCalendar, Moment } from '../../../shared/model/moment.ts';
import { raise, unwrap } from '../../../shared/result.ts';
import type { EngineContext } from '../engine-context.ts';
import { readSettings } from '../settings.ts';
import { calendarAdapter } from '../sources/kinds/calendar/adapter.ts';
import { textOf } from '../sources/kinds/page-text.ts';
import { maximumBytes } from '../sources/read-document.ts';
import type { StoreTransaction } from '../store/port.ts';
import { allOf, type Worker, workerOf } from '../work-steps.ts';
import type { ReadInstance } from './calendar-instance.ts';
import { type CalendarReading, instanceKey, readCalendarText, windowAround } from './calendar-reader.ts';
import { followOf } from './follow.ts';
import { type PlaceReader, placeReader } from './moment-place.ts';
import { added, keep, momentRecord } from './moment-record.ts';

/** Where a calendar is: a web address (`https:`, `webcal:`) or a file. */
export type CalendarPlace = { readonly url: string } | { readonly path: string };

/** The verbs about calendars. */
export interface CalendarVerbs {
  /** Follows what was picked before, and offers the rest. Rejects `input` for what is no calendar, `network` otherwise. */
  readCalendar(place: CalendarPlace): Promise<CalendarView>;
  /** Rejects `not-found` (`calendar-expired`) for a token of before the restart; what was picked already is given as it is. */
  pickInstances(token: string, keys: readonly string[]): Promise<readonly Moment[]>;
  /** Reads the known web calendars again. Never rejects for one that fails: it is named. */
  followCalendars(): Promise<FollowReport>;
  listCalendars(): Promise<readonly FollowedCalendar[]>;
}

/** A calendar that was read, kept until the engine closes: nothing of it is stored until it is picked. */
interface OpenCalendar {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly reading: CalendarReading;
}

/** Calendars held at a time; the oldest goes first. */
const mostOpen = 5;

/** Builds the verbs. */
export function calendarVerbs(context: EngineContext): CalendarVerbs {
  const open = new Map<string, OpenCalendar>();
  return {
    readCalendar: async (place) => {
      const calendar = await load(context, place);
      const token = randomUUID();
      open.set(token, calendar);
      for (const old of [...open.keys()].slice(0, -mostOpen)) open.delete(old);
      const followed = await follow(context, calendar);
      return viewOf(context, calendar, token, followed);
    },
    pickInstances: async (token, keys) => {
      const calendar = open.get(token) ?? raise('not-found', 'calendar-expired');
      return pick(context, calendar, keys);
    },
    followCalendars: () => followAll(context),
    listCalendars: async () =>
      (await knownCalendars(context)).map(({ name, address }) => ({
        name,
        host: address === null ? null : new URL(address).host,
      })),
  };
}

async function load(context: EngineContext, place: CalendarPlace): Promise<OpenCalendar> {
  const now = context.options.clock();
  const { text, address, fallback } =
    'url' in place ? await fetched(context, place.url) : await read(place.path);
  const reading = unwrap(await readCalendarText(text, now));
  const name = (reading.name ?? fallback).slice(0, 80);
  const gist = createHash('sha256').update(address ?? `file ${name}`);
  return { id: `calendar:${gist.digest('hex').slice(0, 16)}`, name, address, reading };
}

interface LoadedText {
  readonly text: string;
  readonly address: string | null;
  /** What it is called where it has no name. */
  readonly fallback: string;
}

async function fetched({ store, options, connections }: EngineContext, given: string): Promise<LoadedText> {
  const { url } = calendarAdapter.first({ url: given.trim() }, options.clock());
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) raise('input', 'calendar-address');
  const { allowedHosts } = await readSettings(store, options.home);
  const fetching = connections.open(allowedHosts);
  const outcome = await fetching.fetcherFor({ url })({ url, etag: null, lastModified: null });
  if (outcome.kind === 'failed') return unwrap({ ok: false, failure: outcome.failure });
  if (outcome.kind === 'not-modified') return raise('network', 'http-status', { url, status: 304 });
  return { text: unwrap(textOf(outcome)), address: url, fallback: new URL(url).hostname };
}

async function read(path: string): Promise<LoadedText> {
  const file = basename(path);
  const known = await stat(path).catch(() => null);
  if (known === null || !known.isFile()) return raise('input', 'file-unreadable', { file });
  if (known.size > maximumBytes)
    return raise('too-large', 'file-too-large', { file, limit: Math.floor(maximumBytes / 1_000_000) });
  const bytes = await readFile(path).catch(() => raise('input', 'file-unreadable', { file }));
  const page = { url: '', headers: {}, bytes };
  return { text: unwrap(textOf(page)), address: null, fallback: basename(file, extname(file)) };
}

async function viewOf(
  context: EngineContext,
  { name, reading, id }: OpenCalendar,
  token: string,
  followed: FollowReport,
): Promise<CalendarView> {
  const worker = await workerOf(context);
  const settings = await readSettings(context.store, context.options.home);
  const placeOf = await placeReader(context, settings);
  const moments = await context.store.read((tx) => allOf(tx, momentRecord, worker));
  const from = new Date(instantOnDate(localDate(Date.parse(worker.now)))).toISOString();
  const to = windowAround(context.options.clock()).to.toISOString();
  const instances = reading.instances
    .filter(({ starts, ends }) => ends >= from && starts <= to)
    .map((each) => offered(each, placeOf, pickedAs(each, moments, id)));
  return { token, name, instances, hidden: reading.hidden, odd: reading.odd, followed };
}

function offered(instance: ReadInstance, placeOf: PlaceReader, moment: Moment | null): CalendarInstance {
  const { title, starts, ends, allDay, place, recurrence, cancelled } = instance;
  return {
    key: instanceKey(instance),
    title,
    starts,
    ends,
    allDay,
    place,
    ...placeOf({ title, place }),
    recurring: recurrence !== null,
    cancelled,
    moment: moment?.id ?? null,
  };
}

/** The same event in another calendar is another event: two people may have one meeting under one UID. */
const pickedAs = (instance: ReadInstance, moments: readonly Moment[], calendar: string): Moment | null =>
  moments.find(
    ({ source }) =>
      source.calendar === calendar &&
      source.uid === instance.uid &&
      source.recurrence === instance.recurrence,
  ) ?? null;

async function pick(
  context: EngineContext,
  calendar: OpenCalendar,
  keys: readonly string[],
): Promise<readonly Moment[]> {
  const worker = await workerOf(context);
  const placeOf = await placeReader(context, await readSettings(context.store, context.options.home));
  const chosen = new Set(keys);
  const instances = calendar.reading.instances.filter((each) => chosen.has(instanceKey(each)));
  return context.store.transaction((tx) => {
    remember(tx, worker, calendar);
    const moments = allOf(tx, momentRecord, worker);
    return instances.map(
      (each) => pickedAs(each, moments, calendar.id) ?? addInstance(tx, worker, calendar, each, placeOf),
    );
  });
}

function addInstance(
  tx: StoreTransaction,
  worker: Worker,
  { id, name }: OpenCalendar,
  instance: ReadInstance,
  placeOf: PlaceReader,
): Moment {
  const { uid, recurrence, cancelled, ...said } = instance;
  const fields = {
    ...said,
    ...placeOf(said),
    kind: momentKindOf(said.title),
    minutes: null,
    met: [],
    notes: '',
  };
  const made = added(tx, worker, fields, { kind: 'calendar', name, calendar: id, uid, recurrence });
  if (!cancelled) return made;
  keep(tx, worker, made.id, { do: 'follow', what: 'cancelled', change: {} });
  return { ...made, state: 'cancelled' };
}

function remember(tx: StoreTransaction, worker: Worker, { id, name, address }: OpenCalendar): void {
  if (tx.workOf(id, worker.compartment).length > 0) return;
  keep(tx, worker, id, { do: 'calendar', name, address });
}

const nothingFollowed: FollowReport = { moved: 0, changed: 0, cancelled: 0, gone: 0, back: 0, failed: [] };

/** Keeps what the calendar says anew of the moments that were picked, each as a step of its own. */
async function follow(context: EngineContext, { id, reading }: OpenCalendar): Promise<FollowReport> {
  const worker = await workerOf(context);
  const now = context.options.clock();
  const settings = await readSettings(context.store, context.options.home);
  const known = await context.store.read((tx) => allOf(tx, momentRecord, worker));
  if (known.every((moment) => followOf(moment, reading, now, moment.source.calendar === id) === null))
    return nothingFollowed;
  const placeOf = await placeReader(context, settings);
  return context.store.transaction((tx) => {
    const counts = { ...nothingFollowed };
    for (const moment of foldMoments(tx.work('moment', worker.compartment))) {
      const step = followOf(moment, reading, now, moment.source.calendar === id);
      if (step === null) continue;
      const { title = moment.title, place = moment.place } = step.change;
      const elsewhere = step.change.title !== undefined || step.change.place !== undefined;
      const change = elsewhere ? { ...step.change, ...placeOf({ title, place }) } : step.change;
      keep(tx, worker, moment.id, { ...step, change });
      counts[step.what] += 1;
    }
    return counts;
  });
}

async function knownCalendars(context: EngineContext): Promise<readonly KnownCalendar[]> {
  const { compartment } = await workerOf(context);
  return context.store.read((tx) => foldCalendars(tx.work('moment', compartment)));
}

async function followAll(context: EngineContext): Promise<FollowReport> {
  let total = nothingFollowed;
  for (const { name, address } of await knownCalendars(context)) {
    if (address === null) continue;
    try {
      total = sum(total, await follow(context, await load(context, { url: address })));
    } catch {
      total = { ...total, failed: [...total.failed, name] };
    }
  }
  return total;
}

const sum = (a: FollowReport, b: FollowReport): FollowReport => ({
  moved: a.moved + b.moved,
  changed: a.changed + b.changed,
  cancelled: a.cancelled + b.cancelled,
  gone: a.gone + b.gone,
  back: a.back + b.back,
  failed: [...a.failed, ...b.failed],
});
