/** Gets what a source publishes: its adapter's requests, its pages, one feed. Nothing is kept here. */
import { createHash } from 'node:crypto';
import type { ParsedFeed, ParsedItem } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import type { Fetcher, FetchOutcome, Headers } from './fetcher.ts';
import type { PageRequest, SourceAdapter } from './sources/adapter.ts';

/** What is known from the last visit. */
export interface Remembered {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  /** ISO-8601 UTC; further pages are asked for until they reach back to it. */
  readonly lastSuccessAt: string | null;
}

/** How collecting ended. `bodyHash` is of the first page; `retryAfter` in seconds. */
export type Collected =
  | {
      readonly kind: 'feed';
      readonly feed: ParsedFeed;
      /** Why not all was collected (a later page failed, a message was too large), or null. */
      readonly incomplete: Incomplete | null;
      readonly headers: Headers;
      readonly bodyHash: string | null;
      readonly movedTo: string | null;
    }
  | {
      readonly kind: 'unchanged';
      readonly headers: Headers;
      readonly bodyHash: string | null;
      readonly movedTo: string | null;
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retryAfter: number | null };

/** A collecting or gathering that came to nothing; `retryAfter` in seconds. */
export type Failed = Extract<Collected, { kind: 'failed' }>;

/** Makes one. */
export function failed(failure: Failure, retryAfter: number | null = null): Failed {
  return { kind: 'failed', failure, retryAfter };
}

/** What a source gave was beyond us: a fault of ours, which costs that source only. */
export function unforeseen({ title }: Pick<Source, 'title'>): Failed {
  return failed({ code: 'internal', key: 'source-unforeseen', args: { url: title }, retry: true });
}

/** What is missing, and for how many seconds the server wants to be left alone. `again`: the next visit starts anew. */
export interface Incomplete {
  readonly failure: Failure;
  readonly retryAfter: number | null;
  readonly again: boolean;
}

/** What collecting needs; `access` holds the headers that let us in. */
export interface CollectTools {
  readonly fetch: Fetcher;
  readonly now: Date;
  readonly access: Headers;
}

/** A first page that is new. */
export interface FirstPage {
  readonly kind: 'page';
  readonly request: PageRequest;
  readonly page: Body;
  readonly bodyHash: string;
}

/** Fetches the first page, and tells whether there is anything to read in it. */
export async function fetchFirst(
  request: PageRequest,
  remembered: Remembered,
  tools: CollectTools,
): Promise<FirstPage | Exclude<Collected, { kind: 'feed' }>> {
  const outcome = await fetchPage(request, remembered, tools);
  if (outcome.kind === 'failed') return outcome;
  const { headers, movedTo } = outcome;
  if (outcome.kind === 'not-modified') return { kind: 'unchanged', headers, bodyHash: null, movedTo };
  const bodyHash = createHash('sha256').update(outcome.bytes).digest('hex');
  if (bodyHash === remembered.bodyHash) return { kind: 'unchanged', headers, bodyHash, movedTo };
  return { kind: 'page', request, page: outcome, bodyHash };
}

/** Collects one source. Where a later page fails, what came before is kept. Never throws for what a server does. */
export async function collect(
  adapter: SourceAdapter,
  source: Pick<Source, 'url'>,
  remembered: Remembered,
  tools: CollectTools,
): Promise<Collected> {
  const first = await fetchFirst(adapter.first(source, tools.now), remembered, tools);
  if (first.kind !== 'page') return first;
  const { request, page, bodyHash } = first;
  const read = await adapter.read(page, source);
  if (!read.ok) return failed(read.failure);
  const { entries } = read.value;
  const rest = await furtherPages(adapter, source, { request, outcome: page, entries }, remembered, tools);
  const feed = { ...read.value, entries: [...entries, ...rest.entries] };
  const { incomplete } = rest;
  return { kind: 'feed', feed, incomplete, headers: page.headers, bodyHash, movedTo: page.movedTo };
}

/** A body that came back. */
export type Body = Extract<FetchOutcome, { kind: 'body' }>;

interface ReadPage {
  readonly request: PageRequest;
  readonly outcome: Body;
  readonly entries: readonly ParsedItem[];
}

async function furtherPages(
  adapter: SourceAdapter,
  source: Pick<Source, 'url'>,
  first: ReadPage,
  remembered: Remembered,
  tools: CollectTools,
): Promise<{ readonly entries: readonly ParsedItem[]; readonly incomplete: Incomplete | null }> {
  const found: ParsedItem[] = [];
  let page = first;
  for (let count = 1; count < (adapter.pages ?? 1); count++) {
    if (reachesBack(page.entries, remembered.lastSuccessAt)) break;
    const request = adapter.next?.(page.outcome, page.request) ?? null;
    if (request === null) break;
    const outcome = await fetchPage(request, null, tools);
    if (outcome.kind === 'not-modified') break;
    if (outcome.kind === 'failed') {
      const { failure, retryAfter } = outcome;
      return { entries: found, incomplete: { failure, retryAfter, again: true } };
    }
    const read = await adapter.read(outcome, source);
    if (!read.ok)
      return { entries: found, incomplete: { failure: read.failure, retryAfter: null, again: true } };
    found.push(...read.value.entries);
    page = { request, outcome, entries: read.value.entries };
  }
  return { entries: found, incomplete: null };
}

/** Dates without a time say no more than the day. */
const slack = 24 * 60 * 60 * 1000;

/**
 * True where all of a page is from before the last visit: what follows is known. Lists are not always in order, so one old
 * item proves nothing. A page without dates tells nothing, and is taken for the newest there is.
 */
function reachesBack(entries: readonly ParsedItem[], lastSuccessAt: string | null): boolean {
  if (entries.length === 0) return true;
  if (lastSuccessAt === null) return false;
  const border = Date.parse(lastSuccessAt) - slack;
  const dates = entries.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
  return dates.every((date) => date < border);
}

function fetchPage(
  request: PageRequest,
  remembered: Pick<Remembered, 'etag' | 'lastModified'> | null,
  tools: CollectTools,
): Promise<FetchOutcome> {
  return tools.fetch({
    url: request.url,
    etag: remembered?.etag ?? null,
    lastModified: remembered?.lastModified ?? null,
    headers: { ...request.headers, ...tools.access },
    ...(request.method === undefined ? {} : { method: request.method }),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}
