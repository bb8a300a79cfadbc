/** When to look at a source again. */
import { createHash } from 'node:crypto';
import type { SourceKind, SourceVoice } from '../../shared/model/source.ts';
import type { Headers } from './fetcher.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Floor in seconds: 15 min for news, an hour for councils and official publications (domain notes §8). */
const floors = { quick: 15 * minute, calm: hour } as const;
const calmKinds: ReadonlySet<SourceKind> = new Set(['publications', 'council', 'calendar', 'reports']);
/** A source that seldom publishes is still looked at four times a day: its next item may be today's. */
const ceiling = 6 * hour;
/** max-age and Expires are believed up to 5 h (as NetNewsWire does); a feed's own ttl up to a day. */
const freshnessCap = 5 * hour;
const ttlCap = day;
/** Back-off doubles per failure up to a day: a failing source is never dropped. */
const backOffCap = day;
/** A server may ask for a week of patience; more is a mistake of its own. */
const patienceCap = 7 * day;
/** At most this share is added, so that sources do not fall into step. */
const jitterShare = 0.1;

/** What bears on the next look. */
export interface CheckHints {
  readonly sourceId: string;
  readonly kind: SourceKind;
  readonly voice: SourceVoice;
  readonly failures: number;
  /** Seconds the server asked for, or null. */
  readonly retryAfter: number | null;
  /** Seconds the answer stays fresh by its headers, or null. */
  readonly freshness: number | null;
  /** Seconds the feed itself asks, or null. */
  readonly ttl: number | null;
  /** Items a day it really publishes, or null where unknown. */
  readonly perDay: number | null;
}

/**
 * ISO-8601 UTC of the next look: the largest of interval, back-off, feed ttl, capped freshness and Retry-After, plus up to
 * a tenth. The interval is half the mean time between items (Miniflux's entry frequency), between floor and ceiling. The
 * jitter comes from source and moment, so that it needs no chance.
 */
export function nextCheck(now: Date, hints: CheckHints): string {
  const interval = intervalOf(hints);
  const backOff = hints.failures === 0 ? 0 : Math.min(backOffCap, interval * 2 ** (hints.failures - 1));
  const wait = Math.max(
    interval,
    backOff,
    Math.min(ttlCap, hints.ttl ?? 0),
    Math.min(freshnessCap, hints.freshness ?? 0),
    patience(hints.retryAfter) ?? 0,
  );
  const jitter = wait * jitterShare * fraction(`${hints.sourceId} ${now.toISOString()}`);
  return new Date(now.getTime() + (wait + jitter) * 1000).toISOString();
}

function intervalOf({ kind, voice, perDay }: CheckHints): number {
  const calm = calmKinds.has(kind) || voice === 'institution' || voice === 'politics';
  const floor = calm ? floors.calm : floors.quick;
  if (perDay === null) return floor;
  return Math.min(ceiling, Math.max(floor, day / perDay / 2));
}

/** The seconds of patience we give, or null where none was asked. */
export function patience(retryAfter: number | null): number | null {
  return retryAfter === null ? null : Math.min(patienceCap, retryAfter);
}

/**
 * Seconds an answer stays fresh: Cache-Control max-age less Age, else Expires against Date (RFC 9111 §4.2.1); null where
 * the headers say nothing, 0 where they say it is stale at once.
 */
export function freshnessOf(headers: Headers): number | null {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined)
    return Math.max(0, Number(maxAge) - Number(/^\d{1,9}$/.exec(headers['age'] ?? '')?.[0] ?? 0));
  const expires = Date.parse(headers['expires'] ?? '');
  const date = Date.parse(headers['date'] ?? '');
  if (Number.isNaN(expires) || Number.isNaN(date)) return null;
  return Math.max(0, (expires - date) / 1000);
}

/** A number in [0, 1) that a text always gives again. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
