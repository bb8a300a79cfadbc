/**
 * Same-story grouping as a fold: entries come in (firstSeen, id) order, each joins the story it is most like or begins
 * one, and may show that two stories are one. Adding one by one and adding all give the same stories, since a step
 * looks only at what came before. A new entry costs its neighbours, found through an inverted index.
 */
import { keptPrints, type Prints } from '../listen/same-item.ts';
import { isDigest } from './digest.ts';
import { groupOddsOf, groupSignals } from './story-belonging.ts';
import { noConstraints, type Said, type StoryConstraints, saidOf } from './story-constraints.ts';
import { featuresOf, type StoryEntry, type StoryFeatures } from './story-features.ts';
import { type Compared, copyOdds, createRoom, type Room } from './story-likeness.ts';
import { createTermTable, type TermTable } from './story-terms.ts';

interface Member extends Compared {
  /** Place in the order of arrival. */
  readonly order: number;
  group: Group;
}

/** A story in the making; members in order of arrival. */
export interface Group {
  members: Member[];
  /** All counted terms of its members. */
  readonly terms: Set<number>;
  first: number;
  last: number;
  /** Used by the search for neighbours: the key and the entry that found it last, and what that entry shares with it. */
  readonly found: { key: number; entry: number; weight: number };
}

/** Two members that may be of one running matter, with the log-odds of it. */
interface Kinship {
  readonly a: Member;
  readonly b: Member;
  readonly odds: number;
}

/** The fold's state; `addEntry` changes it. */
export interface Grouping {
  readonly groups: Set<Group>;
  readonly members: Map<string, Member>;
  /** Members by the terms and places they are found by. */
  readonly index: Map<number, Member[]>;
  readonly table: TermTable;
  /** In how many stories each term was seen. */
  readonly seen: Map<number, number>;
  readonly room: Room;
  /** Keys looked up so far. */
  lookUps: number;
  /** Pairs of members whose stories may be of one running matter, though not surely one story. */
  readonly kin: Kinship[];
  readonly said: Said;
}

/** A story's items lie at most this far apart in time, one after the other. */
const window = 45 * 86_400_000;
/** Log-odds at which an entry joins: precision first (chosen with `npm run eval`, open part, and the sample weeks). */
const joinOdds = 2;
/** Two stories that one entry fits become one only where it fits both clearly and they are near each other. */
const bridgeOdds = 0.5;
const mergeOdds = 1;
/** Odds from which two stories are worth showing beside each other. */
const kinOdds = -1.2;
/** Postings of a term beyond which it finds everything and tells nothing. */
const mostPostings = 40;
/** Postings looked at for one entry, by its heaviest keys first. */
const mostScanned = 240;
/** Stories beside its own that one entry may draw in, and members of such a story that are judged: the newest. */
const mostBridges = 2;
const judgedOfOther = 5;
/** Stories that an entry is compared with at most: those that share the most. */
const mostGroups = 4;
/** Share of the weight of an entry's keys that a story must have before it is looked at. */
const leastShared = 0.04;
/** Members of a large story that an entry is compared with: the newest. */
const mostCompared = 8;
/** A floor under the number of items seen, so that the first ones do not all look rare. */
const prior = 200;

/** An empty fold; `ownNames` are those of the municipality and its towns: everything happens there. */
export function createGrouping(
  constraints: StoryConstraints = noConstraints,
  prints: Prints = keptPrints(),
  ownNames: readonly string[] = [],
): Grouping {
  return {
    groups: new Set(),
    members: new Map(),
    index: new Map(),
    table: createTermTable(ownNames),
    seen: new Map(),
    room: createRoom(prints),
    lookUps: 0,
    kin: [],
    said: saidOf(constraints),
  };
}

/** Adds the next entry in (firstSeen, id) order. An id that was added before is left as it is. */
export function addEntry(grouping: Grouping, entry: StoryEntry): void {
  if (grouping.members.has(entry.item.id)) return;
  const features = findable(
    entry,
    featuresOf(entry, grouping.table, (term) => rarity(grouping, term)),
  );
  const compared: Compared = { entry, features };
  const fits = fittingGroups(grouping, compared);
  const best = fits[0];
  const group =
    linkedGroup(grouping, entry) ??
    (best !== undefined && best.odds >= joinOdds ? best.group : newGroup(grouping));
  insert(grouping, compared, group);
  remember(grouping, features, group);
  for (const [rank, { group: other, odds }] of fits.slice(0, 1 + mostBridges).entries())
    if (rank === 0 && odds >= joinOdds) join(grouping, entry.item.id, other, mayMeet);
    else if (odds >= bridgeOdds) join(grouping, entry.item.id, other, areOne);
  rememberKin(grouping, entry.item.id, fits);
}

