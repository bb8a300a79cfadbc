/** Light trimming of a sentence: what may be left out without changing a number, a name, a denial or who said it. */
import { type Token, tokenise } from '../language/words.ts';
import type { Cut } from '../model/claim.ts';
import { commaConnectives, looseConnectives } from './words/summary-cues.ts';
import {
  hedges,
  isQuantity,
  negations,
  salutation,
  sayingVerbs,
  subordinators,
} from './words/summary-words.ts';

/** Shorter sentences keep their asides: there is nothing to gain. */
const longSentence = 140;
/** Characters of a clause that may be left out. */
const clause = { fewest: 12, most: 110 } as const;

/** A sentence without its cuts, white space tidied; `cuts` are offsets in the field that it stands in. */
export interface Trimmed {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/** Trims `field.slice(start, end)`: see `leadingCut`, `asideCuts` and `clauseCut` for what may go. */
export function trimSentence(field: string, start: number, end: number): Trimmed {
  const sentence = field.slice(start, end);
  const lead = leadingCut(sentence);
  const inner = sentence.length < longSentence ? [] : innerCuts(sentence);
  const cuts = [...lead, ...inner, ...trailingCut(sentence)]
    .filter((cut, index, all) => cut.start >= (all[index - 1]?.end ?? 0))
    .map((cut) => ({ start: start + cut.start, end: start + cut.end }));
  const kept = withoutCuts(field, start, end, cuts).replace(/\s+/gu, ' ').trim();
  return { text: lead.length === 0 ? kept : raised(kept), cuts };
}

/** `field.slice(start, end)` without its cuts. */
export function withoutCuts(field: string, start: number, end: number, cuts: readonly Cut[]): string {
  const starts = [start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  return starts.map((from, index) => field.slice(from, ends[index] ?? end)).join('');
}

/** A sentence that lost its opening begins with a capital again. */
const raised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "Daarnaast, ", "Maar de …", "Beste bezoekers, ". */
function leadingCut(sentence: string): readonly Cut[] {
  const opening = [commaConnectives, looseConnectives, salutation]
    .map((shape) => shape.exec(sentence)?.[0])
    .find((found) => found !== undefined);
  if (opening === undefined || carriesMeaning(opening.replace(/^\S+/u, ''))) return [];
  return [{ start: 0, end: opening.length }];
}

/** Emoji after the end. */
function trailingCut(sentence: string): readonly Cut[] {
  const tail =
    /(?<=[.!…)"”'’])(?:\s*(?:\p{Extended_Pictographic}|[\ufe0f\u200d]|[\u{1f3fb}-\u{1f3ff}]))+\s*$/u.exec(
      sentence,
    );
  return tail === null ? [] : [{ start: tail.index, end: sentence.length }];
}

/** Asides between brackets, or else one clause between commas; never in a sentence with quoted speech. */
function innerCuts(sentence: string): readonly Cut[] {
  if (/["“”„«»]|(?<![\p{L}\p{N}])['‘]/u.test(sentence)) return [];
  return [...asideCuts(sentence), ...clauseCut(sentence)].toSorted((a, b) => a.start - b.start);
}

function asideCuts(sentence: string): readonly Cut[] {
  return [...sentence.matchAll(/\s\([^()]{2,110}\)(?=[\s.,;:!])/gu)]
    .filter(({ index, 0: aside }) => isLevel(sentence.slice(0, index)) && !carriesMeaning(aside))
    .map(({ index, 0: aside }) => ({ start: index, end: index + aside.length }));
}

/** Every bracket that opened is closed again. */
const isLevel = (text: string): boolean => text.split('(').length === text.split(')').length;

/**
 * "De school, die al jaren te klein is, krijgt": the clause between the only two commas, where what follows goes on with
 * the sentence and no other clause hangs on it.
 */
function clauseCut(sentence: string): readonly Cut[] {
  const commas = [...sentence.matchAll(/,/gu)].map(({ index }) => index);
  const [first, second] = commas;
  if (commas.length !== 2 || first === undefined || second === undefined || /[;:()–—]/u.test(sentence))
    return [];
  const inside = sentence.slice(first + 1, second);
  if (!/^\s+die\s/u.test(inside) || inside.length < clause.fewest || inside.length > clause.most) return [];
  const words = tokenise(inside).filter(({ kind }) => kind === 'word');
  const next = tokenise(sentence.slice(second + 1))[0];
  if (next === undefined || next.kind !== 'word' || subordinators.has(next.folded)) return [];
  if (words.slice(1).some(({ folded }) => subordinators.has(folded)) || carriesMeaning(inside)) return [];
  return [{ start: first, end: second + 1 }];
}

/** Whether words hold a number, a name, a denial, a doubt or a speaker. */
function carriesMeaning(text: string): boolean {
  return /\p{N}/u.test(text) || tokenise(text).some(isMeaning);
}

function isMeaning({ kind, text, folded }: Token): boolean {
  if (kind === 'punctuation') return false;
  return (
    kind !== 'word' ||
    /\p{Lu}|\p{Lt}/u.test(text) ||
    negations.has(folded) ||
    hedges.has(folded) ||
    sayingVerbs.has(folded) ||
    isQuantity(folded, text)
  );
}
