/** The fact sheet of one of today's stories, as drafts and the window read it. */
import { storyOfAnchor } from '../../shared/act/anchor.ts';
import { foldFacts } from '../../shared/act/fact-fold.ts';
import { factSheet } from '../../shared/act/fact-sheet.ts';
import type { StoryView } from '../../shared/act/story-view.ts';
import type { ToldStory } from '../../shared/briefing/told-story.ts';
import type { Fact, FactSheet } from '../../shared/model/fact.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { ToldDay } from './brief.ts';
import type { StoreTransaction } from './store/port.ts';
import { allOf, type Foldable, type Worker } from './work-steps.ts';

/** Facts in the record. */
export const factRecord: Foldable<Fact> = { kind: 'fact', fold: foldFacts, unknown: 'fact-unknown' };

/** A story of a day as advice, facts and drafts see it. */
export function storyViewOf(day: ToldDay, told: ToldStory, settings: Settings): StoryView {
  const { story, items, trend, certainty, mayQuoteResidents } = told;
  const names = new Map(day.wards.map(({ code, name }) => [code, name]));
  return {
    story,
    items,
    trend,
    certainty,
    wardNames: story.wards.map((code) => names.get(code) ?? code),
    municipalityName: settings.municipality.name,
    portfolio: settings.profile.portfolio,
    mayQuoteResidents,
  };
}

/** The kept facts that belong to a story of a day, in the order they were added. */
export function factsOfStory(
  tx: StoreTransaction,
  day: ToldDay,
  { story }: ToldStory,
  worker: Worker,
): readonly Fact[] {
  const stories = day.told.map((each) => each.story);
  return allOf(tx, factRecord, worker).filter(
    ({ anchor }) => storyOfAnchor(anchor, stories)?.id === story.id,
  );
}

/** The sheet of a story now. */
export function sheetOfStory(
  tx: StoreTransaction,
  day: ToldDay,
  told: ToldStory,
  settings: Settings,
  worker: Worker,
): FactSheet {
  return factSheet(storyViewOf(day, told, settings), factsOfStory(tx, day, told, worker), worker.now);
}
