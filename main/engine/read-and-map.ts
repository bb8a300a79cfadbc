/** A fetched document to what the store takes, in one go: the part of a poll that costs time and needs nothing else. */
import type { Source } from '../../shared/model/source.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Headers } from './fetcher.ts';
import { mapFeed } from './map-feed.ts';
import { senderHash } from './sender-key.ts';
import { readDocument } from './sources/read-document.ts';
import type { IncomingItem } from './store/port.ts';

/** What is to be read. Plain data: it may cross to another thread. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly headers: Headers;
  readonly source: Source;
  /** Moment of arrival, ISO-8601 UTC. */
  readonly seen: string;
  /** The month's key for counting senders, hex. */
  readonly senderKey: string;
}

/** What was read. Plain data. */
export interface MappedFeed {
  readonly incoming: readonly IncomingItem[];
  /** Seconds the feed asks between visits, or null. */
  readonly ttl: number | null;
}

/** Reads and maps one document. Refuses as `readDocument` does. */
export async function readAndMap(job: ReadJob): Promise<Result<MappedFeed>> {
  const read = await readDocument(job.bytes, { url: job.url, headers: job.headers });
  if (!read.ok) return read;
  const incoming = mapFeed(read.value, job.source, job.seen, senderHash(job.senderKey));
  return ok({ incoming, ttl: read.value.ttl ?? null });
}
