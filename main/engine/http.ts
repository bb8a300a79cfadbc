/** Fetches over HTTP politely: conditional, bounded in time and size, never to a private address unless allowed. */
import { Agent, type Dispatcher, request as send } from 'undici';
import type { Failure } from '../../shared/result.ts';
import { hostKey } from './address-guard.ts';
import { decodeContent, tooLarge } from './content-encoding.ts';
import type { Fetcher, FetchOutcome, FetchRequest, Headers } from './fetcher.ts';
import { guardedConnector } from './guarded-connector.ts';
import { findRefusal, Refusal } from './refusal.ts';

/** Issue 2/3: 15 MB decoded and 20 s per document; five redirects, as browsers' feed readers do. */
export const limits = { bytes: 15 * 1024 * 1024, milliseconds: 20_000, redirects: 5 } as const;

/** Requests at the same time on one host: enough to be quick, few enough not to be taken for an attack. */
export const connectionsPerHost = 4;

/** Names us to whoever reads the server's log; robots.txt files address us by the first word. */
const userAgent = 'Luisterpost/0.1 (feed reader of a Dutch municipality)';
const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

/** A fetcher with its connections; `close` ends them. */
export interface HttpFetcher {
  readonly fetch: Fetcher;
  close(): Promise<void>;
}

/** Bounds of one fetch: decoded bytes, milliseconds. */
interface Maximum {
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * Makes a fetcher; `allowedHosts` holds `host:port` of private hosts the user vouches for. `clock` serves only to read a
 * Retry-After that names a moment while the answer names none.
 */
export function createHttpFetcher(
  allowedHosts: ReadonlySet<string>,
  maximum: Maximum = limits,
  clock: () => Date = () => new Date(Number.NaN),
): HttpFetcher {
  const agent = new Agent({
    connect: guardedConnector(allowedHosts),
    connections: connectionsPerHost,
    pipelining: 1,
    maxHeaderSize: 64 * 1024,
  });
  return {
    fetch: (request) => fetchDocument(request, agent, maximum, clock),
    close: () => agent.destroy(),
  };
}

/** What a chain of redirects came to. */
interface Arrival {
  readonly response: Dispatcher.ResponseData;
  readonly url: string;
  readonly movedTo: string | null;
}

async function fetchDocument(
  request: FetchRequest,
  agent: Agent,
  maximum: Maximum,
  clock: () => Date,
): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(maximum.milliseconds);
  try {
    const { response, url, movedTo } = await follow(request, agent, signal);
    const headers = headersOf(response);
    const conditional = request.etag !== null || request.lastModified !== null;
    if (response.statusCode === 304 && conditional) {
      await response.body.dump();
      return { kind: 'not-modified', headers, movedTo };
    }
    if (response.statusCode < 200 || response.statusCode > 299) {
      discard(response);
      throw statusRefusal(url, response.statusCode, headers, clock);
    }
    const sent = await readBounded(response, maximum.bytes);
    const bytes = await decodeContent(sent, headers['content-encoding'] ?? '', maximum.bytes);
    return { kind: 'body', bytes, url, headers, movedTo };
  } catch (error) {
    return asOutcome(error, request.url, signal.aborted);
  }
}

/** The statuses that say something of their own; the rest is `http-status`. */
function statusRefusal(url: string, status: number, headers: Headers, clock: () => Date): Refusal {
  const args = { url: hostOf(url), status };
  const wait = retryAfterOf(headers, clock);
  if (status === 410) return new Refusal('not-found', 'source-gone', args);
  if (status === 429 || (status === 503 && wait !== null))
    return new Refusal(status === 429 ? 'refused' : 'network', 'http-patience', args, wait);
  if (status === 401 || status === 403 || status === 451)
    return new Refusal('refused', 'http-refused', args, wait);
  return new Refusal('network', 'http-status', args, wait);
}

