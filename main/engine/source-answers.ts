/** The window's calls about listening, answered by the engine. */

import type { Pushes } from '../../shared/contract.ts';
import type { ListeningCalls } from '../../shared/contract-listening.ts';
import { raise } from '../../shared/result.ts';
import type { Engine } from './engine.ts';
import type { Push } from './push.ts';

/** Calls that need a dialog of the desktop; their engine half takes paths. */
export type DialogCalls =
  | 'importSources'
  | 'exportSources'
  | 'openTable'
  | 'saveRefusedRows'
  | 'importMail'
  | 'followFolder'
  | 'saveSecret';

/** The engine's half of them. */
export interface PathCalls {
  readonly importSourcesText: {
    readonly input: { readonly bytes: Uint8Array };
    readonly output: NonNullable<ListeningCalls['importSources']['output']>;
  };
  readonly exportSourcesText: { readonly input: Readonly<Record<string, never>>; readonly output: string };
  readonly openTablePath: {
    readonly input: { readonly path: string };
    readonly output: NonNullable<ListeningCalls['openTable']['output']>;
  };
  readonly refusedRowsText: { readonly input: { readonly token: string }; readonly output: string };
  readonly importMailPaths: {
    readonly input: { readonly paths: readonly string[] };
    readonly output: NonNullable<ListeningCalls['importMail']['output']>;
  };
  /** Passwords as they come from the system's secret store. */
  readonly provideSecrets: {
    readonly input: Readonly<Record<string, string>>;
    readonly output: null;
  };
}

/** What is answered here. */
export type SourceCalls = Omit<ListeningCalls, DialogCalls> & PathCalls;

/** One answer per call; rejects with FailureError. */
export type SourceAnswers = {
  readonly [K in keyof SourceCalls]: (input: SourceCalls[K]['input']) => Promise<SourceCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function sourceAnswers(engine: Engine, push: Push): SourceAnswers {
  return {
    ...listAnswers(engine, push),
    ...findAnswers(engine),
    ...importAnswers(engine, push),
    itemChanges: ({ id }) => engine.itemChanges(id),
    removeItem: async ({ id }) => {
      await engine.removeItem(id);
      await changed(engine, push);
      return null;
    },
  };
}

async function changed(engine: Engine, push: Push): Promise<void> {
  push('storeChanged', { items: await engine.itemCount() });
}

type ListNames =
  | 'listSources'
  | 'addSource'
  | 'changeSource'
  | 'removeSource'
  | 'pollSource'
  | 'sourceHistory'
  | 'importSourcesText'
  | 'exportSourcesText'
  | 'provideSecrets';

function listAnswers(engine: Engine, push: Push): Pick<SourceAnswers, ListNames> {
  return {
    listSources: () => engine.sources(),
    addSource: async (source) => ({ source: await engine.addSource(source), state: null }),
    changeSource: ({ id, change }) => engine.changeSource(id, change),
    removeSource: async ({ id }) => {
      await engine.removeSource(id);
      return null;
    },
    pollSource: async ({ id }) => {
      const report = await engine.pollSource(id);
      await changed(engine, push);
      return report;
    },
    sourceHistory: ({ id }) => engine.sourceHistory(id),
    importSourcesText: ({ bytes }) => engine.importOpml(bytes),
    exportSourcesText: () => engine.exportOpml(),
    provideSecrets: async (secrets) => {
      engine.provideSecrets(secrets);
      return null;
    },
  };
}

type FindNames = 'findSources' | 'proposeSources' | 'trySource' | 'blindSpots' | 'listWards';

function findAnswers(engine: Engine): Pick<SourceAnswers, FindNames> {
  return {
    findSources: ({ address }) => engine.findSources(address),
    proposeSources: () => engine.proposeSources(),
    trySource: (proposal) => engine.trySource(proposal),
    blindSpots: () => engine.blindSpots(),
    listWards: () => engine.listWards(),
  };
}

type ImportNames =
  | 'openTablePath'
  | 'importTable'
  | 'cancelImport'
  | 'refusedRowsText'
  | 'importMailPaths'
  | 'noteSignal';

function importAnswers(engine: Engine, push: Push): Pick<SourceAnswers, ImportNames> {
  let running: AbortController | null = null;
  return {
    openTablePath: ({ path }) => engine.openTable(path),
    importTable: async (request) => {
      if (running !== null) raise('busy', 'import-busy');
      const controller = new AbortController();
      running = controller;
      const onProgress = (progress: Pushes['importProgress']): void => push('importProgress', progress);
      try {
        return await engine.importTable(request, { signal: controller.signal, onProgress });
      } finally {
        running = null;
        await changed(engine, push);
      }
    },
    cancelImport: async () => {
      running?.abort();
      return null;
    },
    refusedRowsText: ({ token }) => engine.refusedRows(token),
    importMailPaths: async ({ paths }) => {
      const report = await engine.importMail(paths);
      await changed(engine, push);
      return report;
    },
    noteSignal: async (signal) => {
      const id = await engine.noteSignal(signal);
      await changed(engine, push);
      return { id };
    },
  };
}
