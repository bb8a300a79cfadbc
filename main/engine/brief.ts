/** Gathers a cut of the store, lets the earlier stages speak, and composes. Gathering reads; composing only computes. */

import { createHash } from 'node:crypto';
import { councilDates } from '../../shared/act/council-day.ts';
import { buildDocument } from '../../shared/briefing/build-document.ts';
import { compose } from '../../shared/briefing/compose.ts';
import type { ComposedBriefing } from '../../shared/briefing/composed.ts';
import { constraintsOf, decisionsOf, type Muted, mutedStories } from '../../shared/briefing/decided.ts';
import { type Period, periodOf } from '../../shared/briefing/period.ts';
import { storyLabel } from '../../shared/briefing/story-label.ts';
import { type DraftDesk, tellStories, trendDays } from '../../shared/briefing/tell-stories.ts';
import type { ReadItem, ToldStory } from '../../shared/briefing/told-story.ts';
import { type PlaceIndex, wardsOf } from '../../shared/interpret/place-index.ts';
import { gatherStories } from '../../shared/interpret/story.ts';
import {
  type CellMovement,
  cellMovements,
  longestHistory,
  reachesBack,
} from '../../shared/interpret/trend-cells.ts';
import { type CellCount, type TrendItem, trendItem } from '../../shared/interpret/trend-counts.ts';
import { instantOnDate, localDate } from '../../shared/language/amsterdam-time.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import { keptPrints, type Prints } from '../../shared/listen/same-item.ts';
import type { BriefingCut } from '../../shared/model/briefing.ts';
import type { StoryDecision, WardCorrection } from '../../shared/model/decision.ts';
import type { MutedStory } from '../../shared/model/explanation.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Moment } from '../../shared/model/moment.ts';
import type { Role } from '../../shared/model/role.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { themeIds } from '../../shared/model/theme.ts';
import { raise } from '../../shared/result.ts';
import { dailyCountsOf } from './daily-counts.ts';
import { type DayWork, readDayWork, workLines, workPrint } from './day-work.ts';
import { deskPrint, draftDesk } from './draft-desk.ts';
import { momentsOf, momentsPrint, momentsToday } from './moments/agenda.ts';
import { ensureReadings, type Interpreter, openInterpreter } from './readings.ts';
import type { Store, StoreTransaction } from './store/port.ts';

export type { ComposedBriefing } from '../../shared/briefing/composed.ts';

/** What to brief about; null means today, the profile's role, no moment. */
export interface BriefRequest {
  readonly date: string | null;
  readonly moment: string | null;
  readonly role: Role | null;
}

/** Days without an item after which a ward counts as quiet. */
const quietDays = 7;

/** A composed briefing, with what a person moved out of its pages. */
export interface Brief extends ComposedBriefing {
  readonly muted: readonly MutedStory[];
}

/** Where items and settings come from. */
export interface BriefOptions {
  readonly dataFolder: string;
  readonly clock: () => Date;
}

/**
 * Composes the briefing of a date. Throws FailureError `empty` on an empty store, `input` for a moment that is not on the
 * agenda.
 */
export async function composeBriefing(
  store: Store,
  options: BriefOptions,
  settings: Settings,
  request: BriefRequest,
): Promise<Brief> {
  if (request.moment !== null) raise('input', 'moment-unknown', { id: request.moment });
  const day = await tellDay(store, options, settings, request);
  const { items, read, wards, date } = day;
  const names = new Map(wards.map(({ code, name }) => [code, name]));
  const muted = new Set(day.muted.map(({ told }) => told));
  const briefing = compose({
    municipality: settings.municipality,
    date,
    moment: null,
    role: day.role,
    rules: day.rules,
    cut: day.cut,
    period: day.period,
    wards: names,
    told: day.told.filter((told) => !muted.has(told)),
    items: new Map(items.map((item) => [item.id, item])),
    quietWards: quietWards(read, wards, date),
    hasHistory: day.hasHistory,
    cells: day.cells,
    quoteThreshold: settings.profile.quoteThreshold,
    muted: new Set(day.muted.flatMap(({ told }) => told.story.items)),
    moments: momentsToday(day.moments, date),
    ...workLines(day.work, date, day.role),
  });
  const set = day.muted.map(({ told, decision }) => ({
    story: told.story.id,
    title: storyLabel(told, names).text,
    decision: decision.id,
    until: decision.until,
  }));
  return { briefing, document: buildDocument(briefing), muted: set };
}

