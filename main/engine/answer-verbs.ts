/** The answer library: adding, changing, approving and expiring answers, and finding those that fit a question. */
import { randomUUID } from 'node:crypto';
import {
  type AnswerBody,
  answerState,
  fittingAnswers,
  foldAnswers,
  listedAnswers,
} from '../../shared/act/answer-fold.ts';
import { allQuestions } from '../../shared/act/draft-question.ts';
import { isOver, isSecret } from '../../shared/act/fact-fold.ts';
import type { StoryDay } from '../../shared/contract-decisions.ts';
import type { StoryAnswers } from '../../shared/contract-facts.ts';
import type { Answer, AnswerChanges, FoundAnswer, ListedAnswer } from '../../shared/model/answer.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { asFunction, storyNow } from './fact-verbs.ts';
import { namedWards } from './own-names.ts';
import { readSettings } from './settings.ts';
import { sheetOfStory, storyViewOf } from './story-facts.ts';
import { allOf, append, type Foldable, keepStep, oneOf, takeStep, undoStep, workerOf } from './work-steps.ts';

/** The verbs about answers. All reject `not-found` for an answer that is not there, `refused` for what is secret. */
export interface AnswerVerbs {
  listAnswers(query: string | null): Promise<readonly ListedAnswer[]>;
  findAnswers(question: string): Promise<readonly FoundAnswer[]>;
  /** Per question of a story; an answer that gives away a withheld fact of the story is not proposed. */
  answersForStory(request: StoryDay & { readonly id: string }): Promise<readonly StoryAnswers[]>;
  /** Rejects `input` for a ward of another municipality. */
  addAnswer(given: Required<AnswerChanges>): Promise<Answer>;
  changeAnswer(id: string, changes: AnswerChanges): Promise<Answer>;
  approveAnswer(id: string, by: string, expires: string | null): Promise<Answer>;
  expireAnswer(id: string): Promise<Answer>;
  /** Notes the action that used it. Rejects `refused` for one that is expired or not approved. */
  useAnswer(id: string, action: string): Promise<Answer>;
  removeAnswer(id: string): Promise<void>;
  undoAnswer(id: string): Promise<Answer | null>;
}

/** Answers in the record. */
export const answerRecord: Foldable<Answer> = {
  kind: 'answer',
  fold: foldAnswers,
  unknown: 'answer-unknown',
};

/** Builds the verbs. */
export function answerVerbs(context: EngineContext): AnswerVerbs {
  const library = async (): Promise<{ readonly answers: readonly Answer[]; readonly now: string }> => {
    const worker = await workerOf(context);
    const answers = await context.store.read((tx) => allOf(tx, answerRecord, worker));
    return { answers, now: worker.now };
  };
  return {
    listAnswers: async (query) => {
      const { answers, now } = await library();
      return listedAnswers(query, answers, now);
    },
    findAnswers: async (question) => {
      const { answers, now } = await library();
      return fittingAnswers(question, answers, now);
    },
    answersForStory: (request) => answersForStory(context, request),
    addAnswer: (given) => addAnswer(context, given),
    ...answerSteps(context),
    undoAnswer: (id) => undoStep(context, answerRecord, id),
  };
}

type StepVerbs = Pick<
  AnswerVerbs,
  'changeAnswer' | 'approveAnswer' | 'expireAnswer' | 'useAnswer' | 'removeAnswer'
>;

function answerSteps(context: EngineContext): StepVerbs {
  return {
    changeAnswer: async (id, changes) => {
      await checkAnswer(context, changes);
      return keepStep(context, answerRecord, id, () => ({ do: 'changed', ...changes }) satisfies AnswerBody);
    },
    approveAnswer: (id, by, expires) =>
      keepStep(context, answerRecord, id, (_, { now }) => {
        if (isOver(expires, now)) raise('refused', 'answer-expires-past');
        return { do: 'approved', by: asFunction(by), expires } satisfies AnswerBody;
      }),
    expireAnswer: (id) => keepStep(context, answerRecord, id, () => ({ do: 'expired' }) satisfies AnswerBody),
    useAnswer: (id, action) =>
      keepStep(context, answerRecord, id, (answer, { now }) => {
        if (answerState(answer, now) !== 'ready') raise('refused', 'answer-not-ready');
        return { do: 'used', action } satisfies AnswerBody;
      }),
    removeAnswer: async (id) => {
      await takeStep(context, answerRecord, id, () => ({ do: 'removed' }) satisfies AnswerBody);
    },
  };
}

async function checkAnswer(context: EngineContext, given: AnswerChanges): Promise<void> {
  const words = [given.question, given.answer].filter((each) => each !== undefined);
  if (words.some(isSecret)) raise('refused', 'fact-secret');
  if (given.wards === undefined || given.wards.length === 0) return;
  const { municipality } = await readSettings(context.store, context.options.home);
  const known = namedWards(context.options.dataFolder, municipality.code);
  const strange = given.wards.find((code) => !known.has(code));
  if (strange !== undefined)
    raise('input', 'ward-unknown', { code: strange, municipality: municipality.name });
}

async function addAnswer(context: EngineContext, given: Required<AnswerChanges>): Promise<Answer> {
  await checkAnswer(context, given);
  const worker = await workerOf(context);
  const subject = `q_${randomUUID()}`;
  return context.store.transaction((tx) => {
    append(tx, 'answer', worker, { subject, body: { do: 'added', ...given } satisfies AnswerBody });
    return oneOf(tx, answerRecord, worker, subject);
  });
}

async function answersForStory(
  context: EngineContext,
  request: StoryDay & { readonly id: string },
): Promise<readonly StoryAnswers[]> {
  const { day, told, settings } = await storyNow(context, request);
  const worker = await workerOf(context);
  const questions = [...new Set(allQuestions(storyViewOf(day, told, settings)))];
  return context.store.read((tx) => {
    const answers = allOf(tx, answerRecord, worker);
    const { withheld } = sheetOfStory(tx, day, told, settings, worker);
    const secrets = withheld
      .filter(({ fact, why }) => fact.kept && why !== 'expired' && why !== 'source-changed')
      .map(({ fact }) => fact.text);
    return questions.map((question) => ({
      question,
      found: fittingAnswers(question, answers, worker.now, secrets),
    }));
  });
}
