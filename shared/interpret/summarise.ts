/** The story in its own words: at most three whole sentences, each a quote of one item. */
import { stopWords } from '../language/lists/stop-words.ts';
import { splitSentences } from '../language/sentences.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Cut, QuotedSentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { standsAlone, withoutDateline } from './summary-sentences.ts';

interface ReadItem {
  readonly item: Item;
  readonly reading: Reading;
}

/** How to summarise. */
export interface SummaryOptions {
  readonly mayQuoteResidents: boolean;
  /** Sentences at most. */
  readonly most: number;
}

/** A quote is at most this long, its dateline included (model/claim.ts). */
const mostCharacters = 300;
/** Share of stems two sentences may have in common. */
const redundancy = 0.5;
/** Who tells a story plainly comes first. */
const voiceWeight: Readonly<Record<SourceVoice, number>> = {
  press: 1,
  institution: 0.95,
  emergency: 0.95,
  politics: 0.7,
  resident: 0.4,
};

/** True where at least `threshold` distinct residents are known to speak; `independent`: see independent.ts. */
export function mayQuoteResidents(independent: readonly Item[], threshold: number): boolean {
  const senders = independent.filter(({ voice }) => voice === 'resident').map(({ sender }) => sender);
  return new Set(senders.filter((sender) => sender !== null)).size >= threshold;
}

interface Candidate {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly cuts: readonly Cut[];
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/** Best sentences first in telling order; every one slices back to its item. Empty where nothing may be quoted. */
export function summarise(items: readonly ReadItem[], options: SummaryOptions): readonly QuotedSentence[] {
  const open = items
    .filter(({ item }) => item.voice !== 'resident' || options.mayQuoteResidents)
    .toSorted((a, b) => compareTimes(a.item, b.item));
  const stemOf = keptStems();
  const candidates = open.flatMap((entry, index) =>
    candidatesOf(entry.item, recency(index, open.length), stemOf),
  );
  const central = centrality(candidates);
  const ranked = candidates
    .map((candidate) => ({ candidate, score: candidate.score + central(candidate) }))
    .toSorted((a, b) => b.score - a.score || compare(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= options.most) break;
    if (chosen.every((other) => overlap(candidate.stems, other.stems) < redundancy)) chosen.push(candidate);
  }
  return chosen.map(asQuote);
}

const compare = (a: Candidate, b: Candidate): number =>
  a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : a.start - b.start;

const timeOf = (item: Item): string => item.published ?? item.firstSeen;

function compareTimes(a: Item, b: Item): number {
  const [left, right] = [`${timeOf(a)} ${a.id}`, `${timeOf(b)} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Later items know more: up to 0.3 for the newest. */
const recency = (index: number, count: number): number => (count < 2 ? 0 : (0.3 * index) / (count - 1));

function candidatesOf(item: Item, bonus: number, stemOf: StemOf): readonly Candidate[] {
  const title = stemsOf(tokenise(item.title), stemOf);
  return splitSentences(item.text).flatMap((span, index) => {
    const trimmed = withoutDateline(item.text, span.start, span.end);
    const shown = item.text.slice(trimmed.start, span.end);
    let tokens: readonly Token[] | null = null;
    const tokensOf = (): readonly Token[] => {
      tokens ??= tokenise(shown);
      return tokens;
    };
    if (span.end - span.start > mostCharacters || !standsAlone(shown, item.voice, tokensOf)) return [];
    const stems = stemsOf(tokensOf(), stemOf);
    const score =
      voiceWeight[item.voice] +
      leadBonus(index) +
      detailBonus(shown) +
      titleBonus(title, stems) +
      bonus -
      agePenalty(shown);
    return [{ item, start: span.start, end: span.end, cuts: trimmed.cuts, stems, score }];
  });
}

/** News stands in the first sentence. */
const leadBonus = (index: number): number =>
  index === 0 ? 0.8 : index === 1 ? 0.35 : index === 2 ? 0.15 : 0;

/** What the title announces is what the sentence should tell: up to 0.5. */
function titleBonus(title: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  return (0.5 * [...title].filter((one) => sentence.has(one)).length) / title.size;
}

/** "Gistermiddag" is another day by the time it is read: such a sentence gives way to one that holds. */
const agePenalty = (text: string): number => (relativeDay.test(text) ? 0.6 : 0);
const relativeDay =
  /\b(?:gister(?:en|ochtend|middag|avond|nacht)?|eergisteren|vandaag|vanochtend|vanmiddag|vanavond|vannacht|morgen(?:ochtend|middag|avond)?)\b/iu;

/** Numbers, times and names are what a reader wants to know. */
function detailBonus(text: string): number {
  const numbers = /\p{Nd}/u.test(text) ? 0.15 : 0;
  const names = [...text.matchAll(/(?<=\s)\p{Lu}\p{L}{2,}/gu)].length;
  return numbers + Math.min(0.2, names * 0.07);
}

const functionWords = new Set(stopWords['nl'] ?? []);

type StemOf = (folded: string) => string;

/** Stems, each worked out once: a story keeps using the same words. */
function keptStems(): StemOf {
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

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 1;
  return [...a].filter((one) => b.has(one)).length / smaller;
}

/** How much of a sentence the rest of the story also speaks of, 0–0.5. */
function centrality(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const spread = new Map<string, Set<string>>();
  for (const { item, stems } of candidates)
    for (const one of stems) spread.set(one, (spread.get(one) ?? new Set()).add(item.id));
  const items = new Set(candidates.map(({ item }) => item.id)).size;
  return ({ stems }) => {
    if (items < 2 || stems.size === 0) return 0;
    const shares = [...stems].map((one) => ((spread.get(one)?.size ?? 1) - 1) / (items - 1));
    return (0.5 * shares.reduce((sum, share) => sum + share, 0)) / stems.size;
  };
}

function asQuote({ item, start, end, cuts }: Candidate): QuotedSentence {
  const quote = item.text.slice(start, end);
  const from = cuts.at(-1)?.end ?? start;
  const text = item.text.slice(from, end).replace(/\s+/g, ' ');
  return {
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
}
