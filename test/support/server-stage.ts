/** Every misbehaving server of `test/fixtures/servers`, through the real poller, on a real store, by a clock of our own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createCollector } from '../../main/engine/collecting.ts';
import { createGatherer } from '../../main/engine/gather.ts';
import { createHttpFetcher, type HttpFetcher, limits } from '../../main/engine/http.ts';
import { type PollContext, poll } from '../../main/engine/poll.ts';
import { readAndMap } from '../../main/engine/read-and-map.ts';
import { addSource, plainSource } from '../../main/engine/sources-list.ts';
import type { Store } from '../../main/engine/store/port.ts';
import { openSqliteStore } from '../../main/engine/store/sqlite-store.ts';
import type { SourceReport } from '../../shared/model/poll.ts';
import type { Source, SourceState } from '../../shared/model/source.ts';
import type { ExpectedOutcome, Misbehaviour } from '../fixtures/servers/misbehaviour.ts';
import { bodyServers } from '../fixtures/servers/servers-bodies.ts';
import { headerServers } from '../fixtures/servers/servers-headers.ts';
import { redirectServers } from '../fixtures/servers/servers-redirects.ts';
import { statusServers } from '../fixtures/servers/servers-statuses.ts';
import { timingServers } from '../fixtures/servers/servers-timing.ts';

/** The corpus by family. */
export const serverFamilies: Readonly<Record<string, readonly Misbehaviour[]>> = {
  redirects: redirectServers,
  statuses: statusServers,
  timing: timingServers,
  bodies: bodyServers,
  headers: headerServers,
};

/** What runs for one server. */
interface Stage {
  readonly server: Server;
  readonly fetcher: HttpFetcher;
  readonly store: Store;
  readonly folder: string;
  readonly source: Source;
  readonly incoming: Incoming;
  now: Date;
}

/** What came in at the server: header names of every request, how many there were, and in which visit we are. */
interface Incoming {
  readonly headers: Set<string>;
  requests: number;
  visit: number;
}

/**
 * Polls one server as often as its entry says and tells in which points it went otherwise than documented, each as one
 * line; none where all is well. Throws only where our own poller or store does.
 */
export async function serverDeviations(entry: Misbehaviour): Promise<readonly string[]> {
  const stage = await raiseStage(entry);
  try {
    const reports = await visitAll(entry, stage);
    return [
      ...(await differences(stage, reports, entry.expected)),
      ...(await brokenManners(stage, entry.expected)),
    ];
  } finally {
    await stage.fetcher.close();
    await stage.store.close();
    stage.server.closeAllConnections();
    stage.server.close();
    rmSync(stage.folder, { recursive: true, force: true });
  }
}

async function raiseStage(entry: Misbehaviour): Promise<Stage> {
  const incoming: Incoming = { headers: new Set(), requests: 0, visit: 0 };
  const server = createServer((request, response) => {
    incoming.requests += 1;
    for (const name of Object.keys(request.headers)) incoming.headers.add(name);
    entry.answer(request, response, incoming.visit);
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'luisterpost-servers-'));
  const store = openSqliteStore(join(folder, 'store.db'));
  const now = new Date('2026-03-02T08:00:00Z');
  const url = `${entry.scheme ?? 'http'}://${host}/feed`;
  const wanted = { ...plainSource, url, title: entry.name, voice: 'press' } as const;
  const fetcher = createHttpFetcher(new Set([host]), {
    bytes: entry.bytes ?? limits.bytes,
    milliseconds: entry.milliseconds ?? limits.milliseconds,
  });
  const source = await addSource(store, wanted, now.toISOString());
  return { server, fetcher, store, folder, source, incoming, now };
}

