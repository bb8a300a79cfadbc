/** What sort of moment a title tells of: a proposal that the secretariat may change. */
import { fold } from '../language/fold.ts';
import type { MomentKind } from '../model/moment.ts';
import { momentKindWords } from './words/moment-kind-words.ts';

/** The sort; a meeting where no word says more. */
export function momentKindOf(title: string): MomentKind {
  const text = fold(title);
  return momentKindWords.find(([, shape]) => shape.test(text))?.[0] ?? 'meeting';
}
