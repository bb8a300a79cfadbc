/** Addresses whose feed follows from the address itself: no page needs to be fetched. */
import type { SourceKind } from '../../../shared/model/source.ts';
import { kindOfAddress } from '../sources/kinds/kind-of-address.ts';
import { isWithin } from './closed-platforms.ts';

/** The feed that belongs to a page of a known service. */
export interface KnownShape {
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** The page people read. */
  readonly site: string;
}

/** Servers that speak Mastodon, told by their name alone; others are recognised by their `/@account` pages. */
const fediverseHost =
  /(?:^|\.)(?:mastodon|mstdn|masto|toot|fosstodon|hachyderm|social)\.|\.social$|^social\./;

/** Services that use `/@account` for something else. */
const otherAtHosts = ['youtube.com', 'medium.com', 'substack.com', 'flipboard.com', 'pinterest.com'];

type Reader = (url: URL) => KnownShape | null;

const readers: readonly Reader[] = [
  youtube,
  reddit,
  bluesky,
  medium,
  openData,
  fediverseAccount,
  fediverseTag,
];

/** The feed of a known kind of page, or null where the page must be asked. Sources of the rules: each service's help. */
export function knownShapeOf(address: string): KnownShape | null {
  const url = new URL(address);
  for (const read of readers) {
    const shape = read(url);
    if (shape !== null) return shape;
  }
  return null;
}

function segment(url: URL, pattern: RegExp): string | null {
  const found = pattern.exec(url.pathname)?.[1];
  return found ?? null;
}

function youtube(url: URL): KnownShape | null {
  if (!isWithin(url.hostname, 'youtube.com')) return null;
  const feed = (name: string, value: string): KnownShape => ({
    url: `https://www.youtube.com/feeds/videos.xml?${name}=${encodeURIComponent(value)}`,
    kind: 'feed',
    title: 'YouTube',
    site: url.href,
  });
  const channel = segment(url, /^\/channel\/(UC[\w-]{10,40})(?:\/|$)/);
  if (channel !== null) return feed('channel_id', channel);
  const list = url.pathname === '/playlist' ? url.searchParams.get('list') : null;
  if (list !== null && list !== '') return feed('playlist_id', list);
  const user = segment(url, /^\/user\/([\w.-]+)(?:\/|$)/);
  return user === null ? null : feed('user', user);
}

function reddit(url: URL): KnownShape | null {
  if (!isWithin(url.hostname, 'reddit.com') || url.pathname.endsWith('.rss')) return null;
  const name = segment(url, /^\/r\/([\w+]{2,200})(?:\/(?:hot|new|top|rising)?)?\/?$/i);
  if (name === null) return null;
  const site = `https://www.reddit.com/r/${name}/`;
  return { url: `${site}.rss`, kind: 'feed', title: `r/${name}`, site };
}

function bluesky(url: URL): KnownShape | null {
  if (!isWithin(url.hostname, 'bsky.app')) return null;
  const actor = segment(url, /^\/profile\/([\w.:-]+)(?:\/|$)/);
  if (actor === null) return null;
  return {
    url: `https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${encodeURIComponent(actor)}`,
    kind: 'bluesky',
    title: actor,
    site: `https://bsky.app/profile/${actor}`,
  };
}

function medium(url: URL): KnownShape | null {
  if (url.hostname !== 'medium.com') return null;
  const account = segment(url, /^\/(@[\w.-]+)\/?$/);
  if (account === null) return null;
  return { url: `https://medium.com/feed/${account}`, kind: 'feed', title: account, site: url.href };
}

/** Addresses that an adapter of its own reads as they are: open data, calendars. */
const adapterKinds: readonly SourceKind[] = [
  'nl-alert',
  'publications',
  'council',
  'weather',
  'reports',
  'calendar',
];

function openData(url: URL): KnownShape | null {
  const kind = kindOfAddress(url.href);
  if (!adapterKinds.includes(kind)) return null;
  return { url: url.href, kind, title: url.hostname, site: url.origin };
}

function fediverseAccount(url: URL): KnownShape | null {
  if (otherAtHosts.some((host) => isWithin(url.hostname, host))) return null;
  const [, account, server] = /^\/@([\w.-]+?)(?:@([\w.-]+\.[a-z]+))?(?:\/|$)/i.exec(url.pathname) ?? [];
  if (account === undefined || account.endsWith('.rss')) return null;
  // A remote account seen through another server is published by its own server only.
  const origin = server === undefined ? url.origin : `https://${server.toLowerCase()}`;
  const host = new URL(origin).host;
  return {
    url: `${origin}/@${account}.rss`,
    kind: 'mastodon',
    title: `@${account}@${host}`,
    site: `${origin}/@${account}`,
  };
}

function fediverseTag(url: URL): KnownShape | null {
  if (!fediverseHost.test(url.hostname)) return null;
  const tag = segment(url, /^\/tags\/([^/.]+)\/?$/);
  if (tag === null) return null;
  const site = `${url.origin}/tags/${tag}`;
  return { url: `${site}.rss`, kind: 'mastodon', title: `#${decoded(tag)}`, site };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
