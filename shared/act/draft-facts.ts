/** Facts that a draft may quote: whole sentences of institutions, emergency services or the press, that stand alone. */
import { fold } from '../language/fold.ts';
import { findPersons } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import { lemmaKey } from '../language/stem.ts';
import { countWords, type Token, tokenise } from '../language/words.ts';
import type { Cut, QuotedSentence } from '../model/claim.ts';
import { questionSort } from './draft-question.ts';
import type { ViewedItem } from './story-view.ts';
import { answerShapes } from './words/draft-question-words.ts';
import {
  backwardOpeners,
  backwardShape,
  firstPersons,
  helpfulShape,
  relativeDays,
  unfitShape,
  verbShape,
} from './words/draft-sentence-words.ts';

/** A quotable sentence with what choosing needs to know. */
export interface Fact {
  readonly sentence: QuotedSentence;
  readonly viewed: ViewedItem;
  readonly folded: string;
  /** True where it points back to the sentence before it. */
  readonly leaning: boolean;
  /** Place among the sentences of its item, from 0. */
  readonly position: number;
  readonly words: number;
  readonly keys: ReadonlySet<string>;
}

/** Bounds of a quote: too short says nothing, too long does not read; 300 characters is the clipping limit. */
const fewestWords = 4;
const longestQuote = 300;

const functionWord = 4;

/** Keys of the words that carry meaning: long enough, and no function word of Dutch is longer than that by much. */
function contentKeys(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ kind, folded }) => kind === 'word' && folded.length > functionWord)
      .map(({ folded }) => lemmaKey(folded)),
  );
}

/** Bracketed asides are left out of a quote. */
function asides(quote: string): readonly Cut[] {
  return [...quote.matchAll(/\s\([^()]*\)/gu)].map(({ index, 0: aside }) => ({
    start: index,
    end: index + aside.length,
  }));
}

function withoutCuts(quote: string, cuts: readonly Cut[]): string {
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), quote);
}

/** Whether a sentence is a plain statement that needs neither its day nor its speaker. */
function isPlain(quote: string, tokens: readonly Token[], ours: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  if (/^\p{L}+:/u.test(quote) || !verbShape.test(fold(quote))) return false;
  if (!/^[\p{Lu}\d]/u.test(quote) || !/[\p{L}\p{N}%)]\.$/u.test(quote)) return false;
  if (/["“”„«»[\]\n#@]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u.test(quote)) return false;
  if (tokens.some(({ kind }) => kind === 'emoji' || kind === 'url' || kind === 'handle')) return false;
  if (words.some((word) => relativeDays.has(word))) return false;
  if (!ours && words.some((word) => firstPersons.has(word))) return false;
  return !unfitShape.test(fold(quote)) && findPersons(quote, tokens).length === 0;
}

/** Whether a sentence needs the one before it. */
function leans(folded: string, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind === 'word')?.folded ?? '';
  return backwardOpeners.has(first) || backwardShape.test(folded);
}

/** A municipality's own message: there "we" is the municipality, and no attribution is needed. */
export function isOwn({ item }: ViewedItem, municipality: string): boolean {
  const title = fold(`${item.publisherTitle} ${item.publisher}`);
  return item.voice === 'institution' && /\bgemeente\b/.test(title) && title.includes(fold(municipality));
}

function factsOf(viewed: ViewedItem, municipality: string): readonly Fact[] {
  const { item } = viewed;
  const ours = isOwn(viewed, municipality);
  return splitSentences(item.text).flatMap(({ start, end }, position) => {
    const quote = item.text.slice(start, end);
    const tokens = tokenise(quote);
    if (quote.length > longestQuote || countWords(tokens) < fewestWords) return [];
    if (!isPlain(quote, tokens, ours)) return [];
    const inner = asides(quote);
    const text = withoutCuts(quote, inner);
    const cuts = inner.map((cut) => ({ start: start + cut.start, end: start + cut.end }));
    const sentence: QuotedSentence = {
      kind: 'quoted',
      text,
      item: item.id,
      version: item.version,
      field: 'text',
      start,
      end,
      quote,
      cuts,
    };
    const keys = contentKeys(tokens);
    const folded = fold(text);
    const words = countWords(tokenise(text));
    return [{ sentence, viewed, folded, leaning: leans(folded, tokens), position, words, keys }];
  });
}

/** All quotable facts of items, of at most `longest` words, in item and reading order; the same words only once. */
export function quotableFacts(
  items: readonly ViewedItem[],
  municipality: string,
  longest: number,
): readonly Fact[] {
  const seen = new Set<string>();
  return items
    .flatMap((viewed) => factsOf(viewed, municipality))
    .filter(({ words, folded }) => {
      const fresh = words <= longest && !seen.has(folded);
      seen.add(folded);
      return fresh;
    });
}

/** How well a fact answers a question: the shape of an answer, and shared words; at most 8. */
function answerScore(fact: Fact, question: string): number {
  const shape = answerShapes[questionSort(question)];
  const shared = [...contentKeys(tokenise(question))].filter((key) => fact.keys.has(key)).length;
  return (shape?.test(fact.folded) === true ? 2 : 0) + Math.min(3, shared) * 2;
}

/** Under this a fact is news on the matter but no answer: one shared word alone, or only the shape of an answer. */
const leastAnswer = 3;

/** How good a fact is as the plain news of a story: early, short, helpful. */
function newsScore(fact: Fact): number {
  const helpful = helpfulShape.test(fact.folded) ? 1 : 0;
  return helpful + (fact.position === 0 ? 2 : fact.position === 1 ? 1 : 0) + (fact.words <= 14 ? 1 : 0);
}

/** The first of the highest. */
function bestBy(facts: readonly Fact[], score: (fact: Fact) => number): Fact | null {
  let best: Fact | null = null;
  let high = Number.NEGATIVE_INFINITY;
  for (const fact of facts) {
    const value = score(fact);
    if (value > high) {
      best = fact;
      high = value;
    }
  }
  return best;
}

/** The fact that answers the questions best, or null where none really does. */
export function answerAmong(facts: readonly Fact[], questions: readonly string[]): Fact | null {
  const score = (fact: Fact): number =>
    Math.max(0, ...questions.map((question) => answerScore(fact, question)));
  const answers = facts.filter((fact) => !fact.leaning && score(fact) >= leastAnswer);
  return bestBy(answers, (fact) => score(fact) + newsScore(fact) / 10);
}

/** The fact that tells the story best, and nearest to what was asked. */
export function newsAmong(facts: readonly Fact[], questions: readonly string[]): Fact | null {
  const near = (fact: Fact): number =>
    Math.max(0, ...questions.map((question) => answerScore(fact, question)));
  return bestBy(
    facts.filter(({ leaning }) => !leaning),
    (fact) => newsScore(fact) + near(fact) / 2,
  );
}

/** A second fact beside a first: of the same message, and something one can do with; a leaning one only right after. */
export function helpAmong(facts: readonly Fact[], first: Fact): Fact | null {
  const others = facts.filter(
    (fact) =>
      fact !== first &&
      fact.viewed === first.viewed &&
      helpfulShape.test(fact.folded) &&
      (!fact.leaning || fact.position === first.position + 1),
  );
  return bestBy(others, (fact) => -fact.words);
}
