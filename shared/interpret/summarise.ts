/** The story in its own words: at most three whole sentences, each a quote of one item. */
import { itemTime } from '../listen/item-time.ts';
import type { QuotedSentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';
import {
  type Candidate,
  candidatesOf,
  keptStems,
  overlap,
  type ReadItem,
  type StemOf,
  titleStems,
} from './summary-candidates.ts';

/** How to summarise. */
export interface SummaryOptions {
  readonly mayQuoteResidents: boolean;
  /** Sentences at most. */
  readonly most: number;
}

/** Share of stems two sentences may have in common. */
const redundancy = 0.5;
/** What the choice adds to the worth of a sentence itself. */
const weight = {
  /** The latest state of affairs beats the old. */
  newest: 0.6,
  /** How it began comes next. */
  first: 0.2,
  /** What the other items also speak of. */
  central: 0.5,
  /** What the titles of the story also say; the first sentence should say it most. */
  titles: 0.3,
  leadTitles: 0.3,
  /** A first sentence that says "gisteravond", or sets a scene, is not how a page opens. */
  badLead: 0.8,
  /** Of the first sentence: that something happened or was decided. */
  leadEvent: 0.25,
  /** Of the first sentence: that it opens its item, and so says where and what. */
  opening: 0.3,
  /** Sharing words with what is chosen already. */
  repeated: 0.5,
  /** Another item of the same story. */
  otherItem: 0.25,
} as const;

/** True where at least `threshold` distinct residents are known to speak; `independent`: see independent.ts. */
export function mayQuoteResidents(independent: readonly Item[], threshold: number): boolean {
  const senders = independent.filter(({ voice }) => voice === 'resident').map(({ sender }) => sender);
  return new Set(senders.filter((sender) => sender !== null)).size >= threshold;
}

/**
 * At most `most` sentences: first the one that says best what is the case now, then the others in order of time; every
 * one slices back to its item. Empty where nothing may be quoted.
 */
export function summarise(items: readonly ReadItem[], options: SummaryOptions): readonly QuotedSentence[] {
  const open = items
    .filter(({ item }) => item.voice !== 'resident' || options.mayQuoteResidents)
    .toSorted((a, b) => compareTimes(a.item, b.item));
  const stemOf = keptStems();
  const all = open.flatMap((entry) => candidatesOf(entry, stemOf));
  const mixed = all.some(({ item }) => item.voice !== 'resident');
  const candidates = all.filter(
    ({ item, text }) => !mixed || item.voice !== 'resident' || ownWords.test(text),
  );
  const worth = worthInStory(candidates, titleShares(open, stemOf));
  const [lead, ...others] = choose(candidates, worth, options.most);
  return lead === undefined ? [] : [lead, ...others.toSorted(compare)].map(asQuote);
}

/** Among others, a resident's sentence must show by itself that a resident speaks. */
const ownWords = /\b(?:ik|mij|mijn|m'n|wij|we|ons|onze)\b/iu;

/** Greedy choice: worth, less what is repeated (maximal marginal relevance, Carbonell and Goldstein 1998). */
function choose(candidates: readonly Candidate[], worth: Worths, most: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    const best = bestOf(candidates, (candidate) => gainOf(candidate, chosen, worth));
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

/** What a sentence adds to those chosen; null where it may not be added. */
function gainOf(candidate: Candidate, chosen: readonly Candidate[], worth: Worths): number | null {
  const { lead, any } = worth.get(candidate) ?? { lead: 0, any: 0 };
  if (chosen.length === 0) return lead;
  const repeated = Math.max(...chosen.map((other) => overlap(candidate.stems, other.stems)));
  if (repeated >= redundancy) return null;
  const other = chosen.every(({ item }) => item.id !== candidate.item.id);
  return any - weight.repeated * repeated + (other ? weight.otherItem : 0);
}

function bestOf(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => number | null,
): Candidate | null {
  let best: { readonly candidate: Candidate; readonly value: number } | null = null;
  for (const candidate of candidates) {
    const value = gain(candidate);
    if (value !== null && (best === null || value > best.value)) best = { candidate, value };
  }
  return best?.candidate ?? null;
}

/** Worth as the first sentence and as any other. */
type Worths = ReadonlyMap<Candidate, { readonly lead: number; readonly any: number }>;

/** Worth with what only the whole story tells: how new, and how much others speak of it too. */
function worthInStory(candidates: readonly Candidate[], titles: ReadonlyMap<string, number>): Worths {
  const central = centrality(candidates);
  const plain = candidates.filter((candidate) => candidate.plain >= 0.5).map(({ item }) => item.id);
  const order = [...new Set(plain)];
  return new Map(
    candidates.map((candidate) => {
      const { item, stems, opens, leadsBadly, happens } = candidate;
      const at = order.indexOf(item.id);
      const newness = at <= 0 ? 0 : (weight.newest * at) / (order.length - 1);
      const began = at === 0 && order.length > 1 ? weight.first : 0;
      const told = Math.min(1, [...stems].reduce((sum, one) => sum + (titles.get(one) ?? 0), 0) / 2);
      const any =
        candidate.worth + newness + began + weight.central * central(candidate) + weight.titles * told;
      const lead =
        (opens ? weight.opening : 0) +
        (happens ? weight.leadEvent : 0) +
        weight.leadTitles * told -
        (leadsBadly ? weight.badLead : 0);
      return [candidate, { any, lead: any + lead }];
    }),
  );
}

/** In what share of the titles each of their stems stands. */
function titleShares(entries: readonly ReadItem[], stemOf: StemOf): ReadonlyMap<string, number> {
  const titles = entries.flatMap(({ item }) => (item.title === '' ? [] : [titleStems(item.title, stemOf)]));
  const shares = new Map<string, number>();
  for (const title of titles)
    for (const one of title) shares.set(one, (shares.get(one) ?? 0) + 1 / titles.length);
  return shares;
}

/** Share of the other items that speak of what a sentence says, mean over its stems, 0–1. */
function centrality(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const spread = new Map<string, Set<string>>();
  for (const { item, stems } of candidates)
    for (const one of stems) spread.set(one, (spread.get(one) ?? new Set()).add(item.id));
  const items = new Set(candidates.map(({ item }) => item.id)).size;
  return ({ stems }) => {
    if (items < 2 || stems.size === 0) return 0;
    const shares = [...stems].map((one) => ((spread.get(one)?.size ?? 1) - 1) / (items - 1));
    return shares.reduce((sum, share) => sum + share, 0) / stems.size;
  };
}

function compareTimes(a: Item, b: Item): number {
  const [left, right] = [`${itemTime(a)} ${a.id}`, `${itemTime(b)} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

const compare = (a: Candidate, b: Candidate): number => compareTimes(a.item, b.item) || a.start - b.start;

function asQuote({ item, field, start, end, cuts, text }: Candidate): QuotedSentence {
  const quote = item[field].slice(start, end);
  return { kind: 'quoted', text, item: item.id, version: item.version, field, start, end, quote, cuts };
}
