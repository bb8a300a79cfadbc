/** Names that somebody may have meant. */
import { fold } from '../../shared/language/fold.ts';

/** A mistyped letter in every so many is still taken for the name. */
const lettersPerMistake = 4;

/**
 * Those of `all` whose name holds what was typed or is held by it, or differs from it by a letter in four at most; the
 * nearest first, else in the order given. Case and accents do not count.
 */
export function nearNames<T>(typed: string, all: readonly T[], nameOf: (each: T) => string): readonly T[] {
  const wanted = fold(typed.trim());
  return all
    .map((each) => ({ each, distance: nearness(wanted, fold(nameOf(each))) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ each }) => each);
}

/** Mistakes between two folded names; a name inside the other counts as one. */
function nearness(wanted: string, name: string): number {
  if (wanted === name) return 0;
  const shorter = Math.min(wanted.length, name.length);
  if (shorter >= 3 && (name.includes(wanted) || wanted.includes(name))) return 1;
  const mistakes = editDistance(wanted, name);
  return mistakes <= Math.ceil(shorter / lettersPerMistake) ? mistakes : Number.POSITIVE_INFINITY;
}

/** Levenshtein's distance: letters to add, leave out or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (let at = 1; at <= other.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
