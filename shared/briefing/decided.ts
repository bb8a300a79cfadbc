/** What people decided about stories, as the composer needs it. */
import { createUnities, type StoryConstraints } from '../interpret/story-constraints.ts';
import type { WrittenSentence } from '../model/claim.ts';
import type { StoryDecision } from '../model/decision.ts';
import type { SignalId } from '../model/reading.ts';
import type { Role } from '../model/role.ts';
import type { Story } from '../model/story.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

/**
 * The decisions of the reader's own compartment: what the college chooses neither shows in nor steers the council's bundle,
 * and the other way round (practice notes, "Who does what").
 */
export function decisionsOf(decisions: readonly StoryDecision[], role: Role): readonly StoryDecision[] {
  return decisions.filter((each) => (each.role === 'griffier') === (role === 'griffier'));
}

type Split = Extract<StoryDecision, { kind: 'split' }>;

const splitsOf = (decisions: readonly StoryDecision[]): readonly Split[] =>
  decisions.flatMap((each) => (each.kind === 'split' ? [each] : []));

/** Items without those that were taken out from among them since: taking an item out is the last word on that item. */
function together(items: readonly string[], since: readonly Split[]): readonly string[] {
  const own = new Set(items);
  const gone = new Set(
    since.flatMap(({ item, apart }) => (apart.some((each) => own.has(each)) ? [item] : [])),
  );
  return items.filter((item) => !gone.has(item));
}

/**
 * Merges and splits (in the order they were taken) as pairs of those items that are `present`. A merge ties the stories at
 * their first items, and nothing within them. What a story is left with when an item is taken out stays one story. They are
 * read from the newest to the oldest: of an older one holds what no newer one contradicts, so no pair asks for what another
 * forbids.
 */
export function constraintsOf(
  decisions: readonly StoryDecision[],
  present: (item: string) => boolean,
): StoryConstraints {
  const unities = createUnities();
  const since: Split[] = [];
  const mustLink: Pair[] = [];
  const cannotLink: Pair[] = [];
  const tie = (one: string, other: string): boolean => {
    if (!unities.tie(one, other)) return false;
    mustLink.push([one, other]);
    return true;
  };
  for (const each of decisions.toReversed()) {
    if (each.kind === 'merge') {
      const left = new Set(together(each.stories.flat(), since));
      const [ones, others] = each.stories.map((items) =>
        items.filter((item) => left.has(item) && present(item)),
      );
      ones?.some((one) => others?.some((other) => tie(one, other)));
    }
    if (each.kind !== 'split') continue;
    for (const other of each.apart) if (unities.part(each.item, other)) cannotLink.push([each.item, other]);
    for (const items of each.wholes)
      for (const [one, next] of chained(together(items, since).filter(present))) tie(one, next);
    since.push(each);
  }
  return { mustLink, cannotLink };
}

type Pair = readonly [string, string];

/** Each with the next. */
const chained = (items: readonly string[]): readonly Pair[] =>
  items.slice(1).map((item, index) => [items[index] ?? item, item]);

/** Items of one story, parted by the side that each is on in every merge; `wholes` of a split. */
export function mergedParts(
  items: readonly string[],
  decisions: readonly StoryDecision[],
): readonly (readonly string[])[] {
  const merges = decisions.flatMap((each) => (each.kind === 'merge' ? [each.stories] : []));
  const parts = new Map<string, string[]>();
  for (const item of items) {
    const sides = merges.map((stories) => stories.findIndex((story) => story.includes(item))).join();
    parts.set(sides, [...(parts.get(sides) ?? []), item]);
  }
  return [...parts.values()];
}

const hazards: ReadonlySet<SignalId> = new Set<SignalId>(['acute-danger', 'threat']);

/** Acute danger or a threat in any of a story's items: such a story is never moved out of sight. */
export const isHazard = (items: readonly ReadItem[]): boolean =>
  items.some(({ reading }) => reading.signals.some(({ id }) => hazards.has(id)));

type Rename = Extract<StoryDecision, { kind: 'rename' }>;
type Mute = Extract<StoryDecision, { kind: 'mute' }>;

/** The names and mutes in force, by story id. */
export interface Held {
  readonly renames: ReadonlyMap<string, Rename>;
  readonly mutes: ReadonlyMap<string, Mute>;
}

type Told = Pick<Story, 'id' | 'items'>;

const nothingHeld: Held = { renames: new Map(), mutes: new Map() };

/**
 * Which story each name and mute is about now: the one with most of the items it was given to, at a tie the one with the
 * earliest. Of several the last one given holds.
 */
export function heldBy(decisions: readonly StoryDecision[], stories: readonly Told[]): Held {
  if (decisions.every(({ kind }) => kind === 'merge' || kind === 'split')) return nothingHeld;
  const storyOf = new Map(stories.flatMap(({ id, items }) => items.map((item) => [item, id] as const)));
  const renames = new Map<string, Rename>();
  const mutes = new Map<string, Mute>();
  for (const [index, each] of decisions.entries()) {
    if (each.kind !== 'rename' && each.kind !== 'mute') continue;
    const left = together(each.items, splitsOf(decisions.slice(index + 1)));
    const holder = mostOf((left.length > 0 ? left : each.items).flatMap((item) => storyOf.get(item) ?? []));
    if (holder === null) continue;
    if (each.kind === 'rename') renames.set(holder, each);
    else mutes.set(holder, each);
  }
  return { renames, mutes };
}

/** The value that occurs most; of equals the first. */
function mostOf(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** The title that a person gave a story. Null where nobody did. */
export function givenTitle({ renames }: Held, story: string): WrittenSentence | null {
  const given = renames.get(story);
  return given === undefined ? null : { kind: 'written', text: given.title, role: given.role, at: given.at };
}

/** A story out of the pages, with the decision that put it there. */
export interface Muted {
  readonly told: ToldStory;
  readonly decision: Mute;
}

/** Stories that a person muted on `date` (local, YYYY-MM-DD); a hazard stays where it is. */
export function mutedStories(
  told: readonly ToldStory[],
  decisions: readonly StoryDecision[],
  date: string,
): readonly Muted[] {
  const { mutes } = heldBy(
    decisions,
    told.map(({ story }) => story),
  );
  return told.flatMap((each): readonly Muted[] => {
    const decision = mutes.get(each.story.id);
    if (decision === undefined || isHazard(each.items)) return [];
    return decision.until === null || date <= decision.until ? [{ told: each, decision }] : [];
  });
}

/** The decisions that hold for one of the `stories`: of names and mutes only the last. */
export function decisionsFor(
  decisions: readonly StoryDecision[],
  { id, items }: Told,
  stories: readonly Told[],
): readonly StoryDecision[] {
  const own = new Set(items);
  const { renames, mutes } = heldBy(decisions, stories);
  return decisions.filter((each) => {
    if (each.kind === 'merge') return each.stories.every((story) => story.some((item) => own.has(item)));
    if (each.kind === 'split') return own.has(each.item) || each.apart.some((item) => own.has(item));
    return each === renames.get(id) || each === mutes.get(id);
  });
}
