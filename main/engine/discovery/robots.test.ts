import { describe, expect, it } from 'vitest';
import type { Fetcher, FetchOutcome } from '../fetcher.ts';
import { createRobots } from './robots.ts';

const body = (text: string): FetchOutcome => ({
  kind: 'body',
  bytes: new TextEncoder().encode(text),
  url: 'https://dorp.example/robots.txt',
  headers: {},
  movedTo: null,
});
const failed = (key: string, args: Readonly<Record<string, string | number>>): FetchOutcome => ({
  kind: 'failed',
  failure: { code: 'network', key, args, retry: true },
  retryAfter: null,
});

function asking(outcome: FetchOutcome): { readonly asked: string[]; readonly fetch: Fetcher } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async ({ url }) => {
      asked.push(url);
      return outcome;
    },
  };
}

const verdict = async (outcome: FetchOutcome, path = '/nieuws'): Promise<string> => {
  const result = await createRobots(asking(outcome).fetch)(`https://dorp.example${path}`);
  return result.ok ? 'allowed' : result.failure.key;
};

describe('robots.txt', () => {
  it('is asked once of every origin, also by questions at the same time', async () => {
    const { asked, fetch } = asking(body('User-agent: *\nDisallow: /prive'));
    const check = createRobots(fetch);
    const pages = [
      'https://dorp.example/a',
      'https://dorp.example/prive/b',
      'http://dorp.example/a',
      'https://www.dorp.example/a',
    ];
    const results = await Promise.all(pages.map(check));
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(asked).toEqual([
      'https://dorp.example/robots.txt',
      'http://dorp.example/robots.txt',
      'https://www.dorp.example/robots.txt',
    ]);
  });

  it.each([
    ['', 'allowed'],
    ['User-agent: *\nDisallow:', 'allowed'],
    ['User-agent: *\nDisallow: /', 'robots-disallowed'],
    ['User-agent: *\nDisallow: /\nAllow: /nieuws', 'allowed'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: luisterpost\nDisallow: /prive', 'allowed'],
    ['User-agent: Luisterpost\nDisallow: /', 'robots-disallowed'],
    ['User-agent: Anderlezer\nDisallow: /', 'allowed'],
    ['User-agent: *\nDisallow: /*nieuws$', 'robots-disallowed'],
    ['\uFEFFUser-agent: *\r\nDisallow: /nieuws\r\n', 'robots-disallowed'],
    ['<html><body>Niet gevonden</body></html>', 'allowed'],
  ])('%j: %s', async (text, expected) => {
    expect(await verdict(body(text))).toBe(expected);
  });

  it.each([
    [failed('http-status', { status: 404 }), 'allowed'],
    [failed('http-gone', { status: 410 }), 'allowed'],
    [failed('http-status', { status: 401 }), 'robots-disallowed'],
    [failed('http-status', { status: 403 }), 'robots-disallowed'],
    [failed('http-status', { status: 429 }), 'robots-unavailable'],
    [failed('http-status', { status: 500 }), 'robots-unavailable'],
    [failed('redirect-endless', {}), 'allowed'],
    [failed('source-unreachable', {}), 'source-unreachable'],
    [failed('source-timeout', {}), 'source-timeout'],
  ])('%j: %s', async (outcome, expected) => {
    expect(await verdict(outcome)).toBe(expected);
  });

  it('reads the first half megabyte only, up to a whole line', async () => {
    const filler = `# ${'x'.repeat(78)}\n`.repeat(6553);
    const text = `User-agent: *\nDisallow: /prive\n${filler}Disallow: /nieuws-en-meer\nDisallow: /\n`;
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(512 * 1024);
    expect(await verdict(body(text), '/prive')).toBe('robots-disallowed');
    expect(await verdict(body(text), '/nieuws')).toBe('allowed');
  });
});
