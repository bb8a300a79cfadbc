/** When to look at a source again. */

/** Seconds between looks: 15 min for news (domain notes §8), max-age capped at 5 h (as NetNewsWire does). */
const interval = 15 * 60;
const maxAgeCap = 5 * 60 * 60;
/** Back-off doubles per failure up to a day: a failing source is never dropped. */
const backOffCap = 24 * 60 * 60;
/** A server may ask for a week of patience; more is a mistake of its own. */
const patienceCap = 7 * 24 * 60 * 60;

/** What bears on the next look; seconds. */
export interface CheckHints {
  readonly failures: number;
  readonly retryAfter: number | null;
  readonly maxAge: number | null;
}

/** ISO-8601 UTC of the next look: the largest of interval, back-off, capped max-age and Retry-After. */
export function nextCheck(now: Date, hints: CheckHints): string {
  const backOff = hints.failures === 0 ? 0 : Math.min(backOffCap, interval * 2 ** (hints.failures - 1));
  const wait = Math.max(
    interval,
    backOff,
    Math.min(maxAgeCap, hints.maxAge ?? 0),
    Math.min(patienceCap, hints.retryAfter ?? 0),
  );
  return new Date(now.getTime() + wait * 1000).toISOString();
}