/** Everything the stages say of a day, before anything is selected. */
export interface ToldDay {
  readonly date: string;
  readonly role: Role;
  readonly period: Period;
  readonly rules: string;
  readonly items: readonly Item[];
  readonly cut: BriefingCut;
  readonly read: readonly ReadItem[];
  readonly places: PlaceIndex;
  readonly wards: ReturnType<typeof wardsOf>;
  readonly hasHistory: boolean;
  /** How every ward × theme moves. */
  readonly cells: readonly CellMovement[];
  readonly prints: Prints;
  /** Every story of the memory, the muted ones too. */
  readonly told: readonly ToldStory[];
  readonly muted: readonly Muted[];
  /** Of the reader's compartment, in order of time. */
  readonly decisions: readonly StoryDecision[];
  readonly corrections: readonly WardCorrection[];
  /** What runs in the council and with the press, at the reader's desk. */
  readonly work: DayWork;
  /** On the agenda of the reader's desk, soonest first. */
  readonly moments: readonly Moment[];
}

/** All that the store holds for a day, in one consistent read. */
function readDay(tx: StoreTransaction, date: string, role: Role) {
  const period = periodOf(date);
  return {
    items: tx.itemsBetween(period.memory, period.until),
    earlier: tx.itemsBetween(historyFrom(date), period.memory),
    addresses: tx.addressList(),
    kept: tx.itemCount(),
    decisions: tx.decisions(),
    corrections: tx.corrections(),
    work: readDayWork(tx, role, period.until),
    moments: momentsOf(tx, role),
    desk: draftDesk(tx, role),
  };
}

/** Lets the stages speak about every story of a date. Throws FailureError `empty` where there is no item. */
export async function tellDay(
  store: Store,
  options: BriefOptions,
  settings: Settings,
  request: Pick<BriefRequest, 'date' | 'role'>,
): Promise<ToldDay> {
  const date = request.date ?? localDate(options.clock().getTime());
  const role = request.role ?? settings.profile.role;
  const period = periodOf(date);
  const { items, earlier, kept, addresses, ...said } = await store.read((tx) => readDay(tx, date, role));
  if (items.length === 0) raise('empty', kept === 0 ? 'store-empty' : 'day-empty');
  const decisions = decisionsOf(said.decisions, role);
  const interpreter = openInterpreter(options.dataFolder, settings, addresses);
  const read = await readAll(store, interpreter, items);
  const wards = wardsOf(interpreter.places);
  const prints = keptPrints();
  const entries = read.map(({ item, reading }) => ({ item, reading, time: itemTime(item) }));
  const present = new Set(read.map(({ item }) => item.id));
  const constraints = constraintsOf(decisions, (item) => present.has(item));
  const stories = gatherStories(entries, constraints, prints, [interpreter.places.name]);
  const days = trendDays(period);
  const trendItems = read.map(({ item, reading }) => trendItem(item, reading));
  const { counts, past, gone } = await countPast(store, interpreter, date, { items, earlier, trendItems });
  const hasHistory = reachesBack(counts, days.day);
  const councilDays = councilDates(said.work.council.entries);
  const size = wards.filter(({ level }) => level === 'wijk').length * themeIds.length;
  const cells = cellMovements(counts, trendItems, { ...days, councilDays, cells: size });
  const arrivals = arrivalsSince(items, period);
  const told = tellStories(stories, read, {
    period,
    settings,
    wards,
    counts,
    councilDays,
    arrivals,
    prints,
    decisions,
    moments: said.moments,
    desk: said.desk,
  });
  return {
    date,
    role,
    period,
    rules: rulesOf(interpreter.rules, decisions, said.corrections, said),
    items,
    cut: cutOf(items, past, gone),
    read,
    places: interpreter.places,
    wards,
    hasHistory,
    cells,
    prints,
    told,
    muted: mutedStories(told, decisions, date),
    decisions,
    corrections: said.corrections,
    work: said.work,
    moments: said.moments,
  };
}

