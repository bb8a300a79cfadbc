/** Feeds on loopback that take their time and grow when told to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Running feeds. */
export interface SlowFeeds {
  readonly urls: readonly string[];
  /** `127.0.0.1:PORT`, as `--allow-host` takes it. */
  readonly host: string;
  /** Adds items to every feed. */
  publish(): void;
  /** Items published so far, over all feeds. */
  published(): number;
  close(): Promise<void>;
}

/** Items that a feed starts with, and gets with each `publish`. */
const batch = 12;

/** Serves `count` feeds; each answer waits `delay()` milliseconds. */
export async function startSlowFeeds(count: number, delay: () => number): Promise<SlowFeeds> {
  let batches = 1;
  const server = createServer((request, response) => {
    const feed = /^\/(\d+)\.xml$/.exec(request.url ?? '')?.[1] ?? '0';
    setTimeout(() => {
      response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
      response.end(write(feed, batches * batch));
    }, delay());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    urls: Array.from({ length: count }, (_, index) => `http://${host}/${index}.xml`),
    publish: () => {
      batches += 1;
    },
    published: () => count * batches * batch,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function write(feed: string, items: number): string {
  const entries = Array.from({ length: items }, (_, index) => entry(feed, index));
  return `<rss version="2.0"><channel><title>Bron ${feed}</title>${entries.join('')}</channel></rss>`;
}

function entry(feed: string, index: number): string {
  const text = `Bericht ${index} van bron ${feed}: in straat ${index * 7 + Number(feed)} ligt losse tegel ${index}. `;
  const published = new Date(Date.UTC(2026, 2, 1, 0, index)).toUTCString();
  return (
    `<item><guid isPermaLink="false">bron-${feed}-${index}</guid><title>Melding ${feed}-${index}</title>` +
    `<description>${text.repeat(20)}</description><pubDate>${published}</pubDate></item>`
  );
}
