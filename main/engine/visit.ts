/** What a look at a source means for what we remember of it. Pure. */
import { noteMoment } from '../../shared/language/dutch-dates.ts';
import { rhythmOf } from '../../shared/listen/rhythm.ts';
import {
  isFetched,
  type Source,
  type SourceHealth,
  type SourceKind,
  type SourceState,
} from '../../shared/model/source.ts';
import type { Failure } from '../../shared/result.ts';
import type { Incomplete } from './collect.ts';
import type { Headers } from './fetcher.ts';
import { freshnessOf, nextCheck, patience } from './next-check.ts';

const day = 24 * 60 * 60 * 1000;
/** Validators are dropped after eight days, since servers get them wrong (NetNewsWire does the same). */
const validatorAge = 8 * day;
/** Permanent redirects in a row after which the address moves: once may be a mistake of the server. */
const movesNeeded = 3;
/** Milliseconds beyond which an answer is called slow. */
const slowAnswer = 8_000;
/** The habit of a source is read from at most this far back. */
const rhythmReach = 183 * day;

/** A look that is over. */
export interface Visit {
  readonly source: Source;
  readonly previous: SourceState | null;
  readonly now: Date;
  /** Milliseconds the answer took. */
  readonly duration: number;
}

/** An answer. `entries` is null where nothing changed; `times` are the source's publications (ISO-8601 UTC). */
export interface Answer {
  readonly headers: Headers;
  readonly bodyHash: string | null;
  readonly movedTo: string | null;
  readonly entries: number | null;
  readonly ttl: number | null;
  readonly times: readonly string[];
}

/** From when on publications bear on the rhythm; ISO-8601 UTC. */
export function rhythmFrom(now: Date): string {
  return new Date(now.getTime() - rhythmReach).toISOString();
}

/** The validators to send: none where there are none, or where they are too old to be believed. A mailbox's mark is ours. */
export function usableValidators(
  previous: SourceState | null,
  kind: SourceKind,
  now: Date,
): { readonly etag: string | null; readonly lastModified: string | null } {
  const since = Date.parse(previous?.validatorsSince ?? '');
  const old = kind !== 'mailbox' && now.getTime() - since >= validatorAge;
  if (previous === null || Number.isNaN(since) || old) return { etag: null, lastModified: null };
  return { etag: previous.etag, lastModified: previous.lastModified };
}

/** The state after an answer, and the address to move to where it has been asked for often enough. */
export function afterAnswer(
  visit: Visit,
  answer: Answer,
): { readonly state: SourceState; readonly moveTo: string | null } {
  const { source, previous, now } = visit;
  const at = now.toISOString();
  const movedSeen = movesSeen(previous, answer.movedTo);
  const moveTo = movedSeen >= movesNeeded ? answer.movedTo : null;
  const rhythm = rhythmOf(answer.times, at);
  const ttl = answer.entries === null ? (previous?.ttl ?? null) : answer.ttl;
  const state: SourceState = {
    sourceId: source.id,
    health: healthAfter(visit, answer, { moves: moveTo !== null, silent: rhythm.silentSince !== null }),
    ...validatorsAfter(visit, answer),
    bodyHash: answer.bodyHash ?? previous?.bodyHash ?? null,
    lastPolledAt: at,
    lastSuccessAt: at,
    nextCheckAt: nextCheck(now, {
      sourceId: source.id,
      kind: source.kind,
      voice: source.voice,
      failures: 0,
      retryAfter: null,
      freshness: freshnessOf(answer.headers),
      ttl,
      perDay: rhythm.perDay,
    }),
    notBefore: null,
    ttl,
    movedTo: moveTo === null ? answer.movedTo : null,
    movedSeen: moveTo === null ? movedSeen : 0,
    silentSince: rhythm.silentSince,
    failures: 0,
    error: null,
  };
  return { state, moveTo };
}

function movesSeen(previous: SourceState | null, movedTo: string | null): number {
  if (movedTo === null) return 0;
  return previous?.movedTo === movedTo ? previous.movedSeen + 1 : 1;
}

function healthAfter(
  { previous, duration }: Visit,
  { entries }: Answer,
  { moves, silent }: { readonly moves: boolean; readonly silent: boolean },
): SourceHealth {
  if (moves) return 'moved';
  const empty = entries === 0 || (entries === null && previous?.health === 'valid-but-empty');
  if (empty) return 'valid-but-empty';
  if (duration > slowAnswer) return 'slow';
  if (silent) return 'silent';
  return entries === null ? 'unchanged' : 'healthy';
}

type Validators = Pick<SourceState, 'etag' | 'lastModified' | 'validatorsSince'>;

