/** The address of a source to add, as a person types it. */
import { raise, unwrap } from '../../shared/result.ts';
import { readTypedAddress } from '../engine/discovery/typed-address.ts';

/**
 * The address as it is where it says how to get there; else https is taken. Throws FailureError `input` for what is no
 * address (`address-…`), or for one with a password: an address is kept and shown, a password never.
 */
export function addedAddress(typed: string): string {
  const text = typed.trim();
  // "losser.nl:8080" names a port, "imaps:" a way.
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return withoutPassword(text);
  const { first } = unwrap(readTypedAddress(text));
  // Behind the # a nationwide list says which part of it is followed.
  return `${first}${/#.*$/.exec(text)?.[0] ?? ''}`;
}

/** A mailbox's address holds a name. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, username, password } = new URL(url);
  if (password !== '' || (username !== '' && /^https?:$/.test(protocol)))
    raise('input', 'address-has-password');
  return url;
}
