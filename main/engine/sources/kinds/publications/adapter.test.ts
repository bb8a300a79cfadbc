import { afterEach, describe, expect, it } from 'vitest';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
} from '../../../../../test/support/protocols/serve.ts';
import { sruAnswer, sruRecord, startSru } from '../../../../../test/support/protocols/sru-server.ts';
import { publicationsAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const queryOf = (url: string) => new URL(publicationsAdapter.first({ url }, now).url).searchParams;

describe('publicationsAdapter against a server', () => {
  it('asks by the protocol and follows nextRecordPosition for three pages', async () => {
    server = await startSru(400);
    const entries = entriesOf(
      await follow(publicationsAdapter, `${server.origin}/sru?query=dt.creator==Lindewaard`, now),
    );
    expect(server.seen.map((request) => request.url.searchParams.get('startRecord'))).toEqual([
      null,
      '51',
      '101',
    ]);
    expect(Object.fromEntries(server.seen[0]?.url.searchParams ?? [])).toMatchObject({
      operation: 'searchRetrieve',
      version: '2.0',
      maximumRecords: '50',
    });
    expect(entries).toHaveLength(150);
    expect(entries[0]).toEqual({
      id: 'gmb-2026-1',
      title: 'Kapvergunning & herplant eik 1, Lindewaard',
      link: 'https://zoek.officielebekendmakingen.nl/gmb-2026-1.html',
      published: '2026-03-08T00:00:00.000Z',
      updated: '2026-03-09T00:00:00.000Z',
      authors: ['Lindewaard'],
      categories: ['officiële publicatie'],
      summary: null,
      content: 'Burgemeester en wethouders hebben vergunning verleend.',
      text: 'Burgemeester en wethouders hebben vergunning verleend.',
    });
  });

  it('stops at the last record', async () => {
    server = await startSru(60);
    const entries = entriesOf(await follow(publicationsAdapter, `${server.origin}/sru?query=a`, now));
    expect([entries.length, server.seen.length]).toEqual([60, 2]);
  });

  it('says what the service found wrong with the question', async () => {
    server = await startSru(5);
    const { feeds } = await follow(publicationsAdapter, `${server.origin}/sru?query=%22a`, now);
    expect(feeds[0]).toMatchObject({
      failure: { key: 'publications-refused', args: { reason: 'Query syntax error' } },
    });
  });

  it('hands an error status to the poller', async () => {
    server = await startSru(5);
    const { failed } = await follow(publicationsAdapter, `${server.origin}/sru?query=storing`, now);
    expect(failed).toMatchObject({ kind: 'failed', retryAfter: 60 });
  });
});

describe('publicationsAdapter query', () => {
  it.each([
    ['dt.creator==Lindewaard', '(dt.creator==Lindewaard) and dt.modified>=2026-02-24'],
    ['a or b', '(a or b) and dt.modified>=2026-02-24'],
    ['a sortBy dt.date/sort.descending', '(a) and dt.modified>=2026-02-24 sortBy dt.date/sort.descending'],
    ['a and dt.modified>=2026-01-01', 'a and dt.modified>=2026-01-01'],
    ['a and dt.available >= 2026-01-01', 'a and dt.available >= 2026-01-01'],
  ])('%s', (given, asked) => {
    expect(
      queryOf(`https://repository.overheid.nl/sru?query=${encodeURIComponent(given)}`).get('query'),
    ).toBe(asked);
  });

  it('never sends sortKeys and keeps what the address asks', () => {
    const asked = queryOf('https://repository.overheid.nl/sru?query=a&sortKeys=b&maximumRecords=10');
    expect([asked.has('sortKeys'), asked.get('maximumRecords')]).toEqual([false, '10']);
  });
});

describe('publicationsAdapter reading', () => {
  it('leaves a record that was cut off to the next visit', async () => {
    const whole = sruAnswer([sruRecord(1), sruRecord(2)], 2, null);
    const read = await publicationsAdapter.read(pageOf(whole.slice(0, whole.indexOf('gmb-2026-2.html'))));
    expect(read.ok && read.value.entries.map((entry) => entry.id)).toEqual(['gmb-2026-1']);
  });

  it('skips a diagnostic in the place of a record', async () => {
    const odd = '<sru:record><sru:recordData><x>weg</x></sru:recordData></sru:record>';
    const read = await publicationsAdapter.read(pageOf(sruAnswer([odd, sruRecord(2)], 2, null)));
    expect(read.ok && [read.value.entries.length, read.value.problems[0]?.code]).toEqual([1, 'records-odd']);
  });

  it('takes no records for a valid answer, and another document for none', async () => {
    expect(await publicationsAdapter.read(pageOf(sruAnswer([], 0, null)))).toMatchObject({
      ok: true,
      value: { entries: [] },
    });
    expect(await publicationsAdapter.read(pageOf('<explainResponse/>'))).toMatchObject({
      failure: { key: 'kind-unexpected' },
    });
  });

  it('does not go back to a record it has seen', () => {
    const page = pageOf(sruAnswer([sruRecord(1)], 9, 1));
    expect(
      publicationsAdapter.next?.(page, { url: 'https://s.example/sru?query=a&startRecord=5' }),
    ).toBeNull();
  });
});
