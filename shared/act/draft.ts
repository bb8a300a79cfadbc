/** A suggested response to a story: real Dutch, from its evidence, never more than is known. */

import { countText } from '../language/readability.ts';
import type { Advice } from '../model/advice.ts';
import type { Draft } from '../model/draft.ts';
import { joined, leave, type Part } from './draft-parts.ts';
import { processLine, recipes } from './draft-recipes.ts';
import { type Situation, situationOf } from './draft-situation.ts';
import type { StoryView } from './story-view.ts';

/** Mean words a sentence for residents (practice notes, registers: "the twelve-word aim is for the first two"). */
const meanWords = 12;

/** Only the acknowledgement of an accident may stand beside a gate (practice notes, "Ongeval, emotie"). */
function composed(situation: Situation, compose: (situation: Situation) => Part): Part {
  const { gate, course } = situation.advice;
  return gate !== null && course !== 'H10' ? processLine(situation) : compose(situation);
}

function isReadable({ sentences }: Part, { register }: Situation): boolean {
  if (register === 'press' || register === 'council') return true;
  return countText(sentences.map(({ text }) => text).join('\n\n')).wordsPerSentence <= meanWords;
}

/** The fullest version that reads well: with both facts, with one, with none. */
function readable(situation: Situation, compose: (situation: Situation) => Part): Part {
  const versions: readonly Situation[] = [
    situation,
    { ...situation, help: null },
    { ...situation, help: null, news: null, answer: null },
  ];
  const fitting = versions.find((version) => isReadable(composed(version, compose), version));
  return composed(fitting ?? situation, compose);
}

/**
 * A draft for the advised course, or null where nothing is to be said (let stand, follow, change of policy). Every
 * sentence carries its evidence; what only a person knows is named in `open` (keys of `nlAct.open`), never made up.
 */
export function draftResponse(view: StoryView, advice: Advice): Draft | null {
  const recipe = recipes[advice.course];
  if (recipe === undefined || view.items.length === 0) return null;
  const situation = situationOf(view, advice, recipe.register, recipe.capacity);
  const body = readable(situation, recipe.compose);
  const unplaced = view.story.scope === 'onbekend' ? leave('open.place') : leave();
  const { sentences, open } = joined(body, unplaced);
  return {
    story: view.story.id,
    course: advice.course,
    register: recipe.register,
    capacity: recipe.capacity,
    sentences,
    open,
  };
}
