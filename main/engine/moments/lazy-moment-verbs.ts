/** The verbs about moments, whose code is loaded when it is first asked for; and what is done by itself. Part of `lazy-verbs.ts`. */
import type { FollowReport } from '../../../shared/contract-moments.ts';
import type { EngineContext } from '../engine-context.ts';
import type { CalendarVerbs } from './calendar-verbs.ts';
import { eraseHosts } from './hosts.ts';
import type { MomentVerbs } from './moment-verbs.ts';
import type { PackVerbs } from './pack-verbs.ts';

/** What was done by itself. */
export interface TickReport {
  readonly erased: number;
  readonly followed: FollowReport | null;
  readonly prepared: readonly string[];
}

/** The verbs. */
export interface LazyMomentVerbs extends MomentVerbs, CalendarVerbs, PackVerbs {
  /** Erases hosts' names whose term has passed; resolves with how many moments. */
  eraseHosts(): Promise<number>;
  /** What is due by itself: hosts erased, calendars followed at most once an hour, packs prepared. */
  tickMoments(): Promise<TickReport>;
}

const hour = 3_600_000;

/** Builds the verbs; each loads its own room when asked. */
export function lazyMomentVerbs(context: EngineContext): LazyMomentVerbs {
  const { store, options } = context;
  const moments = async (): Promise<MomentVerbs> => (await import('./moment-verbs.ts')).momentVerbs(context);
  // A calendar that was read is held by its room until it is picked from.
  const calendars = once(async () => (await import('./calendar-verbs.ts')).calendarVerbs(context));
  const packs = async (): Promise<PackVerbs> => (await import('./pack-verbs.ts')).packVerbs(context);
  let followedAt: number | null = null;
  const erase = (): Promise<number> => eraseHosts(store, options.clock());
  return {
    addMoment: async (given) => (await moments()).addMoment(given),
    changeMoment: async (id, change) => (await moments()).changeMoment(id, change),
    cancelMoment: async (id) => (await moments()).cancelMoment(id),
    listMoments: async (from, until) => (await moments()).listMoments(from, until),
    showAgenda: async (earlier) => (await moments()).showAgenda(earlier),
    momentHistory: async (id) => (await moments()).momentHistory(id),
    setHosts: async (id, hosts) => (await moments()).setHosts(id, hosts),
    undoMoment: async (id, event) => (await moments()).undoMoment(id, event),
    readCalendar: async (place) => (await calendars()).readCalendar(place),
    pickInstances: async (token, keys) => (await calendars()).pickInstances(token, keys),
    followCalendars: async () => (await calendars()).followCalendars(),
    listCalendars: async () => (await calendars()).listCalendars(),
    momentPack: async (id) => (await packs()).momentPack(id),
    exportMomentPack: async (id, format) => (await packs()).exportMomentPack(id, format),
    preparePacks: async () => (await packs()).preparePacks(),
    eraseHosts: erase,
    tickMoments: async () => {
      const erased = await erase();
      const now = options.clock().getTime();
      const due = followedAt === null || now - followedAt >= hour;
      if (due) followedAt = now;
      const followed = due ? await (await calendars()).followCalendars() : null;
      return { erased, followed, prepared: await (await packs()).preparePacks() };
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