async function follow(request: FetchRequest, agent: Agent, signal: AbortSignal): Promise<Arrival> {
  let current = { ...request, url: webAddress(request.url).href };
  let permanent: string | null = null;
  let permanentSoFar = true;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await send(current.url, {
      dispatcher: agent,
      method: current.method ?? 'GET',
      headers: requestHeaders(current),
      body: current.body ?? null,
      signal,
    });
    const location = redirectOf(response);
    if (location === null) return { response, url: current.url, movedTo: permanent };
    discard(response);
    const next = redirected(current, response.statusCode, location);
    permanentSoFar &&= isPermanent(response.statusCode) && !isDowngrade(current.url, next.url);
    if (permanentSoFar) permanent = next.url;
    current = next;
  }
  throw new Refusal('network', 'redirect-endless', { url: hostOf(request.url) });
}

const isPermanent = (status: number): boolean => status === 301 || status === 308;

/** An address is never moved from a safe connection to an open one. */
const isDowngrade = (from: string, to: string): boolean =>
  from.startsWith('https:') && to.startsWith('http:');

function redirectOf(response: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null;
  const location = response.headers['location'];
  return (Array.isArray(location) ? location[0] : location) ?? null;
}

/** The next request of a chain: a changed method loses its body, another origin gets no credentials. */
function redirected(request: FetchRequest, status: number, location: string): FetchRequest & { url: string } {
  if (!URL.canParse(location, request.url))
    throw new Refusal('network', 'redirect-broken', { url: hostOf(request.url) });
  const url = webAddress(new URL(location, request.url).href);
  // Whoever redirects does not sign us in, and an address we move to is kept and shown.
  url.username = '';
  url.password = '';
  const sameOrigin = url.origin === new URL(request.url).origin;
  const { authorization, ...open } = request.headers ?? {};
  const headers = sameOrigin && authorization !== undefined ? { ...open, authorization } : open;
  const { etag, lastModified, method, body } = request;
  const keeps = status === 307 || status === 308;
  return {
    url: url.href,
    etag,
    lastModified,
    headers,
    ...(keeps && method !== undefined ? { method } : {}),
    ...(keeps && body !== undefined && sameOrigin ? { body } : {}),
  };
}

function webAddress(text: string): URL {
  if (!URL.canParse(text)) throw new Refusal('refused', 'address-broken', { url: text });
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('refused', 'address-scheme', { scheme: url.protocol });
  url.hash = '';
  return url;
}

function requestHeaders(request: FetchRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br',
    ...request.headers,
  };
  if (request.etag !== null) headers['if-none-match'] = request.etag;
  if (request.lastModified !== null) headers['if-modified-since'] = request.lastModified;
  return headers;
}

/** Stops at the limit while bytes arrive: what is announced is not believed. */
async function readBounded(response: Dispatcher.ResponseData, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    const bytes = chunk as Buffer;
    size += bytes.byteLength;
    if (size > most) throw tooLarge(most);
    chunks.push(bytes);
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
}

/** Lets go of a body that nobody wants, however long it is. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on('error', () => undefined);
  response.body.destroy();
}

function headersOf(response: Dispatcher.ResponseData): Headers {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
}

/** Seconds, from either form of the header (RFC 9110 §10.2.3); null where absent or unreadable. */
function retryAfterOf(headers: Headers, clock: () => Date): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const date = headers['date'] === undefined ? clock().getTime() : Date.parse(headers['date']);
  const seconds = Math.ceil((Date.parse(value) - date) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

const hostOf = (url: string): string => (URL.canParse(url) ? hostShown(new URL(url)) : url);
const hostShown = (url: URL): string => (url.port === '' ? url.hostname : hostKey(url));

function asOutcome(error: unknown, url: string, timedOut: boolean): FetchOutcome {
  const refusal = findRefusal(error);
  if (refusal !== null) return { kind: 'failed', failure: refusal.failure, retryAfter: refusal.retryAfter };
  const key = timedOut ? 'source-timeout' : 'source-unreachable';
  const failure: Failure = {
    code: timedOut ? 'timeout' : 'network',
    key,
    args: { url: hostOf(url) },
    retry: true,
  };
  return { kind: 'failed', failure, retryAfter: null };
}
