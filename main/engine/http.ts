/** Fetches over HTTP politely: conditional, bounded in time and size, never to a private address unless allowed. */
import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch, type Response } from 'undici';
import type { Failure } from '../../shared/result.ts';
import { hostKey, isSpecialAddress } from './address-guard.ts';
import type { Fetcher, FetchOutcome, FetchRequest, Headers } from './fetcher.ts';

/** Issue 2/3: 15 MB decoded and 20 s per document; five redirects, as browsers' feed readers do. */
export const limits = { bytes: 15 * 1024 * 1024, milliseconds: 20_000, redirects: 5 } as const;

const userAgent = 'Luisterpost/0.1 (feed reader of a Dutch municipality)';
const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

/** A fetcher with its connections; `close` ends them. */
export interface HttpFetcher {
  readonly fetch: Fetcher;
  close(): Promise<void>;
}

/** Thrown inside, turned into an outcome at the edge of this file. */
class Refusal extends Error {
  readonly failure: Failure;
  readonly retryAfter: number | null;
  constructor(code: Failure['code'], key: string, args: Failure['args'], retryAfter: number | null = null) {
    super(key);
    this.failure = { code, key, args, retry: code !== 'refused' };
    this.retryAfter = retryAfter;
  }
}

/** Makes a fetcher; `allowedHosts` holds `host:port` of private hosts the user vouches for. */
export function createHttpFetcher(
  allowedHosts: ReadonlySet<string>,
  maximum: { readonly bytes: number; readonly milliseconds: number } = limits,
): HttpFetcher {
  const agent = new Agent({ connect: guardedConnector(allowedHosts), connections: 4, pipelining: 1 });
  return {
    fetch: (request) => fetchDocument(request, agent, maximum),
    close: () => agent.destroy(),
  };
}

/** Checks the address that is really connected to: literals here, names after look-up (so rebinding fails too). */
function guardedConnector(allowed: ReadonlySet<string>): buildConnector.connector {
  const open = buildConnector({ timeout: 10_000 });
  const guarded = buildConnector({ timeout: 10_000, lookup: guardedLookup });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port;
    if (allowed.has(`${options.hostname.toLowerCase()}:${port}`)) return open(options, callback);
    if (isIP(host) !== 0 && isSpecialAddress(host)) return callback(privateAddress(host), null);
    return guarded(options, callback);
  };
}

const privateAddress = (host: string): Refusal => new Refusal('refused', 'address-private', { host });

const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const found = Array.isArray(addresses) ? addresses : [];
    const [first] = found;
    if (first === undefined || found.some((entry) => isSpecialAddress(entry.address)))
      return callback(privateAddress(hostname), '', 4);
    if (options.all) return callback(null, found);
    return callback(null, first.address, first.family);
  });
};

async function fetchDocument(
  request: FetchRequest,
  agent: Agent,
  maximum: { readonly bytes: number; readonly milliseconds: number },
): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(maximum.milliseconds);
  try {
    const { response, url } = await follow(request, agent, signal);
    const headers = headersOf(response);
    if (response.status === 304) {
      await response.body?.cancel();
      return { kind: 'not-modified', headers };
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new Refusal(
        'network',
        'http-status',
        { url: hostOf(url), status: response.status },
        retryAfterOf(headers),
      );
    }
    return { kind: 'body', bytes: await readBounded(response, maximum.bytes), url, headers };
  } catch (error) {
    return asOutcome(error, request.url, signal.aborted);
  }
}

async function follow(
  request: FetchRequest,
  agent: Agent,
  signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
  let url = request.url;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const target = webAddress(url);
    const response = await fetch(target.href, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: requestHeaders(request),
    });
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return { response, url: target.href };
    await response.body?.cancel();
    if (!URL.canParse(location, target.href))
      throw new Refusal('network', 'redirect-broken', { url: hostKey(target) });
    url = new URL(location, target).href;
  }
  throw new Refusal('network', 'redirect-endless', { url: hostOf(request.url) });
}

function webAddress(text: string): URL {
  if (!URL.canParse(text)) throw new Refusal('refused', 'address-broken', { url: text });
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('refused', 'address-scheme', { scheme: url.protocol });
  return url;
}

function requestHeaders(request: FetchRequest): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': userAgent, accept };
  if (request.etag !== null) headers['if-none-match'] = request.etag;
  if (request.lastModified !== null) headers['if-modified-since'] = request.lastModified;
  return headers;
}

/** Counts decoded bytes while they arrive, so that a compressed bomb is stopped. */
async function readBounded(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > most)
      throw new Refusal('too-large', 'document-too-large', { limit: Math.round(most / 1024 / 1024) });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function headersOf(response: Response): Headers {
  return Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Seconds, from either form of the header (RFC 9110 §10.2.3); null where absent or unreadable. */
function retryAfterOf(headers: Headers): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const date = headers['date'] === undefined ? Number.NaN : Date.parse(headers['date']);
  const seconds = Math.ceil((Date.parse(value) - date) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

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

/** fetch wraps what a connector throws: look down the causes. */
function findRefusal(error: unknown): Refusal | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth++) {
    if (current instanceof Refusal) return current;
    current = current.cause;
  }
  return null;
}
