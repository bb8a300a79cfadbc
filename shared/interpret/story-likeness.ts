/** How alike two items are: signals of a pair, and the odds that they tell of one event. */
import { areCopies, type TextPrint } from '../listen/same-item.ts';
import type { StoryEntry, StoryFeatures } from './story-features.ts';

/** One item of a comparison. */
export interface Compared {
  readonly entry: StoryEntry;
  readonly features: StoryFeatures;
  readonly print: TextPrint;
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

/** Room to compare one item with many; all zeros but while it is in use. Made with `createRoom`. */
export interface Room {
  /** By term: 1 + its place among the terms of the item that is laid out. */
  readonly places: number[];
  /** By such a place: 1 + the place of that term in the other item. */
  readonly matches: number[];
}

/** Empty room. */
export const createRoom = (): Room => ({ places: [], matches: [] });

/** Runs `compare` with the terms of `a` laid out in `room`. */
export function laidOut<T>(room: Room, a: StoryFeatures, compare: () => T): T {
  for (const [place, term] of a.terms.entries()) {
    while (room.places.length <= term) room.places.push(0);
    room.places[term] = place + 1;
    if (room.matches.length <= place) room.matches.push(0);
  }
  try {
    return compare();
  } finally {
    for (const term of a.terms) room.places[term] = 0;
  }
}

/** The overlap of the item laid out and another; sums follow the order of the shorter one, so that they come out alike. */
function overlapOf(a: StoryFeatures, b: StoryFeatures, { places, matches }: Room): Overlap {
  let dot = 0;
  let evidence = 0;
  let matter = 0;
  let held = 0;
  const meet = (ours: number, theirs: number, weight: number): void => {
    dot += (a.weights[ours] ?? 0) * (b.weights[theirs] ?? 0);
    held += weight * weight;
    const rare = Math.min(a.rarities[ours] ?? 0, b.rarities[theirs] ?? 0);
    evidence += rare;
    if (a.quiet[ours] === 0 && b.quiet[theirs] === 0) matter += rare;
  };
  const { terms } = b;
  if (a.terms.length <= terms.length) {
    for (let theirs = 0; theirs < terms.length; theirs += 1) {
      const ours = places[terms[theirs] ?? -1] ?? 0;
      if (ours > 0) matches[ours - 1] = theirs + 1;
    }
    for (let ours = 0; ours < a.terms.length; ours += 1) {
      const theirs = matches[ours] ?? 0;
      if (theirs === 0) continue;
      matches[ours] = 0;
      meet(ours, theirs - 1, a.weights[ours] ?? 0);
    }
  } else
    for (let theirs = 0; theirs < terms.length; theirs += 1) {
      const ours = places[terms[theirs] ?? -1] ?? 0;
      if (ours > 0) meet(ours - 1, theirs, b.weights[theirs] ?? 0);
    }
  const norm = a.terms.length <= terms.length ? a.norm : b.norm;
  return { cosine: dot / (a.norm * b.norm), containment: held / (norm * norm), evidence, matter };
}

/** Differences that no likeness outweighs: another ward, another road, another kind of incident. */
export function vetoed(a: StoryFeatures, b: StoryFeatures): boolean {
  return disjoint(a.wijken, b.wijken) || disjoint(a.roads, b.roads) || disjoint(a.incidents, b.incidents);
}

/** True for copies of one message. */
function isCopy(a: Compared, b: Compared, overlap: Overlap): boolean {
  return (overlap.cosine > 0.55 || overlap.containment > 0.7) && areCopies(a.print, b.print);
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

/**
 * Log-odds that two items tell of one event; −∞ where nothing but place or theme is shared. The terms of `a` are laid out in
 * `room`.
 */
export function pairOdds(a: Compared, b: Compared, room: Room): number {
  const overlap = overlapOf(a.features, b.features, room);
  if (isCopy(a, b, overlap)) return copyOdds;
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
