/** What people decided about stories, as the composer needs it. */
import type { StoryConstraints } from '../interpret/story.ts';
import type { WrittenSentence } from '../model/claim.ts';
import type { StoryDecision, WardCorrection } from '../model/decision.ts';
import type { SignalId } from '../model/reading.ts';
import type { Role } from '../model/role.ts';
import type { ReadItem, ToldStory } from './told-story.ts';

/**
 * The decisions of the reader's own compartment: what the college chooses neither shows in nor steers the council's bundle,
 * and the other way round (practice notes, "Who does what").
 */
export function decisionsOf(decisions: readonly StoryDecision[], role: Role): readonly StoryDecision[] {
  return decisions.filter((each) => (each.role === 'griffier') === (role === 'griffier'));
}

/**
 * Merges and splits as pairs of items. What a story is left with when an item is taken out stays one story, and so do items
 * that were corrected in one go (they were one story when it was done): a decision about one thing must not tear another
 * apart. Taking an item out is the last word on that item.
 */
export function constraintsOf(
  decisions: readonly StoryDecision[],
  corrections: readonly WardCorrection[] = [],
): StoryConstraints {
  const splits = decisions.flatMap((each) => (each.kind === 'split' ? [each] : []));
  const cannotLink = splits.flatMap(({ item, apart }) => apart.map((other) => [item, other] as const));
  const merged = decisions.flatMap((each) => (each.kind === 'merge' ? [each.items] : []));
  const wholes = [...splits.map(({ apart }) => apart), ...correctedTogether(corrections)];
  return { mustLink: [...merged, ...wholes.flatMap((items) => chained(items, splits))], cannotLink };
}

function correctedTogether(corrections: readonly WardCorrection[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { item, at } of corrections) groups.set(at, [...(groups.get(at) ?? []), item]);
  return [...groups.values()];
}

/** Each with the next, without those that were taken out from among them. */
function chained(
  items: readonly string[],
  splits: readonly { readonly item: string; readonly apart: readonly string[] }[],
): StoryConstraints['mustLink'] {
  const own = new Set(items);
  const gone = new Set(
    splits.flatMap(({ item, apart }) => (apart.some((each) => own.has(each)) ? [item] : [])),
  );
  const together = items.filter((item) => !gone.has(item));
  return together.slice(1).map((item, index) => [together[index] ?? item, item] as const);
}

const hazards: ReadonlySet<SignalId> = new Set<SignalId>(['acute-danger', 'threat']);

/** Acute danger or a threat in any of a story's items: such a story is never moved out of sight. */
export const isHazard = (items: readonly ReadItem[]): boolean =>
  items.some(({ reading }) => reading.signals.some(({ id }) => hazards.has(id)));

/** The title that a person gave the story holding `items`; the last one given. Null where nobody did. */
export function givenTitle(
  decisions: readonly StoryDecision[],
  items: readonly string[],
): WrittenSentence | null {
  const last = decisions.findLast((each) => each.kind === 'rename' && items.includes(each.item));
  return last?.kind === 'rename' ? { kind: 'written', text: last.title, role: last.role, at: last.at } : null;
}

/** A story out of the pages, with the decision that put it there. */
export interface Muted {
  readonly told: ToldStory;
  readonly decision: Extract<StoryDecision, { kind: 'mute' }>;
}

/** Stories that a person muted on `date` (local, YYYY-MM-DD); a hazard stays where it is. */
export function mutedStories(
  told: readonly ToldStory[],
  decisions: readonly StoryDecision[],
  date: string,
): readonly Muted[] {
  const mutes = decisions.flatMap((each) => (each.kind === 'mute' ? [each] : []));
  if (mutes.length === 0) return [];
  return told.flatMap((each): readonly Muted[] => {
    const ids = new Set(each.story.items);
    const decision = mutes.findLast(({ item }) => ids.has(item));
    if (decision === undefined || isHazard(each.items)) return [];
    return decision.until === null || date <= decision.until ? [{ told: each, decision }] : [];
  });
}

/** The decisions that hold for the story of `items`: of names and mutes only the last. */
export function decisionsFor(
  decisions: readonly StoryDecision[],
  items: readonly string[],
): readonly StoryDecision[] {
  const ids = new Set(items);
  const last = (kind: 'rename' | 'mute'): StoryDecision | undefined =>
    decisions.findLast((each) => each.kind === kind && ids.has(each.item));
  return decisions.filter((each) => {
    if (each.kind === 'merge') return each.items.every((item) => ids.has(item));
    if (each.kind === 'split') return ids.has(each.item) || each.apart.some((item) => ids.has(item));
    return each === last(each.kind);
  });
}
