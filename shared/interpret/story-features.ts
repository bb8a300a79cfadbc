/** What a story is recognised by: weighted terms, names, places, numbers, kinds of incident. */
import { type Token, tokenise } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { ThemeId } from '../model/theme.ts';
import {
  bodyTokensOf,
  isCapital,
  marks,
  streetEnding,
  type TermTable,
  termsOf,
  tokensWithin,
} from './story-terms.ts';
import { agesIn, incidentDays } from './story-when.ts';
import { incidentKinds } from './words/incident-kinds.ts';

/** An item as the grouping takes it. `time` is its publication, or its arrival where that is absent (ISO-8601 UTC). */
export interface StoryEntry {
  readonly item: Item;
  readonly reading: Reading;
  readonly time: string;
}

/** Wards and everyday words say little; a name says which one; a concept says what sort of thing; a word says what. */
export const sorts = { quiet: 0, word: 1, name: 2, concept: 3 } as const;
/** One of `sorts`. */
export type TermSort = (typeof sorts)[keyof typeof sorts];

/**
 * What one item is compared by. Terms are numbers of a `TermTable`, in order of mention; `weights`, `rarities` and
 * `sorts` go with them. Weights are absolute (tf × rarity); `norm` is their Euclidean length.
 */
export interface StoryFeatures {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
  readonly rarities: readonly number[];
  /** What each term is: `sorts`. */
  readonly sorts: readonly TermSort[];
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
  /** Names of the spots it plays at: streets, squares, what stands behind "aan de" and the like; as terms. */
  readonly spots: readonly number[];
  /** The same, as words. */
  readonly spotNames: readonly string[];
  /** All of `terms`. */
  readonly all: ReadonlySet<number>;
  /** Numbers by which an office keeps its cases. */
  readonly cases: ReadonlySet<string>;
  readonly roads: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Days on which its incident happened, and the ages in its headline: a text tells of the driver and of the girl he hit. */
  readonly happened: ReadonlySet<number>;
  readonly ages: ReadonlySet<number>;
  /** "kerkstrat 12": spots with their number. */
  readonly addresses: ReadonlySet<string>;
  /** Its headline says that something happened again: what it tells of is not what happened before. */
  readonly again: boolean;
  /** It tells of what came after: a cause, an arrest, repairs. */
  readonly aftermath: boolean;
  readonly at: number;
}

const neighbourKeys = 14;
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
  const { terms, weights: mentions, marks: marked } = termsOf(title, body, table);
  const rarities: number[] = [];
  const weights: number[] = [];
  const kinds: TermSort[] = [];
  for (const [place, term] of terms.entries()) {
    const where = places.has(term);
    const rare = rarity(term) * (where ? 0.5 : 1);
    rarities.push(rare);
    weights.push(Math.sqrt(mentions[place] ?? 0) * rare);
    kinds.push(sortOf(marked[place] ?? 0, where));
  }
  const sure = reading.place.wards.filter(({ confidence }) => confidence >= sureWard);
  const codes = (level: string): ReadonlySet<string> =>
    new Set(sure.filter((ward) => ward.level === level).map(({ code }) => code));
  const lead = tokensWithin(item.text, body, leadCharacters);
  const spots = [...spotsOf(title, table), ...spotsOf(lead, table)].filter(
    (spot, at, all) => !places.has(spot) && all.indexOf(spot) === at,
  );
  const incidents = incidentsOf([...title, ...lead]);
  let all: ReadonlySet<number> | null = null;
  return {
    terms,
    weights,
    norm: Math.hypot(...weights) || 1,
    rarities,
    sorts: kinds,
    keys: heaviest(terms, weights, table),
    places: reading.place.wards.map(({ code }) => table.numberOf(code)),
    wijken: codes('wijk'),
    buurten: codes('buurt'),
    placeRarity: Math.max(0, ...sure.map(({ code }) => rarity(table.numberOf(code)))),
    themes: reading.themes.map(({ id }) => id),
    spots,
    spotNames: spots.map(table.nameOf),
    get all() {
      all ??= new Set(terms);
      return all;
    },
    roads: roadsOf([...title, ...tokensWithin(item.text, body, headCharacters)]),
    cases: casesOf(`${item.title} ${item.text.slice(0, headCharacters)}`),
    incidents,
    happened: incidents.size === 0 ? none : incidentDays([...title, ...lead], Date.parse(entry.time)),
    ages: incidents.size === 0 ? none : agesIn(item.title),
    addresses: new Set([...addressesOf(title, table), ...addressesOf(lead, table)]),
    again: title.some(({ folded }) => againWords.has(folded)) || againWords.has(body[0]?.folded ?? ''),
    aftermath: [...title, ...lead].some(({ folded }) => aftermathWords.test(folded)),
    at: Date.parse(entry.time),
  };
}

