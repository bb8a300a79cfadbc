/** What the poller needs of a way to fetch, whatever the scheme. */
import type { Failure } from '../../shared/result.ts';

/** A conditional request. */
export interface FetchRequest {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Headers in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** How a request ended; `retryAfter` is in seconds. */
export type FetchOutcome =
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly url: string; readonly headers: Headers }
  | { readonly kind: 'not-modified'; readonly headers: Headers }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retryAfter: number | null };

/** Fetches one document; never throws. */
export type Fetcher = (request: FetchRequest) => Promise<FetchOutcome>;
