import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isSpecialAddress } from './address-guard.ts';
import type { FetchOutcome } from './fetcher.ts';
import { createHttpFetcher, type HttpFetcher } from './http.ts';

const open: { server: Server; fetcher: HttpFetcher }[] = [];

afterEach(async () => {
  for (const { server, fetcher } of open.splice(0)) {
    await fetcher.close();
    server.closeAllConnections();
    server.close();
  }
});

async function serve(
  listener: RequestListener,
  options: { readonly allow?: boolean; readonly bytes?: number; readonly milliseconds?: number } = {},
): Promise<{ base: string; get: (path: string, etag?: string) => Promise<FetchOutcome> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const allowed = new Set(options.allow === false ? [] : [host]);
  const fetcher = createHttpFetcher(allowed, {
    bytes: options.bytes ?? 1_000_000,
    milliseconds: options.milliseconds ?? 5000,
  });
  open.push({ server, fetcher });
  const get = (path: string, etag?: string): Promise<FetchOutcome> =>
    fetcher.fetch({ url: `http://${host}${path}`, etag: etag ?? null, lastModified: null });
  return { base: `http://${host}`, get };
}

describe('fetching over HTTP', () => {
  it('asks conditionally, names itself, sends no cookie or referrer', async () => {
    const seen: Record<string, unknown>[] = [];
    const { get } = await serve((request, response) => {
      seen.push({ ...request.headers });
      response.setHeader('etag', '"v1"');
      response.setHeader('set-cookie', 'track=1');
      response.statusCode = request.headers['if-none-match'] === '"v1"' ? 304 : 200;
      response.end(response.statusCode === 200 ? 'inhoud' : '');
    });
    const first = await get('/feed');
    expect(first).toMatchObject({ kind: 'body', headers: { etag: '"v1"' } });
    expect(first.kind === 'body' && new TextDecoder().decode(first.bytes)).toBe('inhoud');
    expect(await get('/feed', '"v1"')).toMatchObject({ kind: 'not-modified' });
    expect(seen[1]).toMatchObject({ 'if-none-match': '"v1"' });
    expect(String(seen[1]?.['user-agent'])).toContain('Luisterpost');
    for (const headers of seen) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it('follows redirects, but not for ever', async () => {
    const { get } = await serve((request, response) => {
      const hop = Number(/\/hop(\d+)/.exec(request.url ?? '')?.[1] ?? '0');
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (hop > 0) response.writeHead(301, { location: hop === 1 ? '/end' : `/hop${hop - 1}` }).end();
      else response.end('aangekomen');
    });
    expect(await get('/hop5')).toMatchObject({ kind: 'body' });
    expect(await get('/hop6')).toMatchObject({ kind: 'failed', failure: { key: 'redirect-endless' } });
    expect(await get('/loop')).toMatchObject({ kind: 'failed', failure: { key: 'redirect-endless' } });
  });

  it('stops a body that is too large, a gzip bomb too', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { get } = await serve((request, response) => {
      if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      else response.end(Buffer.alloc(2_000_000));
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await get('/large')).toMatchObject({ kind: 'failed', failure: { code: 'too-large' } });
    expect(await get('/bomb')).toMatchObject({ kind: 'failed', failure: { code: 'too-large' } });
  });

  it('gives up on a server that never ends', async () => {
    const { get } = await serve((_, response) => void response.write('begin'), { milliseconds: 300 });
    expect(await get('/slow')).toMatchObject({ kind: 'failed', failure: { key: 'source-timeout' } });
  });

  it.each([
    [404, undefined, 'http-status', null],
    [429, '120', 'http-patience', 120],
    [503, new Date(Date.now() + 600_000).toUTCString(), 'http-patience', 600],
    [503, undefined, 'http-status', null],
    [403, undefined, 'http-refused', null],
    [410, undefined, 'source-gone', null],
  ])('reports status %i with what it asks for', async (status, header, key, expected) => {
    const { get } = await serve((_, response) => {
      if (header !== undefined) response.setHeader('retry-after', header);
      response.statusCode = status;
      response.end();
    });
    const outcome = await get('/');
    expect(outcome).toMatchObject({ kind: 'failed', failure: { key, args: { status } } });
    const wait = outcome.kind === 'failed' ? outcome.retryAfter : 0;
    if (expected === null) expect(wait).toBeNull();
    else expect(Math.abs((wait ?? 0) - expected)).toBeLessThanOrEqual(2);
  });

  it('refuses a private address that nobody vouched for, by name and by redirect', async () => {
    const { base, get } = await serve((_, response) => response.end('geheim'), { allow: false });
    const port = new URL(base).port;
    expect(await get('/')).toMatchObject({ kind: 'failed', failure: { key: 'address-private' } });
    const fetcher = createHttpFetcher(new Set());
    for (const host of ['localhost', '2130706433', '0x7f000001', '[::1]', '[::ffff:127.0.0.1]', '127.1'])
      expect(
        await fetcher.fetch({ url: `http://${host}:${port}/`, etag: null, lastModified: null }),
        host,
      ).toMatchObject({
        kind: 'failed',
        failure: { key: 'address-private' },
      });
    await fetcher.close();
    const other = await serve((_, response) => response.writeHead(302, { location: `${base}/` }).end());
    expect(await other.get('/')).toMatchObject({ kind: 'failed', failure: { key: 'address-private' } });
  });

  it.each(['ftp://a.example/', 'file:///etc/passwd', 'geen adres'])('refuses %s', async (url) => {
    const fetcher = createHttpFetcher(new Set());
    const outcome = await fetcher.fetch({ url, etag: null, lastModified: null });
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'refused' } });
    await fetcher.close();
  });
});

describe('special addresses', () => {
  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '127.0.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'geen-adres',
  ])('refuses %s', (address) => expect(isSpecialAddress(address)).toBe(true));
  it.each(['93.184.216.34', '172.32.0.1', '2001:db9::1', '::ffff:93.184.216.34'])('allows %s', (address) =>
    expect(isSpecialAddress(address)).toBe(false),
  );
});
