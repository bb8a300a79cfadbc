/**
 * Same-story grouping as a fold: entries come in (firstSeen, id) order, each joins the story it is most like or begins one.
 * Adding one by one and adding all give the same stories. A new entry costs its neighbours, found through an inverted index.
 */
import { nearDuplicate } from '../listen/same-item.ts';
import { featuresOf, type StoryEntry, type StoryFeatures, termsOf } from './story-features.ts';

/** What people decided by hand; pairs of item ids. */
export interface StoryConstraints {
  readonly mustLink: readonly (readonly [string, string])[];
  readonly cannotLink: readonly (readonly [string, string])[];
}

/** No decisions by hand. */
export const noConstraints: StoryConstraints = { mustLink: [], cannotLink: [] };

interface Member {
  readonly entry: StoryEntry;
  readonly features: StoryFeatures;
  readonly group: Group;
}

/** A story in the making. */
export interface Group {
  readonly members: Member[];
  first: number;
  last: number;
}

/** The fold's state; `addEntry` changes it. */
export interface Grouping {
  readonly groups: Group[];
  readonly members: Map<string, Member>;
  readonly index: Map<string, Member[]>;
  readonly seen: Map<string, number>;
  readonly must: ReadonlyMap<string, readonly string[]>;
  readonly cannot: ReadonlySet<string>;
  count: number;
}

/** A story's items lie at most this far apart in time, one after the other. */
const window = 8 * 86_400_000;
/** Likeness at which an entry joins: measured on the sample's topics, precision first (see test/support/eval-stories.ts). */
const threshold = 0.15;
/** How much the whole group counts beside its best member. */
const centroidShare = 0.2;
/** Postings of a term beyond which it finds everything and tells nothing. */
const mostPostings = 60;
/** A floor under the number of items seen, so that the first ones do not all look rare. */
const prior = 200;

/** An empty fold. */
export function createGrouping(constraints: StoryConstraints = noConstraints): Grouping {
  const must = new Map<string, string[]>();
  for (const [a, b] of constraints.mustLink) {
    must.set(a, [...(must.get(a) ?? []), b]);
    must.set(b, [...(must.get(b) ?? []), a]);
  }
  const cannot = new Set(constraints.cannotLink.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return { groups: [], members: new Map(), index: new Map(), seen: new Map(), must, cannot, count: 0 };
}

/** Adds the next entry in (firstSeen, id) order. */
export function addEntry(grouping: Grouping, entry: StoryEntry): void {
  const features = featuresOf(entry, (term) => rarity(grouping, term));
  const group = linkedGroup(grouping, entry) ?? bestGroup(grouping, entry, features) ?? newGroup(grouping);
  const member: Member = { entry, features, group };
  group.members.push(member);
  group.first = Math.min(group.first, features.at);
  group.last = Math.max(group.last, features.at);
  grouping.members.set(entry.item.id, member);
  for (const key of features.keys) {
    const postings = grouping.index.get(key);
    if (postings === undefined) grouping.index.set(key, [member]);
    else postings.push(member);
  }
  for (const term of termsOf(entry)) grouping.seen.set(term, (grouping.seen.get(term) ?? 0) + 1);
  grouping.count += 1;
}

/** Inverse document frequency over what came before, with a floor: log((prior + n) / (1 + df)), scaled to about 1. */
function rarity(grouping: Grouping, term: string): number {
  return Math.log((prior + grouping.count) / (1 + (grouping.seen.get(term) ?? 0))) / Math.log(prior);
}

function newGroup(grouping: Grouping): Group {
  const group: Group = { members: [], first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  grouping.groups.push(group);
  return group;
}

function linkedGroup(grouping: Grouping, entry: StoryEntry): Group | null {
  for (const other of grouping.must.get(entry.item.id) ?? []) {
    const member = grouping.members.get(other);
    if (member !== undefined) return member.group;
  }
  return null;
}

function bestGroup(grouping: Grouping, entry: StoryEntry, features: StoryFeatures): Group | null {
  const shared = new Map<Member, number>();
  for (const key of features.keys) {
    const postings = grouping.index.get(key) ?? [];
    for (const member of postings.slice(-mostPostings)) shared.set(member, (shared.get(member) ?? 0) + 1);
  }
  const groups = new Set([...shared].filter(([, keys]) => keys >= 2).map(([member]) => member.group));
  let best: { readonly group: Group; readonly score: number } | null = null;
  for (const group of groups) {
    if (apart(features.at, group) > window || forbidden(grouping, entry, group)) continue;
    const score = likeness(entry, features, group);
    if (score >= threshold && (best === null || score > best.score)) best = { group, score };
  }
  return best?.group ?? null;
}

/** Milliseconds between a moment and a group's span; 0 inside it. */
function apart(at: number, group: Group): number {
  return Math.max(0, group.first - at, at - group.last);
}

function forbidden(grouping: Grouping, entry: StoryEntry, group: Group): boolean {
  return (
    grouping.cannot.size > 0 &&
    group.members.some((member) => grouping.cannot.has(`${entry.item.id} ${member.entry.item.id}`))
  );
}

/** Copies are the same story. Else: the best member and the whole group together, so that stories do not chain into blobs. */
function likeness(entry: StoryEntry, features: StoryFeatures, group: Group): number {
  const best = Math.max(...group.members.map((member) => pairScore(entry, features, member)));
  if (best >= 1 || group.members.length === 1 || best < threshold) return best;
  return (
    (1 - centroidShare) * best + centroidShare * Math.min(best, centroidScore(features, group) + best / 3)
  );
}

/** Cosine with the sum of the members' vectors. */
function centroidScore(features: StoryFeatures, group: Group): number {
  const dots = group.members.reduce((sum, member) => sum + dot(features.vector, member.features.vector), 0);
  return dots / group.members.length;
}

function pairScore(entry: StoryEntry, features: StoryFeatures, member: Member): number {
  const cosine = dot(features.vector, member.features.vector);
  if (cosine > 0.55 && nearDuplicate(entry.item, member.entry.item)) return 1;
  if (disjoint(features.wards, member.features.wards)) return 0;
  if (disjoint(features.names, member.features.names)) return cosine * 0.55;
  const place = meets(features.wards, member.features.wards) ? 0.04 : 0;
  const street = meets(features.names, member.features.names) ? 0.08 : 0;
  return cosine + (cosine > 0.12 ? place + street + themeAgreement(entry, member.entry) : 0);
}

/** Same first theme: a little nearer; no theme in common: further apart. */
function themeAgreement(a: StoryEntry, b: StoryEntry): number {
  const [left, right] = [a.reading.themes.map(({ id }) => id), b.reading.themes.map(({ id }) => id)];
  if (left.length === 0 || right.length === 0) return 0;
  return left.some((id) => right.includes(id)) ? 0.03 : -0.05;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meets(a, b);
