/** Fetches `sample://GM…/source.xml` from the shipped sample: the first start works without a network. */
import type { Fetcher } from '../fetcher.ts';
import { sampleSeed } from './demo-server.ts';
import { publishedEntries } from './publish.ts';
import { loadSample } from './sample-data.ts';
import { writeFeed } from './write-feed.ts';

/** A fetcher for sample addresses; it answers as the demo server does, ETag included. */
export function createSampleFetcher(dataFolder: string, clock: () => Date): Fetcher {
  return async (request) => {
    const url = new URL(request.url);
    const files = loadSample(dataFolder, url.hostname.toUpperCase());
    const file = files.find(({ source }) => url.pathname === `/${source.id}.xml`);
    if (file === undefined) {
      const failure = {
        code: 'not-found',
        key: 'sample-source-unknown',
        args: { url: request.url },
        retry: false,
      } as const;
      return { kind: 'failed', failure, retryAfter: null };
    }
    const feed = writeFeed(file.source, publishedEntries(file, files, clock().getTime(), sampleSeed));
    const headers = { etag: feed.etag, 'content-type': feed.contentType };
    if (request.etag === feed.etag) return { kind: 'not-modified', headers, movedTo: null };
    return { kind: 'body', bytes: feed.bytes, url: file.source.site, headers, movedTo: null };
  };
}
