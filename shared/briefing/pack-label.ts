/** What a pack calls a story inside a sentence. */
import { nl } from '../text/nl.ts';
import { readSentence } from './fold-text.ts';
import { placePhrase, storyLabel, themeName, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

/** Words of a label inside a sentence. */
const mostWords = 10;

/** The story's label, between quotation marks where it is somebody's headline, at most ten words. */
export function packLabel(told: ToldStory, wards: WardNames): string {
  const sentence = storyLabel(told, wards);
  const words = sentence.text.split(/\s+/);
  const text = words.length > mostWords ? `${words.slice(0, mostWords).join(' ')}…` : sentence.text;
  return readSentence({ sentence: { ...sentence, text }, notes: [] });
}

/** Theme and place only: what is sensitive is never told by a headline, which may name somebody. */
export function plainLabel(told: ToldStory, wards: WardNames): string {
  const theme = told.story.themes.length === 0 ? nl.briefing.noTheme : themeName(told);
  return `${theme}${placePhrase(told, wards)}`;
}
