import { afterEach, describe, expect, it } from 'vitest';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
} from '../../../../../test/support/protocols/serve.ts';
import { signal, startSignalen } from '../../../../../test/support/protocols/signalen-server.ts';
import { reportsAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
const path = '/signals/v1/public/signals/geography?bbox=6.4,52.9,6.6,53.0';
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function readFeatures(features: readonly unknown[]) {
  return reportsAdapter.read(pageOf(JSON.stringify({ type: 'FeatureCollection', features })));
}

describe('reportsAdapter against a server', () => {
  it('follows the pages of the map, three at most', async () => {
    server = await startSignalen(
      Array.from({ length: 50 }, (_, index) => signal(index)),
      10,
    );
    const entries = entriesOf(await follow(reportsAdapter, `${server.origin}${path}`, now));
    expect(server.seen.map((request) => request.url.searchParams.get('geopage'))).toEqual([null, '2', '3']);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(30);
  });

  it('takes an empty area for a valid answer and hands an error to the poller', async () => {
    server = await startSignalen([], 10);
    expect(entriesOf(await follow(reportsAdapter, `${server.origin}${path}`, now))).toEqual([]);
    const { failed } = await follow(
      reportsAdapter,
      `${server.origin}/signals/v1/public/signals/geography`,
      now,
    );
    expect(failed).toMatchObject({ failure: { args: { status: 400 } } });
  });
});

describe('reportsAdapter reading', () => {
  it('says what kind, which area and roughly where', async () => {
    const read = await readFeatures([signal(1, { buurt: 'Oosterveld' })]);
    expect(read.ok && read.value.entries[0]).toMatchObject({
      title: 'Melding openbare ruimte: Straatverlichting',
      text:
        'Melding openbare ruimte: Straatverlichting. Hoofdsoort: Wegen, verkeer, straatmeubilair. ' +
        'Buurt: Oosterveld. Bij benadering op 52,995 NB, 6,561 OL.',
      published: '2026-03-10T07:01:00.000Z',
      link: null,
      authors: [],
      categories: ['Straatverlichting', 'Wegen, verkeer, straatmeubilair'],
    });
  });

  it('lets nothing exact or personal through', async () => {
    const extra = {
      address: 'Dorpsstraat 12',
      reporter: 'p@q.example',
      text: 'Bij mijn deur',
      buurt: 'Dorpsstraat 12a',
    };
    const read = await readFeatures([signal(1, extra)]);
    const all = JSON.stringify(read);
    expect(all).not.toMatch(/Dorpsstraat|p@q|mijn deur/);
    expect(all).not.toMatch(/\d[.,]\d{4,}(?!Z)/);
  });

  it('does without a place or a main category, and skips the odd', async () => {
    const bare = {
      type: 'Feature',
      geometry: null,
      properties: { category: { name: 'Afval' }, created_at: '2026-03-10T07:00:00Z' },
    };
    const read = await readFeatures([bare, { type: 'Feature' }, 4]);
    expect(read.ok && read.value.entries.map((entry) => entry.text)).toEqual([
      'Melding openbare ruimte: Afval.',
    ]);
    expect(read.ok && read.value.problems[0]?.code).toBe('records-odd');
  });

  it('keeps the newest of a great many, and says that there were more', async () => {
    const read = await readFeatures(Array.from({ length: 1200 }, (_, index) => signal(index)));
    expect(read.ok && read.value.entries.length).toBe(1000);
    expect(read.ok && read.value.entries[0]?.published).toBe('2026-03-11T02:59:00.000Z');
    expect(read.ok && read.value.problems[0]?.code).toBe('records-beyond');
  });
});
