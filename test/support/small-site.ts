/** A small news site on loopback: a page that declares one feed, as a local paper has it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running site. */
export interface SmallSite {
  /** `127.0.0.1:PORT`, as `--allow-host` takes it and as a person types it. */
  readonly host: string;
  readonly feed: string;
  /** Edits the newest message: another week. */
  edit(): void;
  close(): Promise<void>;
}

const page =
  '<!doctype html><html lang="nl"><head><title>Dorpsblad</title>' +
  '<link rel="alternate" type="application/rss+xml" title="Nieuws van het Dorpsblad" href="/rss.xml">' +
  '</head><body><h1>Dorpsblad</h1></body></html>';

/** One item a day, the last on 2 March 2026. */
const item = (_: unknown, index: number): string => {
  const published = new Date(Date.UTC(2026, 2, 2 - index, 9)).toUTCString();
  return (
    `<item><guid>dorpsblad-${index}</guid><title>Losse tegel nummer ${index} in de Dorpsstraat</title>` +
    `<description>De gemeente herstelt de stoep in week ${index + 10}.</description>` +
    `<pubDate>${published}</pubDate></item>`
  );
};
const items = Array.from({ length: 7 }, item).join('');
const feed =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Dorpsblad</title><language>nl</language>' +
  `${items}</channel></rss>`;

/** Serves `/` and `/rss.xml`; everything else is not there. */
export async function startSmallSite(): Promise<SmallSite> {
  let shown = feed;
  const server = createServer((request, response) => {
    const answer = { '/': ['text/html', page], '/rss.xml': ['application/rss+xml', shown] }[
      request.url ?? ''
    ];
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', `${answer?.[0] ?? 'text/plain'}; charset=utf-8`);
    response.end(answer?.[1] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    feed: `http://${host}/rss.xml`,
    edit: () => {
      shown = feed.replace('in week 10', 'na de zomer');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
