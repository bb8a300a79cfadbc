import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PollSummary, SourceReport } from '../../shared/model/poll.ts';
import { mastodonPost } from '../../test/support/protocols/mastodon-server.ts';
import { createCollector } from './collecting.ts';
import type { Fetching } from './fetching.ts';
import { createGatherer } from './gather.ts';
import { createHttpFetcher, type HttpFetcher } from './http.ts';
import { type PollContext, poll } from './poll.ts';
import { readAndMap } from './read-and-map.ts';
import { addSource, plainSource } from './sources-list.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
let base: string;
let fetcher: HttpFetcher;
let store: Store;
let now: Date;
let requests: string[];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  fetcher = createHttpFetcher(new Set([host]));
  store = openSqliteStore(join(mkdtempSync(join(tmpdir(), 'luisterpost-poll-')), 'store.db'));
  now = new Date('2026-03-02T08:00:00Z');
});

afterEach(async () => {
  await fetcher.close();
  await store.close();
  server.closeAllConnections();
  server.close();
});

const noSecrets = { read: async () => null };
const fetching: Fetching = {
  fetcherFor: () => fetcher.fetch,
  document: async () => new Uint8Array(),
  close: async () => undefined,
};

const context = (): PollContext => ({
  store,
  gather: createGatherer({
    fetching,
    collect: createCollector(fetching, noSecrets, []),
    read: readAndMap,
    senderKey: 'aa',
  }),
  clock: () => now,
  holder: 'test',
  isAlive: (holder) => holder !== 'dead',
});

const follow = (path: string): Promise<unknown> =>
  addSource(store, { ...plainSource, url: `${base}${path}`, title: path, voice: 'press' }, now.toISOString());

const entry = (id: string, title: string, text: string): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://bode.example/${id}</link>
   <pubDate>Mon, 02 Mar 2026 07:00:00 +0100</pubDate><dc:creator>Jan</dc:creator><description>${text}</description></item>`;

const feed = (...entries: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bode</title>
   <link>https://bode.example/</link><description/>${entries.join('')}</channel></rss>`;

const pollAll = async (all = true): Promise<PollSummary & { reports: readonly SourceReport[] }> => {
  const reports: SourceReport[] = [];
  const summary = await poll(context(), { all, onProgress: ({ report }) => reports.push(report) });
  return { ...summary, reports };
};

const items = (): Promise<readonly { id: string; version: number; title: string; text: string }[]> =>
  store.read((tx) => tx.search([], 1000).map((hit) => hit.item));