/** The one place that knows how a poller is put together. */
function contextOf(stage: Stage): PollContext {
  const fetching = {
    fetcherFor: () => stage.fetcher.fetch,
    document: async () => new Uint8Array(),
    close: async () => undefined,
  };
  return {
    store: stage.store,
    gather: createGatherer({
      fetching,
      collect: createCollector(fetching, { read: async () => null }, []),
      read: readAndMap,
      senderKey: 'aa',
    }),
    clock: () => stage.now,
    holder: 'test',
    isAlive: () => true,
  };
}

async function pollOnce(stage: Stage): Promise<SourceReport | undefined> {
  const reports: SourceReport[] = [];
  await poll(contextOf(stage), { all: true, onProgress: ({ report }) => reports.push(report) });
  return reports[0];
}

async function visitAll(entry: Misbehaviour, stage: Stage): Promise<readonly (SourceReport | undefined)[]> {
  const reports: (SourceReport | undefined)[] = [];
  const { incoming } = stage;
  for (incoming.visit = 0; incoming.visit < entry.visits; incoming.visit += 1) {
    if (incoming.visit > 0) stage.now = new Date(stage.now.getTime() + (entry.hours ?? 24) * 3_600_000);
    reports.push(await pollOnce(stage));
  }
  return reports;
}

/** The named fields of what is expected that came out otherwise. */
async function differences(
  stage: Stage,
  reports: readonly (SourceReport | undefined)[],
  expected: ExpectedOutcome,
): Promise<readonly string[]> {
  const found = new Map<string, unknown>(Object.entries(await outcomeOf(stage, reports, expected)));
  return Object.entries(expected)
    .filter(([field, wanted]) => !isDeepStrictEqual(found.get(field), wanted))
    .map(
      ([field, wanted]) =>
        `${field} ${JSON.stringify(found.get(field))} instead of ${JSON.stringify(wanted)}`,
    );
}

/** What came of it, in the terms of what is expected. */
async function outcomeOf(
  stage: Stage,
  reports: readonly (SourceReport | undefined)[],
  expected: ExpectedOutcome,
): Promise<Required<ExpectedOutcome>> {
  const { sources, state, titles } = await stage.store.read((tx) => ({
    sources: tx.sources(),
    state: tx.sourceState(stage.source.id),
    titles: tx.search([], 1000).map((hit) => hit.item.title),
  }));
  const [source] = sources;
  const next = secondsUntil(state?.nextCheckAt, stage.now) ?? -1;
  return {
    healths: reports.flatMap((report) => (report === undefined ? [] : [report.health])),
    key: reports.at(-1)?.failure?.key ?? null,
    items: titles.length,
    titles: titles.toSorted(),
    path: source === undefined ? '' : new URL(source.url).pathname,
    paused: source?.paused ?? false,
    notBefore: secondsUntil(state?.notBefore, stage.now),
    next:
      expected.next !== undefined && next >= expected.next[0] && next <= expected.next[1]
        ? expected.next
        : [next, next],
    requests: stage.incoming.requests,
  };
}

const secondsUntil = (time: string | null | undefined, now: Date): number | null =>
  time == null ? null : (Date.parse(time) - now.getTime()) / 1000;

/** What holds for every server, whatever it asks. */
async function brokenManners(stage: Stage, expected: ExpectedOutcome): Promise<readonly string[]> {
  const state: SourceState | null = await stage.store.read((tx) => tx.sourceState(stage.source.id));
  const next = secondsUntil(state?.nextCheckAt, stage.now) ?? 0;
  const secrets = ['cookie', 'referer', 'authorization', 'origin'];
  const manners: readonly (readonly [string, boolean])[] = [
    ...secrets.map((name) => [`sent ${name}`, stage.incoming.headers.has(name)] as const),
    [`kept as ${state?.health ?? 'nothing'}`, state?.health !== expected.healths.at(-1)],
    ['no later visit', next <= 0],
    // A week of patience and a tenth: nobody is forgotten.
    [`next visit after ${next} s`, next > 8 * 86_400],
  ];
  return manners.filter(([, broken]) => broken).map(([name]) => name);
}
