/** What can be done with the list of sources. */
import { isIP } from 'node:net';
import type { ShownSource, SourceChange } from '../../shared/contract-listening.ts';
import type { PollSummary, SourceReport } from '../../shared/model/poll.ts';
import { isFetched, type Source, type SourceVisit } from '../../shared/model/source.ts';
import { raise, unwrap } from '../../shared/result.ts';
import { hostKey, isSpecialAddress } from './address-guard.ts';
import { type Collector, createCollector } from './collecting.ts';
import { closedPlatformOf } from './discovery/closed-platforms.ts';
import type { EngineContext } from './engine-context.ts';
import { openFeedReaders } from './feed-readers.ts';
import type { Fetching } from './fetching.ts';
import { createGatherer } from './gather.ts';
import { isHolderAlive } from './lease-holder.ts';
import { ownWards } from './own-wards.ts';
import { type PollOptions, poll } from './poll.ts';
import { sampleScheme } from './sample/sample-scheme.ts';
import { senderKeyHex } from './sender-key.ts';
import { readSettings } from './settings.ts';
import {
  addSource,
  changeSource,
  checkSources,
  type ImportCounts,
  importOutlines,
  type NewSource,
  type SourceCheck,
  shownSources,
} from './sources-list.ts';

/** The verbs about sources. All reject with FailureError for reasons a user can act on. */
export interface SourceVerbs {
  /** Adds the shipped sample's sources (`sample://`), which need no network. */
  followSample(): Promise<void>;
  sources(): Promise<readonly ShownSource[]>;
  addSource(source: NewSource): Promise<Source>;
  changeSource(id: string, change: SourceChange): Promise<ShownSource>;
  removeSource(id: string): Promise<void>;
  checkSources(ids: readonly string[]): Promise<readonly SourceCheck[]>;
  /** The newest visits first. */
  sourceHistory(id: string): Promise<readonly SourceVisit[]>;
  /** Adds what an OPML document lists, in whatever encoding. */
  importOpml(bytes: Uint8Array): Promise<ImportCounts>;
  exportOpml(): Promise<string>;
  fetchDocument(url: string): Promise<Uint8Array>;
  poll(options: PollOptions): Promise<PollSummary>;
  /** Looks at one source now, paused or not; waits only where its server asked for patience. */
  pollSource(id: string): Promise<SourceReport>;
}

/** Visits shown at once. */
const shownVisits = 50;

/** Builds the verbs. */
export function sourceVerbs(context: EngineContext): SourceVerbs {
  const { store, options } = context;
  const now = (): string => options.clock().toISOString();
  return {
    followSample: () => followSample(context),
    sources: () => shownSources(store),
    addSource: async (source) => {
      await refuseUnreadable(context, source.url);
      return addSource(store, source, now());
    },
    changeSource: (id, change) => changeSource(store, id, change),
    removeSource: async (id) => {
      const removed = await store.transaction((tx) => tx.removeSource(id));
      if (!removed) raise('input', 'source-unknown', { id });
    },
    checkSources: async (ids) =>
      checkSources(store, (await openCollecting(context)).collect, ids, options.clock()),
    sourceHistory: (id) =>
      store.read((tx) => {
        if (tx.source(id) === null) raise('input', 'source-unknown', { id });
        return tx.visits(id, shownVisits);
      }),
    importOpml: async (bytes) => {
      const { readOpml } = await import('./opml.ts');
      const { decodeBytes } = await import('./sources/decode-bytes.ts');
      const outlines = unwrap(readOpml(decodeBytes(bytes).text));
      const wards = new Set((await ownWards(context)).map(({ code }) => code));
      const known = outlines.map((outline) =>
        outline.ward !== null && wards.has(outline.ward) ? outline : { ...outline, ward: null },
      );
      return importOutlines(store, known, now());
    },
    exportOpml: async () => {
      const { municipality } = await readSettings(store, options.home);
      const sources = await store.read((tx) => tx.sources());
      const { writeOpml } = await import('./opml.ts');
      return writeOpml(
        municipality.name,
        sources.filter(isFetched).map((source) => ({ ...source, ward: source.fixedWard })),
      );
    },
    fetchDocument: async (url) => (await openCollecting(context)).fetching.document(url),
    poll: (pollOptions) => pollSources(context, pollOptions),
    pollSource: (id) => pollOne(context, id),
  };
}

/** What can never be read is refused at once: closed platforms, and the own network where nobody vouched for it. */
async function refuseUnreadable({ store, options }: EngineContext, address: string): Promise<void> {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  const closed = closedPlatformOf(url.hostname);
  if (closed !== null)
    raise('refused', closed.sort === 'group' ? 'source-closed-group' : 'source-closed-platform', {
      name: closed.name,
    });
  if (!/^https?:$/.test(url.protocol)) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const own = host === 'localhost' || (isIP(host) !== 0 && isSpecialAddress(host));
  const { allowedHosts } = await readSettings(store, options.home);
  if (own && !allowedHosts.includes(hostKey(url))) raise('refused', 'address-private', { host });
}

async function followSample({ store, options }: EngineContext): Promise<void> {
  const { loadSample } = await import('./sample/sample-data.ts');
  const { sampleOutlines } = await import('./sample/demo-server.ts');
  const { municipality } = await readSettings(store, options.home);
  const files = loadSample(options.dataFolder, municipality.code);
  const outlines = sampleOutlines(files, `sample://${municipality.code.toLowerCase()}/`);
  await importOutlines(store, outlines, options.clock().toISOString(), [sampleScheme]);
}

/** A collector over the engine's connections, which all of its jobs share: a server sees no more of them for that. */
export async function openCollecting(
  context: EngineContext,
): Promise<{ readonly fetching: Fetching; readonly collect: Collector }> {
  const { allowedHosts } = await readSettings(context.store, context.options.home);
  const fetching = context.connections.open(allowedHosts);
  return { fetching, collect: createCollector(fetching, context.secrets, allowedHosts) };
}

async function pollSources(context: EngineContext, pollOptions: PollOptions): Promise<PollSummary> {
  const { store, options } = context;
  const count = await store.read((tx) => tx.sources().length);
  if (count === 0) raise('empty', 'sources-none');
  const senderKey = await senderKeyHex(store, options.clock());
  const { fetching, collect } = await openCollecting(context);
  const readers = openFeedReaders(options.workerFile, pollOptions.only === undefined ? count : 1);
  try {
    return await poll(
      {
        store,
        gather: createGatherer({ fetching, collect, read: readers.read, senderKey }),
        clock: options.clock,
        holder: context.newHolder(),
        isAlive: isHolderAlive,
      },
      pollOptions,
    );
  } finally {
    await readers.close();
  }
}

async function pollOne(context: EngineContext, id: string): Promise<SourceReport> {
  const reports: SourceReport[] = [];
  await pollSources(context, { all: true, only: id, onProgress: ({ report }) => reports.push(report) });
  return reports[0] ?? raise('busy', 'refresh-busy');
}
