import { afterEach, describe, expect, it } from 'vitest';
import { councilDocument, startElastic } from '../../../../../test/support/protocols/elastic-server.ts';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
} from '../../../../../test/support/protocols/serve.ts';
import { councilAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

describe('councilAdapter against a server', () => {
  it('searches by date, newest first, fifty at a time, two pages', async () => {
    server = await startElastic(Array.from({ length: 130 }, (_, index) => councilDocument(index)));
    const followed = await follow(councilAdapter, `${server.origin}/v1/elastic/ori_lindewaard*`, now);
    const asked = server.seen.map((request) => JSON.parse(request.body));
    expect(asked.map(({ from, size }) => [from, size])).toEqual([
      [0, 50],
      [50, 50],
    ]);
    expect(asked[1]).toMatchObject({
      query: {
        bool: { filter: [{ range: { last_discussed_at: { gte: '2025-11-10', lte: '2026-05-09' } } }] },
      },
      sort: [{ last_discussed_at: { order: 'desc' } }],
    });
    expect(asked[0]._source).toContain('@type');
    const entries = entriesOf(followed);
    expect(entries).toHaveLength(100);
    expect(entries[0]).toMatchObject({
      id: 'https://id.openraadsinformatie.nl/0',
      title: 'Raadsbrief 0 over de sporthal',
      text: 'De raad wordt gevraagd\n\nde sporthal te behouden.',
      link: 'https://lindewaard.raadsinformatie.example/document/0',
      published: '2026-02-17T19:30:00.000Z',
    });
  });

  it('stops where there is no more', async () => {
    server = await startElastic([councilDocument(1)]);
    await follow(councilAdapter, `${server.origin}/v1/elastic/ori_lindewaard*/_search`, now);
    expect(server.seen).toHaveLength(1);
  });

  it('hands an unknown municipality to the poller', async () => {
    server = await startElastic([]);
    const { failed } = await follow(councilAdapter, `${server.origin}/v1/elastic/ori_onbekend*/_search`, now);
    expect(failed).toMatchObject({ failure: { args: { status: 404 } } });
  });
});

async function readHits(hits: readonly unknown[]) {
  return councilAdapter.read(pageOf(JSON.stringify({ hits: { total: hits.length, hits } })));
}

describe('councilAdapter reading', () => {
  it('leaves out persons, seats and votes', async () => {
    const types = ['Person', 'Membership', 'http://www.w3.org/ns/org#Organization', ['VoteEvent']];
    const read = await readHits(types.map((type, index) => councilDocument(index, { '@type': type })));
    expect(read.ok && read.value.entries).toEqual([]);
  });

  it('takes one text as well as pages, and cuts a long one at a word', async () => {
    const long = 'woord '.repeat(10_000);
    const read = await readHits([
      councilDocument(1, { text: 'Eén pagina' }),
      councilDocument(2, { text: [long] }),
    ]);
    const [one, two] = read.ok ? read.value.entries : [];
    expect(one?.text).toBe('Eén pagina');
    expect(two?.text?.length).toBeLessThanOrEqual(20_000);
    expect(two?.text?.endsWith(' woord')).toBe(true);
  });

  it('skips hits without a name and text, and odd ones', async () => {
    const read = await readHits([
      councilDocument(1, { name: null, text: null }),
      { _id: 3 },
      councilDocument(2),
    ]);
    expect(read.ok && [read.value.entries.length, read.value.problems[0]?.code]).toEqual([1, 'records-odd']);
  });

  it('says why a search was refused', async () => {
    const body =
      '{"error":{"type":"search_phase_execution_exception","reason":"all shards failed"},"status":503}';
    expect(await councilAdapter.read(pageOf(body))).toMatchObject({
      failure: { key: 'kind-refused', args: { reason: 'all shards failed' } },
    });
  });
});
