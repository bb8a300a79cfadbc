/** What the poller needs of a way to fetch, whatever the scheme. */
import type { Failure } from '../../shared/result.ts';

/** Headers in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** A request; with `etag` or `lastModified` a conditional one. */
export interface FetchRequest {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** GET where not given. */
  readonly method?: 'GET' | 'POST';
  /** Beside our own; `authorization` is never sent on to another origin. */
  readonly headers?: Headers;
  readonly body?: string;
}

/** How a request ended; `retryAfter` is in seconds, `movedTo` the target of a permanent redirect (301, 308) or null. */
export type FetchOutcome =
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly url: string;
      readonly headers: Headers;
      readonly movedTo: string | null;
    }
  | { readonly kind: 'not-modified'; readonly headers: Headers; readonly movedTo: string | null }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retryAfter: number | null };

/** Fetches one document; never throws. */
export type Fetcher = (request: FetchRequest) => Promise<FetchOutcome>;
