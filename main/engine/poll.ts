/** Polls sources: gather, then keep. Each source is kept whole or not at all, so that a kill loses no committed item. */
import type { PollProgress, PollSummary, SourceReport } from '../../shared/model/poll.ts';
import {
  isFetched,
  type Source,
  type SourceHealth,
  type SourceState,
  type SourceVisit,
} from '../../shared/model/source.ts';
import { type Failure, raise, unwrap } from '../../shared/result.ts';
import { type Incomplete, unforeseen } from './collect.ts';
import type { Gathered, Gatherer } from './gather.ts';
import { connectionsPerHost } from './http.ts';
import { hostOfSource, type PollQueue, pollQueue } from './poll-queue.ts';
import { type GroupCommits, groupCommits } from './store/group-commit.ts';
import type { Store, StoreTransaction } from './store/port.ts';
import {
  afterAnswer,
  afterFailure,
  afterIncomplete,
  askedPatience,
  askedUntil,
  isDue,
  putOff,
  rhythmFrom,
  usableValidators,
  type Visit,
} from './visit.ts';

/** What a poll needs; the clock, the fetching and the mapping are injected. */
export interface PollContext {
  readonly store: Store;
  readonly gather: Gatherer;
  readonly clock: () => Date;
  /** Names this poll in the store's leases. */
  readonly holder: string;
  /** Whether another holder still runs; leases of the dead are taken back. */
  readonly isAlive: (holder: string) => boolean;
}

/** How to poll. */
export interface PollOptions {
  /** True looks at every source now, save those whose server asked for patience (Retry-After). */
  readonly all: boolean;
  /** Looks at this source alone, paused or not. */
  readonly only?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PollProgress) => void;
}

/** Documents, and bytes of documents, that may wait to be read before no more are fetched: so memory is bounded. */
const mostUnread = 36;
const mostUnreadBytes = 32 * 1024 * 1024;
/** Sources looked at together. */
const concurrency = 12;
/** Milliseconds after which another process may take over what this one leased. */
const leaseTime = 600_000;

/** One poll at work. */
interface Round {
  readonly context: PollContext;
  readonly options: PollOptions;
  readonly commits: GroupCommits;
  /** Sources that have answered and are being read. */
  readonly reading: Set<Promise<void>>;
  /** How much of that waits. */
  readonly unread: { bytes: number };
  /** Sources that are read and wait to be kept. */
  readonly keeping: Set<Promise<void>>;
  readonly queue: PollQueue;
  readonly states: ReadonlyMap<string, SourceState>;
  readonly total: number;
  readonly reports: SourceReport[];
}

/** Polls what is due (or all, or one). Failing sources are reported, never dropped; an abort ends between sources. */
export async function poll(context: PollContext, options: PollOptions): Promise<PollSummary> {
  const { store, holder } = context;
  const { count, leased, states } = await store.transaction((tx) => chooseSources(tx, context, options));
  const round: Round = {
    context,
    options,
    commits: groupCommits(store),
    reading: new Set(),
    unread: { bytes: 0 },
    keeping: new Set(),
    queue: pollQueue(leased, connectionsPerHost),
    states,
    total: leased.length,
    reports: [],
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, () => work(round)));
    await Promise.all(round.reading);
    await round.commits.flush();
    await Promise.all(round.keeping);
  } finally {
    await store.transaction((tx) => tx.releaseAll(holder));
  }
  return summarise(options.only === undefined ? count : 1, round.reports);
}

