/** Which stories a pack is about, and in which order. */
import { itemTime } from '../listen/item-time.ts';
import type { PackInput } from './pack-input.ts';
import { storyLabel, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

/** What the stories were chosen by: the ward, the themes, or nothing but the municipality. */
export type PackReach = 'ward' | 'themes' | 'all';

/** Stories of the moment. */
export interface PackStories {
  readonly reach: PackReach;
  /** The most important first; for the griffie in a neutral order. */
  readonly all: readonly ToldStory[];
  /** Those in which something of their own came since the previous visit. */
  readonly fresh: readonly ToldStory[];
}

/** What its label says: one message of a resident that may not be quoted is counted, but there is nothing to tell of it. */
export const isTellable = (told: ToldStory, wards: WardNames): boolean =>
  told.story.items.length > 1 || storyLabel(told, wards).kind !== 'computed';

/** Chooses and orders. */
export function packStories(input: PackInput): PackStories {
  const reach: PackReach =
    input.places.length > 0 ? 'ward' : input.moment.themes.length > 0 ? 'themes' : 'all';
  const council = input.role === 'griffier';
  const all = input.told
    .filter(({ story, digest }) => story.scope !== 'elders' && !digest)
    .filter(({ rumour }) => !(council && rumour?.status === 'unverified'))
    .filter((told) => isAbout(told, input, reach))
    .toSorted(council ? neutral : byWorth(input));
  return { reach, all, fresh: all.filter((told) => newest(told) >= input.since) };
}

/** When something of its own last came in; copies and reposts are no news. */
export function newest(told: ToldStory): string {
  const own = new Set(told.own);
  const times = told.items.filter(({ item }) => own.has(item.id)).map(({ item }) => itemTime(item));
  return times.toSorted().at(-1) ?? '';
}

/** In the ward; or about a theme of the moment and not of one other ward. */
function isAbout({ story }: ToldStory, { places, moment }: PackInput, reach: PackReach): boolean {
  if (reach === 'all') return true;
  const themed = story.themes.some((theme) => moment.themes.includes(theme));
  if (reach === 'themes') return themed;
  return story.wards.some((code) => places.includes(code)) || (themed && story.scope === 'gemeente');
}

const byId = (a: ToldStory, b: ToldStory): number => (a.story.id < b.story.id ? -1 : 1);

/** The ward before the municipality; then the score, then the moment's themes. */
const byWorth =
  ({ places, moment }: PackInput) =>
  (a: ToldStory, b: ToldStory): number => {
    const near = ({ story }: ToldStory): number => Number(story.wards.some((code) => places.includes(code)));
    const themed = ({ story }: ToldStory): number =>
      Number(story.themes.some((theme) => moment.themes.includes(theme)));
    return near(b) - near(a) || b.score - a.score || themed(b) - themed(a) || byId(a, b);
  };

/** By how many publishers speak: no ranking of the college. */
const neutral = (a: ToldStory, b: ToldStory): number =>
  b.story.counts.publishers - a.story.counts.publishers || byId(a, b);
