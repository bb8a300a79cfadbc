/** A web site on loopback in which feeds are to be found. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { type FoundSource, findSources } from '../../main/engine/discovery/find-sources.ts';
import { createHttpFetcher, type HttpFetcher } from '../../main/engine/http.ts';
import { readDocument } from '../../main/engine/sources/read-document.ts';
import type { Result } from '../../shared/result.ts';

const open: { server: Server; fetcher: HttpFetcher }[] = [];

// Whatever a test opened ends with it.
afterEach(async () => {
  for (const { server, fetcher } of open.splice(0)) {
    await fetcher.close();
    server.closeAllConnections();
    server.close();
  }
});

/** What a path answers. */
export type Answer = {
  status?: number;
  type?: string;
  body?: string;
  location?: string;
  headers?: Record<string, string>;
};

/** A running site, and what finding at one of its addresses gives. */
export interface Site {
  readonly host: string;
  readonly counts: Map<string, number>;
  readonly find: (path: string) => Promise<Result<readonly FoundSource[]>>;
}

/** A server of these paths; everything else is 404. Counts what is asked. */
export async function site(
  paths: (host: string) => Readonly<Record<string, Answer>>,
  officialHosts: readonly string[] = [],
  alsoAllowed: readonly string[] = [],
): Promise<Site> {
  const counts = new Map<string, number>();
  let answers: Readonly<Record<string, Answer>> = {};
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const answer = answers[path] ?? { status: 404, body: 'weg' };
    response.statusCode = answer.status ?? (answer.location ? 301 : 200);
    response.setHeader('content-type', answer.type ?? 'text/html; charset=utf-8');
    if (answer.location) response.setHeader('location', answer.location);
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    response.end(answer.body ?? '');
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = paths(host);
  const fetcher = createHttpFetcher(new Set([host, ...alsoAllowed]), {
    bytes: 1_000_000,
    milliseconds: 5000,
  });
  open.push({ server, fetcher });
  const tools = {
    fetch: fetcher.fetch,
    officialHosts,
    read: (page: { url: string; headers: Readonly<Record<string, string>>; bytes: Uint8Array }) =>
      readDocument(page.bytes, { url: page.url, headers: page.headers }),
  };
  return { host, counts, find: (path) => findSources(path.replace('HOST', host), tools) };
}

/** A feed of one item. */
export const rss = (title: string): Answer => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>${title}</title><link>https://dorp.example/</link><item><title>Brug dicht</title><guid>1</guid></item></channel></rss>`,
});
/** A web page. */
export const page = (head: string, body = '<p>Nieuws uit het dorp.</p>'): Answer => ({
  body: `<!doctype html><html><head><title>Dorpsnieuws</title>${head}</head><body>${body}</body></html>`,
});