function sortOf(mark: number, ward: boolean): TermSort {
  if ((mark & marks.concept) !== 0) return sorts.concept;
  if (ward) return sorts.quiet;
  if ((mark & marks.named) !== 0) return sorts.name;
  return (mark & marks.quiet) !== 0 ? sorts.quiet : sorts.word;
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

/** Words (folded) of what follows on an incident. Source: general knowledge. */
const aftermathWords =
  /^(?:na|sinds|oorzaak|ontstaan|onderzoek|verdacht|dader|aangehouden|opgepakt|gearresteerd|rechter|rechtbank|veroordeel|celstraf|herstel|herbouw|heropen|schade|verzeker|slachtoffer|nabestaanden|stille|herdenk|inzameling|steun|opvang|terug|eerder|vorige|begin|maatregel|gesloten|sluit|sluiting|vragen|gevolgen)/;
const againWords: ReadonlySet<string> = new Set(['opnieuw', 'weer', 'alweer', 'wederom', 'nogmaals']);

/** In front of a name: a spot. */
const spotWords: ReadonlySet<string> = new Set([
  'aan',
  'op',
  'langs',
  'hoek',
  'kruising',
  'rond',
  'achter',
  'bij',
  'nabij',
]);
const articles: ReadonlySet<string> = new Set(['de', 'het', "'t", 'den']);

function spotsOf(tokens: readonly Token[], table: TermTable): readonly number[] {
  return tokens.flatMap((token, at) => {
    if (!isCapital(token.text) || token.folded.length < 5) return [];
    const before = tokens[at - 1]?.folded ?? '';
    // Not the IJssel of Capelle aan den IJssel.
    const partOfName = isCapital(tokens[at - 3]?.text ?? '');
    const locative = articles.has(before) && spotWords.has(tokens[at - 2]?.folded ?? '') && !partOfName;
    const street = token.folded.length > 6 && streetEnding.test(token.folded);
    const lexeme = street || locative ? table.lexemeOf(token) : null;
    return lexeme === null || lexeme.everyday ? [] : [lexeme.term];
  });
}

const none: ReadonlySet<number> = new Set();

/** A street and the number behind it, or the first of a range. */
function addressesOf(tokens: readonly Token[], table: TermTable): readonly string[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next?.kind !== 'number' || !streetEnding.test(token.folded) || !isCapital(token.text)) return [];
    return [`${table.nameOf(table.lexemeOf(token)?.term ?? -1)} ${next.folded}`];
  });
}

const roadsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(({ text }) => /^[AN]\d{1,3}$/.test(text)).map(({ folded }) => folded));

/** "Z-2025-1187", "OV 2026/0312". */
const casesOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\b[A-Z]{1,4}[-/ ]?20\d\d[-/.]?\d{2,}/g)].map(([match]) => match));

const incidentShapes = Object.entries(incidentKinds);

function incidentsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { folded } of tokens) for (const kind of incidentsIn(folded)) found.add(kind);
  return found;
}

/** Kinds by word: each word is looked at once. */
const known = new Map<string, readonly string[]>();
/** Words beyond which the memory is emptied. */
const mostKnown = 50_000;

function incidentsIn(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = incidentShapes.filter(([, shape]) => shape.test(word)).map(([kind]) => kind);
  known.set(word, found);
  return found;
}
