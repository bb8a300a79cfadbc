/**
 * Word patterns: question openers, amounts, times, dates and numbers, matched by `compromise/one`.
 *
 * Why only here, and how. compromise's language-neutral layer brings a good matcher over words, but its tokeniser is
 * English: it cuts a sentence behind `Dhr.`, and drops the apostrophe of `'s Avonds` and the full stop of
 * `a.s.`. On the 718 Alpino sentences (64 kB) our `tokenise` took 7 ms, compromise's own reading 81 ms,
 * and all patterns below over our tokens 140 ms (650 without the look ahead of `mayCount`, colder). So our tokens go in pre-cut, its
 * matcher runs on single sentences where a pattern is wanted, and its pointers come back as indices of our tokens,
 * whose UTF-16 offsets are exact. The paths that see every item (sentences, words, place, theme) stay ours.
 */
import nlp from 'compromise/one';
import { type Token, tokenise } from './words.ts';

/** What a pattern found. */
export type PatternKind = 'question' | 'money' | 'time' | 'date' | 'number';

/** A match: `quote === text.slice(start, end)`. */
export interface PatternMatch {
  readonly kind: PatternKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const months =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec)';
const days = '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const scale = '(miljoen|miljard|duizend|mln|mld|ton)';
const figure = '/^[0-9]+([.,][0-9]+)*$/';
const clock = '/^([01]?[0-9]|2[0-4])([.:][0-5][0-9])?$/';
const spelled =
  '(half|kwart|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend)';

/** compromise match syntax, the most telling kind first: a later match inside an earlier one is dropped. */
const shapes: readonly (readonly [PatternKind, string])[] = [
  ['money', `(€|eur|euro) ${figure} ${scale}?`],
  ['money', `${figure} ${scale}? (euro|eur|€)`],
  ['money', `${spelled} ${scale}? euro`],
  ['date', `${days}? /^([0-2]?[0-9]|3[01])(e|ste|de)?$/ ${months} /^(19|20)[0-9]{2}$/?`],
  ['time', `(om|van|vanaf|tot|rond|voor|na|tussen)? ${clock} uur`],
  ['time', `om (half|kwart|vijf|tien)? (voor|over)? (half)? ${spelled} (uur|precies)?`],
  ['number', `${figure} ${scale}`],
  ['number', `${spelled}+ ${scale}`],
  ['number', figure],
];

/** Openers of a question, at the start of a sentence or behind `weet iemand` and the like. */
const questions: readonly string[] = [
  '^(en|maar|of)? (wie|wat|waar|waarom|wanneer|hoe|hoeveel|hoelang|welke|welk|waarheen|waarvoor|wiens)',
  '^(en|maar|of)? (is|zijn|was|waren|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|gaat|gaan|komt|komen|wordt|worden|weet|weten|zou|zouden|klopt|wil|willen) (u|jij|je|jullie|iemand|er|dit|dat|het|de|een|die|deze|we|wij|ze|zij|ik|hij|nou|nu)',
  '(weet|heeft|kent|kan) iemand (of|hoe|waar|wat|waarom|wanneer|wie|een|hier|ons|mij|dit)?',
  '(ik|wij|we) (vraag|vragen) (me|mij|ons|mezelf) af',
];

const parsed = shapes.map(([kind, shape]) => [kind, nlp.parseMatch(shape)] as const);
const parsedQuestions = questions.map((shape) => nlp.parseMatch(shape));

/** One compromise document with one sentence, made of our tokens as they are. */
function documentOf(tokens: readonly Token[]): ReturnType<typeof nlp> {
  const words: unknown = [tokens.map((token) => token.folded)];
  // The typed signature names text only; an array of arrays of strings is compromise's pre-cut input.
  return nlp(words as string);
}

function spansOf(
  document: ReturnType<typeof nlp>,
  shape: ReturnType<typeof nlp.parseMatch>,
): Array<readonly [number, number]> {
  return document.match(shape).fullPointer.map((pointer) => [pointer[1] ?? 0, pointer[2] ?? 0] as const);
}

const spelledOut = new RegExp(`^${spelled}$`);

/** A cheap look before the matcher: without a digit or a spelled number no amount, time or date is there. */
function mayCount(token: Token): boolean {
  return token.kind === 'number' || spelledOut.test(token.folded) || /^\d/.test(token.folded);
}

function toMatch(
  kind: PatternKind,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): PatternMatch[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  return [{ kind, start: first.start, end: last.end, quote: text.slice(first.start, last.end) }];
}

/**
 * Finds amounts, times, dates and numbers in a text, and what opens a question; ordered by start, the amount
 * where two would overlap. Meant for one sentence at a time.
 */
export function findPatterns(text: string, tokens: readonly Token[] = tokenise(text)): PatternMatch[] {
  if (tokens.length === 0) return [];
  if (!tokens.some(mayCount)) return findQuestionOpeners(text, tokens);
  const document = documentOf(tokens);
  const taken = new Array<boolean>(tokens.length).fill(false);
  const found: PatternMatch[] = [];
  for (const [kind, shape] of parsed) {
    for (const [from, to] of spansOf(document, shape)) {
      if (taken.slice(from, to).some(Boolean)) continue;
      taken.fill(true, from, to);
      found.push(...toMatch(kind, text, tokens, from, to));
    }
  }
  return [...found, ...findQuestionOpeners(text, tokens)].sort((a, b) => a.start - b.start);
}

/** Finds the words that open a question, asked or embedded (`weet iemand of …`); they need no question mark. */
export function findQuestionOpeners(text: string, tokens: readonly Token[] = tokenise(text)): PatternMatch[] {
  if (tokens.length === 0) return [];
  const document = documentOf(tokens);
  for (const shape of parsedQuestions) {
    const span = spansOf(document, shape)[0];
    if (span !== undefined) return toMatch('question', text, tokens, span[0], span[1]);
  }
  return [];
}
