/** For a story: where the talk already is, and whether to take part, as whom. What is written there is another file's. */
import { fold } from '../language/fold.ts';
import type { Advice, CourseId } from '../model/advice.ts';
import type { Community, JoinAnswer, JoinCapacity, JoinReason } from '../model/community.ts';
import type { Item } from '../model/item.ts';
import type { Story } from '../model/story.ts';
import { handedOver } from './courses.ts';
import { closedToOffices } from './words/house-rules.ts';

/** A place with what it has to do with a story. */
export interface StoryPlace {
  readonly community: Community;
  /** Items of the story that came from there; empty where it only is of the same ward. */
  readonly items: readonly string[];
  readonly join: JoinAnswer;
  /** In whose name, or null where nobody takes part. */
  readonly as: JoinCapacity | null;
  readonly reason: JoinReason;
}

/** A source in which residents talk about the story, and which nobody has put in the directory. */
export interface UnknownPlace {
  readonly source: string;
  readonly name: string;
  readonly items: readonly string[];
}

/** Where a story is talked about. */
export interface StoryPlaces {
  /** Where the talk is first, then the others of the ward; each by number of items, then name. */
  readonly places: readonly StoryPlace[];
  readonly unknown: readonly UnknownPlace[];
}

/** The courses that take part in a talk, and in whose name by default. Source: domain notes §3 (H03, H05, H08, H10). */
const joining: Partial<Readonly<Record<CourseId, JoinCapacity>>> = {
  H03: 'municipality',
  H05: 'municipality',
  H08: 'ward-manager',
  H10: 'alderman-in-office',
};

/** A course that tells a whole ward: also where nobody asked yet. The others go where the talk is. */
const tellsWard: ReadonlySet<CourseId> = new Set(['H05']);

/** Places whose editors decide what is printed. */
const edited: ReadonlySet<Community['platform']> = new Set(['paper', 'website']);

/** Where people meet in the flesh. */
const inTheFlesh: ReadonlySet<Community['platform']> = new Set(['meeting']);

/** What decides: the course and its gate. */
export type JoinAdvice = Pick<Advice, 'course' | 'gate'>;

type Answer = Pick<StoryPlace, 'join' | 'as' | 'reason'>;

const no = (reason: JoinReason): Answer => ({ join: 'no', as: null, reason });

/** The alderman comes in person or is invited; he does not appear in a neighbourhood's own talk by himself. */
function aldermanAnswer({ platform, ask }: Community): Answer {
  const as = 'alderman-in-office';
  if (inTheFlesh.has(platform)) return { join: 'in-person', as, reason: 'alderman-in-person' };
  return ask === null ? no('closed-unknown') : { join: 'ask-first', as, reason: 'alderman-invited' };
}

/** House rules that keep offices or announcements out, or ask to be asked. */
function keepsOfficesOut({ houseRules }: Community): boolean {
  const rules = fold(houseRules ?? '');
  return closedToOffices.some((shape) => shape.test(rules));
}

/** As agreed with the place, else as the course says; never the alderman where the course is not his. */
function capacityAt({ joinAs }: Community, usual: JoinCapacity): JoinCapacity {
  return joinAs === null || joinAs === 'alderman-in-office' ? usual : joinAs;
}

/** Whether to take part at one place. Gates and what is handed over come first; nobody enters a closed place unasked. */
export function joinAnswer(community: Community, advice: JoinAdvice, talksHere: boolean): Answer {
  if (handedOver.has(advice.course)) return no('handed-over');
  if (advice.gate !== null) return no('gate');
  const usual = joining[advice.course];
  if (usual === undefined) return no('other-course');
  if (usual === 'alderman-in-office') return aldermanAnswer(community);
  const as = capacityAt(community, usual);
  const { closed, ask, platform, sources } = community;
  // Nobody reads along there: whether the talk is there is for its keeper to say.
  if (closed) return ask === null ? no('closed-unknown') : { join: 'ask-first', as, reason: 'closed' };
  if (!talksHere && !tellsWard.has(advice.course))
    return no(sources.length === 0 ? 'not-followed' : 'not-here');
  if (keepsOfficesOut(community))
    return ask === null ? no('house-rules') : { join: 'ask-first', as, reason: 'house-rules' };
  if (edited.has(platform)) return { join: 'ask-first', as, reason: 'editors' };
  const reason = talksHere ? 'talk-here' : 'inform-ward';
  return { join: inTheFlesh.has(platform) ? 'in-person' : 'yes', as, reason };
}

type StoryItem = Pick<Item, 'id' | 'sourceId' | 'publisherTitle' | 'voice'>;

/** A story with what decides about its places. */
export interface PlaceQuestion {
  readonly wards: Story['wards'];
  readonly advice: JoinAdvice;
  /** Those of the story. */
  readonly items: readonly StoryItem[];
  /** Whether two ward codes are the same place, or one lies in the other. */
  readonly within: (one: string, other: string) => boolean;
  /** Whether a source is a place on the open web: notes, mail and files are none. */
  readonly isPlace: (source: string) => boolean;
}

/** Where a story is talked about and what to do there. The directory is in order of name (`foldCommunities`). */
export function placesFor(
  { wards, advice, items, within, isPlace }: PlaceQuestion,
  directory: readonly Community[],
): StoryPlaces {
  const places = directory.flatMap((community): readonly StoryPlace[] => {
    const here = items.filter(({ sourceId }) => community.sources.includes(sourceId)).map(({ id }) => id);
    const sameWard =
      community.wards.length === 0 ||
      community.wards.some((code) => wards.some((ward) => within(code, ward)));
    if (here.length === 0 && !sameWard) return [];
    return [{ community, items: here, ...joinAnswer(community, advice, here.length > 0) }];
  });
  return {
    places: places.toSorted((a, b) => b.items.length - a.items.length),
    unknown: unknownPlaces(
      directory,
      items.filter(({ sourceId }) => isPlace(sourceId)),
    ),
  };
}

function unknownPlaces(
  directory: readonly Community[],
  items: readonly StoryItem[],
): readonly UnknownPlace[] {
  const known = new Set(directory.flatMap(({ sources }) => sources));
  const found = new Map<string, { source: string; name: string; items: string[] }>();
  for (const { id, sourceId, publisherTitle, voice } of items) {
    if (voice !== 'resident' || known.has(sourceId)) continue;
    const place = found.get(sourceId) ?? { source: sourceId, name: publisherTitle, items: [] };
    place.items.push(id);
    found.set(sourceId, place);
  }
  return [...found.values()].toSorted((a, b) => b.items.length - a.items.length);
}
