import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/result.ts';
import { type Answer, page, rss, site } from '../../../test/support/discovery-site.ts';
import { readDocument } from '../sources/read-document.ts';
import { type FoundSource, findSources } from './find-sources.ts';

const found = (result: Result<readonly FoundSource[]>): readonly FoundSource[] =>
  result.ok ? result.value : expect.fail(JSON.stringify(result.failure));
const failure = (result: Result<unknown>): unknown => (result.ok ? 'found' : result.failure.key);

describe('finding sources from an address', () => {
  it('takes a feed as it is, with one request and without robots.txt', async () => {
    const { host, counts, find } = await site(() => ({ '/rss.xml': rss('Dorpsnieuws RSS') }));
    const [only, ...rest] = found(await find('http://HOST/rss.xml'));
    expect(rest).toEqual([]);
    expect(only?.proposal).toMatchObject({
      url: `http://${host}/rss.xml`,
      kind: 'feed',
      origin: 'itself',
      title: 'Dorpsnieuws',
      site: 'https://dorp.example/',
      voice: 'press',
      licence: 'quote',
    });
    expect(only?.fetched?.feed?.entries).toHaveLength(1);
    expect(only?.fetched?.page.bytes.length).toBeGreaterThan(100);
    expect(Object.fromEntries(counts)).toEqual({ '/rss.xml': 1 });
  });

  it('recognises a feed under an address that does not look like one, still with one request', async () => {
    const { counts, find } = await site(() => ({ '/nieuws': rss('Dorpsnieuws') }));
    expect(found(await find('http://HOST/nieuws'))[0]?.proposal.origin).toBe('itself');
    expect(Object.fromEntries(counts)).toEqual({ '/robots.txt': 1, '/nieuws': 1 });
  });

  it('adds a scheme: https first, http where that does not connect', async () => {
    const { host, counts, find } = await site(() => ({
      '/': page('<link rel="alternate" type="application/rss+xml" href="/f">'),
    }));
    const [first] = found(await find(' HOST '));
    expect(first?.proposal.url).toBe(`http://${host}/f`);
    expect(counts.get('/')).toBe(1);
    expect(failure(await find('https://HOST/'))).toBe('source-unreachable');
  });

  it('knows the municipality’s own site', async () => {
    const { host, find } = await site(() => ({ '/rss': rss('Nieuws') }), ['127.0.0.1']);
    expect(found(await find('http://HOST/rss'))[0]?.proposal).toMatchObject({
      url: `http://${host}/rss`,
      voice: 'institution',
    });
  });

  it('names the feeds a page declares: comments last, twins once, none of them fetched', async () => {
    const { host, counts, find } = await site((own) => ({
      '/nieuws': page(`
        <link rel="alternate" type="application/rss+xml" title="Dorpsnieuws &raquo; Reacties feed" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" title="Dorpsnieuws &raquo; Feed" href="/feed/">
        <link rel="alternate" type="application/atom+xml" title="Dorpsnieuws &raquo; Atom" href="/feed/atom/">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="http://${own}/sport/feed">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="http://www.${own}/sport/feed/">`),
    }));
    const all = found(await find('http://HOST/nieuws'));
    expect(all.map(({ proposal }) => proposal.url)).toEqual([
      `http://${host}/feed/`,
      `http://${host}/sport/feed`,
      `http://${host}/comments/feed/`,
    ]);
    expect(all.map(({ proposal }) => [proposal.origin, proposal.title])).toEqual([
      ['declared', 'Dorpsnieuws'],
      ['declared', 'Sport'],
      ['declared', 'Dorpsnieuws » Reacties'],
    ]);
    expect(all.every(({ fetched }) => fetched === null)).toBe(true);
    expect(Object.fromEntries(counts)).toEqual({ '/robots.txt': 1, '/nieuws': 1 });
  });

  it('looks for the main feed where a page names only comments', async () => {
    const { host, find } = await site(() => ({
      '/bericht': page(
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/bericht/feed/">',
      ),
      '/feed/': rss('Dorpsnieuws'),
    }));
    const all = found(await find('http://HOST/bericht'));
    expect(all.map(({ proposal }) => proposal.url)).toEqual([
      `http://${host}/feed/`,
      `http://${host}/bericht/feed/`,
    ]);
  });

  it('takes links that look like feeds of the same site, calls them guessed', async () => {
    const { host, find } = await site(() => ({
      '/': page('', '<a href="/nieuws/rss">RSS</a> <a href="https://elders.example/feed/">buren</a>'),
    }));
    const all = found(await find('http://HOST/'));
    expect(all.map(({ proposal }) => [proposal.url, proposal.origin, proposal.title])).toEqual([
      [`http://${host}/nieuws/rss`, 'guessed', 'Dorpsnieuws'],
    ]);
  });

  it('tries well-known addresses in turn and stops at the first feed', async () => {
    const { host, counts, find } = await site(() => ({
      '/over-ons': page(''),
      '/feed/': page(''),
      '/rss.xml': { location: '/' },
      '/': page(''),
      '/rss': { ...rss('Het Dorp'), headers: { etag: '"1"' } },
    }));
    const all = found(await find('http://HOST/over-ons'));
    expect(all.map(({ proposal }) => [proposal.url, proposal.origin])).toEqual([
      [`http://${host}/rss`, 'guessed'],
    ]);
    expect(all[0]?.fetched?.feed?.entries).toHaveLength(1);
    expect(all[0]?.fetched?.page.headers['etag']).toBe('"1"');
    expect(Object.fromEntries(counts)).toEqual({
      '/robots.txt': 1,
      '/over-ons': 1,
      '/feed/': 1,
      '/rss.xml': 1,
      '/': 1,
      '/rss': 1,
    });
  });

  it('asks a site without a feed at most six times more, each address once', async () => {
    const { counts, find } = await site(() => ({ '/': page('') }));
    expect(failure(await find('http://HOST/'))).toBe('feed-not-found');
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
    expect(counts.size).toBe(2 + 6);
  });

  it('stops asking a server that has had enough', async () => {
    const { counts, find } = await site(() => ({ '/': page(''), '/feed/': { status: 429 } }));
    expect(failure(await find('http://HOST/'))).toBe('feed-not-found');
    expect([...counts.keys()]).toEqual(['/robots.txt', '/', '/feed/']);
  });
});

