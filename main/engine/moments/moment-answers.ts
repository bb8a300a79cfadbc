/** The window's calls about moments; each that changes something says that the briefing may be older than the store. */
import type { CalendarView, MomentCalls, PackFormat } from '../../../shared/contract-moments.ts';
import type { Push } from '../push.ts';
import type { LazyMomentVerbs } from './lazy-moment-verbs.ts';

/** Calls that need a dialog of the desktop; their engine half takes paths and gives bytes. */
export type MomentDialogCalls = 'readCalendar' | 'saveMomentPack';

/** The engine's half of them. */
export interface MomentPathCalls {
  readonly readCalendarAt: {
    readonly input: { readonly url: string } | { readonly path: string };
    readonly output: CalendarView;
  };
  readonly exportMomentPack: {
    readonly input: { readonly id: string; readonly format: PackFormat };
    /** The file's bytes and a name to propose, without extension. */
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
}

type EngineMomentCalls = Omit<MomentCalls, MomentDialogCalls> & MomentPathCalls;

/** One answer per call. */
export type MomentAnswers = {
  readonly [K in keyof EngineMomentCalls]: (
    input: EngineMomentCalls[K]['input'],
  ) => Promise<EngineMomentCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function momentAnswers(
  engine: LazyMomentVerbs & { itemCount(): Promise<number> },
  push: Push,
): MomentAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    readCalendarAt: async (place) => {
      const view = await engine.readCalendar(place);
      const { failed: _, ...counts } = view.followed;
      return Object.values(counts).some((count) => count > 0) ? changed(view) : view;
    },
    pickInstances: async ({ token, keys }) => changed(await engine.pickInstances(token, keys)),
    followCalendars: async () => changed(await engine.followCalendars()),
    listCalendars: () => engine.listCalendars(),
    addMoment: async (given) => changed(await engine.addMoment(given)),
    changeMoment: async ({ id, change }) => changed(await engine.changeMoment(id, change)),
    cancelMoment: async ({ id }) => changed(await engine.cancelMoment(id)),
    listMoments: ({ from, until }) => engine.listMoments(from, until),
    showAgenda: ({ earlier }) => engine.showAgenda(earlier),
    momentHistory: ({ id }) => engine.momentHistory(id),
    setHosts: async ({ id, hosts }) => {
      await engine.setHosts(id, hosts);
      return changed(null);
    },
    undoMoment: async ({ id, event }) => {
      await engine.undoMoment(id, event);
      return changed(null);
    },
    momentPack: ({ id }) => engine.momentPack(id),
    exportMomentPack: async ({ id, format }) => {
      const { name, content } = await engine.exportMomentPack(id, format);
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}
