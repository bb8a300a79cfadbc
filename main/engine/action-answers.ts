/** The window's calls about work and guidelines; each that changes something says that what is shown may be older. */
import type { GuidelinesCalls } from '../../shared/contract-guidelines.ts';
import type { WorkCalls } from '../../shared/contract-work.ts';
import type { ActionVerbs } from './action-verbs.ts';
import type { GuidelinesVerbs } from './guidelines-verbs.ts';
import type { Push } from './push.ts';

type AnsweredCalls = Omit<WorkCalls, 'openComposer'> & GuidelinesCalls;

/** One answer per call. */
export type ActionAnswers = {
  readonly [K in keyof AnsweredCalls]: (
    input: AnsweredCalls[K]['input'],
  ) => Promise<AnsweredCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function actionAnswers(
  engine: ActionVerbs & GuidelinesVerbs & { itemCount(): Promise<number> },
  push: Push,
): ActionAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    openAction: async (given) => changed(await engine.openAction(given)),
    saveVersion: async (given) => changed(await engine.saveVersion(given)),
    // No push: whoever types sees it, and nothing else changed.
    keepTyping: (typed) => engine.keepTyping(typed),
    stepAction: async (given) => changed(await engine.stepAction(given)),
    undoAction: async (given) => changed(await engine.undoAction(given)),
    recordSent: async (given) => changed(await engine.recordSent(given)),
    listWork: (request) => engine.listWork(request),
    storyActions: (request) => engine.storyActions(request),
    showAction: (request) => engine.showAction(request),
    composerLink: (request) => engine.composerLink(request),
    guidelines: () => engine.guidelines(),
    saveGuidelines: async (changes) => changed(await engine.saveGuidelines(changes)),
    undoGuidelines: async ({ id }) => changed(await engine.undoGuidelines(id)),
    outOfHours: () => engine.outOfHours(),
  };
}
