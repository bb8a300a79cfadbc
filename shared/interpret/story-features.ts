/** What a story is recognised by: weighted terms, names, places, numbers, kinds of incident. */
import { type Token, tokenise } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { ThemeId } from '../model/theme.ts';
import { bodyTokensOf, streetEnding, type TermTable, termsOf, tokensWithin } from './story-terms.ts';
import { incidentKinds } from './words/incident-kinds.ts';

/** An item as the grouping takes it. `time` is its publication, or its arrival where that is absent (ISO-8601 UTC). */
export interface StoryEntry {
  readonly item: Item;
  readonly reading: Reading;
  readonly time: string;
}

/**
 * What one item is compared by. Terms are numbers of a `TermTable`, in order of mention; `weights`, `rarities` and
 * `quiet` go with them. Weights are absolute (tf × rarity); `norm` is their Euclidean length.
 */
export interface StoryFeatures {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
  readonly rarities: readonly number[];
  /** 1 for places, streets and everyday words: they say where, not what happened. */
  readonly quiet: readonly number[];
  /** Places among `terms` of those worth looking for neighbours by, heaviest first. */
  readonly keys: readonly number[];
  /** Codes of all wards read, as terms: counted like them, to know how rare a place is. */
  readonly places: readonly number[];
  /** Codes of wijken and buurten the item is surely about. */
  readonly wijken: ReadonlySet<string>;
  readonly buurten: ReadonlySet<string>;
  /** How rare its place is among what was seen, 0 (everywhere) – 1. */
  readonly placeRarity: number;
  readonly themes: readonly ThemeId[];
  readonly streets: ReadonlySet<string>;
  readonly roads: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  readonly at: number;
}

const neighbourKeys = 18;
const sureWard = 0.6;
/** Characters of the text in which streets and roads are what it is about. */
const headCharacters = 500;
/** Characters of the text in which a kind of incident is what it is about. */
const leadCharacters = 220;

/** Reads the features of one entry. `rarity` weighs a term by how seldom it has been seen so far, about 0–1. */
export function featuresOf(
  entry: StoryEntry,
  table: TermTable,
  rarity: (term: number) => number,
): StoryFeatures {
  const { item, reading } = entry;
  const title = tokenise(item.title);
  const body = bodyTokensOf(item.text);
  const places = placeTerms(reading, table);
  const { terms, weights: mentions, quiet } = termsOf(title, body, table);
  const rarities = terms.map((term) => rarity(term) * (places.has(term) ? 0.5 : 1));
  const weights = mentions.map((weight, place) => Math.sqrt(weight) * (rarities[place] ?? 0));
  const sure = reading.place.wards.filter(({ confidence }) => confidence >= sureWard);
  const codes = (level: string): ReadonlySet<string> =>
    new Set(sure.filter((ward) => ward.level === level).map(({ code }) => code));
  return {
    terms,
    weights,
    norm: Math.hypot(...weights) || 1,
    rarities,
    quiet: terms.map((term) => (quiet.has(term) || places.has(term) ? 1 : 0)),
    keys: heaviest(terms, weights, table),
    places: reading.place.wards.map(({ code }) => table.numberOf(code)),
    wijken: codes('wijk'),
    buurten: codes('buurt'),
    placeRarity: Math.max(0, ...sure.map(({ code }) => rarity(table.numberOf(code)))),
    themes: reading.themes.map(({ id }) => id),
    ...namesOf([...title, ...tokensWithin(item.text, body, headCharacters)]),
    incidents: incidentsOf([...title, ...tokensWithin(item.text, body, leadCharacters)]),
    at: Date.parse(entry.time),
  };
}

/** Places of the heaviest terms; equal weights go by the alphabet. */
function heaviest(terms: readonly number[], weights: readonly number[], table: TermTable): readonly number[] {
  const name = (place: number): string => table.nameOf(terms[place] ?? -1);
  return terms
    .map((_, place) => place)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (name(a) < name(b) ? -1 : 1))
    .slice(0, neighbourKeys);
}

/** Stems of the wards' own names: a ward is where things happen, not what happens. */
function placeTerms(reading: Reading, table: TermTable): ReadonlySet<number> {
  const quotes = new Set(reading.place.wards.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  const names = [...quotes].filter((quote) => !streetEnding.test(quote.toLowerCase())).flatMap(tokenise);
  return new Set(names.flatMap((token) => table.lexemeOf(token)?.term ?? []));
}

function namesOf(tokens: readonly Token[]): Pick<StoryFeatures, 'streets' | 'roads'> {
  const streets = tokens.filter(
    ({ text, folded }) => folded.length > 6 && streetEnding.test(folded) && /^\p{Lu}/u.test(text),
  );
  const roads = tokens.filter(({ text }) => /^[AN]\d{1,3}$/.test(text));
  return {
    streets: new Set(streets.map(({ folded }) => folded)),
    roads: new Set(roads.map(({ folded }) => folded)),
  };
}

const kinds = Object.entries(incidentKinds);

function incidentsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const fitting = kinds.filter(([, shape]) => tokens.some(({ folded }) => shape.test(folded)));
  return new Set(fitting.map(([kind]) => kind));
}
