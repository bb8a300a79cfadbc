/** Polls sources: fetch, read, keep. One transaction per source, so that a kill loses no committed item. */
import { createHash } from 'node:crypto';
import type { ParsedFeed } from '../../shared/model/item.ts';
import type { PollProgress, PollSummary, SourceReport } from '../../shared/model/poll.ts';
import type { Source, SourceHealth, SourceState } from '../../shared/model/source.ts';
import { type Failure, FailureError, type Result } from '../../shared/result.ts';
import type { Fetcher, FetchOutcome, Headers } from './fetcher.ts';
import { nextCheck } from './next-check.ts';
import type { IncomingItem, Store } from './store/port.ts';

/** What a poll needs; the clock and the mapping are injected. */
export interface PollContext {
  readonly store: Store;
  readonly fetcherFor: (source: Source) => Fetcher;
  readonly read: (
    bytes: Uint8Array,
    hints: { readonly url: string; readonly headers: Headers },
  ) => Promise<Result<ParsedFeed>>;
  /** Entries to what the store takes, masked, in document order. */
  readonly map: (feed: ParsedFeed, source: Source, seen: string) => readonly IncomingItem[];
  readonly clock: () => Date;
  /** Names this process in the store's leases. */
  readonly holder: string;
  /** Whether another holder still runs; leases of the dead are taken back. */
  readonly isAlive: (holder: string) => boolean;
}

/** How to poll. */
export interface PollOptions {
  /** True looks at every source now, save those that asked for patience (Retry-After). */
  readonly all: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PollProgress) => void;
}

/** Sources looked at together; the HTTP agent itself holds four connections a host. */
const concurrency = 6;
/** Milliseconds after which another process may take over a source: longer than any fetch may last. */
const leaseTime = 120_000;

