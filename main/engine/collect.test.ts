import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../shared/model/item.ts';
import { fail, ok } from '../../shared/result.ts';
import { collect, type Remembered } from './collect.ts';
import type { FetchOutcome, FetchRequest } from './fetcher.ts';
import type { SourceAdapter } from './sources/adapter.ts';

const entry = (id: string, published: string): ParsedItem => ({
  id,
  title: id,
  link: null,
  published,
  updated: null,
  authors: [],
  categories: [],
  summary: null,
  content: null,
  text: id,
});

/** Pages of one entry each, `/1` the newest, a day apart; the address of a page is its number. */
const adapter: SourceAdapter = {
  kind: 'mastodon',
  first: () => ({ url: 'https://a.example/1', headers: { accept: 'application/json' } }),
  read: async ({ bytes }) => {
    const number = Number(new TextDecoder().decode(bytes));
    if (Number.isNaN(number)) return fail('input', 'kind-not-json');
    const entries = [entry(`e${number}`, `2026-03-0${9 - number}T08:00:00.000Z`)];
    return ok({ kind: 'json', feed: { title: null, link: null, language: null }, entries, problems: [] });
  },
  next: (page) => ({ url: `https://a.example/${Number(page.url.split('/').at(-1)) + 1}` }),
  pages: 3,
};
const fresh: Remembered = { etag: null, lastModified: null, bodyHash: null, lastSuccessAt: null };

/** Answers each page with its number, or with what `odd` says. */
function server(odd: Readonly<Record<string, FetchOutcome>> = {}): {
  asked: FetchRequest[];
  fetch: (request: FetchRequest) => Promise<FetchOutcome>;
} {
  const asked: FetchRequest[] = [];
  return {
    asked,
    fetch: async (request) => {
      asked.push(request);
      const { url } = request;
      const bytes = new TextEncoder().encode(url.split('/').at(-1) ?? '');
      return odd[url] ?? { kind: 'body', bytes, url, headers: { etag: '"1"' }, movedTo: null };
    },
  };
}
const failed: FetchOutcome = {
  kind: 'failed',
  failure: { code: 'network', key: 'http-status', args: {}, retry: true },
  retryAfter: 60,
};
const run = async (
  remembered: Remembered,
  odd: Readonly<Record<string, FetchOutcome>> = {},
): Promise<{
  ids: readonly (string | null)[] | string;
  incomplete: unknown;
  asked: readonly FetchRequest[];
}> => {
  const { asked, fetch } = server(odd);
  const access = { authorization: 'Bearer x' };
  const collected = await collect(adapter, { url: 'https://a.example/' }, remembered, {
    fetch,
    now: new Date('2026-03-09T08:00:00Z'),
    access,
  });
  if (collected.kind !== 'feed') return { ids: collected.kind, incomplete: null, asked };
  return { ids: collected.feed.entries.map(({ id }) => id), incomplete: collected.incomplete, asked };
};

describe('collecting', () => {
  it('asks for all pages the first time, and no more than its kind allows', async () => {
    const { ids, asked } = await run(fresh);
    expect(ids).toEqual(['e1', 'e2', 'e3']);
    expect(asked.map(({ url }) => url.slice(-1))).toEqual(['1', '2', '3']);
    expect(asked[0]?.headers).toEqual({ accept: 'application/json', authorization: 'Bearer x' });
  });

  it('stops where a page reaches back to the last visit, with a day to spare for dates without a time', async () => {
    const { ids } = await run({ ...fresh, lastSuccessAt: '2026-03-08T12:00:00.000Z' });
    expect(ids).toEqual(['e1', 'e2']);
  });

  it('sends validators with the first page alone', async () => {
    const { asked } = await run({ ...fresh, etag: '"0"' });
    expect(asked.map(({ etag }) => etag)).toEqual(['"0"', null, null]);
  });

  it('keeps what it has where a later page fails or cannot be read', async () => {
    expect((await run(fresh, { 'https://a.example/2': failed })).ids).toEqual(['e1']);
    expect((await run(fresh, { 'https://a.example/2': failed })).incomplete).toMatchObject({
      failure: { key: 'http-status' },
      retryAfter: 60,
      again: true,
    });
    const bytes = new TextEncoder().encode('geen getal');
    const odd: FetchOutcome = { kind: 'body', bytes, url: 'x', headers: {}, movedTo: null };
    expect((await run(fresh, { 'https://a.example/3': odd })).ids).toEqual(['e1', 'e2']);
  });

  it('tells a failure, an answer without news and the same bytes apart', async () => {
    expect((await run(fresh, { 'https://a.example/1': failed })).ids).toBe('failed');
    const same: FetchOutcome = { kind: 'not-modified', headers: {}, movedTo: null };
    expect((await run(fresh, { 'https://a.example/1': same })).ids).toBe('unchanged');
    const hash = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';
    const { ids, asked } = await run({ ...fresh, bodyHash: hash });
    expect(ids).toBe('unchanged');
    expect(asked).toHaveLength(1);
  });
});
