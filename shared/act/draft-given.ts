/** What people say they did or gave already: a reply that asks for it again has not listened. */
import { fold } from '../language/fold.ts';
import { idsOf, peopleItems } from './cues.ts';
import type { StoryView } from './story-view.ts';
import { givenShapes } from './words/draft-given-words.ts';

/** The sorts of what was done or given. */
export type GivenSort = keyof typeof givenShapes;

/** Per sort the messages that say so; none where it was not. */
export type Given = Readonly<Record<GivenSort, readonly string[]>>;

/** Reads what was done and given. */
export function givenIn(view: StoryView): Given {
  const people = peopleItems(view).map((viewed) => ({
    viewed,
    text: fold(`${viewed.item.title}. ${viewed.item.text}`),
  }));
  const found = (shape: RegExp): readonly string[] =>
    idsOf(people.filter(({ text }) => shape.test(text)).map(({ viewed }) => viewed));
  return {
    called: found(givenShapes.called),
    written: found(givenShapes.written),
    reported: found(givenShapes.reported),
    objected: found(givenShapes.objected),
    amount: found(givenShapes.amount),
    helpers: found(givenShapes.helpers),
    drawing: found(givenShapes.drawing),
    spot: found(givenShapes.spot),
  };
}
