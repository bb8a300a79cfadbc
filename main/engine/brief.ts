/** Gathers a cut of the store, lets the earlier stages speak, and composes. Gathering reads; composing only computes. */
import { createHash } from 'node:crypto';
import { buildDocument } from '../../shared/briefing/build-document.ts';
import { compose } from '../../shared/briefing/compose.ts';
import type { ComposedBriefing } from '../../shared/briefing/composed.ts';
import { type Period, periodOf } from '../../shared/briefing/period.ts';
import { tellStories } from '../../shared/briefing/tell-stories.ts';
import type { ReadItem } from '../../shared/briefing/told-story.ts';
import { wardsOf } from '../../shared/interpret/place-index.ts';
import { gatherStories, noConstraints } from '../../shared/interpret/story.ts';
import { instantOnDate, localDate } from '../../shared/language/amsterdam-time.ts';
import { keptPrints } from '../../shared/listen/same-item.ts';
import type { BriefingCut } from '../../shared/model/briefing.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Role } from '../../shared/model/role.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { raise } from '../../shared/result.ts';
import { ensureReadings, openInterpreter } from './readings.ts';
import type { Store } from './store/port.ts';

export type { ComposedBriefing } from '../../shared/briefing/composed.ts';

/** What to brief about; null means today, the profile's role, no moment. */
export interface BriefRequest {
  readonly date: string | null;
  readonly moment: string | null;
  readonly role: Role | null;
}

/** Days of items before a rise or fall can be told (issue of small numbers: two weeks of weekdays). */
const historyDays = 14;
/** Days without an item after which a ward counts as quiet. */
const quietDays = 7;

/**
 * Composes the briefing of a date. Throws FailureError `empty` on an empty store, `input` for a moment that is not on the
 * agenda.
 */
export async function composeBriefing(
  store: Store,
  options: { readonly dataFolder: string; readonly clock: () => Date },
  settings: Settings,
  request: BriefRequest,
): Promise<ComposedBriefing> {
  if (request.moment !== null) raise('input', 'moment-unknown', { id: request.moment });
  const date = request.date ?? localDate(options.clock().getTime());
  const period = periodOf(date);
  const items = await store.read((tx) => tx.itemsBetween(period.memory, period.until));
  if (items.length === 0) {
    const kept = await store.read((tx) => tx.itemCount());
    raise('empty', kept === 0 ? 'store-empty' : 'day-empty');
  }
  const interpreter = openInterpreter(options.dataFolder, settings);
  const readings = await ensureReadings(store, interpreter, items);
  const read: readonly ReadItem[] = items.flatMap((item) => {
    const reading = readings.get(item.id);
    return reading === undefined ? [] : [{ item, reading }];
  });
  const wards = wardsOf(interpreter.places);
  const prints = keptPrints();
  const entries = read.map(({ item, reading }) => ({ item, reading, time: timeOf(item) }));
  const stories = gatherStories(entries, noConstraints, prints);
  const hasHistory = reachesBack(items, period);
  const briefing = compose({
    municipality: settings.municipality,
    date,
    moment: null,
    role: request.role ?? settings.profile.role,
    rules: interpreter.rules,
    cut: cutOf(items),
    period,
    wards: new Map(wards.map(({ code, name }) => [code, name])),
    told: tellStories(stories, read, {
      period,
      settings,
      wards,
      hasHistory,
      arrivals: arrivalsSince(items, period),
      prints,
    }),
    items: new Map(items.map((item) => [item.id, item])),
    quietWards: quietWards(read, wards, date),
    hasHistory,
  });
  return { briefing, document: buildDocument(briefing) };
}

const timeOf = (item: Item): string => item.published ?? item.firstSeen;

/** Equal items give an equal fingerprint, whenever they are composed. */
function cutOf(items: readonly Item[]): BriefingCut {
  const newest = items.reduce<string | null>(
    (latest, { seen }) => (latest === null || seen > latest ? seen : latest),
    null,
  );
  const list = items.map(({ id, version }) => `${id}:${version}`).join('\n');
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

function reachesBack(items: readonly Item[], period: Period): boolean {
  const oldest = Math.min(...items.map((item) => Date.parse(timeOf(item))));
  return Date.parse(period.until) - oldest >= historyDays * 86_400_000;
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
      .filter(({ item }) => timeOf(item) >= since)
      .flatMap(({ reading }) => reading.place.wards.map(({ code }) => code)),
  );
  return wards.filter(({ level, code }) => level === 'wijk' && !heard.has(code)).map(({ name }) => name);
}
