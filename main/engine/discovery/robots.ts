/** Asks a site's robots.txt whether a page may be read (RFC 9309). For pages; feeds are published to be fetched. */
import robotsParser from 'robots-parser';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Fetcher, FetchOutcome } from '../fetcher.ts';

/** The name that robots.txt rules call us by. */
const robotsToken = 'Luisterpost';

/** RFC 9309 §2.5: at least 500 KiB must be read, what is beyond may be left. */
const maximumBytes = 512 * 1024;

/** Whether a page may be read: ok; refused `robots-disallowed`; network `robots-unavailable` (try later). */
export type RobotsCheck = (url: string) => Promise<Result<null>>;

type Rules = (url: string) => Result<null>;

/** A check that asks each origin for its rules once, however many pages are asked about. */
export function createRobots(fetch: Fetcher): RobotsCheck {
  const byOrigin = new Map<string, Promise<Rules>>();
  return async (url) => {
    const { origin } = new URL(url);
    const rules = byOrigin.get(origin) ?? askOrigin(origin, fetch);
    byOrigin.set(origin, rules);
    return (await rules)(url);
  };
}

async function askOrigin(origin: string, fetch: Fetcher): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  return rulesOf(url, await fetch({ url, etag: null, lastModified: null }));
}

/** RFC 9309 §2.3.1: absent means allowed; forbidden we read as no; a server in trouble may not be guessed about. */
function rulesOf(url: string, outcome: FetchOutcome): Rules {
  if (outcome.kind === 'body') return parsedRules(url, outcome.bytes);
  if (outcome.kind === 'not-modified') return () => ok(null);
  const status = Number(outcome.failure.args['status'] ?? 0);
  if (status === 401 || status === 403) return disallowed;
  if (status >= 400 && status < 500 && status !== 429) return () => ok(null);
  // §2.3.1.2: rules behind too many redirects count as absent.
  if (outcome.failure.key.startsWith('redirect-')) return () => ok(null);
  if (status === 0) return () => ({ ok: false, failure: outcome.failure });
  return (page) => fail('network', 'robots-unavailable', { url: new URL(page).host }, true);
}

function parsedRules(url: string, bytes: Uint8Array): Rules {
  const text = new TextDecoder().decode(bytes.subarray(0, maximumBytes));
  // A line that was cut in two would say something else.
  const whole = bytes.length > maximumBytes ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  const robots = robotsParser(url, whole);
  return (page) => (robots.isAllowed(page, robotsToken) === false ? disallowed(page) : ok(null));
}

const disallowed: Rules = (page) => fail('refused', 'robots-disallowed', { url: new URL(page).host });