function rememberKin(grouping: Grouping, id: string, fits: readonly Fit[]): void {
  const member = grouping.members.get(id);
  for (const { group, odds } of fits) {
    const other = group.members.at(-1);
    if (member !== undefined && other !== undefined && group !== member.group)
      grouping.kin.push({ a: member, b: other, odds });
  }
}

/** Stories that one story may be linked to as a running matter. */
const mostRelated = 3;

/** For each story those that may be of the same running matter, likeliest first; most have none. */
export function relatedGroups(grouping: Grouping): ReadonlyMap<Group, readonly Group[]> {
  const found = new Map<Group, Map<Group, number>>();
  const note = (from: Group, to: Group, odds: number): void => {
    const known = found.get(from) ?? new Map<Group, number>();
    known.set(to, Math.max(known.get(to) ?? odds, odds));
    found.set(from, known);
  };
  for (const { a, b, odds } of grouping.kin) {
    if (a.group === b.group || !mayMeet(grouping, a.group, b.group)) continue;
    note(a.group, b.group, odds);
    note(b.group, a.group, odds);
  }
  const ordered = [...found].map(([group, others]): readonly [Group, readonly Group[]] => [
    group,
    [...others]
      .sort((x, y) => y[1] - x[1] || startOf(x[0]) - startOf(y[0]))
      .slice(0, mostRelated)
      .map(([other]) => other),
  ]);
  return new Map(ordered);
}

/** A digest is nobody's neighbour: it would glue together what it happens to hold. */
function findable(entry: StoryEntry, features: StoryFeatures): StoryFeatures {
  return isDigest(entry.item) ? { ...features, keys: [], buurten: new Set() } : features;
}

/** Whether two stories may become one. */
type Judgement = (grouping: Grouping, a: Group, b: Group) => boolean;

/** Joins another story to the one that an item is in. */
function join(grouping: Grouping, id: string, other: Group, judge: Judgement): void {
  const group = grouping.members.get(id)?.group;
  if (group === undefined || group === other || !grouping.groups.has(other)) return;
  if (judge(grouping, group, other)) merge(grouping, group, other);
}

/** Whether no decision by hand keeps the members of two stories apart. */
function mayMeet(grouping: Grouping, a: Group, b: Group): boolean {
  return grouping.said.apartFrom.size === 0 || !b.members.some((member) => isForbidden(grouping, member, a));
}

/**
 * Inverse story frequency over what came before, with a floor: log((prior + n) / (1 + stories with the term)), scaled
 * to about 1. Stories, not items: a name must not grow common because its own story is large.
 */
function rarity(grouping: Grouping, term: number): number {
  const seen = grouping.seen.get(term) ?? 0;
  const here = Math.log((prior + grouping.groups.size) / (1 + seen)) / Math.log(prior);
  return here * grouping.table.rarityOf(term);
}

function remember(grouping: Grouping, features: StoryFeatures, group: Group): void {
  for (const term of [...features.terms, ...features.places]) {
    if (group.terms.has(term)) continue;
    group.terms.add(term);
    grouping.seen.set(term, (grouping.seen.get(term) ?? 0) + 1);
  }
}

function newGroup(grouping: Grouping): Group {
  const group: Group = {
    members: [],
    terms: new Set(),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    found: { key: 0, entry: 0, weight: 0 },
  };
  grouping.groups.add(group);
  return group;
}

function insert(grouping: Grouping, compared: Compared, group: Group): void {
  const member: Member = { ...compared, order: grouping.members.size, group };
  group.members.push(member);
  group.first = Math.min(group.first, member.features.at);
  group.last = Math.max(group.last, member.features.at);
  grouping.members.set(member.entry.item.id, member);
  for (const { term: key } of keysOf(grouping, member.features)) {
    const postings = grouping.index.get(key);
    if (postings === undefined) grouping.index.set(key, [member]);
    else postings.push(member);
  }
}

/** What neighbours are found by: the heaviest terms, and the buurt, which finds but does not order. */
function keysOf(grouping: Grouping, { keys, terms, weights, buurten }: StoryFeatures): readonly Key[] {
  const heavy = keys.map((place) => ({ term: terms[place] ?? -1, weight: weights[place] ?? 0 }));
  return [...heavy, ...[...buurten].map((code) => ({ term: grouping.table.numberOf(code), weight: 0 }))];
}

interface Key {
  readonly term: number;
  readonly weight: number;
}

/** The earlier story stays; the later one's members move over. */
function merge(grouping: Grouping, a: Group, b: Group): void {
  const [kept, gone] = startOf(a) < startOf(b) ? [a, b] : [b, a];
  for (const member of gone.members) member.group = kept;
  for (const term of gone.terms) {
    if (kept.terms.has(term)) grouping.seen.set(term, (grouping.seen.get(term) ?? 1) - 1);
    kept.terms.add(term);
  }
  takeIn(kept.members, gone.members);
  kept.first = Math.min(kept.first, gone.first);
  kept.last = Math.max(kept.last, gone.last);
  grouping.groups.delete(gone);
}

