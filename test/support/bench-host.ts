/** A loopback host that answers as a proof tells it to and keeps what it was asked. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers a request; `count` is how often this path was asked, this time included. */
export type Answering = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A running host. */
export interface CountingHost {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  url(path: string): string;
  /** What was asked since the last call of this. */
  take(): readonly Asked[];
  /** Requests open at the same time, at most. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

/** Everything that any host of this process was asked, for what holds of every request. */
export const everythingAsked: Asked[] = [];

/** Starts a host on a port of its own. */
export async function countingHost(answer: Answering): Promise<CountingHost> {
  let asked: Asked[] = [];
  const counts = new Map<string, number>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const one = { path, headers: request.headers };
    asked.push(one);
    everythingAsked.push(one);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => {
      open -= 1;
    });
    answer(request, response, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: (path) => `http://${host}${path}`,
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a document. */
export function sendDocument(
  response: ServerResponse,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers });
  response.end(body);
}

/** Answers with a status and nothing else. */
export function sendStatus(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, headers);
  response.end();
}

/** RSS 2.0 around items that are already written. */
export function rssDocument(title: string, items: readonly string[], extra = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title}</title>${extra}${items.join('')}</channel></rss>`;
}
