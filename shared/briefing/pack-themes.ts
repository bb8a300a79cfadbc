/** The line on each theme: its first story in the three steps, each short. */
import type { Sentence } from '../model/claim.ts';
import type { PackTheme } from '../model/pack.ts';
import type { ThemeId } from '../model/theme.ts';
import { nl } from '../text/nl.ts';
import type { PackInput } from './pack-input.ts';
import { newest } from './pack-stories.ts';
import { computed } from './sentence-makers.ts';
import { storyLabel } from './story-label.ts';
import { actLine, interpretLine } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

const mostThemes = 3;

/** At most three themes, those of the moment first; a theme is told by its first story. */
export function packThemes(input: PackInput, told: readonly ToldStory[]): readonly PackTheme[] {
  const { themes } = input.moment;
  const first = new Map<ThemeId | null, ToldStory>();
  for (const theme of themes) {
    const found = told.find(({ story }) => story.themes.includes(theme));
    if (found !== undefined && ![...first.values()].includes(found)) first.set(theme, found);
  }
  for (const each of told) {
    const theme = each.story.themes[0] ?? null;
    if (theme !== null && !first.has(theme) && ![...first.values()].includes(each)) first.set(theme, each);
  }
  return [...first].slice(0, mostThemes).map(([theme, story]) => themeLine(input, theme, story));
}

function themeLine(input: PackInput, theme: ThemeId | null, told: ToldStory): PackTheme {
  const council = input.role === 'griffier';
  const { counts, titleItem } = told.story;
  const name = theme === null ? nl.briefing.noTheme : nl.themes[theme];
  return {
    theme,
    story: told.story.id,
    title: computed('pack-theme', nl.moments.pack.theme, {}, [titleItem], { theme: name }),
    items: counts.items,
    publishers: counts.publishers,
    listen: told.summary[0] === undefined ? [storyLabel(told, input.wards)] : [told.summary[0]],
    interpret: meaning(told, input.since),
    act: council ? [] : actLine(told),
  };
}

/** The most telling meaning and the certainty. */
function meaning(told: ToldStory, since: string): readonly Sentence[] {
  const from = newest(told) >= since ? since : told.story.last;
  const sentences = interpretLine(told, from);
  return sentences.length < 3 ? sentences : [...sentences.slice(0, 1), ...sentences.slice(-1)];
}
