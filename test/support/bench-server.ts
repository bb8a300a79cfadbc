/**
 * The bench's server, a process of its own: `node --import tsx bench-server.ts SOURCES ITEMS NEWEST`. Prints its port
 * as one line, and ends when its standard input closes. Everything is rendered before it listens.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newsFeed } from './bench-text.ts';

const [sources = 0, items = 0] = process.argv.slice(2, 4).map(Number);
const newest = new Date(process.argv[4] ?? '');
const lastModified = newest.toUTCString();

interface Served {
  readonly body: Buffer;
  readonly etag: string;
}

const feeds: readonly Served[] = Array.from({ length: sources }, (_, index) => {
  const site = 'https://nieuws.example';
  const body = Buffer.from(newsFeed(index, { seed: 20260303, site, items, newest }));
  return { body, etag: `"${createHash('sha1').update(body).digest('hex').slice(0, 16)}"` };
});

let counts = { full: 0, notModified: 0, other: 0, connections: 0, most: 0 };
let open = 0;

/** RFC 9110 §13.2.2: If-None-Match goes before If-Modified-Since. */
function matches(request: IncomingMessage, etag: string): boolean {
  const tag = request.headers['if-none-match'];
  if (tag !== undefined) return tag === etag;
  const since = request.headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= Date.parse(lastModified);
}

const server = createServer((request, response) => {
  const url = request.url ?? '';
  if (url === '/counts' || url === '/reset') {
    response.end(JSON.stringify(counts));
    if (url === '/reset') counts = { full: 0, notModified: 0, other: 0, connections: 0, most: 0 };
    return;
  }
  const feed = feeds[Number(/^\/bron-(\d+)\.xml$/.exec(url)?.[1] ?? Number.NaN)];
  if (feed === undefined) {
    counts.other += 1;
    response.writeHead(404).end();
    return;
  }
  open += 1;
  counts.most = Math.max(counts.most, open);
  response.once('close', () => {
    open -= 1;
  });
  response.setHeader('etag', feed.etag);
  response.setHeader('last-modified', lastModified);
  if (matches(request, feed.etag)) {
    counts.notModified += 1;
    response.writeHead(304).end();
    return;
  }
  counts.full += 1;
  response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
  response.setHeader('content-length', feed.body.byteLength);
  response.end(feed.body);
});
server.keepAliveTimeout = 60_000;
server.on('connection', () => {
  counts.connections += 1;
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume();
process.stdin.once('end', () => {
  server.close();
  server.closeAllConnections();
});
