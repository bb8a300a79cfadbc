/** Serves the sample over HTTP on loopback, with ETags, as of a moment. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { raise } from '../../../shared/result.ts';
import { type Outline, writeOpml } from '../opml.ts';
import { publishedEntries } from './publish.ts';
import type { SampleFile } from './sample-data.ts';
import { writeFeed } from './write-feed.ts';

/** Default seed of everything derived. */
export const sampleSeed = 20_260_301;

/** A running demo server. */
export interface DemoServer {
  readonly url: string;
  readonly opml: string;
  close(): Promise<void>;
}

/** Starts on 127.0.0.1; port 0 takes a free one. Throws FailureError `network` where the port is taken. */
export async function serveSample(
  files: readonly SampleFile[],
  port: number,
  clock: () => Date,
  seed: number = sampleSeed,
): Promise<DemoServer> {
  const server = createServer((request, response) => answer(files, clock, seed, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => raise('network', 'port-unavailable', { port }, error));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    opml: `${url}sources.opml`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The sample's sources as OPML outlines, served under `base` (which ends in a slash). */
export function sampleOutlines(files: readonly SampleFile[], base: string): readonly Outline[] {
  return files.map(({ source }) => ({
    title: source.title,
    url: `${base}${source.id}.xml`,
    site: source.site,
    publisher: source.publisher,
    voice: source.voice,
    ward: source.ward,
    folder: null,
    kind: 'feed',
    licence: null,
  }));
}

function answer(
  files: readonly SampleFile[],
  clock: () => Date,
  seed: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, '');
  if (path === '/sources.opml') {
    const base = `http://${request.headers.host ?? '127.0.0.1'}/`;
    response.setHeader('content-type', 'text/x-opml; charset=utf-8');
    return end(response, 200, writeOpml('Luisterpost: voorbeeld', sampleOutlines(files, base)));
  }
  const file = files.find(({ source }) => path === `/${source.id}.xml`);
  if (file === undefined) return end(response, 404, '');
  const feed = writeFeed(file.source, publishedEntries(file, files, clock().getTime(), seed));
  response.setHeader('etag', feed.etag);
  response.setHeader('content-type', feed.contentType);
  if (request.headers['if-none-match'] === feed.etag) return end(response, 304, '');
  return end(response, 200, request.method === 'HEAD' ? '' : feed.bytes);
}

function end(response: ServerResponse, status: number, body: string | Uint8Array): void {
  response.statusCode = status;
  response.end(body);
}
