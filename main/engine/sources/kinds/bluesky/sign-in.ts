/** An app password → headers that let us search. */
import type { FailureCode } from '../../../../../shared/result.ts';
import type { Fetcher } from '../../../fetcher.ts';
import type { SignedIn } from '../../adapter.ts';
import { urlOf } from '../web-url.ts';
import { serviceOf } from './address.ts';
import { blueskySession } from './wire.ts';

const loopback = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

function accessToken(bytes: Uint8Array): string | null {
  try {
    const session = blueskySession.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return session.success ? session.data.accessJwt : null;
  } catch {
    return null;
  }
}

/**
 * Opens a session (com.atproto.server.createSession) with the secret `handle:app-password`. Refuses with
 * `bluesky-secret-shape`, `bluesky-insecure` or `bluesky-sign-in-refused`; the secret is in no message.
 */
export async function signIn(address: string, secret: string, fetch: Fetcher): Promise<SignedIn> {
  const parts = /^\s*@?([^\s:]+):\s*(\S+)\s*$/.exec(secret);
  if (parts === null) return refused('usage', 'bluesky-secret-shape');
  const service = serviceOf(address, true);
  const url = urlOf(service);
  if (url === null || (url.protocol !== 'https:' && !loopback.test(url.hostname)))
    return refused('refused', 'bluesky-insecure');
  const outcome = await fetch({
    url: `${service}/xrpc/com.atproto.server.createSession`,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ identifier: parts[1], password: parts[2] }),
    etag: null,
    lastModified: null,
  });
  if (outcome.kind === 'failed') {
    const { status } = outcome.failure.args;
    const denied = status === 400 || status === 401 || status === 403;
    if (denied) return refused('refused', 'bluesky-sign-in-refused');
    return { ok: false, failure: outcome.failure, retryAfter: outcome.retryAfter };
  }
  const token = outcome.kind === 'body' ? accessToken(outcome.bytes) : null;
  if (token === null) return refused('input', 'kind-unexpected');
  return { ok: true, value: { authorization: `Bearer ${token}` } };
}

function refused(code: FailureCode, key: string): SignedIn {
  return { ok: false, failure: { code, key, args: {}, retry: false }, retryAfter: null };
}
