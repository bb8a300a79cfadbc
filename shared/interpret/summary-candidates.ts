/** The sentences that a summary may choose from, each with what it says and what it is worth. */
import { stopWords } from '../language/lists/stop-words.ts';
import { splitSentences } from '../language/sentences.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Cut } from '../model/claim.ts';
import type { Item, ItemField } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import { afterDateline, standsAlone, startsInSpeech } from './summary-sentences.ts';
import { trimSentence } from './summary-trim.ts';
import { isColour, relativeDay, voiceWorth, worthOf } from './summary-worth.ts';
import { eventWords } from './words/summary-words.ts';

/** An item with its reading. */
export interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** A sentence that may be quoted. */
export interface Candidate {
  readonly item: Item;
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  readonly cuts: readonly Cut[];
  /** The quote without its cuts. */
  readonly text: string;
  /** Stems of its content words, and its numbers. */
  readonly stems: ReadonlySet<string>;
  /** By itself, see `worthOf`, and for saying what its title says. */
  readonly worth: number;
  /** How plainly its item speaks, 0–1. */
  readonly plain: number;
  /** Whether it opens its item. */
  readonly opens: boolean;
  /** Whether it names its day as seen from its own ("gisteravond") or sets a scene: no first sentence of a page. */
  readonly leadsBadly: boolean;
  /** Whether it says that something happened or was decided. */
  readonly happens: boolean;
}

/** Copyright: at most this many characters of an item are shown (model/claim.ts). */
const mostCharacters = 300;
/** A title says less than a sentence and often stands above the summary already. */
const titlePenalty = 0.9;
/** What the title announces is what a sentence should tell. */
const titleWeight = 0.4;

const functionWords = new Set(stopWords['nl'] ?? []);

/** Stems, each worked out once: a story keeps using the same words. */
export type StemOf = (folded: string) => string;

/** An empty memory of stems. */
export function keptStems(): StemOf {
  const kept = new Map<string, string>();
  return (folded) => {
    const known = kept.get(folded);
    if (known !== undefined) return known;
    const made = stem(folded);
    kept.set(folded, made);
    return made;
  };
}

function stemsOf(tokens: readonly Token[], stemOf: StemOf): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, folded } of tokens)
    if ((kind === 'word' || kind === 'number') && !functionWords.has(folded)) stems.add(stemOf(folded));
  return stems;
}

/** Stems of a title. */
export const titleStems = (title: string, stemOf: StemOf): ReadonlySet<string> =>
  stemsOf(tokenise(title), stemOf);

/** Share of the smaller set that both hold, 0–1; 1 where a set is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 1 : shared(a, b) / smaller;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** What of an item may be quoted: its sentences that stand alone, or its title where none of them says it. */
export function candidatesOf(entry: ReadItem, stemOf: StemOf): readonly Candidate[] {
  const { item } = entry;
  const title = titleStems(item.title, stemOf);
  const sentences = splitSentences(item.text).flatMap((span, index) => {
    if (startsInSpeech(item.text, span.start)) return [];
    const start = afterDateline(item.text, span.start, span.end);
    const made = candidateAt(entry, { field: 'text', start, end: span.end, index }, title, stemOf);
    return made === null ? [] : [made];
  });
  if (sentences.some(({ stems }) => overlap(title, stems) >= 0.5)) return sentences;
  const headline = titleCandidate(entry, stemOf);
  return headline === null ? sentences : [...sentences, headline];
}

function titleCandidate(entry: ReadItem, stemOf: StemOf): Candidate | null {
  const { title } = entry.item;
  const from = title.length - title.trimStart().length;
  const made = candidateAt(
    entry,
    { field: 'title', start: from, end: title.trimEnd().length, index: 0 },
    none,
    stemOf,
  );
  return made === null ? null : { ...made, worth: made.worth - titlePenalty };
}

const none: ReadonlySet<string> = new Set();

interface Stretch {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
  /** Place among the sentences of its field, from 0. */
  readonly index: number;
}

function candidateAt(
  { item, reading }: ReadItem,
  { field, start, end, index }: Stretch,
  title: ReadonlySet<string>,
  stemOf: StemOf,
): Candidate | null {
  if (end - start > mostCharacters || end <= start) return null;
  const { text, cuts } = trimSentence(item[field], start, end);
  let tokens: readonly Token[] | null = null;
  const tokensOf = (): readonly Token[] => {
    tokens ??= tokenise(text);
    return tokens;
  };
  if (!standsAlone(text, { voice: item.voice, field, publisher: item.publisherTitle }, tokensOf)) return null;
  const stems = stemsOf(tokensOf(), stemOf);
  const told = title.size === 0 ? 0 : shared(title, stems) / title.size;
  const onTopic = title.size === 0 || told > 0;
  const view = { item, reading, text, tokens: tokensOf(), onTopic, index, start, end };
  return {
    item,
    field,
    start,
    end,
    cuts,
    text,
    stems,
    worth: worthOf(view) + titleWeight * told,
    plain: voiceWorth(view),
    opens: index === 0,
    leadsBadly: relativeDay.test(text) || isColour(text, tokensOf()),
    happens: tokensOf().some(({ folded }) => eventWords.has(folded)),
  };
}