/** Picks and leases in one transaction; hosts that asked for patience are left alone whole. */
function chooseSources(
  tx: StoreTransaction,
  context: PollContext,
  options: PollOptions,
): { count: number; leased: readonly Source[]; states: ReadonlyMap<string, SourceState> } {
  const now = context.clock();
  for (const holder of tx.leaseHolders()) if (!context.isAlive(holder)) tx.releaseAll(holder);
  const states = new Map(tx.sourceStates().map((state) => [state.sourceId, state]));
  const sources = tx.sources();
  const stateOf = ({ id }: Source): SourceState | null => states.get(id) ?? null;
  // A source that was added to a host since it asked for patience has to wait as well.
  const patient = new Set(
    sources.filter((each) => askedUntil(stateOf(each), now) !== null).map(hostOfSource),
  );
  const chosen =
    options.only === undefined
      ? sources.filter(
          (each) => isDue(each, stateOf(each), now, options.all) && !patient.has(hostOfSource(each)),
        )
      : [chosenOne(sources, states, options.only, now)];
  const until = new Date(now.getTime() + leaseTime).toISOString();
  const leased = chosen.filter((source) => tx.lease(source.id, context.holder, now.toISOString(), until));
  return { count: sources.length, leased, states };
}

function chosenOne(
  sources: readonly Source[],
  states: ReadonlyMap<string, SourceState>,
  id: string,
  now: Date,
): Source {
  const source = sources.find((each) => each.id === id) ?? raise('input', 'source-unknown', { id });
  if (!isFetched(source)) raise('input', 'source-not-fetched', { title: source.title });
  const until = askedUntil(states.get(id) ?? null, now);
  return until === null ? source : unwrap({ ok: false, failure: askedPatience(source, until) });
}

async function work(round: Round): Promise<void> {
  const { queue } = round;
  for (let source = await queue.take(); source !== null; source = await queue.take()) {
    if (round.options.signal?.aborted) {
      queue.done(source);
      queue.clear();
      return;
    }
    await look(round, source);
    await round.commits.room();
  }
}

/**
 * Fetches one source; reading and keeping it go on while the next one is fetched. Its host is free again as soon as it has
 * answered.
 */
async function look(round: Round, source: Source): Promise<void> {
  const { context, states, queue, reading } = round;
  const previous = states.get(source.id) ?? null;
  const begun = performance.now();
  let duration: number | null = null;
  await new Promise<void>((resolve) => {
    let size = 0;
    const answered = (bytes = 0): void => {
      duration ??= performance.now() - begun;
      size += bytes;
      round.unread.bytes += bytes;
      resolve();
    };
    const handing = gatherSafely(context, source, previous, answered).then((gathered) => {
      // A server that asks for patience means all that comes from us, not one address.
      const asked = gathered.kind === 'failed' ? gathered.retryAfter : incompleteOf(gathered)?.retryAfter;
      if (asked != null) queue.leaveHost(source);
      answered();
      handOver(round, { source, previous, now: context.clock(), duration: duration ?? 0 }, gathered);
      round.unread.bytes -= size;
      reading.delete(handing);
    });
    reading.add(handing);
  });
  queue.done(source);
  while (reading.size >= mostUnread || (reading.size > 1 && round.unread.bytes > mostUnreadBytes))
    await Promise.race(reading);
}

/** Queues what was gathered to be kept; what goes wrong there ends the poll. */
function handOver(round: Round, visit: Visit, gathered: Gathered): void {
  const kept = keep(round, visit, gathered).then((report) => tell(round, report));
  round.keeping.add(kept);
  kept.then(
    () => round.keeping.delete(kept),
    () => undefined,
  );
}

function tell(round: Round, report: SourceReport): void {
  round.reports.push(report);
  round.options.onProgress?.({ done: round.reports.length, total: round.total, report });
}

/** Whatever a server or a reader does, it costs this source only. */
async function gatherSafely(
  context: PollContext,
  source: Source,
  previous: SourceState | null,
  answered: (bytes: number) => void,
): Promise<Gathered> {
  const now = context.clock();
  const remembered = {
    ...usableValidators(previous, source.kind, now),
    bodyHash: previous?.error === null ? previous.bodyHash : null,
    lastSuccessAt: previous?.lastSuccessAt ?? null,
  };
  try {
    return await context.gather(source, remembered, now, answered);
  } catch {
    return unforeseen(source);
  }
}

