/** Gets a source's news in the form that the store takes. Feeds are read beside this thread, the rest here. */
import type { Source } from '../../shared/model/source.ts';
import { type Collected, failed, fetchFirst, type Incomplete, type Remembered } from './collect.ts';
import type { Collector } from './collecting.ts';
import type { ReadFeed } from './feed-readers.ts';
import type { Fetching } from './fetching.ts';
import { senderHash } from './sender-key.ts';
import type { IncomingItem } from './store/port.ts';

/** How gathering ended. */
export type Gathered =
  | {
      readonly kind: 'items';
      /** Masked, in document order. */
      readonly incoming: readonly IncomingItem[];
      readonly ttl: number | null;
      readonly incomplete: Incomplete | null;
      readonly headers: Readonly<Record<string, string>>;
      readonly bodyHash: string | null;
      readonly movedTo: string | null;
    }
  | Exclude<Collected, { kind: 'feed' }>;

/** Gathers one source; what goes wrong is in the answer. */
export type Gatherer = (
  source: Source,
  remembered: Remembered,
  now: Date,
  /** Told how many bytes came when the server has said all it had to say, while reading goes on. */
  answered?: (bytes: number) => void,
) => Promise<Gathered>;

/** What a gatherer works with. */
export interface GatherTools {
  readonly fetching: Pick<Fetching, 'fetcherFor'>;
  readonly collect: Collector;
  readonly read: ReadFeed;
  /** The month's key for counting senders, hex. */
  readonly senderKey: string;
}

/** Builds the gatherer. */
export function createGatherer(tools: GatherTools): Gatherer {
  const hash = senderHash(tools.senderKey);
  return async (source, remembered, now, answered) => {
    if (source.kind === 'feed') return gatherFeed(tools, source, remembered, now, answered);
    const collected = await tools.collect(source, remembered, now);
    if (collected.kind !== 'feed') return collected;
    const { feed, incomplete, headers, bodyHash, movedTo } = collected;
    const { mapFeed } = await import('./map-feed.ts');
    const incoming = mapFeed(feed, source, now.toISOString(), hash);
    return { kind: 'items', incoming, ttl: feed.ttl ?? null, incomplete, headers, bodyHash, movedTo };
  };
}

async function gatherFeed(
  { fetching, read, senderKey }: GatherTools,
  source: Source,
  remembered: Remembered,
  now: Date,
  answered: ((bytes: number) => void) | undefined,
): Promise<Gathered> {
  const fetch = fetching.fetcherFor(source);
  const first = await fetchFirst({ url: source.url }, remembered, { fetch, now, access: {} });
  if (first.kind !== 'page') return first;
  const { bytes, url, headers, movedTo } = first.page;
  answered?.(bytes.byteLength);
  const mapped = await read({ bytes, url, headers, source, seen: now.toISOString(), senderKey });
  if (!mapped.ok) return failed(mapped.failure);
  return { kind: 'items', ...mapped.value, incomplete: null, headers, bodyHash: first.bodyHash, movedTo };
}