function validatorsAfter({ source, previous, now }: Visit, { headers, entries }: Answer): Validators {
  const keeps = entries === null;
  const etag = headers['etag'] ?? (keeps ? (previous?.etag ?? null) : null);
  const lastModified = headers['last-modified'] ?? (keeps ? (previous?.lastModified ?? null) : null);
  if (etag === null && lastModified === null) return { etag, lastModified, validatorsSince: null };
  const sent = usableValidators(previous, source.kind, now);
  const inUse = sent.etag !== null || sent.lastModified !== null;
  const validatorsSince = inUse ? (previous?.validatorsSince ?? null) : now.toISOString();
  return { etag, lastModified, validatorsSince };
}

/** The state after a failure; `retryAfter` in seconds. What was known stays. */
export function afterFailure(visit: Visit, failure: Failure, retryAfter: number | null): SourceState {
  const { source, previous, now } = visit;
  const known = previous ?? newState(source.id);
  const failures = known.failures + 1;
  return {
    ...known,
    health: healthOfFailure(failure),
    lastPolledAt: now.toISOString(),
    nextCheckAt: nextCheck(now, {
      sourceId: source.id,
      kind: source.kind,
      voice: source.voice,
      failures,
      retryAfter,
      freshness: null,
      ttl: known.ttl,
      perDay: null,
    }),
    notBefore: patienceUntil(now, retryAfter),
    failures,
    error: { key: failure.key, args: failure.args },
  };
}

/** The moment until which a server wants to be left alone, or null. */
function patienceUntil(now: Date, retryAfter: number | null): string | null {
  const wait = patience(retryAfter);
  return wait === null ? null : new Date(now.getTime() + wait * 1000).toISOString();
}

function healthOfFailure(failure: Failure): SourceHealth {
  if (failure.key === 'source-gone') return 'gone';
  if (failure.code === 'refused') return 'refused';
  if (failure.code === 'timeout') return 'slow';
  return failure.code === 'network' ? 'unreachable' : 'invalid';
}

/**
 * The state after an answer of which a part is missing. What came is kept; where the next visit must start `again`, nothing
 * is remembered that would let it think that it has seen everything.
 */
export function afterIncomplete(
  { source, previous, now }: Visit,
  state: SourceState,
  { failure, retryAfter, again }: Incomplete,
): SourceState {
  const told = { ...state, error: { key: failure.key, args: failure.args } };
  const kept = again
    ? {
        ...told,
        health: healthOfFailure(failure),
        etag: null,
        lastModified: null,
        validatorsSince: null,
        bodyHash: null,
        lastSuccessAt: previous?.lastSuccessAt ?? null,
      }
    : told;
  const until = patienceUntil(now, retryAfter);
  return until === null ? kept : putOff(source, kept, until);
}

/** A source left alone because another one of its host was told to wait until `notBefore` (ISO-8601 UTC). */
export function putOff(source: Source, previous: SourceState | null, notBefore: string): SourceState {
  const later = (time: string | null): string => (time !== null && time > notBefore ? time : notBefore);
  return {
    ...(previous ?? newState(source.id)),
    notBefore: later(previous?.notBefore ?? null),
    nextCheckAt: later(previous?.nextCheckAt ?? null),
  };
}

function newState(sourceId: string): SourceState {
  return {
    sourceId,
    health: 'new',
    etag: null,
    lastModified: null,
    validatorsSince: null,
    bodyHash: null,
    lastPolledAt: null,
    lastSuccessAt: null,
    nextCheckAt: null,
    notBefore: null,
    ttl: null,
    movedTo: null,
    movedSeen: 0,
    silentSince: null,
    failures: 0,
    error: null,
  };
}

/** The moment until which its server asked to be left alone, or null where it may be asked now. */
export function askedUntil(state: SourceState | null, now: Date): string | null {
  const until = state?.notBefore ?? null;
  return until !== null && Date.parse(until) > now.getTime() ? until : null;
}

/** What a person is told who wants it looked at before `until` (ISO-8601 UTC). */
export function askedPatience({ title }: Source, until: string): Failure {
  const args = { title, until: noteMoment(until) };
  return { code: 'busy', key: 'source-asked-patience', args, retry: true };
}

/** Whether a source is to be looked at: `all` overrides our own plan, never what a server asked for. */
export function isDue(source: Source, state: SourceState | null, now: Date, all: boolean): boolean {
  if (source.paused || !isFetched(source) || askedUntil(state, now) !== null) return false;
  if (all || state === null || state.nextCheckAt === null) return true;
  return Date.parse(state.nextCheckAt) <= now.getTime();
}
