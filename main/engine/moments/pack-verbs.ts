/** Packs: composed when asked for, and prepared the evening before. */
import { foldHosts, foldMoments, hostSubject } from '../../../shared/act/moment-fold.ts';
import { type PackRoom, packOf, packWords } from '../../../shared/briefing/pack.ts';
import { packDocument } from '../../../shared/briefing/pack-document.ts';
import { newSince, previousVisit } from '../../../shared/briefing/pack-input.ts';
import type { ToldStory } from '../../../shared/briefing/told-story.ts';
import type { PackFormat, ShownPack } from '../../../shared/contract-moments.ts';
import { localDate, localParts, shiftDate } from '../../../shared/language/amsterdam-time.ts';
import type { FactSheet } from '../../../shared/model/fact.ts';
import type { Host, Moment } from '../../../shared/model/moment.ts';
import type { MomentPack, OpenPromise } from '../../../shared/model/pack.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { FailureError, raise } from '../../../shared/result.ts';
import { type ToldDay, tellDay } from '../brief.ts';
import { readTrack } from '../council-record.ts';
import type { EngineContext } from '../engine-context.ts';
import { exportPack, packFileName } from '../export/export-pack.ts';
import { readSettings } from '../settings.ts';
import { sheetOfStory } from '../story-facts.ts';
import { oneOf, type Worker, workerOf } from '../work-steps.ts';
import { type PlaceReader, placeReader } from './moment-place.ts';
import { keep, momentRecord } from './moment-record.ts';

/** The verbs about packs. */
export interface PackVerbs {
  /** Rejects `not-found` for a moment that is not there, `refused` (`moment-not-council`) for the griffie, `empty`. */
  momentPack(id: string): Promise<ShownPack>;
  /** The file's content and a name to propose, without extension. */
  exportMomentPack(
    id: string,
    format: PackFormat,
  ): Promise<{ readonly name: string; readonly content: string | Uint8Array }>;
  /**
   * Composes what is to be ready by now: from 18.00 on the packs of tomorrow, before that those of today. Resolves with the
   * moments whose packs were prepared; those that were ready, and had no change since, are left.
   */
  preparePacks(): Promise<readonly string[]>;
}

/** Issue 5, item 6: ready the evening before. */
const eveningHour = 18;

/** Builds the verbs. */
export function packVerbs(context: EngineContext): PackVerbs {
  const momentPack = async (id: string): Promise<ShownPack> => {
    const desk = await openDesk(context);
    return packAt(desk, id);
  };
  return {
    momentPack,
    exportMomentPack: async (id, format) => {
      const shown = await momentPack(id);
      return { name: packFileName(shown.pack), content: await exportPack(shown, format) };
    },
    preparePacks: () => preparePacks(context),
  };
}

interface Desk {
  readonly context: EngineContext;
  readonly settings: Settings;
  readonly worker: Worker;
  /** One reading of a day serves all packs that are made of it. */
  readonly days: Map<string, Promise<ToldDay>>;
}

async function openDesk(context: EngineContext): Promise<Desk> {
  const settings = await readSettings(context.store, context.options.home);
  return { context, settings, worker: await workerOf(context), days: new Map() };
}

function dayFor({ context, settings, days }: Desk, date: string): Promise<ToldDay> {
  const known = days.get(date) ?? tellDay(context.store, context.options, settings, { date, role: null });
  days.set(date, known);
  return known;
}

async function packAt(desk: Desk, id: string): Promise<ShownPack> {
  const { context, worker, settings } = desk;
  const record = await context.store.read((tx) => ({
    moment: oneOf(tx, momentRecord, worker, id),
    moments: foldMoments(tx.work('moment', worker.compartment)),
    hosts: foldHosts(tx.workOf(hostSubject(id), worker.compartment)),
    promises: readTrack(tx, worker.compartment).entries.filter(
      ({ kind, status, goneSince }) => kind === 'commitment' && status === 'open' && goneSince === null,
    ),
  }));
  const { moment } = record;
  if (worker.compartment === 'griffie' && moment.kind !== 'council') raise('refused', 'moment-not-council');
  // What is not past yet is told of today; what is past, of its own day.
  const [at = worker.now] = [worker.now, moment.starts].toSorted();
  const day = await dayFor(desk, localDate(Date.parse(at)));
  const placeOf = await placeReader(context, settings);
  const promises = record.promises.map((entry) => promiseOf(entry, placeOf));
  return compose(desk, day, { ...record, promises });
}

