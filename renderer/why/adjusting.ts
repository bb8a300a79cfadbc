/** What every part of "Verhaal aanpassen" works with. */
import type { Briefing } from '../../shared/model/briefing.ts';
import type { StoryExplanation } from '../../shared/model/explanation.ts';
import type { Deciding } from './use-deciding.ts';

/** What a part of the section needs. */
export interface Adjusting {
  readonly told: StoryExplanation;
  readonly briefing: Briefing;
  readonly deciding: Deciding;
}

/** The item that names the story, whatever its id becomes. */
export const namingItem = ({ items }: StoryExplanation): string => items[0]?.id ?? '';
