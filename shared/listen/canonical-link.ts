/** Web addresses made comparable and free of trackers. */
import { trackerNames, trackerPrefixes } from './trackers.ts';

/** The part of the platform's URL that is used here: `shared` has no DOM and no Node types. */
interface WebAddress {
  protocol: string;
  username: string;
  password: string;
  hash: string;
  search: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly href: string;
}
declare const URL: new (input: string) => WebAddress;

function parse(link: string): WebAddress | null {
  try {
    const address = new URL(link.trim());
    return address.protocol === 'http:' || address.protocol === 'https:' ? address : null;
  } catch {
    return null;
  }
}

function isTracker(parameter: string): boolean {
  const name = (parameter.split('=')[0] ?? '').toLowerCase();
  return trackerNames.has(name) || trackerPrefixes.some((prefix) => name.startsWith(prefix));
}

function withoutTrackers(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracker(parameter));
}

/** `#/nieuws/1` and `#!nieuws` are addresses within an app, not places on a page. */
function isRoute(hash: string): boolean {
  return hash.startsWith('#/') || hash.startsWith('#!');
}

/** Takes off what names a person, a place on the page or a tracker; each assignment makes the platform write anew. */
function clean(address: WebAddress): WebAddress {
  if (address.username !== '') address.username = '';
  if (address.password !== '') address.password = '';
  if (address.hash !== '' && !isRoute(address.hash)) address.hash = '';
  if (address.search !== '') {
    const kept = withoutTrackers(address.search);
    address.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  }
  return address;
}

/**
 * The address to open: http(s) only, without trackers, fragment, user name and password. Null for anything else.
 * Never throws.
 */
export function canonicalLink(link: string | null): string | null {
  const address = link === null ? null : parse(link);
  if (address === null) return null;
  const { href } = clean(address);
  // A bare "#" or "?" is no part of the address.
  return href.replace(/[?#]+$/, '');
}

/**
 * The address as a key for comparing: as `canonicalLink`, and without scheme, `www.`, port, closing slash and the order
 * of parameters. Null where there is no web address.
 */
export function linkKey(link: string | null): string | null {
  const parsed = link === null ? null : parse(link);
  if (parsed === null) return null;
  const address = clean(parsed);
  const host = address.hostname.replace(/^www\./, '');
  const parameters = withoutTrackers(address.search).toSorted();
  const search = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  return `${host}${address.pathname.replace(/\/+$/, '')}${search}${address.hash}`;
}
