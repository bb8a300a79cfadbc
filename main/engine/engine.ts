/**
 * The engine: one function per verb, called by the window (through the engine host) and by the command line alike.
 * No Electron; the clock is injected.
 */
import { existsSync } from 'node:fs';
import type { ShownSource } from '../../shared/contract.ts';
import type { Item } from '../../shared/model/item.ts';
import type { PollSummary } from '../../shared/model/poll.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Source } from '../../shared/model/source.ts';
import { raise } from '../../shared/result.ts';
import { type BriefRequest, type ComposedBriefing, composeBriefing } from './brief.ts';
import { prepareHome } from './config.ts';
import { type Fetching, openFetching } from './fetching.ts';
import { isHolderAlive, leaseHolder } from './lease-holder.ts';
import { mapFeed } from './map-feed.ts';
import { readOpml } from './opml.ts';
import type { PollOptions } from './poll.ts';
import { poll } from './poll.ts';
import { sampleOutlines } from './sample/demo-server.ts';
import { loadSample } from './sample/sample-data.ts';
import { sampleScheme } from './sample/sample-fetcher.ts';
import { searchItems } from './search.ts';
import { senderKey } from './sender-key.ts';
import { readSettings, saveSettings, startSettings } from './settings.ts';
import { readDocument } from './sources/read-document.ts';
import {
  addSource,
  checkSources,
  type ImportCounts,
  importOutlines,
  type NewSource,
  type SourceCheck,
  shownSources,
} from './sources-list.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** How to open an engine. `create` makes a home where there is none. */
export interface EngineOptions {
  readonly home: string;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly create: boolean;
}

/** The verbs. All reject with FailureError for reasons a user can act on. */
export interface Engine {
  /** Null before `initialise`. */
  findSettings(): Promise<Settings | null>;
  settings(): Promise<Settings>;
  initialise(municipality: string, profile: Profile | null): Promise<Settings>;
  saveProfile(profile: Profile): Promise<Settings>;
  allowHosts(hosts: readonly string[]): Promise<void>;
  /** Adds the shipped sample's sources (`sample://`), which need no network. */
  followSample(): Promise<void>;
  sources(): Promise<readonly ShownSource[]>;
  addSource(source: NewSource): Promise<Source>;
  pauseSource(id: string, paused: boolean): Promise<ShownSource>;
  removeSource(id: string): Promise<void>;
  checkSources(ids: readonly string[]): Promise<readonly SourceCheck[]>;
  importOpml(text: string): Promise<ImportCounts>;
  fetchDocument(url: string): Promise<Uint8Array>;
  poll(options: PollOptions): Promise<PollSummary>;
  brief(request: BriefRequest): Promise<ComposedBriefing>;
  search(query: string, limit: number): Promise<readonly Item[]>;
  item(id: string): Promise<Item | null>;
  itemCount(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an engine on a home. Throws FailureError `store` or `input` (`home-missing`). */
export function openEngine(options: EngineOptions): Engine {
  const store = openHomeStore(options);
  const context = { store, options, holder: leaseHolder() };
  return {
    ...settingsVerbs(context),
    ...sourceVerbs(context),
    poll: (pollOptions) => pollSources(context, pollOptions),
    brief: async (request) =>
      composeBriefing(store, options, await readSettings(store, options.home), request),
    search: (query, limit) => searchItems(store, query, limit),
    item: (id) => store.read((tx) => tx.item(id)),
    itemCount: () => store.read((tx) => tx.itemCount()),
    close: () => store.close(),
  };
}

interface Context {
  readonly store: Store;
  readonly options: EngineOptions;
  readonly holder: string;
}

function openHomeStore(options: EngineOptions): Store {
  if (!options.create && !existsSync(options.home)) raise('input', 'home-missing', { folder: options.home });
  const home = prepareHome(options.home);
  if (!options.create && !existsSync(home.store)) raise('input', 'home-missing', { folder: options.home });
  return openSqliteStore(home.store);
}

type SettingsVerbs = Pick<Engine, 'findSettings' | 'settings' | 'initialise' | 'saveProfile' | 'allowHosts'>;

function settingsVerbs({ store, options }: Context): SettingsVerbs {
  const settings = (): Promise<Settings> => readSettings(store, options.home);
  return {
    findSettings: () => readSettings(store, options.home, true),
    settings,
    initialise: (code, profile) => startSettings(store, options, code, profile),
    saveProfile: async (profile) => saveSettings(store, { ...(await settings()), profile }),
    allowHosts: async (hosts) => {
      const current = await settings();
      const allowedHosts = [
        ...new Set([...current.allowedHosts, ...hosts.map((host) => host.toLowerCase())]),
      ];
      await saveSettings(store, { ...current, allowedHosts });
    },
  };
}

type SourceVerbs = Pick<
  Engine,
  | 'followSample'
  | 'sources'
  | 'addSource'
  | 'pauseSource'
  | 'removeSource'
  | 'checkSources'
  | 'importOpml'
  | 'fetchDocument'
>;

function sourceVerbs(context: Context): SourceVerbs {
  const { store, options } = context;
  const now = (): string => options.clock().toISOString();
  return {
    followSample: async () => {
      const { municipality } = await readSettings(store, options.home);
      const files = loadSample(options.dataFolder, municipality.code);
      await importOutlines(
        store,
        sampleOutlines(files, `sample://${municipality.code.toLowerCase()}/`),
        now(),
        [sampleScheme],
      );
    },
    sources: () => shownSources(store),
    addSource: (source) => addSource(store, source, now()),
    pauseSource: (id, paused) => pauseSource(store, id, paused),
    removeSource: async (id) => {
      const removed = await store.transaction((tx) => tx.removeSource(id));
      if (!removed) raise('input', 'source-unknown', { id });
    },
    checkSources: (ids) => withFetching(context, (fetching) => checkSources(store, fetching, ids)),
    importOpml: (text) => {
      const outlines = readOpml(text);
      if (!outlines.ok) raise(outlines.failure.code, outlines.failure.key, outlines.failure.args);
      return importOutlines(store, outlines.value, now());
    },
    fetchDocument: (url) => withFetching(context, (fetching) => fetching.document(url)),
  };
}

async function pauseSource(store: Store, id: string, paused: boolean): Promise<ShownSource> {
  return store.transaction((tx) => {
    const source = tx.sources().find((each) => each.id === id);
    if (source === undefined) raise('input', 'source-unknown', { id });
    tx.saveSource({ ...source, paused });
    return { source: { ...source, paused }, state: tx.sourceState(id) };
  });
}

async function withFetching<T>(context: Context, work: (fetching: Fetching) => Promise<T>): Promise<T> {
  const { allowedHosts } = await readSettings(context.store, context.options.home);
  const fetching = openFetching(context.options, allowedHosts);
  try {
    return await work(fetching);
  } finally {
    await fetching.close();
  }
}

async function pollSources(context: Context, pollOptions: PollOptions): Promise<PollSummary> {
  const { store, options, holder } = context;
  const count = await store.read((tx) => tx.sources().length);
  if (count === 0) raise('empty', 'sources-none');
  const key = await senderKey(store, options.clock());
  return withFetching(context, (fetching) =>
    poll(
      {
        store,
        fetcherFor: fetching.fetcherFor,
        read: readDocument,
        map: (feed, source, seen) => mapFeed(feed, source, seen, key),
        clock: options.clock,
        holder,
        isAlive: isHolderAlive,
      },
      pollOptions,
    ),
  );
}