describe('manners', () => {
  const robots = (text: string): Answer => ({ type: 'text/plain', body: text });

  it('does not read a page that robots.txt keeps from us', async () => {
    const { counts, find } = await site(() => ({
      '/robots.txt': robots('User-agent: *\nDisallow: /prive\n'),
      '/prive/nieuws': page(''),
    }));
    expect(failure(await find('http://HOST/prive/nieuws'))).toBe('robots-disallowed');
    expect(Object.fromEntries(counts)).toEqual({ '/robots.txt': 1 });
  });

  it('heeds a rule that names us, and reads a feed all the same', async () => {
    const { counts, find } = await site(() => ({
      '/robots.txt': robots('User-agent: Luisterpost\nDisallow: /\n\nUser-agent: *\nAllow: /\n'),
      '/': page(''),
      '/feed/': rss('Dorp'),
    }));
    expect(failure(await find('http://HOST/'))).toBe('robots-disallowed');
    expect(found(await find('http://HOST/feed/'))).toHaveLength(1);
    expect(counts.get('/feed/')).toBe(1);
  });

  it('does not guess at addresses that robots.txt excludes', async () => {
    const { counts, find } = await site(() => ({
      '/robots.txt': robots('User-agent: *\nDisallow: /feed\nDisallow: /rss\n'),
      '/': page(''),
      '/feed/': rss('Dorp'),
    }));
    expect(failure(await find('http://HOST/'))).toBe('feed-not-found');
    expect([...counts.keys()].some((path) => path.startsWith('/rss') || path === '/feed/')).toBe(false);
  });

  it.each([
    [403, 'robots-disallowed'],
    [401, 'robots-disallowed'],
    [503, 'robots-unavailable'],
    [429, 'robots-unavailable'],
    [404, 'found'],
    [410, 'found'],
  ])('reads status %i of robots.txt as %s', async (status, outcome) => {
    const { find } = await site(() => ({
      '/robots.txt': { status },
      '/': page('<link rel="alternate" type="application/rss+xml" href="/f">'),
    }));
    expect(failure(await find('http://HOST/'))).toBe(outcome);
  });

  it('asks nothing more of a page that wants proof of being human', async () => {
    const { counts, find } = await site(() => ({
      '/': {
        body: '<html><head><title>Just a moment...</title></head><body><div id="cf-chl"></div></body></html>',
      },
    }));
    expect(failure(await find('http://HOST/'))).toBe('feed-is-a-challenge');
    expect([...counts.keys()]).toEqual(['/robots.txt', '/']);
  });

  it('keeps a site with a contact form apart from such a page', async () => {
    const { find } = await site(() => ({
      '/': page('<script src="/captcha.js"></script>', `<p>${'Nieuws uit het dorp. '.repeat(100)}</p>`),
      '/feed/': rss('Dorp'),
    }));
    expect(found(await find('http://HOST/'))).toHaveLength(1);
  });
});

