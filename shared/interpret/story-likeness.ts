/** How alike two items are: signals of a pair, and the odds that they tell of one event. */
import { nearDuplicate } from '../listen/same-item.ts';
import type { StoryEntry, StoryFeatures } from './story-features.ts';

/** One item of a comparison. */
export interface Compared {
  readonly entry: StoryEntry;
  readonly features: StoryFeatures;
}

/** What a pair shows; all numbers about 0–1 but `evidence` (sum of rarities) and `days`. */
export interface PairSignals {
  readonly cosine: number;
  /** Shared weight as a share of the lighter item's. */
  readonly containment: number;
  /** Sum of the rarities of shared terms. */
  readonly evidence: number;
  /** The part of it that is neither place nor everyday word: what happened. */
  readonly matter: number;
  readonly sameBuurt: number;
  readonly sameWijk: number;
  readonly sameStreet: number;
  readonly otherStreet: number;
  readonly sameTheme: number;
  readonly otherTheme: number;
  readonly sameIncident: number;
  /** One tells of an incident, the other of none. */
  readonly oneIncident: number;
  readonly days: number;
}

const day = 86_400_000;

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b);

function overlapOf(
  a: StoryFeatures,
  b: StoryFeatures,
): Pick<PairSignals, 'cosine' | 'containment' | 'evidence' | 'matter'> {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  let evidence = 0;
  let matter = 0;
  let held = 0;
  for (const [term, weight] of small.weights) {
    const other = large.weights.get(term);
    if (other === undefined) continue;
    dot += weight * other;
    held += weight * weight;
    const rare = Math.min(small.rarities.get(term) ?? 0, large.rarities.get(term) ?? 0);
    evidence += rare;
    if (!small.quiet.has(term) && !large.quiet.has(term)) matter += rare;
  }
  return { cosine: dot / (a.norm * b.norm), containment: held / (small.norm * small.norm), evidence, matter };
}

/** Reads the signals of a pair. */
export function pairSignals(a: StoryFeatures, b: StoryFeatures): PairSignals {
  const rare = Math.min(a.placeRarity, b.placeRarity);
  const theme = a.themes.some((id) => b.themes.includes(id));
  return {
    ...overlapOf(a, b),
    sameBuurt: meets(a.buurten, b.buurten) ? rare : 0,
    sameWijk: meets(a.wijken, b.wijken) ? rare : 0,
    sameStreet: meets(a.streets, b.streets) || meets(a.roads, b.roads) ? 1 : 0,
    otherStreet: disjoint(a.streets, b.streets) ? 1 : 0,
    sameTheme: theme ? 1 : 0,
    otherTheme: !theme && a.themes.length > 0 && b.themes.length > 0 ? 1 : 0,
    sameIncident: meets(a.incidents, b.incidents) ? 1 : 0,
    oneIncident: a.incidents.size > 0 !== b.incidents.size > 0 ? 1 : 0,
    days: Math.abs(a.at - b.at) / day,
  };
}

/** Differences that no likeness outweighs: another ward, another road, another kind of incident. */
export function vetoed(a: StoryFeatures, b: StoryFeatures): boolean {
  return disjoint(a.wijken, b.wijken) || disjoint(a.roads, b.roads) || disjoint(a.incidents, b.incidents);
}

/** True for copies of one message. */
export function isCopy(a: Compared, b: Compared, signals: PairSignals): boolean {
  return (signals.cosine > 0.55 || signals.containment > 0.7) && nearDuplicate(a.entry.item, b.entry.item);
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

/** Log-odds that two items tell of one event; −∞ where nothing but place or theme is shared. */
export function pairOdds(a: Compared, b: Compared): number {
  const signals = pairSignals(a.features, b.features);
  if (isCopy(a, b, signals)) return copyOdds;
  if (signals.evidence < leastEvidence || signals.matter < leastMatter) return Number.NEGATIVE_INFINITY;
  return (
    odds.base +
    odds.cosine * signals.cosine +
    odds.rootCosine * Math.sqrt(signals.cosine) +
    odds.containment * signals.containment +
    odds.sameWijk * signals.sameWijk +
    odds.sameBuurt * signals.sameBuurt +
    odds.sameStreet * signals.sameStreet +
    odds.otherStreet * signals.otherStreet +
    odds.sameTheme * signals.sameTheme +
    odds.otherTheme * signals.otherTheme +
    odds.sameIncident * signals.sameIncident +
    odds.oneIncident * signals.oneIncident +
    (odds.week * signals.days) / 7
  );
}
