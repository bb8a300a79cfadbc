import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FeedReaders, openFeedReaders } from './feed-readers.ts';
import type { ReadJob } from './read-and-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'luisterpost-readers-'));
const thread = (name: string, body: string): string => {
  const file = join(folder, name);
  writeFileSync(file, body);
  return file;
};
const job: ReadJob = {
  bytes: new TextEncoder().encode(
    '<rss version="2.0"><channel><title>A</title><item><title>Brug dicht</title><guid>1</guid></item></channel></rss>',
  ),
  url: 'https://a.example/f',
  headers: {},
  source: {
    id: 'b_a',
    url: 'https://a.example/f',
    kind: 'feed',
    title: 'A',
    publisher: 'A',
    voice: 'press',
    fixedWard: null,
    folder: null,
    site: null,
    licence: 'quote',
    paused: false,
    addedAt: '2026-01-01T00:00:00.000Z',
  },
  seen: '2026-03-03T08:00:00.000Z',
  senderKey: 'aa',
};

let readers: FeedReaders | null = null;
afterEach(() => readers?.close());

const titles = async (): Promise<unknown> => {
  const read = await readers?.read(job);
  return read?.ok === true && read.value.incoming.map(({ item }) => item.title);
};

describe('reading threads', () => {
  it('hands a document to a thread and its answer back', async () => {
    const echo = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ id, job }) => parentPort.postMessage({ id, result: { ok: true, value: { incoming: [{ item: { title: job.url } }], ttl: 7 } } }));`;
    readers = openFeedReaders(thread('echo.cjs', echo), 100);
    expect(await titles()).toEqual([job.url]);
  });

  it.each([
    ['cannot be loaded', join(folder, 'none.cjs')],
    [
      'fails at the first document',
      thread(
        'fails.cjs',
        `require('node:worker_threads').parentPort.on('message', () => { throw new Error('no'); });`,
      ),
    ],
    [
      'ends by itself',
      thread('ends.cjs', `require('node:worker_threads').parentPort.on('message', () => process.exit(1));`),
    ],
    [
      'says it cannot',
      thread(
        'cannot.cjs',
        `const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ id }) => parentPort.postMessage({ id, result: null }));`,
      ),
    ],
  ])('costs speed and no item where a thread %s', async (_, file) => {
    readers = openFeedReaders(file, 100);
    expect(await Promise.all([titles(), titles()])).toEqual([['Brug dicht'], ['Brug dicht']]);
    expect(await titles()).toEqual(['Brug dicht']);
  });

  it('starts none for a few sources', async () => {
    readers = openFeedReaders(join(folder, 'none.cjs'), 5);
    expect(await titles()).toEqual(['Brug dicht']);
  });
});
