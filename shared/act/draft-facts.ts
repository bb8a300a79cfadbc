/** Facts that a draft may quote: whole sentences of institutions, emergency services or the press. */
import { trimSentence } from '../interpret/summary-trim.ts';
import { fold } from '../language/fold.ts';
import { findPersons } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import { lemmaKey, stem } from '../language/stem.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { countWords, type Token, tokenise } from '../language/words.ts';
import type { Cut, QuotedSentence } from '../model/claim.ts';
import type { ViewedItem } from './story-view.ts';
import {
  backwardOpeners,
  backwardShape,
  cuttableTail,
  datableDays,
  dependentShape,
  finiteShape,
  firstPersons,
  relativeDays,
  rumourShape,
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

/** Bounds of a quote: too short says nothing; 300 characters is the clipping limit. */
const fewestWords = 4;
const longestQuote = 300;
/** From this many words on a side remark at the end may go. */
const longWords = 14;

/** Everyday rarity from which on a word carries meaning (0 for function words); a house value, by reading samples. */
const meaning = 0.2;

/** Keys of the words that carry meaning: of three letters or more, and none of the few that every text holds. */
export function contentKeys(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(
        ({ kind, folded }) => kind === 'word' && folded.length > 2 && everydayRarity(stem(folded)) >= meaning,
      )
      .map(({ folded }) => lemmaKey(folded)),
  );
}

/** The same of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  return contentKeys(tokenise(text));
}

/** ", waardoor …", ", zodat …": what only explains may go from a long sentence; a condition or a but never does. */
function tailOf(text: string): string {
  if (countWords(tokenise(text)) < longWords) return '';
  const tail = cuttableTail.exec(text)?.[1] ?? '';
  const rest = text.slice(0, text.length - tail.length - 1);
  const plain = !/\p{N}/u.test(tail) && !/\p{Lu}/u.test(tail);
  return plain && countWords(tokenise(rest)) >= fewestWords ? tail : '';
}

/** The sentence lightly trimmed: openings that join, asides, explaining tails. */
function trimmed(
  field: string,
  start: number,
  end: number,
): { readonly text: string; readonly cuts: readonly Cut[] } {
  const { text, cuts } = trimSentence(field, start, end);
  const tail = tailOf(text);
  const from = tail === '' ? -1 : field.lastIndexOf(tail, end);
  const last = cuts.at(-1)?.end ?? start;
  if (from < last || from + tail.length > end) return { text, cuts };
  const kept = `${text.slice(0, text.length - tail.length - 1)}.`;
  return { text: kept, cuts: [...cuts, { start: from, end: from + tail.length }] };
}

/** Whether a sentence is a plain statement that needs no speaker. */
function isPlain(quote: string, tokens: readonly Token[], ours: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const folded = fold(quote);
  if (/^[^.,;]{1,25}:/u.test(quote) || !(verbShape.test(folded) || (ours && finiteShape.test(folded))))
    return false;
  if (!/^[\p{Lu}\d']/u.test(quote) || !/[\p{L}\p{N}%)]\.$/u.test(quote)) return false;
  if (/["“”„«»[\]\n#@]|(?<!\p{L})['‘’](?!s\b)|['‘’](?!\p{L})/u.test(quote)) return false;
  if (tokens.some(({ kind }) => kind === 'emoji' || kind === 'handle')) return false;
  if (words.some((word) => relativeDays.has(word) && !datableDays.has(word))) return false;
  if (!ours && words.some((word) => firstPersons.has(word))) return false;
  if (rumourShape.test(folded)) return false;
  return !unfitShape.test(folded) && findPersons(quote, tokens).length === 0;
}

/** Whether a sentence needs the one before it. */
function leans(folded: string, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind === 'word')?.folded ?? '';
  return backwardOpeners.has(first) || backwardShape.test(folded) || dependentShape.test(folded);
}

/** What municipalities call themselves beside the name that CBS gives them. */
const spokenNames: Readonly<Record<string, readonly string[]>> = {
  "'s-Gravenhage": ['Den Haag'],
  "'s-Hertogenbosch": ['Den Bosch'],
  'Súdwest-Fryslân': ['Súdwest Fryslân', 'SWF'],
  'Noardeast-Fryslân': ['Noardeast Fryslân'],
  'Fryske Marren': ['De Fryske Marren'],
  'De Fryske Marren': ['Fryske Marren'],
};

/** A municipality's own message: there "we" is the municipality, and no attribution is needed. */
export function isOwn({ item }: ViewedItem, municipality: string): boolean {
  const names = [item.publisherTitle, item.publisher].map((name) => ` ${wordsOf(name)} `);
  const own = [municipality, ...(spokenNames[municipality] ?? [])].map(wordsOf);
  return (
    item.voice === 'institution' &&
    names.some((name) => own.some((each) => name.includes(` gemeente ${each} `)))
  );
}

/** Folded words with one space between them: "Gemeente Utrechtse Heuvelrug" is not "gemeente Utrecht". */
const wordsOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A short question of our own to the reader, which the next sentence answers: "Hebt u vragen? Bel …". */
function leadsOn(question: string): boolean {
  return (
    /\?$/u.test(question) &&
    /\b(?:u|uw|je|jouw)\b|^vragen\?$/iu.test(question) &&
    countWords(tokenise(question)) <= 10
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly position: number;
}

/** The sentences of a text; in a message of an institution a question to the reader goes with its answer. */
function stretches(text: string, addressed: boolean): readonly Stretch[] {
  const spans = splitSentences(text);
  return spans.flatMap(({ start, end }, position): readonly Stretch[] => {
    const before = spans[position - 1];
    const asked = addressed && before !== undefined && leadsOn(text.slice(before.start, before.end));
    const here = text.slice(start, end);
    if (addressed && spans[position + 1] !== undefined && leadsOn(here)) return [];
    return [{ start: asked ? before.start : start, end, position }];
  });
}

function factsOf(viewed: ViewedItem, municipality: string): readonly Fact[] {
  const { item } = viewed;
  const ours = isOwn(viewed, municipality);
  const addressed = ours || item.voice === 'institution' || item.voice === 'emergency';
  return stretches(item.text, addressed).flatMap(({ start, end, position }) => {
    const quote = item.text.slice(start, end);
    if (quote.length > longestQuote) return [];
    const { text, cuts } = trimmed(item.text, start, end);
    const answer = text.slice(text.indexOf('?') + 1).trim();
    const tokens = tokenise(text);
    const words = countWords(tokens);
    if (words < fewestWords || !isPlain(answer, tokenise(answer), ours)) return [];
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
    const folded = fold(text);
    return [
      {
        sentence,
        viewed,
        folded,
        leaning: leans(folded, tokens),
        position,
        words,
        keys: contentKeys(tokens),
      },
    ];
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

/** Whether a sentence points back to the one before it. */
export function isLeaning(text: string): boolean {
  return leans(fold(text), tokenise(text));
}
