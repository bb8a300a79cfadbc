/** Moments on the agenda: adding, changing, cancelling, listing, and taking back. */
import { momentSteps } from '../../../shared/act/moment-fold.ts';
import { standing } from '../../../shared/act/standing.ts';
import type { GivenMoment, ShownAgenda } from '../../../shared/contract-moments.ts';
import { localDate, shiftDate } from '../../../shared/language/amsterdam-time.ts';
import type { Host, Moment, MomentBody, MomentFields, MomentStep } from '../../../shared/model/moment.ts';
import type { WorkEvent } from '../../../shared/model/work.ts';
import { raise } from '../../../shared/result.ts';
import type { EngineContext } from '../engine-context.ts';
import { ownWards } from '../own-wards.ts';
import { readSettings } from '../settings.ts';
import { allOf, keepStep, oneOf, workerOf } from '../work-steps.ts';
import { setHosts } from './hosts.ts';
import { placeReader } from './moment-place.ts';
import { added, keep, momentRecord } from './moment-record.ts';
import { momentsBetween } from './moments-between.ts';

/** The verbs about moments. All reject `not-found` for a moment that is not there. */
export interface MomentVerbs {
  /** Rejects `input` for a ward of another municipality, or an end before the start. */
  addMoment(given: GivenMoment): Promise<Moment>;
  /** As `addMoment`; a start without an end keeps the length. */
  changeMoment(id: string, change: Partial<MomentFields>): Promise<Moment>;
  cancelMoment(id: string): Promise<Moment>;
  /** Those that overlap the local days [from, until] (YYYY-MM-DD), soonest first. */
  listMoments(from: string, until: string): Promise<readonly Moment[]>;
  /** Those of a year ahead; with `earlier` those of thirty days back as well. */
  showAgenda(earlier: boolean): Promise<ShownAgenda>;
  momentHistory(id: string): Promise<readonly MomentStep[]>;
  setHosts(id: string, hosts: readonly Host[]): Promise<void>;
  /** Takes back a step; null: the last that a person took and that stands. Rejects `not-found` where there is none. */
  undoMoment(id: string, event: string | null): Promise<void>;
}

/** Builds the verbs. */
export function momentVerbs(context: EngineContext): MomentVerbs {
  const { store } = context;
  return {
    addMoment: (given) => addMoment(context, given),
    changeMoment: (id, change) => changeMoment(context, id, change),
    cancelMoment: (id) => keepStep(context, momentRecord, id, () => ({ do: 'cancel' })),
    listMoments: async (from, until) => {
      const worker = await workerOf(context);
      const moments = await store.read((tx) => allOf(tx, momentRecord, worker));
      return momentsBetween(moments, from, until);
    },
    showAgenda: (earlier) => showAgenda(context, earlier),
    momentHistory: async (id) => {
      const worker = await workerOf(context);
      const events = await store.read((tx) => tx.workOf(id, worker.compartment));
      return events.length === 0 ? raise('not-found', 'moment-gone') : momentSteps(events);
    },
    setHosts: (id, hosts) => setHosts(context, id, hosts),
    undoMoment: (id, event) => undoMoment(context, id, event),
  };
}

/** Days that the agenda shows ahead, and back where that is asked for. */
const [ahead, back] = [366, 30];

async function showAgenda(context: EngineContext, earlier: boolean): Promise<ShownAgenda> {
  const worker = await workerOf(context);
  const today = localDate(Date.parse(worker.now));
  const moments = await context.store.read((tx) => allOf(tx, momentRecord, worker));
  const from = earlier ? shiftDate(today, -back) : today;
  return { today, moments: momentsBetween(moments, from, shiftDate(today, ahead)) };
}

const utc = (instant: string): string => new Date(instant).toISOString();

async function addMoment(context: EngineContext, given: GivenMoment): Promise<Moment> {
  const worker = await workerOf(context);
  const placeOf = await placeReader(context, await readSettings(context.store, context.options.home));
  await checkWard(context, given.ward ?? null);
  const { ward, themes, ...rest } = given;
  const found = placeOf(given);
  const fields: MomentFields = {
    ...rest,
    starts: utc(given.starts),
    ends: utc(given.ends),
    ward: ward === undefined ? found.ward : ward,
    themes: themes ?? found.themes,
  };
  checkTimes(fields);
  const source = { kind: 'hand', name: '', calendar: null, uid: null, recurrence: null } as const;
  return context.store.transaction((tx) => added(tx, worker, fields, source));
}

async function changeMoment(
  context: EngineContext,
  id: string,
  change: Partial<MomentFields>,
): Promise<Moment> {
  await checkWard(context, change.ward ?? null);
  const { starts, ends, ...rest } = change;
  return keepStep(context, momentRecord, id, (old) => {
    const times = timesOf(old, starts, ends);
    checkTimes({ ...old, ...times });
    return { do: 'change', change: { ...rest, ...times } } satisfies MomentBody;
  });
}

/** A moved moment lasts as long as before, unless said otherwise. */
function timesOf(
  old: Moment,
  starts: string | undefined,
  ends: string | undefined,
): Partial<Pick<MomentFields, 'starts' | 'ends'>> {
  if (starts === undefined) return ends === undefined ? {} : { ends: utc(ends) };
  const length = Date.parse(old.ends) - Date.parse(old.starts);
  return {
    starts: utc(starts),
    ends: ends === undefined ? new Date(Date.parse(starts) + length).toISOString() : utc(ends),
  };
}

function checkTimes({ starts, ends }: Pick<MomentFields, 'starts' | 'ends'>): void {
  if (ends < starts) raise('input', 'moment-times');
}

async function checkWard(context: EngineContext, ward: string | null): Promise<void> {
  if (ward === null) return;
  if (!(await ownWards(context)).some(({ code }) => code === ward)) raise('input', 'moment-ward');
}

/** Steps that a person takes; the calendar's are taken back by name only. */
const personal: ReadonlySet<MomentBody['do']> = new Set(['add', 'change', 'cancel']);

async function undoMoment(context: EngineContext, id: string, event: string | null): Promise<void> {
  const worker = await workerOf(context);
  await context.store.transaction((tx) => {
    const events = tx.workOf(id, worker.compartment) as readonly WorkEvent<MomentBody>[];
    if (events.length === 0) raise('not-found', 'moment-gone');
    const found = standing(events).findLast((each) =>
      event === null ? personal.has(each.body.do) : each.id === event,
    );
    if (found === undefined) return raise('not-found', 'moment-event-unknown');
    oneOf(tx, momentRecord, worker, id);
    keep(tx, worker, id, { do: 'undo', of: found.id });
  });
}