describe('polling', () => {
  it('keeps items once, and asks conditionally the next time', async () => {
    answer = (request, response) => {
      response.setHeader('etag', '"1"');
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.end(feed(entry('1', 'Een', 'Tekst een.'), entry('2', 'Twee', 'Tekst twee.')));
    };
    await follow('/a');
    expect(await pollAll()).toMatchObject({ polled: 1, added: 2, unchanged: 0, failed: 0 });
    expect(await pollAll()).toMatchObject({ polled: 1, added: 0, unchanged: 1, failed: 0 });
    expect(await items()).toHaveLength(2);
  });

  it('does not read a body that is byte for byte the same', async () => {
    answer = (_, response) => response.end(feed(entry('1', 'Een', 'Tekst.')));
    await follow('/a');
    await pollAll();
    expect(await pollAll()).toMatchObject({ unchanged: 1, added: 0 });
  });

  it('makes an edit the next version of the same item', async () => {
    let text = 'Er vielen twee gewonden.';
    answer = (_, response) => response.end(feed(entry('1', 'Ongeval', text)));
    await follow('/a');
    await pollAll();
    text = 'Er vielen drie gewonden.';
    expect(await pollAll()).toMatchObject({ added: 0, edited: 1 });
    expect(await items()).toMatchObject([{ version: 2, text: 'Er vielen drie gewonden.' }]);
  });

  it('adds nothing in ten refreshes of a feed without dates and ids whose order changes', async () => {
    const bare = (title: string): string =>
      `<item><title>${title}</title><description>Over ${title}.</description></item>`;
    let round = 0;
    answer = (_, response) => {
      const titles = ['Een', 'Twee', 'Drie', 'Vier'];
      const turned = [...titles.slice(round % 4), ...titles.slice(0, round % 4)];
      response.end(`${feed(...turned.map(bare))}<!-- ${round++} -->`);
    };
    await follow('/a');
    for (let refresh = 0; refresh < 10; refresh++) await pollAll();
    expect(await items()).toHaveLength(4);
  });

  it('stores no author, e-mail address or telephone number', async () => {
    answer = (_, response) =>
      response.end(feed(entry('1', 'Bel 06-12345678', 'Mail jan@voorbeeld.nl of bel 053 123 45 67.')));
    await follow('/a');
    await pollAll();
    const kept = JSON.stringify(await store.read((tx) => tx.search([], 10)));
    expect(kept).not.toMatch(/12345678|jan@|123 45 67|"Jan"/);
  });

  it('keeps a failing source, tells why, and backs off', async () => {
    answer = (_, response) => response.writeHead(500).end();
    await follow('/a');
    const { reports, ...summary } = await pollAll();
    expect(summary).toMatchObject({ failed: 1 });
    expect(reports[0]).toMatchObject({
      health: 'unreachable',
      failure: { key: 'http-status', args: { status: 500 } },
    });
    now = new Date('2026-03-02T08:10:00Z');
    expect(await pollAll(false)).toMatchObject({ polled: 0, skipped: 1 });
    now = new Date('2026-03-02T08:20:00Z');
    answer = (_, response) => response.end(feed(entry('1', 'Weer', 'Terug.')));
    expect(await pollAll(false)).toMatchObject({ polled: 1, failed: 0, added: 1 });
  });

  it('waits as long as a server asks, even when everything is to be polled', async () => {
    answer = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    await follow('/a');
    await pollAll();
    now = new Date('2026-03-02T08:59:00Z');
    await pollAll();
    expect(requests).toHaveLength(1);
    now = new Date('2026-03-02T09:00:00Z');
    await pollAll();
    expect(requests).toHaveLength(2);
  });

  it('leaves a source alone that was added to a host which had asked for patience', async () => {
    answer = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    await follow('/a');
    await pollAll();
    await follow('/b');
    await pollAll();
    expect(requests).toEqual(['/a']);
  });

  it('keeps nothing of a source that was removed while it was looked at', async () => {
    answer = (_, response) => {
      void store
        .transaction((tx) => tx.removeSource(tx.sources()[0]?.id ?? ''))
        .then(() => response.end(feed(entry('1', 'Een', 'Tekst.'))));
    };
    await follow('/a');
    expect(await pollAll()).toMatchObject({ added: 0 });
    expect(await items()).toEqual([]);
  });

  it('does not move to an address that another source has', async () => {
    answer = (request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: `${base}/new` }).end();
      else response.end(feed(entry('1', 'Een', 'Tekst.')));
    };
    await follow('/old');
    await follow('/new');
    for (let visit = 0; visit < 4; visit++) await pollAll();
    const urls = await store.read((tx) => tx.sources().map(({ url }) => url));
    expect(urls.toSorted()).toEqual([`${base}/new`, `${base}/old`]);
    const { reports } = await pollAll();
    expect(reports.map(({ health }) => health)).not.toContain('moved');
  });

  it('shows what is missing, and begins anew the next time, where a later page was refused', async () => {
    const statuses = (page: number): string =>
      JSON.stringify([1, 2].map((number) => mastodonPost(page * 10 + number)));
    let open = false;
    answer = (request, response) => {
      const page = Number(/max_id=(\d)/.exec(request.url ?? '')?.[1] ?? 1);
      if (page === 2 && !open) return void response.writeHead(429, { 'retry-after': '600' }).end();
      if (page < 3)
        response.setHeader('link', `<${base}/api/v1/timelines/tag/dorp?max_id=${page + 1}>; rel="next"`);
      response.setHeader('etag', '"1"').end(statuses(page));
    };
    await follow('/api/v1/timelines/tag/dorp');
    const first = await pollAll();
    expect(first).toMatchObject({ added: 2 });
    const [source] = await store.read((tx) => tx.sources());
    const state = await store.read((tx) => tx.sourceState(source?.id ?? ''));
    expect(state).toMatchObject({
      error: { key: 'http-patience' },
      etag: null,
      bodyHash: null,
      lastSuccessAt: null,
    });
    expect(state?.notBefore).toBe('2026-03-02T08:10:00.000Z');
    open = true;
    now = new Date('2026-03-02T08:11:00Z');
    expect(await pollAll()).toMatchObject({ added: 4 });
    expect(await items()).toHaveLength(6);
  });

  it.each([
    ['an empty feed', feed(), 'valid-but-empty', null],
    ['a web page', '<!doctype html><html><body>Log in</body></html>', 'invalid', 'feed-is-a-web-page'],
    ['nothing', '', 'invalid', 'feed-empty'],
  ])('tells %s from the rest', async (_, body, health, key) => {
    answer = (__, response) => response.end(body);
    await follow('/a');
    const { reports } = await pollAll();
    expect(reports[0]?.health).toBe(health);
    expect(reports[0]?.failure?.key ?? null).toBe(key);
  });

  it('goes on with the other sources when one fails, and skips paused ones', async () => {
    answer = (request, response) =>
      request.url === '/bad'
        ? response.destroy()
        : response.end(feed(entry(request.url ?? '', 'Een', 'Tekst.')));
    await follow('/bad');
    await follow('/a');
    await follow('/b');
    await store.transaction((tx) => {
      const paused = tx.sources().find((source) => source.title === '/b');
      if (paused) tx.saveSource({ ...paused, paused: true });
    });
    expect(await pollAll()).toMatchObject({ sources: 3, polled: 2, failed: 1, added: 1, skipped: 1 });
  });

  it('stops between sources when it is told to', async () => {
    const controller = new AbortController();
    answer = (_, response) => {
      controller.abort();
      response.end(feed());
    };
    for (let index = 0; index < 12; index++) await follow(`/${index}`);
    const summary = await poll(context(), { all: true, signal: controller.signal });
    expect(summary.polled).toBeGreaterThan(0);
    expect(summary.polled).toBeLessThan(12);
    expect(requests.length).toBe(summary.polled);
  });

  it('takes over what a killed process had begun', async () => {
    answer = (_, response) => response.end(feed());
    await follow('/a');
    await store.transaction((tx) =>
      tx.lease(tx.sources()[0]?.id ?? '', 'dead', '2026-03-02T08:00:00Z', '2026-03-02T08:02:00Z'),
    );
    expect(await pollAll()).toMatchObject({ polled: 1 });
  });

  it('leaves a source that somebody else is polling', async () => {
    answer = (_, response) => response.end(feed());
    await follow('/a');
    await store.transaction((tx) =>
      tx.lease(tx.sources()[0]?.id ?? '', 'other', '2026-03-02T08:00:00Z', '2026-03-02T08:02:00Z'),
    );
    expect(await pollAll()).toMatchObject({ polled: 0 });
  });
});
