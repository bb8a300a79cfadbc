/** What an address looks like for each kind of source; the first that fits counts. */
import type { SourceKind } from '../../../../shared/model/source.ts';

/** Hosts with `/@name` addresses that do not speak Mastodon's interface. */
const otherHandleHosts =
  /(?:^|\.)(?:youtube\.com|tiktok\.com|medium\.com|threads\.(?:com|net)|substack\.com|flickr\.com)$/;

/** Names by which servers of Mastodon are recognised; `/tags/…` alone is a path of many news sites. */
const mastodonHosts = /(?:^|\.)(?:mastodon|mstdn|toot|todon|social)(?:[.-])|mastodon/;

type Shape = (url: URL) => boolean;

/** In order of certainty. */
export const addressShapes: readonly (readonly [SourceKind, Shape])[] = [
  ['mailbox', (url) => /^imaps?:$/.test(url.protocol)],
  ['folder', (url) => url.protocol === 'file:'],
  ['calendar', (url) => /^webcals?:$/.test(url.protocol) || /\.(?:ics|ical)$/i.test(url.pathname)],
  ['publications', (url) => /^searchretrieve$/i.test(url.searchParams.get('operation') ?? '') || onSru(url)],
  ['council', (url) => /\/elastic\/(?:ori|osi)_[^/]+(?:\/_search)?\/?$/.test(url.pathname)],
  ['nl-alert', (url) => /\/providers\/nl-alert\/alerts\/?$/.test(url.pathname)],
  ['reports', (url) => /\/signals\/v1\/public\/signals\/geography\/?$/.test(url.pathname)],
  ['weather', (url) => /\/meteoalarm-[a-z-]*atom-[a-z-]+$/.test(url.pathname)],
  ['bluesky', isBluesky],
  ['mastodon', isMastodon],
];

function onSru(url: URL): boolean {
  return url.hostname === 'repository.overheid.nl' && /^\/sru\b/.test(url.pathname);
}

function isBluesky(url: URL): boolean {
  if (/^\/xrpc\/app\.bsky\.feed\.(?:getAuthorFeed|searchPosts)$/.test(url.pathname)) return true;
  if (!/^(?:www\.)?bsky\.app$/.test(url.hostname)) return false;
  return /^\/(?:profile|hashtag)\/[^/]+\/?$/.test(url.pathname) || url.pathname === '/search';
}

function isMastodon(url: URL): boolean {
  if (/^\/api\/v1\/(?:timelines\/tag\/[^/]+|accounts\/[^/]+\/statuses)\/?$/.test(url.pathname)) return true;
  if (/^\/@[^/@.]+\/?$/.test(url.pathname)) return !otherHandleHosts.test(url.hostname);
  return /^\/tags\/[^/.]+\/?$/.test(url.pathname) && mastodonHosts.test(url.hostname);
}
