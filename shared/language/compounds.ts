/** Compounds: the parts of a Dutch word that was written as one. */
import { fold } from './fold.ts';

/** Letters that may stand between two parts; none is tried first. */
const links = ['', 's', 'en', 'e', 'er'] as const;
const shortestPart = 3;
const longestWord = 60;
/** More parts than this is guessing. */
const mostParts = 5;

interface Split {
  readonly parts: readonly string[];
  /** Letters spent on links, over all parts. */
  readonly linked: number;
}

/** Fewer parts win, then fewer linking letters, then the longer first part (`voetbal|veld`, not `voet|balveld`). */
function better(one: Split, other: Split | null): boolean {
  if (other === null) return true;
  if (one.parts.length !== other.parts.length) return one.parts.length < other.parts.length;
  if (one.linked !== other.linked) return one.linked < other.linked;
  return (one.parts[0]?.length ?? 0) > (other.parts[0]?.length ?? 0);
}

/** Whether a part is known and does not just carry a linking -s or -en (`raads` is `raad` + s). */
function standsAlone(part: string, isWord: (part: string) => boolean): boolean {
  if (!isWord(part)) return false;
  const bare = /^(.{4,})s$/.exec(part)?.[1] ?? /^(.{4,})en$/.exec(part)?.[1];
  return bare === undefined || !isWord(bare);
}

/**
 * Splits a compound into known parts, linking letters dropped: `geluidsoverlast` → `['geluid', 'overlast']`. `isWord`
 * gets folded candidates of at least three letters. A word without such a split, and a word that `isWord` knows
 * whole only, comes back as its only part; a known whole is split all the same when its parts are known.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): readonly string[] {
  const whole = fold(word).replace(/-/g, '');
  if (whole.length < 2 * shortestPart || whole.length > longestWord) return [whole];
  const known = new Map<number, Split | null>();

  const from = (start: number): Split | null => {
    const seen = known.get(start);
    if (seen !== undefined) return seen;
    known.set(start, null);
    let best: Split | null = null;
    const rest = whole.slice(start);
    if (start > 0 && isWord(rest)) best = { parts: [rest], linked: 0 };
    for (let end = start + shortestPart; end <= whole.length - shortestPart; end += 1) {
      const part = whole.slice(start, end);
      if (!standsAlone(part, isWord)) continue;
      for (const link of links) {
        if (!whole.startsWith(link, end) || whole.length - end - link.length < shortestPart) continue;
        const tail = from(end + link.length);
        if (tail === null || tail.parts.length >= mostParts) continue;
        const split = { parts: [part, ...tail.parts], linked: link.length + tail.linked };
        if (better(split, best)) best = split;
      }
    }
    known.set(start, best);
    return best;
  };

  return from(0)?.parts ?? [whole];
}
