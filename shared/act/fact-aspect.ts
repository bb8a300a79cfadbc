/** What a fact tells, from its words. */
import { fold } from '../language/fold.ts';
import type { FactAspect } from '../model/fact.ts';
import { aspectShapes } from './words/fact-aspect-words.ts';

/**
 * The aspect of one sentence by general Dutch shapes (own list, words/fact-aspect-words.ts); `what` where none fits.
 * Never throws. A person may say otherwise of a fact that is kept.
 */
export function aspectOf(text: string): FactAspect {
  const folded = fold(text);
  return aspectShapes.find(([, shape]) => shape.test(folded))?.[0] ?? 'what';
}
