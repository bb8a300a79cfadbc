/** What a story is recognised by: weighted stems, names, places, numbers. */
import { stopWords } from '../language/lists/stop-words.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import { commonNewsWords } from './words/common-news-words.ts';

/** An item as the grouping takes it. `time` is its publication, or its arrival where that is absent (ISO-8601 UTC). */
export interface StoryEntry {
  readonly item: Item;
  readonly reading: Reading;
  readonly time: string;
}

/** A unit-length sparse vector and what may veto a match. */
export interface StoryFeatures {
  readonly vector: ReadonlyMap<string, number>;
  /** Terms worth looking for neighbours by, heaviest first. */
  readonly keys: readonly string[];
  /** Wijk codes the item is surely about. */
  readonly wards: ReadonlySet<string>;
  /** Streets, roads and other telling names in the head. */
  readonly names: ReadonlySet<string>;
  readonly at: number;
}

const functionWords = new Set([...(stopWords['nl'] ?? []), 'rt']);
/** Words of the body that carry what it is about; the rest is colour. */
const bodyTokens = 110;
const titleWeight = 2.4;
const leadWeight = 1.4;
const leadTokens = 35;
/** A name, hashtag or road number tells more than a common noun. */
const nameWeight = 1.7;
const commonWeight = 0.3;
const placeWeight = 0.7;
const neighbourKeys = 14;
const sureWard = 0.75;

/** Reads the features of one entry. `rarity` weighs a term by how seldom it has been seen so far. */
export function featuresOf(entry: StoryEntry, rarity: (term: string) => number): StoryFeatures {
  const weights = new Map<string, number>();
  addTerms(weights, tokenise(entry.item.title), () => titleWeight);
  const body = tokenise(entry.item.text).slice(0, bodyTokens);
  addTerms(weights, body, (index) => (index < leadTokens ? leadWeight : 1));
  const places = placeTerms(entry.reading);
  for (const [term, weight] of weights) {
    const place = places.has(term) ? placeWeight : 1;
    weights.set(term, Math.sqrt(weight) * rarity(term) * place);
  }
  const vector = unit(weights);
  const keys = [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, neighbourKeys)
    .map(([term]) => term);
  const sure = entry.reading.place.wards.filter(
    ({ level, confidence }) => level === 'wijk' && confidence >= sureWard,
  );
  return {
    vector,
    keys,
    wards: new Set(sure.map(({ code }) => code)),
    names: namesOf(entry.item),
    at: Date.parse(entry.time),
  };
}

/** Stems of the ward's own names: a ward is where things happen, not what happens. */
function placeTerms(reading: Reading): ReadonlySet<string> {
  const quotes = reading.place.wards
    .filter(({ level }) => level === 'wijk')
    .flatMap(({ evidence }) => evidence);
  const names = quotes
    .filter(({ quote }) => !streetEnding.test(quote.toLowerCase()))
    .flatMap(({ quote }) => tokenise(quote));
  return new Set(names.map(termOf).filter((term) => term !== null));
}

/** The terms of an entry, for counting how often each is seen. */
export function termsOf(entry: StoryEntry): ReadonlySet<string> {
  const weights = new Map<string, number>();
  addTerms(weights, tokenise(entry.item.title), () => 1);
  addTerms(weights, tokenise(entry.item.text).slice(0, bodyTokens), () => 1);
  return new Set(weights.keys());
}

function addTerms(
  weights: Map<string, number>,
  tokens: readonly Token[],
  weightAt: (index: number) => number,
): void {
  for (const [index, token] of tokens.entries()) {
    const term = termOf(token);
    if (term === null) continue;
    const named = token.kind === 'hashtag' || (/^\p{Lu}/u.test(token.text) && startsInside(tokens, index));
    const common = commonNewsWords.has(token.folded) ? commonWeight : 1;
    weights.set(term, (weights.get(term) ?? 0) + weightAt(index) * common * (named ? nameWeight : 1));
  }
}

function termOf({ kind, folded }: Token): string | null {
  if (kind === 'number') return folded.length >= 3 ? folded : null;
  if (kind !== 'word' && kind !== 'hashtag') return null;
  const word = folded.replace(/^#/, '');
  return word.length < 3 || functionWords.has(word) ? null : stem(word);
}

/** A capital inside a sentence is a name; at its start it says nothing. */
function startsInside(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous !== undefined && !/^[.!?:"“„'‘]/.test(previous.text);
}

const streetEnding =
  /(?:straat|weg|laan|plein|kade|singel|dijk|dreef|park|brug|tunnel|viaduct|steeg|hof|markt)$/;

/** Streets, bridges and road numbers, folded. */
function namesOf(item: Item): ReadonlySet<string> {
  const text = `${item.title}\n${item.text.slice(0, 600)}`;
  const names = tokenise(text)
    .filter(
      ({ text: word, folded }) =>
        (/^\p{Lu}/u.test(word) && folded.length > 6 && streetEnding.test(folded)) ||
        /^[AN]\d{1,3}$/.test(word),
    )
    .map(({ folded }) => folded);
  return new Set(names);
}

function unit(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
