/** Every misbehaving server of `test/fixtures/servers`, through the real poller, on a real store, by a clock of our own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../main/engine/collecting.ts';
import { createGatherer } from '../../main/engine/gather.ts';
import { createHttpFetcher, type HttpFetcher, limits } from '../../main/engine/http.ts';
import { type PollContext, poll } from '../../main/engine/poll.ts';
import { readAndMap } from '../../main/engine/read-and-map.ts';
import { addSource, plainSource } from '../../main/engine/sources-list.ts';
import type { Store } from '../../main/engine/store/port.ts';
import { openSqliteStore } from '../../main/engine/store/sqlite-store.ts';
import type { SourceReport } from '../../shared/model/poll.ts';
import type { Source } from '../../shared/model/source.ts';
import type { ExpectedOutcome, Misbehaviour } from '../fixtures/servers/misbehaviour.ts';
import { bodyServers } from '../fixtures/servers/servers-bodies.ts';
import { headerServers } from '../fixtures/servers/servers-headers.ts';
import { redirectServers } from '../fixtures/servers/servers-redirects.ts';
import { statusServers } from '../fixtures/servers/servers-statuses.ts';
import { timingServers } from '../fixtures/servers/servers-timing.ts';

const families: Readonly<Record<string, readonly Misbehaviour[]>> = {
  redirects: redirectServers,
  statuses: statusServers,
  timing: timingServers,
  bodies: bodyServers,
  headers: headerServers,
};
const everyOne = Object.values(families).flat();

/** What runs for one server. */
interface Stage {
  readonly server: Server;
  readonly fetcher: HttpFetcher;
  readonly store: Store;
  readonly folder: string;
  readonly source: Source;
  /** Header names of every request that came in, and how many there were. */
  readonly seen: Set<string>;
  requests: number;
  visit: number;
  now: Date;
}

let stage: Stage | null = null;

afterEach(async () => {
  if (stage === null) return;
  await stage.fetcher.close();
  await stage.store.close();
  stage.server.closeAllConnections();
  stage.server.close();
  rmSync(stage.folder, { recursive: true, force: true });
  stage = null;
});

async function raise(entry: Misbehaviour): Promise<Stage> {
  const server = createServer((request, response) => {
    const at = stage;
    if (at === null) return;
    at.requests += 1;
    for (const name of Object.keys(request.headers)) at.seen.add(name);
    entry.answer(request, response, at.visit);
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
  return { server, fetcher, store, folder, source, seen: new Set(), requests: 0, visit: 0, now };
}

/** The one place that knows how a poller is put together. */
function contextOf(at: Stage): PollContext {
  const fetching = {
    fetcherFor: () => at.fetcher.fetch,
    document: async () => new Uint8Array(),
    close: async () => undefined,
  };
  return {
    store: at.store,
    gather: createGatherer({
      fetching,
      collect: createCollector(fetching, { read: async () => null }, []),
      read: readAndMap,
      senderKey: 'aa',
    }),
    clock: () => at.now,
    holder: 'test',
    isAlive: () => true,
  };
}

async function pollOnce(at: Stage): Promise<SourceReport | undefined> {
  const reports: SourceReport[] = [];
  await poll(contextOf(at), { all: true, onProgress: ({ report }) => reports.push(report) });
  return reports[0];
}

async function visitAll(entry: Misbehaviour, at: Stage): Promise<readonly (SourceReport | undefined)[]> {
  const reports: (SourceReport | undefined)[] = [];
  for (at.visit = 0; at.visit < entry.visits; at.visit += 1) {
    if (at.visit > 0) at.now = new Date(at.now.getTime() + (entry.hours ?? 24) * 3_600_000);
    reports.push(await pollOnce(at));
  }
  return reports;
}

/** What came of it, in the terms of what is expected: only the fields that the entry names. */
async function outcomeOf(
  at: Stage,
  reports: readonly (SourceReport | undefined)[],
  expected: ExpectedOutcome,
): Promise<ExpectedOutcome> {
  const { sources, state, titles } = await at.store.read((tx) => ({
    sources: tx.sources(),
    state: tx.sourceState(at.source.id),
    titles: tx.search([], 1000).map((hit) => hit.item.title),
  }));
  const [source] = sources;
  const path = source === undefined ? '' : new URL(source.url).pathname;
  const seconds = (time: string | null | undefined): number | null =>
    time == null ? null : (Date.parse(time) - at.now.getTime()) / 1000;
  const next = seconds(state?.nextCheckAt) ?? -1;
  const all: Required<ExpectedOutcome> = {
    healths: reports.flatMap((report) => (report === undefined ? [] : [report.health])),
    key: reports.at(-1)?.failure?.key ?? null,
    items: titles.length,
    titles: titles.toSorted(),
    path,
    paused: source?.paused ?? false,
    notBefore: seconds(state?.notBefore),
    next:
      expected.next !== undefined && next >= expected.next[0] && next <= expected.next[1]
        ? expected.next
        : [next, next],
    requests: at.requests,
  };
  const named = Object.entries(all).filter(([field]) => Object.hasOwn(expected, field));
  return Object.fromEntries(named) as unknown as ExpectedOutcome;
}

describe.each(Object.entries(families))('servers that misbehave: %s', (_, entries) => {
  it.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (_name, entry) => {
    const at = await raise(entry);
    stage = at;
    const reports = await visitAll(entry, at);
    expect(await outcomeOf(at, reports, entry.expected)).toEqual(entry.expected);
    // Whatever a server asks, nothing of this leaves the house.
    for (const secret of ['cookie', 'referer', 'authorization', 'origin'])
      expect(at.seen).not.toContain(secret);
    const state = await at.store.read((tx) => tx.sourceState(at.source.id));
    expect(state?.health).toBe(entry.expected.healths.at(-1));
    expect(Date.parse(state?.nextCheckAt ?? '')).toBeGreaterThan(at.now.getTime());
    // A week of patience and a tenth: nobody is forgotten.
    expect(Date.parse(state?.nextCheckAt ?? '') - at.now.getTime()).toBeLessThanOrEqual(8 * 86_400_000);
  });
});

describe('the corpus of servers', () => {
  it('has a line of history for every one, and no name twice', () => {
    const readme = readFileSync(new URL('../fixtures/servers/README.md', import.meta.url), 'utf8');
    const missing = everyOne.filter(({ name, history }) => !readme.includes(`| ${name} | ${history} |`));
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(new Set(everyOne.map(({ name }) => name)).size).toBe(everyOne.length);
    expect(everyOne.length).toBeGreaterThanOrEqual(32);
    expect(everyOne.filter(({ visits, expected }) => expected.healths.length !== visits)).toEqual([]);
  });
});
