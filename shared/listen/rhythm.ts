/** How often a source publishes, and whether it has fallen silent against its own habit. */

/** A source's habit. */
export interface Rhythm {
  /** Items a day over the observed span, or null where there is too little to tell. */
  readonly perDay: number | null;
  /** Its newest publication, ISO-8601 UTC, or null. */
  readonly last: string | null;
  /** The same moment where the pause since is out of its habit, else null. */
  readonly silentSince: string | null;
}

const day = 24 * 60 * 60 * 1000;
/** The habit is what it did in the eight weeks before its newest publication. */
const span = 56 * day;
/** Days with a publication below which nothing is called a habit. */
const fewestDays = 5;
/** Silence is a pause longer than twice the longest one of those weeks, and than two days (a weekend is no silence). */
const stretch = 2;
const shortestSilence = 2 * day;

/**
 * The rhythm of publication `times` (ISO-8601 UTC, any order), seen at `now`. Distribution-free on purpose: "langer dan
 * twee keer de langste pauze" can be said to a person. Times after `now` are left out.
 */
export function rhythmOf(times: readonly string[], now: string): Rhythm {
  const moment = Date.parse(now);
  const sorted = times
    .map((time) => Date.parse(time))
    .filter((time) => time <= moment)
    .toSorted((a, b) => a - b);
  const last = sorted.at(-1);
  if (last === undefined) return { perDay: null, last: null, silentSince: null };
  const observed = sorted.filter((time) => time > last - span);
  const first = observed[0] ?? last;
  const days = new Set(observed.map((time) => Math.floor(time / day))).size;
  const newest = new Date(last).toISOString();
  if (days < fewestDays) return { perDay: null, last: newest, silentSince: null };
  const perDay = observed.length / Math.max(1, (moment - first) / day);
  const longest = observed.reduce((most, time, at) => Math.max(most, time - (observed[at - 1] ?? time)), 0);
  const silent = moment - last > Math.max(shortestSilence, stretch * longest);
  return { perDay, last: newest, silentSince: silent ? newest : null };
}
