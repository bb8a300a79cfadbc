/** What a story is recognised by: weighted terms, names, places, numbers, kinds of incident. */
import { tokenise } from '../language/words.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';
import type { ThemeId } from '../model/theme.ts';
import { streetEnding, termOf, termsOf } from './story-terms.ts';
import { incidentKinds } from './words/incident-kinds.ts';

/** An item as the grouping takes it. `time` is its publication, or its arrival where that is absent (ISO-8601 UTC). */
export interface StoryEntry {
  readonly item: Item;
  readonly reading: Reading;
  readonly time: string;
}

/** What one item is compared by. Weights are absolute (tf × rarity); `norm` is their Euclidean length. */
export interface StoryFeatures {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly rarities: ReadonlyMap<string, number>;
  /** Places, streets and everyday words: they say where, not what happened. */
  readonly quiet: ReadonlySet<string>;
  /** Terms worth looking for neighbours by, heaviest first. */
  readonly keys: readonly string[];
  /** Codes of all wards read: counted like terms, to know how rare a place is. */
  readonly places: readonly string[];
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
export function featuresOf(entry: StoryEntry, rarity: (term: string) => number): StoryFeatures {
  const { item, reading } = entry;
  const places = placeTerms(reading);
  const weights = new Map<string, number>();
  const rarities = new Map<string, number>();
  const terms = termsOf(item.title, item.text);
  for (const [term, weight] of terms.weights) {
    const rare = rarity(term) * (places.has(term) ? 0.5 : 1);
    rarities.set(term, rare);
    weights.set(term, Math.sqrt(weight) * rare);
  }
  const keys = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, neighbourKeys);
  const sure = reading.place.wards.filter(({ confidence }) => confidence >= sureWard);
  const codes = (level: string): ReadonlySet<string> =>
    new Set(sure.filter((ward) => ward.level === level).map(({ code }) => code));
  return {
    weights,
    norm: Math.hypot(...weights.values()) || 1,
    rarities,
    quiet: new Set([...terms.quiet, ...places]),
    keys: keys.map(([term]) => term),
    places: reading.place.wards.map(({ code }) => code),
    wijken: codes('wijk'),
    buurten: codes('buurt'),
    placeRarity: Math.max(0, ...sure.map(({ code }) => rarity(code))),
    themes: reading.themes.map(({ id }) => id),
    ...namesOf(item),
    incidents: incidentsOf(item),
    at: Date.parse(entry.time),
  };
}

/** Stems of the wards' own names: a ward is where things happen, not what happens. */
function placeTerms(reading: Reading): ReadonlySet<string> {
  const quotes = reading.place.wards.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const names = quotes.filter((quote) => !streetEnding.test(quote.toLowerCase())).flatMap(tokenise);
  return new Set(names.flatMap((token) => termOf(token) ?? []));
}

function namesOf(item: Item): Pick<StoryFeatures, 'streets' | 'roads'> {
  const tokens = tokenise(`${item.title}\n${item.text.slice(0, headCharacters)}`);
  const streets = tokens.filter(
    ({ text, folded }) => /^\p{Lu}/u.test(text) && folded.length > 6 && streetEnding.test(folded),
  );
  const roads = tokens.filter(({ text }) => /^[AN]\d{1,3}$/.test(text));
  return {
    streets: new Set(streets.map(({ folded }) => folded)),
    roads: new Set(roads.map(({ folded }) => folded)),
  };
}

function incidentsOf(item: Item): ReadonlySet<string> {
  const words = tokenise(`${item.title}\n${item.text.slice(0, leadCharacters)}`).map(({ folded }) => folded);
  const kinds = Object.entries(incidentKinds).filter(([, shape]) => words.some((word) => shape.test(word)));
  return new Set(kinds.map(([kind]) => kind));
}
