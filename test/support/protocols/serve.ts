/** A loopback server for one protocol, and the few lines of poller that a test of an adapter needs. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fetcher, FetchOutcome, Headers } from '../../../main/engine/fetcher.ts';
import type { PageRequest, SourceAdapter, SourcePage } from '../../../main/engine/sources/adapter.ts';
import type { ParsedFeed } from '../../../shared/model/item.ts';
import type { Failure, Result } from '../../../shared/result.ts';

/** A request as the server got it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Headers;
  readonly body: string | Uint8Array;
}

/** A running server and all it was asked. */
export interface ProtocolServer {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts a server on a free loopback port; `answer` may be replaced between requests. */
export async function startProtocol(answer: (request: SeenRequest) => Answer): Promise<ProtocolServer> {
  const seen: SeenRequest[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const method = request.method ?? 'GET';
    const one = { method, url, headers: request.headers, body: await bodyOf(request) };
    seen.push(one);
    const { status = 200, headers = {}, body } = answer(one);
    response.writeHead(status, headers);
    response.end(body);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refused(status: number): Failure {
  return { code: 'network', key: 'http-status', args: { status }, retry: true };
}

/** Fetches as the engine's own fetcher does, without its manners. */
export const plainFetch: Fetcher = async (request): Promise<FetchOutcome> => {
  const { method = 'GET', headers = {}, body } = request;
  const response = await fetch(request.url, { method, headers, ...(body === undefined ? {} : { body }) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const found = Object.fromEntries(response.headers);
  if (response.ok) return { kind: 'body', bytes, url: response.url, headers: found, movedTo: null };
  const wait = Number(found['retry-after'] ?? '');
  return { kind: 'failed', failure: refused(response.status), retryAfter: wait > 0 ? wait : null };
};

/** What one poll of a source gave. */
export interface Followed {
  readonly feeds: readonly Result<ParsedFeed>[];
  readonly pages: readonly SourcePage[];
  /** The request that failed, or null. */
  readonly failed: FetchOutcome | null;
}

/** Follows an adapter from its first request to its last page. */
export async function follow(
  adapter: SourceAdapter,
  url: string,
  now: Date,
  headers: Headers = {},
): Promise<Followed> {
  const feeds: Result<ParsedFeed>[] = [];
  const pages: SourcePage[] = [];
  let request: PageRequest | null = adapter.first({ url }, now);
  while (request !== null && pages.length < (adapter.pages ?? 1)) {
    const sent: PageRequest = { ...request, headers: { ...request.headers, ...headers } };
    const outcome = await plainFetch({ ...sent, etag: null, lastModified: null });
    if (outcome.kind !== 'body') return { feeds, pages, failed: outcome };
    pages.push(outcome);
    feeds.push(await adapter.read(outcome));
    request = adapter.next?.(outcome, request) ?? null;
  }
  return { feeds, pages, failed: null };
}

/** All entries of what was followed; a refusal fails the test that asks. */
export function entriesOf(followed: Followed): ParsedFeed['entries'] {
  return followed.feeds.flatMap((feed) => {
    if (!feed.ok) throw new Error(`refused: ${feed.failure.key}`);
    return feed.value.entries;
  });
}

/** A page as it would have come from an address. */
export function pageOf(
  body: string | Uint8Array,
  headers: Headers = {},
  url = 'https://bron.example/',
): SourcePage {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { url, headers, bytes };
}