function keep(round: Round, visit: Visit, gathered: Gathered): Promise<SourceReport> {
  if (gathered.kind === 'failed') return keepFailure(round, visit, gathered.failure, gathered.retryAfter);
  const { context, commits } = round;
  const { source, now } = visit;
  const incoming = gathered.kind === 'items' ? gathered.incoming : null;
  const ttl = gathered.kind === 'items' ? gathered.ttl : null;
  const incomplete = incompleteOf(gathered);
  return commits.commit(1 + (incoming?.length ?? 0), (tx) => {
    const current = tx.source(source.id);
    // The source may have been removed while it was looked at: then nothing of it is wanted.
    if (current === null) return reportBase(source, 'new');
    const outcomes = (incoming ?? []).map((entry) => tx.putItem(entry));
    const times = tx.publicationTimes(source.id, rhythmFrom(now));
    const entries = incoming?.length ?? null;
    const after = afterAnswer(visit, { ...free(tx, gathered), entries, ttl, times });
    const { moveTo } = after;
    const state = incomplete === null ? after.state : afterIncomplete(visit, after.state, incomplete);
    if (moveTo !== null) tx.saveSource({ ...current, url: moveTo });
    const added = outcomes.filter((each) => each === 'added').length;
    const edited = outcomes.filter((each) => each === 'edited').length;
    record(tx, context, visit, state, { added, edited });
    const unchanged = gathered.kind === 'unchanged';
    return { ...reportBase(source, state.health), unchanged, added, edited };
  });
}

const incompleteOf = (gathered: Gathered): Incomplete | null =>
  gathered.kind === 'items' ? gathered.incomplete : null;

/** Two sources never share an address: what another one has already is no place to move to. */
function free<T extends { readonly movedTo: string | null }>(tx: StoreTransaction, gathered: T): T {
  const { movedTo } = gathered;
  const taken = movedTo !== null && tx.sources().some(({ url }) => url === movedTo);
  return taken ? { ...gathered, movedTo: null } : gathered;
}

function keepFailure(
  { context, commits }: Round,
  visit: Visit,
  failure: Failure,
  retryAfter: number | null,
): Promise<SourceReport> {
  const { source } = visit;
  return commits.commit(1, (tx) => {
    const state = afterFailure(visit, failure, retryAfter);
    const current = tx.source(source.id);
    // Gone for good, says the server: no more requests until a person decides.
    if (state.health === 'gone' && current !== null) tx.saveSource({ ...current, paused: true });
    if (current !== null) record(tx, context, visit, state, { added: 0, edited: 0 });
    else if (state.notBefore !== null) leaveHostAlone(tx, source, state.notBefore);
    return { ...reportBase(source, state.health), failure };
  });
}

/** What is left of the host is put off too. */
function leaveHostAlone(tx: StoreTransaction, source: Source, until: string): void {
  const host = hostOfSource(source);
  for (const other of tx.sources())
    if (other.id !== source.id && hostOfSource(other) === host)
      tx.saveSourceState(putOff(other, tx.sourceState(other.id), until));
}

function record(
  tx: StoreTransaction,
  context: PollContext,
  visit: Visit,
  state: SourceState,
  counts: Pick<SourceVisit, 'added' | 'edited'>,
): void {
  const { source, now, duration } = visit;
  // Another source of its host may have been told to wait while this one's answer was under way.
  const asked = askedUntil(tx.sourceState(source.id), now);
  tx.saveSourceState(asked === null ? state : putOff(source, state, asked));
  const { health, error } = state;
  tx.saveVisit({ sourceId: source.id, at: now.toISOString(), health, duration, error, ...counts });
  tx.release(source.id, context.holder);
  if (state.notBefore !== null) leaveHostAlone(tx, source, state.notBefore);
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
