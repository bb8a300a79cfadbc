/** Addresses that people copy from Bluesky → requests of its interface. */
import { urlOf, withDefaults } from '../web-url.ts';

/** Reading what is open needs no account there; signing in and searching is done at the account's own host. */
const openService = 'https://public.api.bsky.app';
const accountService = 'https://bsky.social';

/** The host to ask: Bluesky's own for its web addresses, else the host of the address itself. */
export function serviceOf(address: string, signedIn: boolean): string {
  const url = urlOf(address);
  if (url === null || /(?:^|\.)bsky\.app$/.test(url.hostname)) return signedIn ? accountService : openService;
  return url.origin;
}

function call(service: string, method: string, parameters: Readonly<Record<string, string>>): string {
  return withDefaults(new URL(`/xrpc/app.bsky.feed.${method}`, service), parameters).href;
}

/** What a search asks; newest first, the most that the interface gives in one page is 100. */
const searching = { sort: 'latest', limit: '50' };

/** An account's own posts with their threads, without answers to others. */
const reading = { filter: 'posts_and_author_threads', limit: '50' };

/** The request's address for a profile, a tag, a search or a call of the interface itself. */
export function requestAddress(address: string): string {
  const url = urlOf(address);
  if (url === null) return address;
  const method = /^\/xrpc\/app\.bsky\.feed\.(\w+)$/.exec(url.pathname)?.[1];
  if (method !== undefined) {
    const service = serviceOf(address, method === 'searchPosts');
    const given = Object.fromEntries(url.searchParams);
    return call(service, method, { ...given, ...(method === 'searchPosts' ? searching : reading), ...given });
  }
  const [place, name] = url.pathname.split('/').filter((part) => part !== '');
  if (place === 'profile' && name !== undefined)
    return call(openService, 'getAuthorFeed', { actor: decoded(name).replace(/^@/, ''), ...reading });
  if (place === 'hashtag' && name !== undefined)
    return call(accountService, 'searchPosts', { q: `#${decoded(name).replace(/^#/, '')}`, ...searching });
  if (place === 'search')
    return call(accountService, 'searchPosts', { q: url.searchParams.get('q') ?? '', ...searching });
  return address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
