import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceKinds } from '../../../../shared/model/source.ts';
import { nlFailure } from '../../../../shared/text/nl-failure.ts';
import { nlKindFailures } from '../../../../shared/text/nl-kinds.ts';
import { say } from '../../../../shared/text/say.ts';
import { hostileBodies } from '../../../../test/support/protocols/hostile-bodies.ts';
import { pageOf } from '../../../../test/support/protocols/serve.ts';
import { adapterFor } from './adapters.ts';
import { kindOfAddress } from './kind-of-address.ts';

const now = new Date('2026-03-10T09:00:00Z');
const adapters = sourceKinds.map(adapterFor).filter((adapter) => adapter !== null);
const knownKeys = new Set([...Object.keys(nlFailure), ...Object.keys(nlKindFailures)]);

/** What a document of any kind may be refused with is `readDocument`'s own. */
const known = (key: string): boolean => key.startsWith('feed-') || knownKeys.has(key);

describe('adapterFor', () => {
  it('has an adapter of its own kind for all that is fetched from the web', () => {
    for (const kind of sourceKinds) {
      const own = ['folder', 'import', 'manual', 'mailbox'].includes(kind);
      expect(adapterFor(kind)?.kind ?? null).toBe(own ? null : kind);
    }
  });
});

describe('kindOfAddress', () => {
  it.each([
    ['https://krant.example/rss.xml', 'feed'],
    ['https://krant.example/tags/verkeer', 'feed'],
    ['https://www.youtube.com/@gemeente', 'feed'],
    ['https://mastodon.example/@dorp.rss', 'feed'],
    ['https://mastodon.example/tags/dorp.rss', 'feed'],
    ['https://bsky.app/profile/dorp.example/rss', 'feed'],
    ['https://zoek.officielebekendmakingen.nl/rss?q=dorp', 'feed'],
    ['geen adres', 'feed'],
    ['', 'feed'],
    ['https://mastodon.example/tags/dorp', 'mastodon'],
    ['https://social.example.nl/@dorp', 'mastodon'],
    ['https://server.example/api/v1/timelines/tag/dorp?local=true', 'mastodon'],
    ['https://server.example/api/v1/accounts/123/statuses', 'mastodon'],
    ['https://bsky.app/profile/dorp.example', 'bluesky'],
    ['https://bsky.app/search?q=lindewaard', 'bluesky'],
    ['https://bsky.app/hashtag/lindewaard', 'bluesky'],
    ['https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=dorp.example', 'bluesky'],
    ['https://repository.overheid.nl/sru?query=dt.creator==Lindewaard', 'publications'],
    ['https://elders.example/zoek?operation=searchRetrieve&query=a', 'publications'],
    ['https://api.openraadsinformatie.nl/v1/elastic/ori_lindewaard*/_search', 'council'],
    ['https://api.openraadsinformatie.nl/v1/elastic/ori_lindewaard*', 'council'],
    ['https://api.public-warning.app/api/v1/providers/nl-alert/alerts', 'nl-alert'],
    ['https://api.meldingen.example/signals/v1/public/signals/geography?bbox=1,2,3,4', 'reports'],
    ['https://feeds.meteoalarm.org/feeds/meteoalarm-legacy-atom-netherlands', 'weather'],
    ['webcal://agenda.example/raad', 'calendar'],
    ['https://agenda.example/raad.ics?token=a', 'calendar'],
    ['imaps://post.example/', 'mailbox'],
  ])('%s → %s', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind);
  });
});

describe.each(adapters.map((adapter) => [adapter.kind, adapter] as const))('%s', (_, adapter) => {
  it.each(hostileBodies)('gives entries or a refusal with words for %s', async (_name, body) => {
    const page = pageOf(body);
    const read = await adapter.read(page);
    if (!read.ok) expect(read.failure.key).toSatisfy(known);
    expect(() => adapter.next?.(page, adapter.first({ url: 'https://bron.example/' }, now))).not.toThrow();
  });

  it('never throws, whatever the bytes or the address', async () => {
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((json) => new TextEncoder().encode(json)),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.oneof(fc.string(), fc.webUrl()), async (body, url) => {
        const request = adapter.first({ url }, now);
        const page = pageOf(body);
        const read = await adapter.read(page);
        adapter.next?.(page, request);
        return read.ok || known(read.failure.key);
      }),
      { numRuns: 60 },
    );
  });
});

describe('nlKindFailures', () => {
  it.each(Object.entries(nlKindFailures))('%s is a line that can be filled in', (_, line) => {
    expect(say(line, { reason: 'te druk' })).not.toMatch(/[{}]/);
  });
});
