/** How alike two items are: signals of a pair, and the odds that they tell of one event. */
import { areCopies, type Prints } from '../listen/same-item.ts';
import type { StoryEntry, StoryFeatures } from './story-features.ts';

/** One item of a comparison. */
export interface Compared {
  readonly entry: StoryEntry;
  readonly features: StoryFeatures;
}

const day = 86_400_000;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b);

/** What the terms of a pair share. */
interface Overlap {
  readonly cosine: number;
  /** Shared weight as a share of the lighter item's. */
  readonly containment: number;
  /** Sum of the rarities of shared terms. */
  readonly evidence: number;
  /** The part of it that is neither place nor everyday word: what happened. */
  readonly matter: number;
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
  let evidence = 0;
  let matter = 0;
  let held = 0;
  for (let at = 0; at < count; at += 1) {
    const [one, other] = [room.ours[at] ?? 0, room.theirs[at] ?? 0];
    dot += (a.weights[one] ?? 0) * (b.weights[other] ?? 0);
    const weight = small.weights[places[at] ?? 0] ?? 0;
    held += weight * weight;
    const rare = Math.min(a.rarities[one] ?? 0, b.rarities[other] ?? 0);
    evidence += rare;
    if (a.quiet[one] === 0 && b.quiet[other] === 0) matter += rare;
  }
  return {
    cosine: dot / (a.norm * b.norm),
    containment: held / (small.norm * small.norm),
    evidence,
    matter,
  };
}

/** Differences that no likeness outweighs: another ward, another road, another kind of incident. */
export function vetoed(a: StoryFeatures, b: StoryFeatures): boolean {
  return disjoint(a.wijken, b.wijken) || disjoint(a.roads, b.roads) || disjoint(a.incidents, b.incidents);
}

/** True for copies of one message. */
function isCopy(a: Compared, b: Compared, overlap: Overlap, prints: Prints): boolean {
  if (overlap.cosine <= 0.55 && overlap.containment <= 0.7) return false;
  return areCopies(prints(a.entry.item), prints(b.entry.item));
}

/**
 * Log-odds that a pair is of one event: a logistic fit on the sample's topics and two thirds of the gold stories
 * (test/support/eval-stories.ts), rounded, with place and theme held low: in a real ward much happens in one week.
 */
const odds = {
  base: -5,
  cosine: 18,
  rootCosine: 4.7,
  containment: 6,
  sameWijk: 2.6,
  sameBuurt: 1.4,
  sameStreet: 0.8,
  otherStreet: -1,
  sameTheme: 0.9,
  otherTheme: -0.8,
  sameIncident: 2,
  oneIncident: -0.7,
  week: -0.8,
} as const;

/** Without a word in common a shared place and theme say nothing: the least sum of rarities that counts. */
const leastEvidence = 0.5;
/**
 * The least of it that must be neither place nor everyday word: two messages that share a street and a village only are neighbours, not one
 * event. Only a copy joins without.
 */
const leastMatter = 0.6;
/** The odds of a copy: above anything else. */
export const copyOdds = 20;

/** Log-odds that two items tell of one event; −∞ where nothing but place or theme is shared. `a` is laid out in `room`. */
export function pairOdds(a: Compared, b: Compared, room: Room): number {
  const overlap = overlapOf(a.features, b.features, room);
  if (isCopy(a, b, overlap, room.prints)) return copyOdds;
  if (overlap.evidence < leastEvidence || overlap.matter < leastMatter) return Number.NEGATIVE_INFINITY;
  return oddsOf(a.features, b.features, overlap);
}

function oddsOf(a: StoryFeatures, b: StoryFeatures, { cosine, containment }: Overlap): number {
  const rare = Math.min(a.placeRarity, b.placeRarity);
  const sameTheme = a.themes.some((id) => b.themes.includes(id));
  const otherTheme = !sameTheme && a.themes.length > 0 && b.themes.length > 0;
  const sameStreet = meets(a.streets, b.streets) || meets(a.roads, b.roads);
  // One tells of an incident, the other of none.
  const oneIncident = a.incidents.size > 0 !== b.incidents.size > 0;
  return (
    odds.base +
    odds.cosine * cosine +
    odds.rootCosine * Math.sqrt(cosine) +
    odds.containment * containment +
    odds.sameWijk * (meets(a.wijken, b.wijken) ? rare : 0) +
    odds.sameBuurt * (meets(a.buurten, b.buurten) ? rare : 0) +
    odds.sameStreet * Number(sameStreet) +
    odds.otherStreet * Number(disjoint(a.streets, b.streets)) +
    odds.sameTheme * Number(sameTheme) +
    odds.otherTheme * Number(otherTheme) +
    odds.sameIncident * Number(meets(a.incidents, b.incidents)) +
    odds.oneIncident * Number(oneIncident) +
    (odds.week * (Math.abs(a.at - b.at) / day)) / 7
  );
}
