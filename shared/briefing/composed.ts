/** A composed briefing with its document: what every export takes. */
import type { Briefing } from '../model/briefing.ts';
import type { Block } from './document.ts';

/** The finished value, and the tree that `buildDocument` made of it. */
export interface ComposedBriefing {
  readonly briefing: Briefing;
  readonly document: readonly Block[];
}