/** Items with what was read in them, in their order. */
async function readAll(
  store: Store,
  interpreter: Interpreter,
  items: readonly Item[],
): Promise<readonly ReadItem[]> {
  const readings = await ensureReadings(store, interpreter, items);
  return items.flatMap((item) => {
    const reading = readings.get(item.id);
    return reading === undefined ? [] : [{ item, reading }];
  });
}

/** Counts of the eight weeks up to a date, the items of before the memory that they rest on, and counts whose texts are gone. */
async function countPast(
  store: Store,
  interpreter: Interpreter,
  date: string,
  told: {
    readonly items: readonly Item[];
    readonly earlier: readonly Item[];
    readonly trendItems: readonly TrendItem[];
  },
): Promise<{
  readonly counts: readonly CellCount[];
  readonly past: readonly Item[];
  readonly gone: readonly CellCount[];
}> {
  const own = new Set(told.items.map(({ id }) => id));
  const past = told.earlier.filter(({ id }) => !own.has(id));
  const earlier = (await readAll(store, interpreter, past)).map(({ item, reading }) =>
    trendItem(item, reading),
  );
  const reach = { first: localDate(Date.parse(historyFrom(date))), last: date };
  const items = [...earlier, ...told.trendItems];
  const { all, kept } = await dailyCountsOf(store, interpreter.rules, items, reach);
  return { counts: all, past, gone: kept };
}

/** What people decided is part of the rules that a briefing is made by: equal rules and cuts give equal bytes. */
function rulesOf(
  rules: string,
  decisions: readonly StoryDecision[],
  corrections: readonly WardCorrection[],
  { work, moments, desk }: Pick<ToldDay, 'work' | 'moments'> & { readonly desk: DraftDesk },
): string {
  const done = `${workPrint(work)}${momentsPrint(moments)}${deskPrint(desk)}`;
  if (decisions.length === 0 && corrections.length === 0 && done === '') return rules;
  const all = done === '' ? [decisions, corrections] : [decisions, corrections, done];
  const gist = createHash('sha256').update(JSON.stringify(all));
  return `${rules}-${gist.digest('hex').slice(0, 8)}`;
}

/** Start of what rises and falls are measured against, ISO-8601 UTC. */
const historyFrom = (date: string): string =>
  new Date(instantOnDate(date, 0, 0, -longestHistory)).toISOString();

/** Equal items, and equal counts of items that are gone, give an equal fingerprint, whenever they are composed. */
function cutOf(items: readonly Item[], past: readonly Item[], gone: readonly CellCount[]): BriefingCut {
  const newest = items.reduce<string | null>(
    (latest, { seen }) => (latest === null || seen > latest ? seen : latest),
    null,
  );
  const lines = [...items, ...past].map(({ id, version }) => `${id}:${version}`);
  const list = gone.length === 0 ? lines.join('\n') : JSON.stringify([lines, gone]);
  return { items: items.length, newest, fingerprint: createHash('sha256').update(list).digest('hex') };
}

/**
 * Items that arrived or were edited since the start of what is new, late dates and undated ones too. What a source brought at
 * its first poll is no arrival: it was there before anybody looked.
 */
function arrivalsSince(items: readonly Item[], period: Period): ReadonlySet<string> {
  const firstPoll = new Map<string, string>();
  for (const { sourceId, firstSeen } of items) {
    const known = firstPoll.get(sourceId);
    if (known === undefined || firstSeen < known) firstPoll.set(sourceId, firstSeen);
  }
  const since = ({ sourceId, seen }: Item): boolean =>
    seen >= period.from && seen > (firstPoll.get(sourceId) ?? '');
  return new Set(items.filter(since).map(({ id }) => id));
}

/** Wijken without one item in the week before the briefing. */
function quietWards(
  read: readonly ReadItem[],
  wards: ReturnType<typeof wardsOf>,
  date: string,
): readonly string[] {
  const since = new Date(instantOnDate(date, 0, 0, 1 - quietDays)).toISOString();
  const heard = new Set(
    read
      .filter(({ item }) => itemTime(item) >= since)
      .flatMap(({ reading }) => reading.place.wards.map(({ code }) => code)),
  );
  return wards.filter(({ level, code }) => level === 'wijk' && !heard.has(code)).map(({ name }) => name);
}
