/** What a story is called. */
import type { Sentence } from '../model/claim.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import { computed, titleQuote } from './sentence-makers.ts';
import { isThreat } from './story-news.ts';
import type { ToldStory } from './told-story.ts';

/** Display names of wards by code. */
export type WardNames = ReadonlyMap<string, string>;

/**
 * The title that a person gave; else the title of the story's most telling item as a quote; a computed label where that would quote a resident below
 * the threshold, pass on a rumour or repeat a threat, or where the item has no title.
 */
export function storyLabel(told: ToldStory, wards: WardNames): Sentence {
  if (told.written !== null) return told.written;
  const entry = told.items.find(({ item }) => item.id === told.story.titleItem);
  const best = entry?.item;
  const shy =
    entry?.item.voice === 'resident' &&
    (!told.mayQuoteResidents || entry.reading.kind === 'rumour' || isThreat(entry));
  if (best !== undefined && best.title !== '' && best.title.length <= 300 && !shy) return titleQuote(best);
  const { items, counts } = told.story;
  const words = { theme: themeName(told), place: placePhrase(told, wards) };
  const residents = counts.byVoice.resident === counts.items;
  const line = residents ? nl.briefing.computed.label : nl.briefing.computed.labelOther;
  return computed('label', line, { items: counts.items }, items, words);
}

/** " in Overdinkel", " in de hele gemeente", or nothing. */
export function placePhrase(told: ToldStory, wards: WardNames): string {
  const name = wardName(told, wards);
  if (name !== null) return say(nl.briefing.placeIn, { ward: name });
  return told.story.scope === 'gemeente' ? nl.briefing.placeGemeente : '';
}

/** The story's first wijk (or else buurt) by name, or null. */
export function wardName(told: ToldStory, wards: WardNames): string | null {
  const code = told.story.wards[0];
  return code === undefined ? null : (wards.get(code) ?? null);
}

/** The story's first theme by name. */
export function themeName(told: ToldStory): string {
  const [theme] = told.story.themes;
  return theme === undefined ? nl.briefing.noTheme : nl.themes[theme];
}
