/** The verbs about facts, answers and drafts, whose code is loaded when it is first asked for. Part of `lazy-verbs.ts`. */
import type { AnswerVerbs } from './answer-verbs.ts';
import type { DraftVerbs } from './draft-verbs.ts';
import type { EngineContext } from './engine-context.ts';
import type { FactVerbs } from './fact-verbs.ts';

export type LazyFactVerbs = FactVerbs & AnswerVerbs & DraftVerbs;

/** Builds the verbs; each loads its own room when asked (a module is loaded once, whoever asks). */
export function lazyFactVerbs(context: EngineContext): LazyFactVerbs {
  const facts = async (): Promise<FactVerbs> => (await import('./fact-verbs.ts')).factVerbs(context);
  const answers = async (): Promise<AnswerVerbs> => (await import('./answer-verbs.ts')).answerVerbs(context);
  const drafts = async (): Promise<DraftVerbs> => (await import('./draft-verbs.ts')).draftVerbs(context);
  return {
    draftStory: async (asked) => (await drafts()).draftStory(asked),
    checkText: async (asked) => (await drafts()).checkText(asked),
    listFacts: async (request) => (await facts()).listFacts(request),
    addFact: async (request) => (await facts()).addFact(request),
    changeFact: async (id, changes) => (await facts()).changeFact(id, changes),
    checkFact: async (id, by) => (await facts()).checkFact(id, by),
    releaseFact: async (id, by, why) => (await facts()).releaseFact(id, by, why),
    removeFact: async (id) => (await facts()).removeFact(id),
    undoFact: async (id) => (await facts()).undoFact(id),
    listAnswers: async (query) => (await answers()).listAnswers(query),
    findAnswers: async (question) => (await answers()).findAnswers(question),
    answersForStory: async (request) => (await answers()).answersForStory(request),
    addAnswer: async (given) => (await answers()).addAnswer(given),
    changeAnswer: async (id, changes) => (await answers()).changeAnswer(id, changes),
    approveAnswer: async (id, by, expires) => (await answers()).approveAnswer(id, by, expires),
    expireAnswer: async (id) => (await answers()).expireAnswer(id),
    useAnswer: async (id, action) => (await answers()).useAnswer(id, action),
    removeAnswer: async (id) => (await answers()).removeAnswer(id),
    undoAnswer: async (id) => (await answers()).undoAnswer(id),
  };
}