/** Polls what is due (or all). Failing sources are reported, never dropped; an abort ends between sources. */
export async function poll(context: PollContext, options: PollOptions): Promise<PollSummary> {
  const now = context.clock();
  await takeBackLeases(context);
  const chosen = await context.store.read((tx) =>
    tx.sources().filter((source) => isDue(source, tx.sourceState(source.id), now, options.all)),
  );
  const total = (await context.store.read((tx) => tx.sources())).length;
  const queue = [...chosen];
  const reports: SourceReport[] = [];
  const work = async (): Promise<void> => {
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      if (options.signal?.aborted) return;
      const report = await pollLeased(context, source);
      if (report === null) continue;
      reports.push(report);
      options.onProgress?.({ done: reports.length, total: chosen.length, report });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return summarise(total, reports);
}

async function takeBackLeases(context: PollContext): Promise<void> {
  await context.store.transaction((tx) => {
    for (const holder of tx.leaseHolders()) if (!context.isAlive(holder)) tx.releaseAll(holder);
  });
}

function isDue(source: Source, state: SourceState | null, now: Date, all: boolean): boolean {
  if (source.paused) return false;
  if (state === null || state.nextCheckAt === null) return true;
  const asked = state.error?.args['retryAfter'];
  if (all && asked === undefined) return true;
  return Date.parse(state.nextCheckAt) <= now.getTime();
}

function summarise(total: number, reports: readonly SourceReport[]): PollSummary {
  const count = (pick: (report: SourceReport) => number): number =>
    reports.reduce((sum, report) => sum + pick(report), 0);
  return {
    sources: total,
    polled: reports.length,
    unchanged: count((report) => Number(report.unchanged)),
    failed: count((report) => Number(report.failure !== null)),
    added: count((report) => report.added),
    edited: count((report) => report.edited),
    skipped: total - reports.length,
  };
}

async function pollLeased(context: PollContext, source: Source): Promise<SourceReport | null> {
  const now = context.clock();
  const until = new Date(now.getTime() + leaseTime).toISOString();
  const mine = await context.store.transaction((tx) =>
    tx.lease(source.id, context.holder, now.toISOString(), until),
  );
  if (!mine) return null;
  try {
    return await pollSource(context, source);
  } catch (error) {
    // The store's own trouble ends the poll; anything else is this source's, and the others go on.
    if (error instanceof FailureError) throw error;
    const failure: Failure = {
      code: 'internal',
      key: 'source-unforeseen',
      args: { url: source.title },
      retry: true,
    };
    return await keepFailure(context, source, null, failure, null);
  } finally {
    await context.store.transaction((tx) => tx.release(source.id, context.holder));
  }
}

async function pollSource(context: PollContext, source: Source): Promise<SourceReport> {
  const previous = await context.store.read((tx) => tx.sourceState(source.id));
  const outcome = await context.fetcherFor(source)({
    url: source.url,
    etag: previous?.etag ?? null,
    lastModified: previous?.lastModified ?? null,
  });
  switch (outcome.kind) {
    case 'failed':
      return keepFailure(context, source, previous, outcome.failure, outcome.retryAfter);
    case 'not-modified':
      return keepUnchanged(context, source, previous, outcome.headers, null);
    case 'body':
      return keepBody(context, source, previous, outcome);
  }
}

async function keepBody(
  context: PollContext,
  source: Source,
  previous: SourceState | null,
  outcome: Extract<FetchOutcome, { kind: 'body' }>,
): Promise<SourceReport> {
  const bodyHash = createHash('sha256').update(outcome.bytes).digest('hex');
  if (previous?.bodyHash === bodyHash && previous.error === null)
    return keepUnchanged(context, source, previous, outcome.headers, bodyHash);
  const parsed = await context.read(outcome.bytes, { url: outcome.url, headers: outcome.headers });
  if (!parsed.ok) return keepFailure(context, source, previous, parsed.failure, null);
  const now = context.clock();
  const incoming = context.map(parsed.value, source, now.toISOString());
  const health: SourceHealth = incoming.length === 0 ? 'valid-but-empty' : 'healthy';
  const state = successState(source, previous, health, outcome.headers, bodyHash, now);
  return context.store.transaction((tx) => {
    const outcomes = incoming.map((entry) => tx.putItem(entry));
    tx.saveSourceState(state);
    const added = outcomes.filter((each) => each === 'added').length;
    const edited = outcomes.filter((each) => each === 'edited').length;
    return { ...reportBase(source, health), added, edited };
  });
}

async function keepUnchanged(
  context: PollContext,
  source: Source,
  previous: SourceState | null,
  headers: Headers,
  bodyHash: string | null,
): Promise<SourceReport> {
  const merged: Headers = {
    ...(previous?.etag ? { etag: previous.etag } : {}),
    ...(previous?.lastModified ? { 'last-modified': previous.lastModified } : {}),
    ...headers,
  };
  const hash = bodyHash ?? previous?.bodyHash ?? null;
  const state = successState(source, previous, 'unchanged', merged, hash, context.clock());
  await context.store.transaction((tx) => tx.saveSourceState(state));
  return { ...reportBase(source, 'unchanged'), unchanged: true };
}

async function keepFailure(
  context: PollContext,
  source: Source,
  previous: SourceState | null,
  failure: Failure,
  retryAfter: number | null,
): Promise<SourceReport> {
  const now = context.clock();
  const failures = (previous?.failures ?? 0) + 1;
  const health = healthOf(failure);
  const args = retryAfter === null ? failure.args : { ...failure.args, retryAfter };
  const state: SourceState = {
    sourceId: source.id,
    health,
    etag: previous?.etag ?? null,
    lastModified: previous?.lastModified ?? null,
    bodyHash: previous?.bodyHash ?? null,
    lastPolledAt: now.toISOString(),
    lastSuccessAt: previous?.lastSuccessAt ?? null,
    nextCheckAt: nextCheck(now, { failures, retryAfter, maxAge: null }),
    failures,
    error: { key: failure.key, args },
  };
  await context.store.transaction((tx) => tx.saveSourceState(state));
  return { ...reportBase(source, health), failure };
}

function healthOf(failure: Failure): SourceHealth {
  if (failure.code === 'refused') return 'refused';
  if (failure.code === 'network' || failure.code === 'timeout') return 'unreachable';
  return 'invalid';
}

function successState(
  source: Source,
  previous: SourceState | null,
  health: SourceHealth,
  headers: Headers,
  bodyHash: string | null,
  now: Date,
): SourceState {
  const at = now.toISOString();
  const maxAge = /max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1];
  return {
    sourceId: source.id,
    health: health === 'unchanged' && previous?.health === 'valid-but-empty' ? 'valid-but-empty' : health,
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    bodyHash,
    lastPolledAt: at,
    lastSuccessAt: at,
    nextCheckAt: nextCheck(now, {
      failures: 0,
      retryAfter: null,
      maxAge: maxAge === undefined ? null : Number(maxAge),
    }),
    failures: 0,
    error: null,
  };
}

function reportBase(source: Source, health: SourceHealth): SourceReport {
  return {
    source: source.id,
    title: source.title,
    health,
    unchanged: false,
    added: 0,
    edited: 0,
    failure: null,
  };
}
