/** The window's calls about decisions; each that changes something says that the briefing may be older than the store. */
import type { DecisionCalls } from '../../shared/contract-decisions.ts';
import type { DecisionVerbs } from './decision-verbs.ts';
import type { Push } from './push.ts';

/** One answer per call. */
export type DecisionAnswers = {
  readonly [K in keyof DecisionCalls]: (
    input: DecisionCalls[K]['input'],
  ) => Promise<DecisionCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function decisionAnswers(
  engine: DecisionVerbs & { itemCount(): Promise<number> },
  push: Push,
): DecisionAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    explainStory: (request) => engine.explainStory(request),
    correctWard: async (given) => changed({ items: await engine.correctWard(given) }),
    undoCorrection: async ({ items }) => changed({ items: await engine.undoCorrection(items) }),
    listCorrections: () => engine.listCorrections(),
    decideStory: async (given) => changed(await engine.decideStory(given)),
    undoDecision: async ({ id }) => {
      await engine.undoDecision(id);
      return changed(null);
    },
  };
}
