/** What the parts of the editor share. */
import type { ShownAction } from '../../shared/contract-work.ts';
import type { Checked } from './use-check.ts';
import type { TextDesk } from './use-field.ts';
import type { ActionStory } from './use-story.ts';
import type { Typing } from './use-typing.ts';

/** The action, its story, the text on the desk and the last check of it. */
export interface EditorParts {
  readonly shown: ShownAction;
  readonly story: ActionStory;
  readonly typing: Typing;
  readonly desk: TextDesk;
  readonly check: Checked | null;
}