/** Adds members (ascending `order`) to those of another group, which stay in order; mostly they are few. */
export function takeIn<T extends { readonly order: number }>(members: T[], others: readonly T[]): void {
  const few = others.length <= members.length / 8;
  for (const other of others)
    if (few) members.splice(members.findLastIndex(({ order }) => order < other.order) + 1, 0, other);
    else members.push(other);
  if (!few) members.sort((x, y) => x.order - y.order);
}

const startOf = (group: Group): number => group.members[0]?.order ?? Number.POSITIVE_INFINITY;

/** The story of what people said is one with this: all of that is in one story from its first item on. */
function linkedGroup({ said, members }: Grouping, { item }: StoryEntry): Group | undefined {
  const known = said.oneWith.get(item.id)?.find((id) => members.has(id));
  return known === undefined ? undefined : members.get(known)?.group;
}

interface Fit {
  readonly group: Group;
  readonly odds: number;
}

/** Stories an entry may join, likeliest first. */
function fittingGroups(grouping: Grouping, compared: Compared): readonly Fit[] {
  const fits: Fit[] = [];
  for (const group of nearestGroups(grouping, compared.features)) {
    if (isForbidden(grouping, compared, group)) continue;
    const odds = groupOdds(grouping, compared, group);
    if (odds >= kinOdds) fits.push({ group, odds });
  }
  return fits.sort((a, b) => b.odds - a.odds || startOf(a.group) - startOf(b.group));
}

/** The stories within the window that share the most weight of key terms, heaviest first. */
function nearestGroups(grouping: Grouping, features: StoryFeatures): readonly Group[] {
  const near: Group[] = [];
  let total = 0;
  let scanned = 0;
  const entry = grouping.lookUps + 1;
  for (const { term, weight } of keysOf(grouping, features)) {
    grouping.lookUps += 1;
    total += weight;
    const postings = grouping.index.get(term) ?? [];
    const from = Math.max(0, postings.length - mostPostings);
    if (scanned > mostScanned) continue;
    scanned += postings.length - from;
    for (let at = from; at < postings.length; at += 1) {
      const group = postings[at]?.group;
      if (group === undefined || group.found.key === grouping.lookUps) continue;
      group.found.key = grouping.lookUps;
      if (apart(features.at, group) > window) continue;
      if (group.found.entry !== entry) {
        group.found.entry = entry;
        group.found.weight = 0;
        near.push(group);
      }
      group.found.weight += weight;
    }
  }
  return heaviestOf(near, leastShared * total);
}

/** The groups that share most, heaviest first, each at least `least`; the earlier story at a tie. */
function heaviestOf(near: readonly Group[], least: number): readonly Group[] {
  const best: Group[] = [];
  for (const group of near) {
    const { weight } = group.found;
    if (weight < least) continue;
    const last = best[mostGroups - 1];
    if (
      last !== undefined &&
      (weight < last.found.weight || (weight === last.found.weight && startOf(group) > startOf(last)))
    )
      continue;
    const at = best.findIndex(
      ({ found, members: [first] }) =>
        weight > found.weight || (weight === found.weight && startOf(group) < (first?.order ?? 0)),
    );
    best.splice(at < 0 ? best.length : at, 0, group);
    if (best.length > mostGroups) best.pop();
  }
  return best;
}

/** Milliseconds between a moment and a group's span; 0 inside it. */
function apart(at: number, group: Group): number {
  return Math.max(0, group.first - at, at - group.last);
}

function isForbidden(grouping: Grouping, { entry }: Compared, group: Group): boolean {
  const apartFrom = grouping.said.apartFrom.get(entry.item.id) ?? [];
  return apartFrom.some((id) => grouping.members.get(id)?.group === group);
}

function groupOdds({ room }: Grouping, compared: Compared, group: Group): number {
  const signals = groupSignals(compared, group.members.slice(-mostCompared), group.terms, room);
  if (signals === null) return Number.NEGATIVE_INFINITY;
  return signals === 'copy' ? copyOdds : groupOddsOf(signals);
}

/** Whether two stories are near enough to be one: the mean of what their members are to each other. */
function areOne(grouping: Grouping, a: Group, b: Group): boolean {
  if (!mayMeet(grouping, a, b)) return false;
  return Math.min(nearness(grouping, a, b), nearness(grouping, b, a)) >= mergeOdds;
}

/** How well the members of one story belong to another, on the mean. */
function nearness(grouping: Grouping, to: Group, from: Group): number {
  const odds = from.members.slice(-judgedOfOther).map((member) => groupOdds(grouping, member, to));
  return odds.reduce((sum, one) => sum + Math.max(-4, one), 0) / odds.length;
}