function promiseOf(
  {
    title,
    term,
    owner,
    anchor,
  }: {
    readonly title: string;
    readonly term: string | null;
    readonly owner: string | null;
    readonly anchor: readonly string[];
  },
  placeOf: PlaceReader,
): OpenPromise {
  return { title, date: term, owner, items: anchor, themes: placeOf({ title, place: null }).themes };
}

interface PackRecord {
  readonly moment: Moment;
  readonly moments: readonly Moment[];
  readonly hosts: readonly Host[];
  readonly promises: readonly OpenPromise[];
}

async function compose(
  { context, worker, settings }: Desk,
  day: ToldDay,
  { moment, moments, hosts, promises }: PackRecord,
): Promise<ShownPack> {
  const muted = new Set(day.muted.map(({ told }) => told));
  const previous = previousVisit(moment, moments, worker.now);
  const [at = worker.now] = [worker.now, moment.starts].toSorted();
  const input = {
    municipality: settings.municipality,
    role: worker.role,
    moment,
    hosts,
    places: placesOf(day, moment),
    previous,
    since: newSince(previous, at, day.period.memory),
    wards: new Map(day.wards.map(({ code, name }) => [code, name])),
    told: day.told.filter((told) => !muted.has(told)),
    items: new Map(day.items.map((item) => [item.id, item])),
    quoteThreshold: settings.profile.quoteThreshold,
    promises,
  };
  const sheets = new Map<ToldStory, FactSheet>();
  const packIn = (room: PackRoom | undefined): Promise<MomentPack> =>
    context.store.read((tx) => {
      const sheetOf = (told: ToldStory): FactSheet => {
        const sheet = sheets.get(told) ?? sheetOfStory(tx, day, told, settings, worker);
        sheets.set(told, sheet);
        return sheet;
      };
      return packOf({ ...input, sheetOf }, room);
    });
  return { ...(await onOnePage(packIn)), hosts };
}

/** Room to try, in lines of the smallest size: from what seldom fits to what always does. */
const rooms = [96, 90, 84, 78] as const;

/** As much as fits one typeset page; the composer's own estimate where nothing more does. */
async function onOnePage(
  packIn: (room: PackRoom | undefined) => Promise<MomentPack>,
): Promise<Pick<ShownPack, 'pack' | 'document'>> {
  const { packLayout, pagesAtLeast } = await import('../export/to-pdf.ts');
  let tried = '';
  for (const lines of rooms) {
    const pack = await packIn({ words: packWords, lines });
    const document = packDocument(pack);
    const print = JSON.stringify(document);
    if (print === tried) continue;
    tried = print;
    if ((await pagesAtLeast({ briefing: { date: pack.date }, document }, packLayout)) <= 1)
      return { pack, document };
  }
  const pack = await packIn(undefined);
  return { pack, document: packDocument(pack) };
}

/** The moment's ward, and the wijk that it lies in. */
function placesOf(day: ToldDay, { ward }: Moment): readonly string[] {
  if (ward === null) return [];
  const parent = day.places.wards.get(ward)?.parent ?? null;
  return parent === null ? [ward] : [ward, parent];
}

async function preparePacks(context: EngineContext): Promise<readonly string[]> {
  const desk = await openDesk(context);
  const { worker } = desk;
  const now = Date.parse(worker.now);
  const today = localDate(now);
  const date = localParts(now).hour >= eveningHour ? shiftDate(today, 1) : today;
  const moments = await context.store.read((tx) => foldMoments(tx.work('moment', worker.compartment)));
  const due = moments.filter((moment) => isDue(moment, date, worker));
  const prepared: string[] = [];
  for (const { id } of due) {
    const pack = await packAt(desk, id).catch(ofEmptyHome);
    if (pack === null) continue;
    await context.store.transaction((tx) => {
      oneOf(tx, momentRecord, worker, id);
      keep(tx, worker, id, { do: 'ready' });
    });
    prepared.push(id);
  }
  return prepared;
}

/** Without any item there is nothing to prepare yet: the next time will. */
function ofEmptyHome(error: unknown): null {
  if (error instanceof FailureError && error.failure.code === 'empty') return null;
  throw error;
}

function isDue(moment: Moment, date: string, { compartment }: Worker): boolean {
  const { starts, state, ready, at, kind } = moment;
  return (
    localDate(Date.parse(starts)) === date &&
    state !== 'cancelled' &&
    (compartment === 'college' || kind === 'council') &&
    (ready === null || ready < at)
  );
}
