import { afterEach, describe, expect, it } from 'vitest';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
  startProtocol,
} from '../../../../../test/support/protocols/serve.ts';
import { weatherAdapter, withProvince } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const usual = {
  event: 'Moderate Wind',
  severity: 'Moderate',
  areaDesc: 'Lindewaard',
  onset: '2026-03-10T12:00:00+01:00',
  expires: '2026-03-10T21:00:00+01:00',
  sent: '2026-03-10T07:15:00+00:00',
  status: 'Actual',
  message_type: 'Alert',
};

function warning(
  changes: Readonly<Record<string, string | null>> = {},
  title = 'Yellow Wind Warning issued for The Netherlands',
): string {
  const fields = Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== null);
  const cap = fields.map(([name, value]) => `<cap:${name}>${value}</cap:${name}>`).join('');
  return `<entry>${cap}<link href="https://meteoalarm.example/page?a=1" hreflang="en" title="Lindewaard"/>
<link type="application/cap+xml" href="https://feeds.meteoalarm.example/api/v1/warnings/1"/>
<author><name>KNMI</name></author><id>https://feeds.meteoalarm.example/api/v1/warnings/1?index_area=2</id>
<published>2026-03-10T07:16:00+00:00</published><title>${title}</title><updated>2026-03-10T07:15:00+00:00</updated></entry>`;
}

const feedOf = (...entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2">
<id>tag:x</id><title>MeteoAlarm</title><updated>2026-03-10T07:20:00Z</updated>${entries.join('')}</feed>`;

async function read(...entries: readonly string[]) {
  const result = await weatherAdapter.read(pageOf(feedOf(...entries)));
  return result.ok ? result.value.entries : [];
}

describe('weatherAdapter', () => {
  it('reads the warnings of a server, in Dutch', async () => {
    server = await startProtocol(() => ({
      headers: { 'content-type': 'application/atom+xml' },
      body: feedOf(warning()),
    }));
    const followed = await follow(
      weatherAdapter,
      `${server.origin}/feeds/meteoalarm-legacy-atom-netherlands`,
      now,
    );
    expect(entriesOf(followed)).toEqual([
      expect.objectContaining({
        id: 'https://feeds.meteoalarm.example/api/v1/warnings/1?index_area=2',
        title: 'Code geel voor wind: Lindewaard',
        text: 'Code geel voor wind: Lindewaard. Geldig van dinsdag 10 maart 2026 12.00 uur tot dinsdag 10 maart 2026 21.00 uur.',
        link: 'https://meteoalarm.example/page?a=1',
        published: '2026-03-10T07:15:00.000Z',
      }),
    ]);
  });

  it('hands an error status to the poller', async () => {
    server = await startProtocol(() => ({ status: 503, headers: { 'retry-after': '300' }, body: '' }));
    expect((await follow(weatherAdapter, `${server.origin}/`, now)).failed).toMatchObject({
      retryAfter: 300,
    });
  });

  it.each([
    [{ event: 'Severe Thunderstorm', severity: 'Severe' }, '', 'Code oranje voor onweer: Lindewaard'],
    [
      { event: 'Red Snow-ice Warning', severity: 'Moderate' },
      '',
      'Code rood voor sneeuw en gladheid: Lindewaard',
    ],
    [{ event: 'High-temperature', severity: 'Extreme' }, '', 'Code rood voor hitte: Lindewaard'],
    [{ event: 'Zandstorm', severity: 'Unknown' }, '', 'Weerwaarschuwing voor Zandstorm: Lindewaard'],
    [{ severity: null }, 'Orange wind', 'Code oranje voor wind: Lindewaard'],
    [{ areaDesc: 'Noord &amp; Zuid' }, '', 'Code geel voor wind: Noord & Zuid'],
  ])('%o %s', async (changes, title, expected) => {
    expect((await read(warning(changes, title)))[0]?.title).toBe(expected);
  });

  it('keeps only the warnings of the province that the address names', async () => {
    const page = pageOf(feedOf(warning({ areaDesc: 'Overijssel' }), warning({ areaDesc: 'Noord-Brabant' })));
    const titles = async (url: string): Promise<unknown> => {
      const result = await weatherAdapter.read(page, { url });
      return result.ok && result.value.entries.map(({ title }) => title?.split(': ')[1]);
    };
    const url = 'https://feeds.example/netherlands';
    expect(await titles(withProvince(url, 'Overijssel'))).toEqual(['Overijssel']);
    expect(await titles(withProvince(url, 'Noord-Brabant'))).toEqual(['Noord-Brabant']);
    expect(await titles(url)).toHaveLength(2);
  });

  it('leaves out exercises and says of a withdrawn one that it is', async () => {
    const entries = await read(
      warning({ status: 'Test' }),
      warning({ message_type: 'Cancel', onset: null, expires: null }),
    );
    expect(entries.map((entry) => entry.text)).toEqual([
      'Code geel voor wind: Lindewaard. Deze waarschuwing is ingetrokken.',
    ]);
  });

  it('takes a calm day for a valid answer, and refuses what feeds are refused for', async () => {
    expect(await weatherAdapter.read(pageOf(feedOf()))).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await weatherAdapter.read(pageOf(''))).toMatchObject({ failure: { key: 'feed-empty' } });
  });
});
