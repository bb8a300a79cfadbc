import { afterEach, describe, expect, it } from 'vitest';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  startProtocol,
} from '../../../../../test/support/protocols/serve.ts';
import { feedAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const video =
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/">' +
  '<title>Gemeente</title><entry><id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Raadsvergadering</title>' +
  '<link rel="alternate" href="https://www.youtube.com/watch?v=abc"/><published>2026-03-09T20:00:00+00:00</published>' +
  '<media:group><media:description>Terugkijken</media:description></media:group></entry></feed>';

describe('feedAdapter', () => {
  it('reads what the address gives, one page', async () => {
    server = await startProtocol(() => ({ headers: { 'content-type': 'text/xml' }, body: video }));
    const entries = entriesOf(
      await follow(feedAdapter, `${server.origin}/feeds/videos.xml?channel_id=1`, now),
    );
    expect(entries).toEqual([
      expect.objectContaining({
        id: 'yt:video:abc',
        title: 'Raadsvergadering',
        published: '2026-03-09T20:00:00.000Z',
      }),
    ]);
    expect(server.seen).toHaveLength(1);
  });

  it('resolves relative links by where the document was found', async () => {
    const body =
      '<rss version="2.0"><channel><title>a</title><item><title>b</title><link>/nieuws/1</link></item></channel></rss>';
    server = await startProtocol(() => ({ headers: { 'content-type': 'application/rss+xml' }, body }));
    const [entry] = entriesOf(await follow(feedAdapter, `${server.origin}/rss`, now));
    expect(entry?.link).toBe(`${server.origin}/nieuws/1`);
  });

  it('hands an error status to the poller', async () => {
    server = await startProtocol(() => ({ status: 429, headers: { 'retry-after': '90' }, body: '' }));
    expect((await follow(feedAdapter, `${server.origin}/`, now)).failed).toMatchObject({ retryAfter: 90 });
  });
});
