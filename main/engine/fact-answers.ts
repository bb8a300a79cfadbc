/** The window's calls about facts and answers; each that changes something says that what is shown may be older. */
import type { FactCalls } from '../../shared/contract-facts.ts';
import type { AnswerVerbs } from './answer-verbs.ts';
import type { FactVerbs } from './fact-verbs.ts';
import type { Push } from './push.ts';

/** One answer per call. */
export type FactAnswers = {
  readonly [K in keyof FactCalls]: (input: FactCalls[K]['input']) => Promise<FactCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function factAnswers(
  engine: FactVerbs & AnswerVerbs & { itemCount(): Promise<number> },
  push: Push,
): FactAnswers {
  const changed = async <T>(answer: T): Promise<T> => {
    push('storeChanged', { items: await engine.itemCount() });
    return answer;
  };
  return {
    listFacts: (request) => engine.listFacts(request),
    addFact: async (request) => changed(await engine.addFact(request)),
    changeFact: async ({ id, changes }) => changed(await engine.changeFact(id, changes)),
    checkFact: async ({ id, by }) => changed(await engine.checkFact(id, by)),
    releaseFact: async ({ id, by, why }) => changed(await engine.releaseFact(id, by, why)),
    removeFact: async ({ id }) => {
      await engine.removeFact(id);
      return changed(null);
    },
    undoFact: async ({ id }) => changed(await engine.undoFact(id)),
    listAnswers: ({ query }) => engine.listAnswers(query),
    findAnswers: ({ question }) => engine.findAnswers(question),
    answersForStory: (request) => engine.answersForStory(request),
    addAnswer: async (given) => changed(await engine.addAnswer(given)),
    changeAnswer: async ({ id, changes }) => changed(await engine.changeAnswer(id, changes)),
    approveAnswer: async ({ id, by, expires }) => changed(await engine.approveAnswer(id, by, expires)),
    expireAnswer: async ({ id }) => changed(await engine.expireAnswer(id)),
    removeAnswer: async ({ id }) => {
      await engine.removeAnswer(id);
      return changed(null);
    },
    undoAnswer: async ({ id }) => changed(await engine.undoAnswer(id)),
  };
}
