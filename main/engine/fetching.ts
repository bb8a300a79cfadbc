/** Chooses how to fetch by scheme: the network, or the shipped sample. */
import type { Source } from '../../shared/model/source.ts';
import { raise, unwrap } from '../../shared/result.ts';
import type { Fetcher } from './fetcher.ts';
import { createHttpFetcher, limits } from './http.ts';
import { sampleScheme } from './sample/sample-scheme.ts';

/** Open connections and what to do with them. */
export interface Fetching {
  readonly fetcherFor: (source: Pick<Source, 'url'>) => Fetcher;
  /** The bytes at an address. Rejects with FailureError. */
  readonly document: (url: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Opens fetching; `allowedHosts` are private `host:port` the user vouches for. */
export function openFetching(
  options: { readonly dataFolder: string; readonly clock: () => Date },
  allowedHosts: readonly string[],
): Fetching {
  const http = createHttpFetcher(new Set(allowedHosts), limits, options.clock);
  const sample: Fetcher = async (request) => {
    const { createSampleFetcher } = await import('./sample/sample-fetcher.ts');
    return createSampleFetcher(options.dataFolder, options.clock)(request);
  };
  const fetcherFor = ({ url }: Pick<Source, 'url'>): Fetcher =>
    url.startsWith(sampleScheme) ? sample : http.fetch;
  return {
    fetcherFor,
    document: async (url) => {
      const outcome = await fetcherFor({ url })({ url, etag: null, lastModified: null });
      if (outcome.kind === 'body') return outcome.bytes;
      if (outcome.kind === 'failed') return unwrap({ ok: false, failure: outcome.failure });
      return raise('network', 'http-status', { url, status: 304 });
    },
    close: () => http.close(),
  };
}
