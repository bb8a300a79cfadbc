/** "Onder de radar": what residents talk about while council, municipality and press do not, with what comes near it. */
import type { NearMiss } from '../interpret/gap.ts';
import { dayOf } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { computed, titleQuote } from './sentence-makers.ts';
import { storyLabel, type WardNames } from './story-label.ts';
import type { ToldStory } from './told-story.ts';

const lines = nl.briefing.computed;
const mostGaps = 5;
/** A title that a quote may hold (see `QuotedSentence`). */
const longestTitle = 300;

/** The gap of a story as one sentence; null where there is none. */
export function gapSentence({ gap, story }: ToldStory): Sentence | null {
  if (gap === null) return null;
  const { since, senders } = gap;
  return computed('gap', lines.gap, { senders }, story.items, { day: dayOf(since) });
}

/**
 * Per story with a gap and news of this edition: its label, the gap, and what comes nearest, quoted by title. Not what
 * another body must solve, and never a rumour. Most senders first; at most five.
 */
export function radarSection(told: readonly ToldStory[], wards: WardNames): readonly (readonly Sentence[])[] {
  return told
    .filter(({ fresh, digest, advice }) => fresh && !digest && advice.ours)
    .flatMap((each) => (each.gap === null ? [] : [{ told: each, gap: each.gap }]))
    .toSorted((a, b) => b.gap.senders - a.gap.senders || (a.told.story.id < b.told.story.id ? -1 : 1))
    .slice(0, mostGaps)
    .map(({ told: each, gap }) => {
      const sentence = gapSentence(each);
      return [storyLabel(each, wards), ...(sentence === null ? [] : [sentence]), ...nearSentences(gap.near)];
    });
}

function nearSentences(near: readonly NearMiss[]): readonly Sentence[] {
  const titled = near
    .map(({ item }) => item)
    .filter(({ title }) => title !== '' && title.length <= longestTitle);
  if (titled.length === 0) return [];
  const ids = titled.map(({ id }) => id);
  return [computed('near', lines.near, { items: titled.length }, ids), ...titled.map(titleQuote)];
}
