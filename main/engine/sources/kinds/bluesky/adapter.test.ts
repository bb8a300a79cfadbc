import { afterEach, describe, expect, it } from 'vitest';
import { maskText } from '../../../../../shared/listen/masking.ts';
import {
  blueskyView,
  goodSecret,
  startBluesky,
} from '../../../../../test/support/protocols/bluesky-server.ts';
import {
  entriesOf,
  follow,
  type ProtocolServer,
  pageOf,
  plainFetch,
} from '../../../../../test/support/protocols/serve.ts';
import { blueskyAdapter } from './adapter.ts';

const now = new Date('2026-03-10T09:00:00Z');
let server: ProtocolServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const views = (count: number) => Array.from({ length: count }, (_, index) => blueskyView(count - index));

describe('blueskyAdapter against a server', () => {
  it('follows the cursor of an account’s feed for three pages', async () => {
    server = await startBluesky(views(170));
    const url = `${server.origin}/xrpc/app.bsky.feed.getAuthorFeed?actor=dorp.example`;
    const entries = entriesOf(await follow(blueskyAdapter, url, now));
    expect(server.seen.map((request) => request.url.searchParams.get('cursor'))).toEqual([null, '50', '100']);
    expect(server.seen[0]?.url.searchParams.get('filter')).toBe('posts_and_author_threads');
    expect(entries).toHaveLength(150);
    expect(entries[0]).toMatchObject({
      id: 'at://did:plc:abcdefghijklmnop/app.bsky.feed.post/3k170',
      link: 'https://bsky.app/profile/did:plc:abcdefghijklmnop/post/3k170',
      text: 'Markt in Lindewaard is verplaatst (170)',
      published: '2026-03-10T08:02:50.000Z',
    });
  });

  it('signs in with an app password and searches with the token', async () => {
    server = await startBluesky(views(60));
    const url = `${server.origin}/xrpc/app.bsky.feed.searchPosts?q=lindewaard`;
    expect((await follow(blueskyAdapter, url, now)).failed).toMatchObject({
      failure: { args: { status: 403 } },
    });
    const signedIn = await blueskyAdapter.signIn?.({ url }, goodSecret, plainFetch);
    expect(signedIn).toEqual({ ok: true, value: { authorization: 'Bearer sessie-1' } });
    const followed = await follow(blueskyAdapter, url, now, signedIn?.ok ? signedIn.value : {});
    expect(entriesOf(followed)).toHaveLength(60);
    expect(server.seen.at(-1)?.url.searchParams.get('sort')).toBe('latest');
  });

  it('refuses a wrong password without telling it', async () => {
    server = await startBluesky([]);
    const refused = await blueskyAdapter.signIn?.(
      { url: `${server.origin}/xrpc/a` },
      'jan:geheim',
      plainFetch,
    );
    expect(refused).toMatchObject({ ok: false, failure: { key: 'bluesky-sign-in-refused' } });
    expect(JSON.stringify(refused)).not.toContain('geheim');
  });

  it('sends a password over a safe connection only, and not where it has no shape', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const open = await blueskyAdapter.signIn?.({ url: 'http://server.example/xrpc/a' }, goodSecret, never);
    expect(open).toMatchObject({ failure: { key: 'bluesky-insecure' } });
    const shapeless = await blueskyAdapter.signIn?.({ url: 'https://bsky.app/search?q=a' }, 'geheim', never);
    expect(shapeless).toMatchObject({ failure: { key: 'bluesky-secret-shape' } });
  });
});

describe('blueskyAdapter addresses', () => {
  const first = (url: string) => decodeURIComponent(blueskyAdapter.first({ url }, now).url);

  it.each([
    [
      'https://bsky.app/profile/dorp.example',
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=dorp.example&',
    ],
    [
      'https://bsky.app/hashtag/lindewaard',
      'https://bsky.social/xrpc/app.bsky.feed.searchPosts?q=#lindewaard&',
    ],
    ['https://bsky.app/search?q=markt', 'https://bsky.social/xrpc/app.bsky.feed.searchPosts?q=markt&'],
  ])('%s', (url, start) => {
    expect(first(url).startsWith(start)).toBe(true);
  });

  it('leaves what is no Bluesky address as it is', () => {
    expect(first('https://elders.example/a')).toBe('https://elders.example/a');
  });
});

async function readFeed(feed: readonly unknown[]) {
  return blueskyAdapter.read(pageOf(JSON.stringify({ feed })));
}

describe('blueskyAdapter reading posts', () => {
  it('leaves out what an account passes on, and keeps what it pinned', async () => {
    const by = { did: 'did:plc:dorp', handle: 'dorp.example' };
    const read = await readFeed([
      {
        post: blueskyView(1),
        reason: { $type: 'app.bsky.feed.defs#reasonRepost', by, indexedAt: '2026-03-10T08:00:00Z' },
      },
      { post: blueskyView(2), reason: { $type: 'app.bsky.feed.defs#reasonPin' } },
      { post: blueskyView(3) },
    ]);
    expect(read.ok && read.value.entries.map((entry) => entry.id?.slice(-3))).toEqual(['3k2', '3k3']);
  });

  it('keeps handles out of link and author, and masking takes those in the text', async () => {
    const record = { text: 'Dank @piet.bsky.social!', createdAt: '2026-03-10T08:00:00Z' };
    const read = await readFeed([{ post: blueskyView(1, { record }) }]);
    const entry = read.ok ? read.value.entries[0] : undefined;
    expect(`${entry?.link} ${entry?.authors}`).not.toContain('bsky.social');
    expect(maskText(entry?.text ?? '')).toBe('Dank [account]!');
  });

  it('leaves out whoever asks not to be shown outside, and the empty', async () => {
    const author = { did: 'did:plc:x', labels: [{ val: '!no-unauthenticated' }] };
    const record = { text: ' ', createdAt: '2026-03-10T08:00:00Z' };
    const read = await readFeed([{ post: blueskyView(1, { author }) }, { post: blueskyView(2, { record }) }]);
    expect(read.ok && read.value.entries).toEqual([]);
  });

  it('does not believe a post that says it comes from the future', async () => {
    const record = { text: 'Morgen', createdAt: '2027-01-01T00:00:00Z' };
    const read = await readFeed([{ post: blueskyView(5, { record }) }]);
    expect(read.ok && read.value.entries[0]?.published).toBe('2026-03-10T08:00:05.000Z');
  });

  it('skips an odd record and refuses an odd answer', async () => {
    const read = await readFeed([{ post: blueskyView(1) }, { post: { uri: 'x' } }]);
    expect(read.ok && [read.value.entries.length, read.value.problems[0]?.code]).toEqual([1, 'records-odd']);
    expect(await blueskyAdapter.read(pageOf('{"error":"InvalidRequest"}'))).toMatchObject({
      failure: { key: 'kind-unexpected' },
    });
  });

  it('does not follow a cursor that stands still', () => {
    const page = pageOf('{"feed":[],"cursor":"a"}');
    expect(blueskyAdapter.next?.(page, { url: 'https://s.example/xrpc/x?cursor=a' })).toBeNull();
  });
});
