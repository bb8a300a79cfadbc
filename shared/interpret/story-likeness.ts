/** How alike two items are: signals of a pair, and the odds that they tell of one event. */
import { areCopies, type Prints } from '../listen/same-item.ts';
import { type StoryEntry, type StoryFeatures, sorts } from './story-features.ts';
import { bias, pairWeights } from './story-weights.ts';

/** One item of a comparison. */
export interface Compared {
  readonly entry: StoryEntry;
  readonly features: StoryFeatures;
}

const day = 86_400_000;

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};
const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b);

/** What the terms of a pair share. */
interface Overlap {
  readonly cosine: number;
  /** Shared weight as a share of the lighter item's. */
  readonly containment: number;
  /** Sums of the rarities of shared terms: words that say what happened, names that say which one, and what sort of thing it is. */
  readonly words: number;
  readonly names: number;
  readonly concepts: number;
}

/** Room to compare one item with many. Made with `createRoom`, filled by `layOut`. */
export interface Room {
  /** By term: 1 + its place among the terms of the item laid out, 0 where that has none. */
  readonly places: number[];
  /** By such a place: 1 + the place of that term in the other item; zeros between comparisons. */
  readonly matches: number[];
  /** Places in the two items of the terms they share, in the order of the shorter one. */
  readonly ours: number[];
  readonly theirs: number[];
  readonly prints: Prints;
  /** The item laid out. */
  laid: StoryFeatures | null;
}

/** Empty room. */
export const createRoom = (prints: Prints): Room => ({
  places: [],
  matches: [],
  ours: [],
  theirs: [],
  prints,
  laid: null,
});

/** Lays out the terms of an item, in place of those of the one before. */
export function layOut(room: Room, features: StoryFeatures): void {
  if (room.laid === features) return;
  for (const term of room.laid?.terms ?? []) room.places[term] = 0;
  for (let place = 0; place < features.terms.length; place += 1) {
    const term = features.terms[place] ?? 0;
    while (room.places.length <= term) room.places.push(0);
    room.places[term] = place + 1;
    if (room.matches.length <= place) room.matches.push(0);
  }
  room.laid = features;
}

/** Finds the terms that the item laid out shares with another, in the order of the shorter one; answers how many. */
function match(length: number, { terms }: StoryFeatures, { places, matches, ours, theirs }: Room): number {
  let count = 0;
  const ordered = terms.length < length;
  for (let place = 0; place < terms.length; place += 1) {
    const found = places[terms[place] ?? 0] ?? 0;
    if (found === 0) continue;
    if (!ordered) matches[found - 1] = place + 1;
    else {
      ours[count] = found - 1;
      theirs[count] = place;
      count += 1;
    }
  }
  if (ordered) return count;
  for (let place = 0; place < length; place += 1) {
    const found = matches[place] ?? 0;
    if (found === 0) continue;
    matches[place] = 0;
    ours[count] = place;
    theirs[count] = found - 1;
    count += 1;
  }
  return count;
}

/** The overlap of the item laid out, `a`, and another. Sums run in the order of the shorter one: they come out the same. */
function overlapOf(a: StoryFeatures, b: StoryFeatures, room: Room): Overlap {
  const count = match(a.terms.length, b, room);
  const small = a.terms.length <= b.terms.length ? a : b;
  const places = small === a ? room.ours : room.theirs;
  let dot = 0;
  const parts = [0, 0, 0, 0];
  let held = 0;
  for (let at = 0; at < count; at += 1) {
    const [one, other] = [room.ours[at] ?? 0, room.theirs[at] ?? 0];
    dot += (a.weights[one] ?? 0) * (b.weights[other] ?? 0);
    const weight = small.weights[places[at] ?? 0] ?? 0;
    held += weight * weight;
    const rare = Math.min(a.rarities[one] ?? 0, b.rarities[other] ?? 0);
    const [sort, otherSort] = [a.sorts[one] ?? 0, b.sorts[other] ?? 0];
    // A name in one of them is a name: the other may have opened a sentence with it, or use no capitals.
    const kind = sort === sorts.name || otherSort === sorts.name ? sorts.name : Math.min(sort, otherSort);
    parts[kind] = (parts[kind] ?? 0) + rare;
  }
  return {
    cosine: dot / (a.norm * b.norm),
    containment: held / (small.norm * small.norm),
    words: parts[sorts.word] ?? 0,
    names: parts[sorts.name] ?? 0,
    concepts: parts[sorts.concept] ?? 0,
  };
}

/** Both say at which spot it is, and neither names a spot of the other anywhere. */
function otherSpot(a: StoryFeatures, b: StoryFeatures): boolean {
  if (a.spots.length === 0 || b.spots.length === 0) return false;
  if (a.spots.some((spot) => b.all.has(spot)) || b.spots.some((spot) => a.all.has(spot))) return false;
  // "de Straatweg" for the Amsterdamsestraatweg.
  return !a.spotNames.some((one) => b.spotNames.some((other) => one.endsWith(other) || other.endsWith(one)));
}

const sameSpot = (a: StoryFeatures, b: StoryFeatures): boolean =>
  a.spots.some((spot) => b.all.has(spot)) ||
  b.spots.some((spot) => a.all.has(spot)) ||
  meets(a.roads, b.roads);

