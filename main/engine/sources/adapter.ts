/**
 * One adapter per kind of source: which requests to make, and how to read what comes back. An adapter opens no
 * connection itself: the poller fetches, politely, and hands over the bytes.
 */
import type { ParsedFeed } from '../../../shared/model/item.ts';
import type { Source, SourceKind } from '../../../shared/model/source.ts';
import type { Failure, Result } from '../../../shared/result.ts';
import type { Fetcher, Headers } from '../fetcher.ts';

/** What an adapter asks for; the poller adds validators to the first one. */
export interface PageRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Headers;
  readonly body?: string;
}

/** A page that came back. */
export interface SourcePage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A kind of source that is fetched from the web. */
export interface SourceAdapter {
  readonly kind: SourceKind;
  /** The first request; `now` for kinds that ask for a period. */
  readonly first: (source: Pick<Source, 'url'>, now: Date) => PageRequest;
  /** Any bytes give entries or a refusal; never throws. */
  readonly read: (page: SourcePage, source?: Pick<Source, 'url'>) => Promise<Result<ParsedFeed>>;
  /** The request for the page after this one, or null at the end. Absent: there is one page. */
  readonly next?: (page: SourcePage, request: PageRequest) => PageRequest | null;
  /** At most this many pages in one poll. */
  readonly pages?: number;
  /** Exchanges a kept secret for headers that let us in; absent: none is needed. */
  readonly signIn?: (source: Pick<Source, 'url'>, secret: string, fetch: Fetcher) => Promise<SignedIn>;
}

/** How signing in ended; `retryAfter` in seconds. */
export type SignedIn =
  | { readonly ok: true; readonly value: Headers }
  | { readonly ok: false; readonly failure: Failure; readonly retryAfter: number | null };
