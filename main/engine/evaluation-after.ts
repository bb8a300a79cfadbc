/** Reads what was heard after the answers of a month: one reading of the store serves all of them. */

import {
  type AfterwardGround,
  type Afterwards,
  afterwardsOf,
  firstBefore,
  lastAfter,
} from '../../shared/act/afterward.ts';
import { storyOfAnchor } from '../../shared/act/anchor.ts';
import { councilDates } from '../../shared/act/council-day.ts';
import { firstSending } from '../../shared/act/follow-up.ts';
import { constraintsOf, decisionsOf } from '../../shared/briefing/decided.ts';
import type { ReadItem } from '../../shared/briefing/told-story.ts';
import { groupStories } from '../../shared/interpret/story.ts';
import { type CellCount, countCells, trendItem } from '../../shared/interpret/trend-counts.ts';
import { instantOnDate, localDate, shiftDate } from '../../shared/language/amsterdam-time.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import type { Action } from '../../shared/model/action.ts';
import type { CouncilEntry } from '../../shared/model/council-entry.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Story } from '../../shared/model/story.ts';
import type { EngineContext } from './engine-context.ts';
import { ensureReadings, type Interpreter, openInterpreter } from './readings.ts';

/** An answer with its day. */
interface AnsweredAction {
  readonly action: Action;
  readonly sent: string;
}

/** Days of items that stories are made of (`period.ts`): here before the first answer, besides the days after. */
const memoryDays = 28;

/** What came after each answer, by action. Empty where no text left. `now` is ISO-8601 UTC. */
export async function afterOf(
  context: EngineContext,
  settings: Settings,
  actions: readonly Action[],
  entries: readonly CouncilEntry[],
  now: string,
): Promise<ReadonlyMap<string, Afterwards>> {
  const answered = actions.flatMap((action): readonly AnsweredAction[] => {
    const first = firstSending(action);
    return first === null ? [] : [{ action, sent: localDate(Date.parse(first.at)) }];
  });
  const days = answered.map(({ sent }) => sent).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const lastDay = shiftDate(localDate(Date.parse(now)), -1);
  const span = { from: firstBefore(first), until: lastAfter(last), memory: shiftDate(first, -memoryDays) };
  const { read, stories, counts } = await readSpan(context, settings, span, now);
  const ground: AfterwardGround = { counts, councilDays: councilDates(entries), lastDay };
  const byId = new Map(read.map((entry) => [entry.item.id, entry]));
  return new Map(
    answered.map(({ action, sent }) => {
      const story = storyOfAnchor(action.anchor, stories);
      const items = (story?.items ?? []).flatMap((id) => byId.get(id) ?? []);
      const matter = { items: items.map(({ item, reading }) => trendItem(item, reading)), sent };
      return [action.id, afterwardsOf(matter, ground)];
    }),
  );
}

/** Local days, YYYY-MM-DD: the counts from `from`, the stories from `memory`, both up to and with `until`. */
interface Span {
  readonly from: string;
  readonly until: string;
  readonly memory: string;
}

interface ReadSpan {
  readonly read: readonly ReadItem[];
  readonly stories: readonly Story[];
  readonly counts: readonly CellCount[];
}

async function readSpan(
  { store, options }: EngineContext,
  settings: Settings,
  span: Span,
  now: string,
): Promise<ReadSpan> {
  const start = new Date(instantOnDate(span.from)).toISOString();
  const end = new Date(instantOnDate(span.until, 0, 0, 1)).toISOString();
  // What was published in those days may have been fetched later.
  const known = now > end ? now : end;
  const { items, addresses, decisions } = await store.read((tx) => ({
    items: tx.itemsBetween(start, known).filter((item) => itemTime(item) < end),
    addresses: tx.addressList(),
    decisions: tx.decisions(),
  }));
  const interpreter = openInterpreter(options.dataFolder, settings, addresses);
  const readings = await ensureReadings(store, interpreter, items);
  const read = items.flatMap((item) => {
    const reading = readings.get(item.id);
    return reading === undefined ? [] : [{ item, reading }];
  });
  const memory = new Date(instantOnDate(span.memory)).toISOString();
  const entries = read
    .map(({ item, reading }) => ({ item, reading, time: itemTime(item) }))
    .filter(({ time }) => time >= memory);
  const present = new Set(entries.map(({ item }) => item.id));
  const own = decisionsOf(decisions, settings.profile.role);
  const constraints = constraintsOf(own, (item) => present.has(item));
  return {
    read,
    stories: groupStories(entries, constraints, [interpreter.places.name]),
    counts: await countsIn(store, interpreter, read, span),
  };
}

/** Counts of the items; of days whose texts are gone, those that were kept. */
async function countsIn(
  store: EngineContext['store'],
  { rules }: Interpreter,
  read: readonly ReadItem[],
  { from, until }: Span,
): Promise<readonly CellCount[]> {
  const items = read.map(({ item, reading }) => trendItem(item, reading));
  const counted = countCells(items, until).filter(({ day }) => day >= from);
  const told = new Set(counted.map(({ day }) => day));
  const kept = await store.read((tx) => tx.dailyCounts(from, until, rules));
  return [...kept.filter(({ day }) => !told.has(day)), ...counted];
}
