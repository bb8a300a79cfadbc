/** The opening of a pack: one sentence about the place, out of what is there. */

import { localDate } from '../language/amsterdam-time.ts';
import { dayAndMonth, dayOf } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import type { PackInput } from './pack-input.ts';
import type { PackStories } from './pack-stories.ts';
import { computed, fixed } from './sentence-makers.ts';
import { themeName } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

const words = nl.moments.pack;
const lines = words.opening;

/** A day without its weekday: it may be weeks ago. */
export const shortDay = (instant: string): string => dayAndMonth(localDate(Date.parse(instant)));

/** One sentence about the place, and one more where the app does not look back as far as the previous visit. */
export function openingSentences(input: PackInput, stories: PackStories): readonly Sentence[] {
  const { previous, since } = input;
  const longAgo =
    previous === null || previous >= since
      ? []
      : [computed('pack-long-ago', lines.longAgo, {}, [], { day: dayOf(previous) })];
  return [placeSentence(input, stories), ...longAgo];
}

const titles = (told: readonly ToldStory[]): readonly string[] => told.map(({ story }) => story.titleItem);

function placeSentence(input: PackInput, { reach, fresh }: PackStories): Sentence {
  const since = shortDay(input.since);
  const all = fresh.length;
  if (reach === 'all') return fixed('pack-open', lines.open);
  if (reach === 'themes') {
    const themes = listed(input.moment.themes.map((theme) => nl.themes[theme].toLowerCase()));
    const line = all === 0 ? lines.themesNone : lines.themes;
    return computed('pack-themes', line, { all }, titles(fresh), { themes, since });
  }
  const ward = wardOf(input);
  const most = mostTheme(fresh);
  if (all === 0) return computed('pack-none', lines.none, {}, [], { ward, since });
  if (all === 1) return computed('pack-one', lines.one, {}, titles(fresh), { ward, since });
  if (most === null || most.length < 2 || most.length === all)
    return computed('pack-several', lines.several, { all }, titles(fresh), { ward, since });
  const [first] = most;
  const theme = first === undefined ? nl.briefing.noTheme : themeName(first).toLowerCase();
  return computed('pack-many', lines.many, { stories: most.length, all }, titles(most), {
    ward,
    since,
    theme,
  });
}

/** Name of the moment's ward; its code where the gazetteer has none. */
export const wardOf = ({ moment, wards }: PackInput): string =>
  moment.ward === null ? '' : (wards.get(moment.ward) ?? moment.ward);

/** The stories of the first theme that most of them share; null where two themes are equally many. */
function mostTheme(fresh: readonly ToldStory[]): readonly ToldStory[] | null {
  const groups = new Map<string, ToldStory[]>();
  for (const told of fresh) {
    const [theme] = told.story.themes;
    if (theme !== undefined) groups.set(theme, [...(groups.get(theme) ?? []), told]);
  }
  const [best, next] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return best === undefined || next?.length === best.length ? null : best;
}

/** "a, b en c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1) ?? ''}`;
