/** What a person types as the address of a source → web addresses to try. */
import { fail, ok, type Result } from '../../../shared/result.ts';

/** Addresses to try in this order; the second only where the first cannot be connected to. */
export interface TypedAddress {
  readonly first: string;
  readonly fallback: string | null;
}

const longest = 2000;

/**
 * Reads "gemeente.nl", "www.x.nl/nieuws", "https://…", "feed://…", "r/plaats" and "@account@server": https where no scheme
 * is given, then http. Fails `input`: `address-broken`, `address-scheme`, `address-incomplete`, `address-is-mail`,
 * `address-has-password`.
 */
export function readTypedAddress(typed: string): Result<TypedAddress> {
  const text = typed
    .trim()
    .replace(/^[<"'“‘(]+|[>"'”’),]+$/g, '')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, '')
    .replace(/^webcals?:\/\//i, 'https://')
    .trim();
  if (text === '' || text.length > longest)
    return fail('input', 'address-incomplete', { address: short(text) });
  const shorthand = shorthandAddress(text);
  if (shorthand !== null) return ok({ first: shorthand, fallback: null });
  const scheme = /^([a-z][a-z0-9+.-]*):(?:\/\/|(?!\d))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return fail('input', 'address-is-mail');
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return fail('input', 'address-scheme', { scheme: `${scheme}:` });
  if (scheme === undefined && /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(text))
    return fail('input', 'address-is-mail');
  const url = scheme === undefined ? `https://${text.replace(/^\/+/, '')}` : text;
  return checked(url, text, scheme === undefined);
}

function checked(address: string, typed: string, mayFallBack: boolean): Result<TypedAddress> {
  if (/\s/.test(address) || !URL.canParse(address))
    return fail('input', 'address-broken', { url: short(typed) });
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return fail('input', 'address-has-password');
  if (!url.hostname.includes('.') && !url.hostname.includes(':') && url.hostname !== 'localhost')
    return fail('input', 'address-incomplete', { address: short(typed) });
  url.hash = '';
  return ok({
    first: url.href,
    fallback: mayFallBack ? url.href.replace(/^https:/, 'http:') : null,
  });
}

/** Ways in which people name an account rather than its page. */
function shorthandAddress(text: string): string | null {
  const subreddit = /^\/?r\/([\w+]{2,60})\/?$/i.exec(text)?.[1];
  if (subreddit !== undefined) return `https://www.reddit.com/r/${subreddit}/`;
  const [, account, server] = /^@([\w.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text) ?? [];
  if (account !== undefined && server !== undefined) return `https://${server.toLowerCase()}/@${account}`;
  const handle = /^@?([a-z0-9-]+\.bsky\.social)\/?$/i.exec(text)?.[1];
  return handle === undefined ? null : `https://bsky.app/profile/${handle.toLowerCase()}`;
}

/** For a message: short, and without what stands before an `@`. */
function short(text: string): string {
  const shown = text.replace(/\/\/[^\s/@]*@/, '//');
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
