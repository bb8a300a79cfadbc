import { afterEach, describe, expect, it } from 'vitest';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
  startProtocol,
} from '../../../../../test/support/protocols/serve.ts';
import { nlAlertAdapter } from './adapter.ts';
import { boxOf, withBox } from './area.ts';

const now = new Date('2026-03-10T09:00:00Z');
const path = '/api/v1/providers/nl-alert/alerts';
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const alert = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: '2c93acc6aaf2',
  message: 'NL-Alert. Brand in Lindewaard. Sluit ramen en deuren.***NL-Alert. Fire in Lindewaard.',
  type: 'nl-alert',
  start_at: '2026-03-10T08:30:00Z',
  stop_at: null,
  area: ['52.35,4.85 52.42,4.85 52.42,5.00 52.35,4.85'],
  ...changes,
});

describe('nlAlertAdapter', () => {
  it('reads the alerts of a server, in Dutch', async () => {
    server = await startProtocol(() => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data: [alert()] }),
    }));
    const entries = entriesOf(await follow(nlAlertAdapter, `${server.origin}${path}`, now));
    expect(entries).toEqual([
      expect.objectContaining({
        id: 'nl-alert:2c93acc6aaf2',
        title: null,
        text: 'NL-Alert. Brand in Lindewaard. Sluit ramen en deuren.',
        published: '2026-03-10T08:30:00.000Z',
      }),
    ]);
  });

  it('leaves alerts of elsewhere out where the address holds the box of the municipality', async () => {
    const losser = { west: 6.95, south: 52.2, east: 7.07, north: 52.35 };
    const url = withBox('https://alerts.example/api/v1/providers/nl-alert/alerts', losser);
    const data = [
      alert({ id: 'amsterdam' }),
      alert({ id: 'losser', area: ['52.25,7.00 52.27,7.00 52.27,7.02 52.25,7.00'] }),
      alert({ id: 'twee', area: ['52.35,4.85 52.42,5.00', '52.1,6.9 52.21,6.96'] }),
      alert({ id: 'zonder', area: null }),
    ];
    const ids = async (source?: { url: string }): Promise<unknown> => {
      const read = await nlAlertAdapter.read(pageOf(JSON.stringify({ data })), source);
      return read.ok && read.value.entries.map(({ id }) => id?.replace('nl-alert:', ''));
    };
    expect(await ids({ url })).toEqual(['losser', 'twee', 'zonder']);
    expect(await ids({ url: url.split('#')[0] ?? '' })).toHaveLength(4);
    expect(boxOf(url)).toEqual(losser);
    expect(boxOf('https://a.example/#bbox=1,2,3')).toBeNull();
  });

  it('hands a closed service to the poller', async () => {
    server = await startProtocol(() => ({ status: 429, headers: { 'retry-after': '30' }, body: '' }));
    expect((await follow(nlAlertAdapter, `${server.origin}${path}`, now)).failed).toMatchObject({
      retryAfter: 30,
    });
  });

  it('says of a page in the place of data that it is one', async () => {
    const body =
      '<!DOCTYPE html><html><head><title>Site Unavailable</title></head><body><p>Storing</p></body></html>';
    const read = await nlAlertAdapter.read(pageOf(body, { 'content-type': 'text/html' }));
    expect(read).toMatchObject({ ok: false, failure: { key: 'feed-is-a-web-page' } });
  });

  it('takes no alerts for a valid answer', async () => {
    expect(await nlAlertAdapter.read(pageOf('{"data":[]}'))).toMatchObject({
      ok: true,
      value: { entries: [] },
    });
  });

  it('keeps what is in one language, takes a number for an id and skips the odd', async () => {
    const data = [
      alert({ id: 7, message: 'Gaslek', start_at: 'gisteren?' }),
      { id: 'x' },
      alert({ message: ' *** Fire' }),
    ];
    const read = await nlAlertAdapter.read(pageOf(JSON.stringify({ data })));
    expect(read.ok && read.value.entries.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['nl-alert:7', 'Gaslek', null],
      ['nl-alert:2c93acc6aaf2', 'Fire', '2026-03-10T08:30:00.000Z'],
    ]);
    expect(read.ok && read.value.problems[0]?.code).toBe('records-odd');
  });
});