describe('redirects', () => {
  it('keeps the new address of a permanent move and the old one of a temporary', async () => {
    const { host, find } = await site(() => ({
      '/oud/feed': { status: 301, location: '/nieuw/feed' },
      '/even/feed': { status: 302, location: '/nieuw/feed' },
      '/nieuw/feed': rss('Dorp'),
    }));
    expect(found(await find('http://HOST/oud/feed'))[0]?.proposal.url).toBe(`http://${host}/nieuw/feed`);
    expect(found(await find('http://HOST/even/feed'))[0]?.proposal.url).toBe(`http://${host}/even/feed`);
  });

  it('resolves feeds against where the page was found, and heeds the rules of that site', async () => {
    const other = await site(() => ({
      '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /prive/\n' },
      '/home/': page('<link rel="alternate" type="application/rss+xml" href="feed.xml">'),
      '/prive/': page('<link rel="alternate" type="application/rss+xml" href="feed.xml">'),
    }));
    const paths = (): Readonly<Record<string, Answer>> => ({
      '/': { location: `http://${other.host}/home/` },
      '/x': { location: `http://${other.host}/prive/` },
    });
    const { find } = await site(paths, [], [other.host]);
    expect(found(await find('http://HOST/'))[0]?.proposal.url).toBe(`http://${other.host}/home/feed.xml`);
    expect(other.counts.get('/robots.txt')).toBe(1);
    expect(failure(await find('http://HOST/x'))).toBe('robots-disallowed');
    // Loopback stays closed to a fetcher whose user did not vouch for that host.
    const stranger = await site(paths);
    expect(failure(await stranger.find('http://HOST/'))).toBe('address-private');
  });

  it.each([
    ['https://www.facebook.com/dorp', 'source-closed-group'],
    ['https://bsky.app/profile/dorp.bsky.social', 'found'],
    ['https://www.youtube.com/@dorp', 'youtube-channel-needed'],
    ['https://ander.example/', 'feed-not-found'],
  ])('sees where a site has moved to: %s', async (url, expected) => {
    const asked: string[] = [];
    const tools = {
      fetch: async (request: { readonly url: string }) => {
        asked.push(request.url);
        const bytes = new TextEncoder().encode(
          '<html><head><title>Dorp</title></head><body>hallo</body></html>',
        );
        return {
          kind: 'body' as const,
          bytes,
          url: /robots|feed|rss|atom/.test(request.url) ? request.url : url,
          headers: {},
          movedTo: null,
        };
      },
      read: (answer: { url: string; bytes: Uint8Array }) => readDocument(answer.bytes, { url: answer.url }),
    };
    expect(failure(await findSources('dorp.example', tools))).toBe(expected);
    expect(new Set(asked).size).toBe(asked.length);
    if (expected !== 'feed-not-found') expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('passes on what the fetcher says', async () => {
    const { find } = await site(() => ({
      '/weg/feed': { status: 404 },
      '/rond/feed': { location: '/rond/feed' },
    }));
    expect(failure(await find('http://HOST/weg/feed'))).toBe('http-status');
    expect(failure(await find('http://HOST/rond/feed'))).toBe('redirect-endless');
  });
});

describe('without a request', () => {
  const tools = {
    fetch: () => Promise.reject(new Error('nothing may be fetched')),
    read: () => Promise.reject(new Error('nothing to read')),
  };

  it.each([
    ['https://www.facebook.com/groups/dorp', 'source-closed-group'],
    ['facebook.com/gemeente', 'source-closed-group'],
    ['chat.whatsapp.com/abc', 'source-closed-group'],
    ['nextdoor.nl/buurt', 'source-closed-group'],
    ['https://x.com/gemeente', 'source-closed-platform'],
    ['instagram.com/gemeente', 'source-closed-platform'],
    ['losser', 'address-incomplete'],
    ['', 'address-incomplete'],
    ['iemand@dorp.example', 'address-is-mail'],
    ['mailto:iemand@dorp.example', 'address-is-mail'],
    ['ftp://dorp.example/feed', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['https://naam:woord@dorp.example/feed', 'address-has-password'],
    ['mijn dorp.nl', 'address-broken'],
  ])('refuses %s: %s', async (address, key) => {
    expect(failure(await findSources(address, tools))).toBe(key);
  });

  it.each([
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnop/videos',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnop',
      'feed',
    ],
    ['youtube.com/playlist?list=PL123', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL123', 'feed'],
    ['reddit.com/r/Utrecht/', 'https://www.reddit.com/r/Utrecht/.rss', 'feed'],
    ['r/Utrecht', 'https://www.reddit.com/r/Utrecht/.rss', 'feed'],
    ['old.reddit.com/r/Utrecht/new', 'https://www.reddit.com/r/Utrecht/.rss', 'feed'],
    ['https://mastodon.nl/@gemeente', 'https://mastodon.nl/@gemeente.rss', 'mastodon'],
    ['https://server.example/@gemeente/112233', 'https://server.example/@gemeente.rss', 'mastodon'],
    ['https://mastodon.nl/@gemeente@elders.example', 'https://elders.example/@gemeente.rss', 'mastodon'],
    ['@gemeente@mastodon.nl', 'https://mastodon.nl/@gemeente.rss', 'mastodon'],
    ['mastodon.nl/tags/utrecht', 'https://mastodon.nl/tags/utrecht.rss', 'mastodon'],
    [
      'bsky.app/profile/gemeente.bsky.social',
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=gemeente.bsky.social',
      'bluesky',
    ],
    [
      '@gemeente.bsky.social',
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=gemeente.bsky.social',
      'bluesky',
    ],
    ['https://medium.com/@dorp', 'https://medium.com/feed/@dorp', 'feed'],
    ['webcal://dorp.example/agenda.ics', 'https://dorp.example/agenda.ics', 'calendar'],
  ])('knows the feed of %s', async (address, url, kind) => {
    const [only] = found(await findSources(address, tools));
    expect(only?.proposal).toMatchObject({ url, kind, origin: 'itself' });
    expect(only?.fetched).toBeNull();
    if (kind !== 'calendar' && !/youtube|medium/.test(url)) expect(only?.proposal.voice).toBe('resident');
  });
});

describe('whatever is typed', () => {
  it('ends in sources or a refusal, never a throw', async () => {
    const tools = {
      fetch: async ({ url }: { readonly url: string }) => ({
        kind: 'body' as const,
        bytes: new TextEncoder().encode(
          '<html><a href="//[/feed">x</a><link rel=alternate type=text/xml href="http://%/">',
        ),
        url,
        headers: {},
        movedTo: null,
      }),
      read: (page: { url: string; bytes: Uint8Array }) => readDocument(page.bytes, { url: page.url }),
    };
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.domain(),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (address) => {
        const result = await findSources(address, tools);
        if (result.ok) for (const { proposal } of result.value) expect(URL.canParse(proposal.url)).toBe(true);
        else expect(result.failure.key).not.toBe('internal');
      }),
      { numRuns: 100 },
    );
  });
});