/** A resident may have heard the bang before the paper wrote of a fire. */
const firstReports = 1.5 * day;
const aftermathDays = 14;
/** Days between reports of one incident; a later one that names another spot, or none, is of another. */
const incidentDays = 6;

/** Differences that no likeness outweighs: another ward, road or case, another kind of incident, or one at another spot. */
export function vetoed(a: StoryFeatures, b: StoryFeatures): boolean {
  if (disjoint(a.wijken, b.wijken) || disjoint(a.buurten, b.buurten) || disjoint(a.roads, b.roads))
    return true;
  if (disjoint(a.incidents, b.incidents) || disjoint(a.cases, b.cases)) return true;
  const sameKind = meets(a.incidents, b.incidents);
  if (disjoint(a.addresses, b.addresses) || otherSpot(a, b)) return true;
  if (sameKind && (disjoint(a.ages, b.ages) || otherDay(a, b))) return true;
  const second = a.at <= b.at ? b : a;
  const apart = Math.abs(a.at - b.at);
  if (second.again && sameKind && apart > firstReports && !sameSpot(a, b)) return true;
  // A first report, weeks later, is of another incident, at the same spot too.
  if (sameKind && apart > aftermathDays * day && !second.aftermath) return true;
  const late = apart > incidentDays * day;
  return late && sameKind && !sameSpot(a, b) && !sharesName(a, b);
}

/** Both say when it happened, and those days are not the same, nor next to each other where one names a single day of a night. */
function otherDay({ happened: ours }: StoryFeatures, { happened: theirs }: StoryFeatures): boolean {
  if (ours.size === 0 || theirs.size === 0) return false;
  const slack = ours.size === 1 || theirs.size === 1 ? 1 : 0;
  return ![...ours].some((one) => [...theirs].some((other) => Math.abs(one - other) <= slack));
}

function isNewIncident(a: StoryFeatures, b: StoryFeatures): boolean {
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  return second.incidents.size > 0 && first.incidents.size === 0 && second.at - first.at > firstReports;
}

/** A name, not that of a ward, that both have. */
function sharesName(a: StoryFeatures, b: StoryFeatures): boolean {
  return a.terms.some(
    (term, at) => a.sorts[at] === sorts.name && (a.rarities[at] ?? 0) > 0.5 && b.all.has(term),
  );
}

/** True for copies of one message. */
function isCopy(a: Compared, b: Compared, overlap: Overlap, prints: Prints): boolean {
  if (Math.abs(a.features.at - b.features.at) > copyDays * day) return false;
  if (overlap.cosine <= 0.55 && overlap.containment <= 0.7) return false;
  return areCopies(prints(a.entry.item), prints(b.entry.item));
}

/** The odds of a copy: above anything else. */
export const copyOdds = 20;

/**
 * Without a word, a name or a sort of thing in common a shared place and theme say nothing; two messages that share a street
 * only are neighbours. The least sums of rarities.
 */
const leastMatter = 0.5;
const leastSaid = 0.25;

const hasMatter = ({ words, names, concepts }: Overlap): boolean =>
  words + concepts >= leastSaid && words + names + concepts >= leastMatter;

/** The same words weeks later tell of another case: a notice is a form. */
export const copyDays = 8;

/** Log-odds that two items tell of one story; −∞ where nothing but place or theme is shared. `a` is laid out in `room`. */
export function pairOdds(a: Compared, b: Compared, room: Room): number {
  const signals = pairSignals(a, b, room);
  if (signals === null) return Number.NEGATIVE_INFINITY;
  if (signals === 'copy') return copyOdds;
  return signals.reduce((sum, value, at) => sum + value * (pairWeights[at] ?? 0), bias);
}

/** The signals of a pair, in the order of `pairWeights`; `copy` for the same words, null where nothing but place or theme is shared. */
export function pairSignals(a: Compared, b: Compared, room: Room): readonly number[] | 'copy' | null {
  const overlap = overlapOf(a.features, b.features, room);
  if (isCopy(a, b, overlap, room.prints)) return 'copy';
  return hasMatter(overlap) ? signalsOf(a.features, b.features, overlap) : null;
}

function signalsOf(a: StoryFeatures, b: StoryFeatures, overlap: Overlap): readonly number[] {
  const rare = Math.min(a.placeRarity, b.placeRarity);
  const sameTheme = a.themes.some((id) => b.themes.includes(id));
  const otherTheme = !sameTheme && a.themes.length > 0 && b.themes.length > 0;
  const weeks = Math.abs(a.at - b.at) / day / 7;
  const names = Math.min(2.5, overlap.names);
  return [
    overlap.cosine,
    Math.sqrt(overlap.cosine),
    overlap.containment,
    Math.min(4, overlap.words),
    names,
    Math.min(3, overlap.concepts),
    // A name and a sort of thing together: "the pool" of one article is that of the other.
    Math.min(1, names) * Math.min(1, overlap.concepts),
    meets(a.wijken, b.wijken) ? rare : 0,
    meets(a.buurten, b.buurten) ? rare : 0,
    Number(sameSpot(a, b)),
    Number(sameTheme),
    Number(otherTheme),
    Number(meets(a.incidents, b.incidents)),
    // One tells of an incident, the other of none; and what happened later was not spoken of before.
    Number(a.incidents.size > 0 !== b.incidents.size > 0),
    Number(isNewIncident(a, b)),
    Math.min(weeks, 1),
    Math.min(8, Math.max(0, weeks - 1)),
  ];
}
