/** The window's calls about drafts, answered by the engine. */
import type { DraftCalls } from '../../shared/contract-drafts.ts';
import type { DraftVerbs } from './draft-verbs.ts';

type DraftAnswers = {
  readonly [K in keyof DraftCalls]: (input: DraftCalls[K]['input']) => Promise<DraftCalls[K]['output']>;
};

/** Builds the answers. */
export function draftAnswers(engine: DraftVerbs): DraftAnswers {
  return {
    draftStory: (asked) => engine.draftStory(asked),
    checkText: (asked) => engine.checkText(asked),
  };
}
