/** The window's calls answered by the engine. Runs in the engine host, never in Electron's main thread. */

import { quietNotes } from '../../shared/briefing/quiet-notes.ts';
import type { AppState, Calls, ExportFormat, Pushes, ShownItem } from '../../shared/contract.ts';
import type { Item } from '../../shared/model/item.ts';
import { defaultProfile } from '../../shared/model/profile.ts';
import { raise } from '../../shared/result.ts';
import { actionAnswers } from './action-answers.ts';
import { type AddressDialogCalls, type AddressPathCalls, addressAnswers } from './address-answers.ts';
import { communityAnswers } from './community-answers.ts';
import { type CouncilDialogCalls, type CouncilPathCalls, councilAnswers } from './council-answers.ts';
import { decisionAnswers } from './decision-answers.ts';
import { draftAnswers } from './draft-answers.ts';
import type { Engine, EngineOptions } from './engine.ts';
import {
  type EvaluationDialogCalls,
  type EvaluationFileCalls,
  evaluationAnswers,
} from './evaluation-answers.ts';
import { exportBriefing } from './export/export-briefing.ts';
import { factAnswers } from './fact-answers.ts';
import { listMunicipalities } from './gazetteer.ts';
import { modelAnswers } from './model-answers.ts';
import { type MomentDialogCalls, type MomentPathCalls, momentAnswers } from './moments/moment-answers.ts';
import type { Push } from './push.ts';
import { sampleMunicipalities } from './sample/sample-data.ts';
import { sampleScheme } from './sample/sample-scheme.ts';
import { type DialogCalls, type PathCalls, sourceAnswers } from './source-answers.ts';

/** Calls that need the desktop (a dialog, the browser) get what they need through these. */
export interface EngineOnlyCalls {
  readonly exportBriefing: {
    readonly input: Calls['saveBriefing']['input'] & { readonly format: ExportFormat };
    /** The file's bytes and a name to propose. */
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
  readonly itemLink: { readonly input: { readonly id: string }; readonly output: string };
}

/** Calls answered here: all but those of the desktop. */
export type EngineCalls = Omit<
  Calls,
  | 'saveBriefing'
  | 'openItem'
  | 'copyText'
  | 'openComposer'
  | 'leaveSample'
  | AddressDialogCalls
  | CouncilDialogCalls
  | EvaluationDialogCalls
  | MomentDialogCalls
  | DialogCalls
> &
  EngineOnlyCalls &
  AddressPathCalls &
  CouncilPathCalls &
  EvaluationFileCalls &
  MomentPathCalls &
  PathCalls;
export type EngineCallName = keyof EngineCalls;

/** One answer per call; rejects with FailureError. */
export type EngineAnswers = {
  readonly [K in EngineCallName]: (input: EngineCalls[K]['input']) => Promise<EngineCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function engineAnswers(
  engine: Engine,
  options: EngineOptions & { readonly version: string; readonly sample: string | null },
  push: Push,
): EngineAnswers {
  const prepared = once(() => prepareSample(engine, options.sample));
  const state = async (): Promise<AppState> => {
    await prepared();
    return appState(engine, options.version);
  };
  return {
    ...readingAnswers(engine),
    ...refreshAnswers(engine, push),
    appState: state,
    listMunicipalities: async () => listMunicipalities(options.dataFolder),
    chooseMunicipality: async ({ code, sample, role }) => {
      await engine.initialise(code, { ...defaultProfile, role });
      if (sample) await engine.followSample();
      return state();
    },
    saveProfile: async (changes) => {
      await engine.saveProfile(changes);
      return state();
    },
    ...sourceAnswers(engine, push),
    ...decisionAnswers(engine, push),
    ...modelAnswers(engine),
    ...momentAnswers(engine, push),
    ...communityAnswers(engine, push),
    ...councilAnswers(engine, push),
    ...draftAnswers(engine),
    ...evaluationAnswers(engine),
    ...factAnswers(engine, push),
    ...actionAnswers(engine, push),
    ...addressAnswers(engine, push),
  };
}

/** On a home that nobody has begun, `--sample GM…` begins with the sample: the first window shows a briefing at once. */
async function prepareSample(engine: Engine, municipality: string | null): Promise<void> {
  if (municipality === null || (await engine.findSettings()) !== null) return;
  await engine.initialise(municipality, null);
  await engine.followSample();
  await engine.poll({ all: true });
}

function once(job: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => {
    begun ??= job();
    return begun;
  };
}

type ReadingNames = 'showBriefing' | 'exportBriefing' | 'showItem' | 'itemLink' | 'search';

function readingAnswers(engine: Engine): Pick<EngineAnswers, ReadingNames> {
  return {
    showBriefing: async ({ date, role }) => {
      const { briefing, document, muted } = await engine.brief({ date, role, moment: null });
      return { briefing, document: quietNotes(document), muted };
    },
    exportBriefing: async ({ format, date, role }) => {
      const composed = await engine.brief({ date, role, moment: null });
      const content = await exportBriefing(composed, format);
      const { municipality, date: day } = composed.briefing;
      const name = `briefing-${municipality.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${day}`;
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
    showItem: async ({ id }) => shown(await knownItem(engine, id), await engine.otherPlaces(id)),
    itemLink: async ({ id }) => (await knownItem(engine, id)).link ?? raise('not-found', 'item-no-link'),
    search: async ({ query, limit }) => (await engine.search(query, limit)).map((item) => shown(item, [])),
  };
}

function refreshAnswers(engine: Engine, push: Push): Pick<EngineAnswers, 'refresh' | 'cancelRefresh'> {
  let running: AbortController | null = null;
  return {
    refresh: async () => {
      if (running !== null) raise('busy', 'refresh-busy');
      running = new AbortController();
      try {
        const onProgress = (progress: Pushes['pollProgress']): void => push('pollProgress', progress);
        const summary = await engine.poll({ all: true, signal: running.signal, onProgress });
        await engine.tickMoments();
        push('storeChanged', { items: await engine.itemCount() });
        return summary;
      } finally {
        running = null;
      }
    },
    cancelRefresh: async () => {
      running?.abort();
      return null;
    },
  };
}

async function appState(engine: Engine, version: string): Promise<AppState> {
  const settings = await engine.findSettings();
  const sources = await engine.sources();
  return {
    municipality: settings?.municipality ?? null,
    profile: settings?.profile ?? defaultProfile,
    samples: sampleMunicipalities,
    sample: sources.length > 0 && sources.every(({ source }) => source.url.startsWith(sampleScheme)),
    items: await engine.itemCount(),
    version,
  };
}

async function knownItem(engine: Engine, id: string): Promise<Item> {
  return (await engine.item(id)) ?? raise('not-found', 'item-unknown');
}

function shown(item: Item, places: readonly string[]): ShownItem {
  const { id, version, title, text, publisherTitle, published, firstSeen, link, language } = item;
  return {
    id,
    version,
    title,
    text,
    publisher: publisherTitle,
    published,
    firstSeen,
    hasLink: link !== null,
    language,
    places,
  };
}
