import { afterEach, describe, expect, it } from 'vitest';
import { mastodonPost, startMastodon } from '../../../../../test/support/protocols/mastodon-server.ts';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
} from '../../../../../test/support/protocols/serve.ts';
import { mastodonAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const newestFirst = (count: number) =>
  Array.from({ length: count }, (_, index) => mastodonPost(count - index));

async function readPosts(posts: readonly unknown[]) {
  return mastodonAdapter.read(pageOf(JSON.stringify(posts)));
}

describe('mastodonAdapter against a server', () => {
  it('turns a tag address into the interface and follows the Link header for three pages', async () => {
    server = await startMastodon(newestFirst(150));
    const followed = await follow(mastodonAdapter, `${server.origin}/tags/lindewaard`, now);
    const entries = entriesOf(followed);
    expect(server.seen.map((request) => request.url.pathname)).toEqual(
      Array(3).fill('/api/v1/timelines/tag/lindewaard'),
    );
    expect(entries).toHaveLength(120);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(120);
    expect(entries[0]).toMatchObject({
      id: 'https://server.example/users/buurvrouw/statuses/150',
      title: null,
      text: 'De brug van Lindewaard staat weer open, nummer 150.\n\nIemand een idee?',
      link: 'https://server.example/@buurvrouw/150',
      published: '2026-03-10T08:02:30.000Z',
      authors: ['buurvrouw@server.example'],
      categories: ['lindewaard'],
    });
  });

  it('stops at the last page and leaves the rate headers to the poller', async () => {
    server = await startMastodon(newestFirst(50));
    const followed = await follow(mastodonAdapter, `${server.origin}/tags/lindewaard`, now);
    expect(entriesOf(followed)).toHaveLength(50);
    expect(followed.pages[0]?.headers['x-ratelimit-remaining']).toBe('299');
  });

  it('hands a refusal for too many requests to the poller', async () => {
    server = await startMastodon([]);
    const { failed } = await follow(mastodonAdapter, `${server.origin}/tags/druk`, now);
    expect(failed).toMatchObject({ kind: 'failed', retryAfter: 120, failure: { args: { status: 429 } } });
  });

  it('reads an account by its own RSS', async () => {
    server = await startMastodon([]);
    const followed = await follow(mastodonAdapter, `${server.origin}/@dorp`, now);
    expect(server.seen[0]?.url.pathname).toBe('/@dorp.rss');
    expect(entriesOf(followed).map((entry) => entry.text)).toEqual(['Hallo']);
  });

  it('asks an account by number for its own posts only', async () => {
    server = await startMastodon(newestFirst(1));
    await follow(mastodonAdapter, `${server.origin}/api/v1/accounts/7/statuses`, now);
    expect(server.seen[0]?.url.search).toBe('?limit=40&exclude_reblogs=true&exclude_replies=true');
  });
});

describe('mastodonAdapter reading posts', () => {
  it('never gives a passed-on post, in anybody’s name', async () => {
    const reblog = mastodonPost(1, { content: '<p>Woorden van een ander</p>' });
    const read = await readPosts([mastodonPost(2, { content: '', reblog }), mastodonPost(3)]);
    expect(read.ok && read.value.entries.map((entry) => entry.id)).toEqual([
      'https://server.example/users/buurvrouw/statuses/3',
    ]);
  });

  it.each(['unlisted', 'private', 'direct'])('leaves out what is %s', async (visibility) => {
    const read = await readPosts([mastodonPost(1, { visibility })]);
    expect(read.ok && read.value.entries).toEqual([]);
  });

  it('puts a content warning before the text', async () => {
    const read = await readPosts([mastodonPost(1, { spoiler_text: 'ongeluk', content: '<p>Botsing.</p>' })]);
    expect(read.ok && read.value.entries[0]?.text).toBe('ongeluk\n\nBotsing.');
  });

  it('skips an odd record and says so', async () => {
    const read = await readPosts([mastodonPost(1), { id: 5 }, null]);
    expect(read.ok && read.value.entries).toHaveLength(1);
    expect(read.ok && read.value.problems).toEqual([expect.objectContaining({ code: 'records-odd' })]);
  });

  it('names a language only where all posts agree', async () => {
    const same = await readPosts([mastodonPost(1), mastodonPost(2)]);
    const mixed = await readPosts([mastodonPost(1), mastodonPost(2, { language: 'en' })]);
    const unsaid = await readPosts([mastodonPost(1), mastodonPost(2, { language: null })]);
    expect([same, mixed, unsaid].map((read) => read.ok && read.value.feed.language)).toEqual([
      'nl',
      null,
      null,
    ]);
  });

  it('refuses an answer that is no list', async () => {
    expect(
      await mastodonAdapter.read(pageOf('{"error":"This API requires an authenticated user"}')),
    ).toMatchObject({
      failure: { key: 'kind-unexpected' },
    });
  });

  it('does not let a Link header lead to another host', () => {
    const page = pageOf(
      '[]',
      { link: '<https://elders.example/api>; rel="next"' },
      'https://server.example/a',
    );
    expect(mastodonAdapter.next?.(page, { url: page.url })).toBeNull();
  });
});
