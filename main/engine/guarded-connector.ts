/** Opens connections, never to a private address unless the user vouches for that host. */
import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isSpecialAddress } from './address-guard.ts';
import { Refusal } from './refusal.ts';

/** Milliseconds for name look-up, TCP and TLS together. */
const connectTime = 10_000;

/**
 * Checks the address that is really connected to: literals here, names after look-up, so rebinding fails too.
 * `allowed` holds `host:port`, lower case. The callback gets a Refusal `address-private`.
 */
export function guardedConnector(allowed: ReadonlySet<string>): buildConnector.connector {
  const open = buildConnector({ timeout: connectTime });
  const guarded = buildConnector({ timeout: connectTime, lookup: guardedLookup });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port;
    if (allowed.has(`${options.hostname.toLowerCase()}:${port}`)) return open(options, callback);
    if (isIP(host) !== 0 && isSpecialAddress(host)) return callback(privateAddress(host), null);
    return guarded(options, callback);
  };
}

const privateAddress = (host: string): Refusal => new Refusal('refused', 'address-private', { host });

const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4);
    const found = Array.isArray(addresses) ? addresses : [];
    const [first] = found;
    if (first === undefined || found.some((entry) => isSpecialAddress(entry.address)))
      return callback(privateAddress(hostname), '', 4);
    if (options.all) return callback(null, found);
    return callback(null, first.address, first.family);
  });
};
