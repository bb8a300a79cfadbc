/** Promises in a text: each needs owner, date and approval before it goes out (practice.md, hard gates). */
import { fold } from '../language/fold.ts';
import type { Span } from '../language/sentences.ts';
import { finding, foldedMatches, type LintCheck, type LintText, readForLint } from './lint-text.ts';
import { isParticiple } from './lint-verbs.ts';
import { pastVerbs, presentDentals, quietThirds, quietVerbs } from './words/commitment-verbs.ts';
import {
  bareTerm,
  bodyActs,
  commitmentShapes,
  readersTerm,
  standing,
  unpromised,
} from './words/commitments.ts';

/** A promise: `quote === text.slice(start, end)`, UTF-16 offsets; `sentence` is the span of the sentence it stands in. */
export interface Commitment {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Promises by name stand whatever else the sentence says; the others give way to `elke maandag`, `vorige week`. */
const named =
  /\b(?:beloo?[fv]\p{L}*|garande\p{L}*|gegarandeerd|toegezegd\p{L}*|toezegging\p{L}*|toezeggen)\b/u;

/** A plural in the present that says what we do: no state, no past, no other word in -en. */
function announces(word: string): boolean {
  if (!/^[a-z]{2,}en$/.test(word) || quietVerbs.has(word) || pastVerbs.has(word)) return false;
  // A participle stands there too: `dat hebben we gelezen`.
  if (/^(?:\p{L}{2,5})?ge(?!ven$|nieten$|leiden$)/u.test(word) && isParticiple(word)) return false;
  return presentDentals.has(word) || !/[^aeiou][dt]en$/.test(word);
}

/** `we passen de route aan`, `daarom sluiten we de brug`: any verb of doing next to us. */
function ownActsIn({ tokens }: LintText): Span[] {
  return tokens.flatMap((token, at) => {
    if (token.folded !== 'we' && token.folded !== 'wij') return [];
    const behind = tokens[at + 1];
    const before = tokens[at - 1];
    if (behind !== undefined && announces(behind.folded)) return [{ start: token.start, end: behind.end }];
    if (before !== undefined && announces(before.folded)) return [{ start: before.start, end: token.end }];
    return [];
  });
}

/** `het college komt in het najaar met een voorstel`, unless the verb is procedure, state or report. */
function bodyActsIn(reading: LintText): Span[] {
  const { text, origin } = reading.folded;
  return [...text.matchAll(bodyActs)]
    .filter((match) => !quietThirds.has(match[1] ?? match[2] ?? ''))
    .map((match) => ({
      start: origin[match.index] ?? 0,
      end: origin[match.index + match[0].length] ?? reading.text.length,
    }));
}

function commitmentsOf(reading: LintText): Commitment[] {
  const shaped = commitmentShapes.flatMap((shape) => foldedMatches(reading, shape));
  const spans = [...shaped, ...ownActsIn(reading), ...bodyActsIn(reading)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: Commitment[] = [];
  for (const { start, end } of spans) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const sentence = reading.sentences.find((one) => start >= one.start && start < one.end);
    if (sentence === undefined) continue;
    const quote = reading.text.slice(start, end);
    if (!isPromise(foldedSlice(reading, sentence.start, sentence.end), quote)) continue;
    found.push({ start, end, quote, sentence: { start: sentence.start, end: sentence.end } });
  }
  return found;
}

/** A question promises nothing, and neither does a sentence about how it always works. */
function isPromise(sentence: string, quote: string): boolean {
  if (/\?["')]*\s*$/.test(sentence) || unpromised.test(sentence)) return false;
  if (bareTerm.test(fold(quote)) && readersTerm.test(sentence)) return false;
  return named.test(fold(quote)) || !standing.test(sentence);
}

function foldedSlice({ folded }: LintText, start: number, end: number): string {
  const from = folded.origin.findIndex((origin) => origin >= start);
  const to = folded.origin.findIndex((origin) => origin >= end);
  return folded.text.slice(from, to < 0 ? undefined : to);
}

/** The promises in a Dutch text, in order and without overlap. Never throws. */
export function commitmentsIn(text: string): Commitment[] {
  return commitmentsOf(readForLint(text));
}

/** Promises as findings of the lint. */
export const commitments: LintCheck = (reading) =>
  commitmentsOf(reading).map(({ start, end }) => finding(reading, 'commitment', 'amber', start, end));
