/** Stories from entries: the fold's groups, named, placed and counted honestly. */
import { keptPrints, type Prints } from '../listen/same-item.ts';
import type { Item } from '../model/item.ts';
import type { PlaceScope } from '../model/place.ts';
import { type SourceVoice, sourceVoices } from '../model/source.ts';
import type { Story, StoryCounts } from '../model/story.ts';
import type { ThemeId } from '../model/theme.ts';
import { independentItems } from './independent.ts';
import { noConstraints, type StoryConstraints } from './story-constraints.ts';
import type { StoryEntry } from './story-features.ts';
import { addEntry, createGrouping, type Group, relatedGroups } from './story-fold.ts';

export { noConstraints, type StoryConstraints } from './story-constraints.ts';
export type { StoryEntry } from './story-features.ts';

/** A story with those of its items that say something of their own: found once, and handed on. */
export interface GroupedStory {
  readonly story: Story;
  readonly independent: readonly Item[];
}

/**
 * Groups entries (any order; they are folded by (firstSeen, id)) into stories, in order of their first item. `prints` are
 * shared with what compares the same texts afterwards.
 */
export function gatherStories(
  entries: readonly StoryEntry[],
  constraints: StoryConstraints = noConstraints,
  prints: Prints = keptPrints(),
  ownNames: readonly string[] = [],
): readonly GroupedStory[] {
  const grouping = createGrouping(constraints, prints, ownNames);
  for (const entry of entries.toSorted(byArrival)) addEntry(grouping, entry);
  const related = relatedGroups(grouping);
  return [...grouping.groups].map((group) => grouped(group, prints, related.get(group) ?? []));
}

function grouped(group: Group, prints: Prints, related: readonly Group[]): GroupedStory {
  const items = group.members.map(({ entry }) => entry.item);
  const independent = independentItems(items, prints);
  return { story: storyOf(group, independent, related.map(idOf)), independent };
}

/** Groups entries into stories; see `gatherStories`. */
export function groupStories(
  entries: readonly StoryEntry[],
  constraints: StoryConstraints = noConstraints,
  ownNames: readonly string[] = [],
): readonly Story[] {
  return gatherStories(entries, constraints, keptPrints(), ownNames).map(({ story }) => story);
}

function byArrival(a: StoryEntry, b: StoryEntry): number {
  if (a.item.firstSeen !== b.item.firstSeen) return a.item.firstSeen < b.item.firstSeen ? -1 : 1;
  return a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0;
}

/** A group as a story. */
export function toStory(group: Group): Story {
  return grouped(group, keptPrints(), []).story;
}

const idOf = ({ members }: Group): string => `s_${members[0]?.entry.item.id ?? ''}`;

function storyOf(group: Group, own: readonly Item[], related: readonly string[]): Story {
  const entries = group.members.map(({ entry }) => entry);
  const times = entries.map(({ time }) => time).sort();
  const titled = tellingItem(entries.map(({ item }) => item));
  const items = entries.map(({ item }) => item.id);
  const wards = heaviestWards(entries);
  // Many wards of which none stands out are the whole municipality.
  const scope = scopeOf(entries);
  return {
    id: idOf(group),
    items,
    title: titled.title,
    titleItem: titled.id,
    wards,
    scope: scope === 'wijk' && wards.length === 0 ? 'gemeente' : scope,
    themes: heaviestThemes(entries),
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
    counts: countsOf(entries, own),
    related,
  };
}

/** Press and institutions write titles that tell; a resident's is a last resort. */
const titleRank: Readonly<Record<SourceVoice, number>> = {
  press: 4,
  emergency: 3,
  institution: 3,
  politics: 2,
  resident: 1,
};
/** Shorter titles name a subject without saying what happened. */
const tellingLength = 20;

function tellingItem(items: readonly Item[]): Item {
  const value = (item: Item): number =>
    item.title === '' ? 0 : titleRank[item.voice] + (item.title.length >= tellingLength ? 0.5 : 0);
  return items.reduce((best, item) => (value(item) > value(best) ? item : best));
}

/** Wijken named by at least a third of the placed items, most named first; a buurt only where it stands for its wijk. */
function heaviestWards(entries: readonly StoryEntry[]): readonly string[] {
  const weights = new Map<string, number>();
  const placed = entries.filter(({ reading }) => reading.place.wards.length > 0).length;
  for (const { reading } of entries)
    for (const { code, level, confidence } of reading.place.wards)
      if (level === 'wijk') weights.set(code, (weights.get(code) ?? 0) + confidence);
  return [...weights]
    .filter(([, weight]) => weight >= placed / 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code);
}

/** What most items say; a ward wins over the whole, and anything over not knowing. */
function scopeOf(entries: readonly StoryEntry[]): PlaceScope {
  const counts = new Map<PlaceScope, number>();
  for (const { reading } of entries)
    counts.set(reading.place.scope, (counts.get(reading.place.scope) ?? 0) + 1);
  const count = (scope: PlaceScope): number => counts.get(scope) ?? 0;
  if (count('wijk') > 0 && count('wijk') >= count('elders')) return 'wijk';
  if (count('elders') > count('gemeente')) return 'elders';
  return count('gemeente') > 0 ? 'gemeente' : 'onbekend';
}

function heaviestThemes(entries: readonly StoryEntry[]): readonly ThemeId[] {
  const weights = new Map<ThemeId, number>();
  for (const { reading } of entries)
    for (const { id, confidence } of reading.themes) weights.set(id, (weights.get(id) ?? 0) + confidence);
  const ordered = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ordered[0]?.[1] ?? 0;
  return ordered
    .filter(([, weight]) => weight >= most / 2)
    .slice(0, 2)
    .map(([id]) => id);
}

function countsOf(entries: readonly StoryEntry[], own: readonly Item[]): StoryCounts {
  const ids = new Set(own.map(({ id }) => id));
  const independent = entries.filter(({ item }) => ids.has(item.id));
  const publishers = [...new Set(independent.map(({ item }) => item.publisher))].sort();
  const voices = sourceVoices
    .map((voice) => [voice, entries.filter(({ item }) => item.voice === voice).length] as const)
    .filter(([, count]) => count > 0);
  const residents = independent.filter(({ item }) => item.voice === 'resident');
  const senders = new Set(residents.map(({ item }) => item.sender ?? `source ${item.sourceId}`));
  return {
    items: entries.length,
    publishers: publishers.length,
    publisherNames: publishers,
    byVoice: Object.fromEntries(voices),
    senders: senders.size,
    questions: residents.reduce((sum, { reading }) => sum + reading.questions.length, 0),
  };
}
