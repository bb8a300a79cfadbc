/** Rows of tokens that could be a name: particles, initials and capitalised words that stand together. */

import { notNames } from './lists/offices.ts';
import { namedThings, particles } from './lists/surnames.ts';
import type { Token } from './words.ts';

/** A row of tokens: indices, `to` exclusive; the surname is the part behind first names and initials. */
export interface NameRow {
  readonly from: number;
  readonly to: number;
  /** Index of the first token of the surname, its particles included. */
  readonly surname: number;
}

/** What the row finders look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Whether token `index` follows the one before with nothing but one space (or nothing) between. */
export function adjoins(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  const here = reading.tokens[index];
  if (before === undefined || here === undefined) return false;
  return /^[^\S\r\n]{0,2}$/.test(reading.text.slice(before.end, here.start));
}

/** A word with a capital and small letters, as a name is written; `DE VRIES` in a heading is no evidence. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{Lu}|['’][tsTS]-)[\p{L}\p{M}'’-]*\p{Ll}/u.test(token.text);
}

/** More initials than this are no name. */
const mostInitials = 6;

/** `J.`, `J.P.`, `A.F.Th.`: one dotted token, or a capital with a full stop behind it. Gives the index behind. */
export function initialsEnd(reading: Reading, index: number, most = mostInitials): number | null {
  if (most === 0) return null;
  const token = reading.tokens[index];
  if (token?.kind !== 'word') return null;
  if (/^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}?$/u.test(token.text)) {
    const dot = reading.tokens[index + 1];
    return dot?.text === '.' && adjoins(reading, index + 1) ? index + 2 : index + 1;
  }
  if (!/^(?:\p{Lu}|IJ|Th|Ch)$/u.test(token.text)) return null;
  const dot = reading.tokens[index + 1];
  if (dot?.text !== '.' || dot.start !== token.end) return null;
  return initialsEnd(reading, index + 2, most - 1) ?? index + 2;
}

/** A surname from `index`: particles (any case), then one or two capitalised words. Gives the index behind. */
export function surnameEnd(reading: Reading, index: number, halves = 2): number | null {
  let at = index;
  while (particles.has(reading.tokens[at]?.folded ?? '') && adjoins(reading, at + 1) && at - index < 3)
    at += 1;
  if (at > index && !isCapitalised(reading.tokens[at])) at = index;
  const head = reading.tokens[at];
  if (head === undefined || !isCapitalised(head)) return null;
  if (at === index && notNames.has(head.folded)) return null;
  // `Zijlaard-Van Moorsel`: the second half of a double name begins with a particle.
  const half = /-(\p{L}+)$/u.exec(head.folded)?.[1] ?? '';
  if (halves > 1 && particles.has(half) && adjoins(reading, at + 1))
    return surnameEnd(reading, at + 1, halves - 1) ?? at + 1;
  return at + 1;
}

/** Whether the row, or the word right behind it, says that this is a street, building or body. */
export function namesThing(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    const token = reading.tokens[index];
    if (token?.kind !== 'word') continue;
    if (index === to && !(adjoins(reading, index) && isCapitalised(token))) continue;
    // `Van der Hoeven-kliniek`, `Frank-plantsoen`: a compound noun that bears a name.
    const half = /\p{L}-(\p{Ll}+)/u.exec(token.text)?.[1];
    if (half !== undefined && !particles.has(half)) return true;
    const ending = namedThings.exec(token.folded)?.[0];
    if (ending === undefined || index < to - 1) continue;
    const particle = particles.has(reading.tokens[index - 1]?.folded ?? '') && index < to;
    // `Van der Molen` and `'t Hof` are people; `Van Heekstraat` and `Frankplantsoen` are streets.
    if (!(particle && ending === token.folded)) return true;
  }
  return false;
}
