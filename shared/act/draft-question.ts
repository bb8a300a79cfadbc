/** What residents want to know, so that a draft answers that and nothing else. */
import { fold } from '../language/fold.ts';
import { questionsIn } from './cues.ts';
import type { StoryView } from './story-view.ts';
import { questionShapes } from './words/draft-question-words.ts';

/** What a question asks for. */
export type QuestionSort = (typeof questionShapes)[number][0] | 'other';

/** The sort of one question; "other" where no question word decides. */
export function questionSort(question: string): QuestionSort {
  const text = fold(question).trim();
  return questionShapes.find(([, shape]) => shape.test(text))?.[0] ?? 'other';
}

/** The questions of residents and entrepreneurs, as written. */
export function residentQuestions(view: StoryView): readonly string[] {
  return view.items
    .filter(({ reading }) => reading.voice === 'resident' || reading.voice === 'entrepreneur')
    .flatMap(questionsIn);
}

/** Questions of anybody, council included, as written. */
export function allQuestions(view: StoryView): readonly string[] {
  return view.items.flatMap(questionsIn);
}

/** The sort that most questions have, the first asked at a tie. */
export function mainSort(questions: readonly string[]): QuestionSort {
  const tally = new Map<QuestionSort, number>();
  for (const question of questions) {
    const sort = questionSort(question);
    tally.set(sort, (tally.get(sort) ?? 0) + 1);
  }
  return [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
}
