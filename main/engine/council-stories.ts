/** Today's stories by name, and which of them the council's papers and the questions of the press belong to. */
import { anchoredStory } from '../../shared/act/anchored-story.ts';
import { storyLabel } from '../../shared/briefing/story-label.ts';
import type { CouncilStories, NamedStory } from '../../shared/contract-council.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { FailureError } from '../../shared/result.ts';
import { type ToldDay, tellDay } from './brief.ts';
import { readTrack } from './council-record.ts';
import type { EngineContext } from './engine-context.ts';
import { readInquiries } from './press-record.ts';
import { readSettings } from './settings.ts';

/** Lists them for the desk of whoever the profile says. */
export async function listCouncilStories({ store, options }: EngineContext): Promise<CouncilStories> {
  const settings = await readSettings(store, options.home);
  const { role } = settings.profile;
  const today = localDate(options.clock().getTime());
  const told = await tellDay(store, options, settings, { date: today, role: null }).catch(nothingTold);
  const work = await store.read((tx) => [
    ...readTrack(tx, compartmentOf(role)).entries,
    ...(role === 'griffier' ? [] : readInquiries(tx)),
  ]);
  const stories = told === null ? [] : namedStories(told);
  const tied = work.flatMap(({ id, anchor }): readonly (readonly [string, string])[] => {
    const story = anchoredStory(anchor, stories);
    return story === null ? [] : [[id, story.id]];
  });
  return { today, stories: role === 'griffier' ? byName(stories) : stories, tied: Object.fromEntries(tied) };
}

function namedStories({ told, wards }: ToldDay): readonly NamedStory[] {
  const names = new Map(wards.map(({ code, name }) => [code, name]));
  return told.map((each) => {
    const { id, items } = each.story;
    return { id, title: storyLabel(each, names).text, items };
  });
}

const byName = (stories: readonly NamedStory[]): readonly NamedStory[] =>
  stories.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));

/** A home without messages has a council all the same. */
export function nothingTold(error: unknown): ToldDay | null {
  if (error instanceof FailureError && error.failure.code === 'empty') return null;
  throw error;
}
