/** The situation a draft speaks in: everything its grammar may vary with, read once from the story. */
import { fold } from '../language/fold.ts';
import type { Advice } from '../model/advice.ts';
import type { Capacity, Register } from '../model/draft.ts';
import {
  daysSpanned,
  idsOf,
  itemsWith,
  officialItems,
  peopleItems,
  pressItems,
  senderCount,
} from './cues.ts';
import { answerAmong, type Fact, helpAmong, newsAmong, quotableFacts } from './draft-facts.ts';
import { placePhrase } from './draft-place.ts';
import { allQuestions, mainSort, type QuestionSort, residentQuestions } from './draft-question.ts';
import { type Subject, subjectOf } from './draft-subject.ts';
import type { StoryView } from './story-view.ts';
import { explainedWords, reportShapes } from './words/draft-sentence-words.ts';

/** What is reported, where something is. */
export type ReportSort = (typeof reportShapes)[number][0] | 'other';

export interface Situation {
  readonly view: StoryView;
  readonly advice: Advice;
  readonly register: Register;
  readonly capacity: Capacity;
  readonly subject: Subject;
  readonly place: string;
  readonly asked: readonly string[];
  readonly sort: QuestionSort;
  readonly report: ReportSort;
  /** The fact that answers what was asked. */
  readonly answer: Fact | null;
  /** The fact that tells what is publicly known, where nothing answers. */
  readonly news: Fact | null;
  /** A second fact that one can do something with. */
  readonly help: Fact | null;
  readonly senders: number;
  readonly days: number;
  readonly vulnerable: boolean;
  readonly money: boolean;
  readonly inquiry: boolean;
  readonly legalWords: readonly (typeof explainedWords)[number][];
}

/** Longest quote in words: short for residents, longer for council and press. */
const longestFact: Readonly<Record<Register, number>> = { webcare: 22, public: 22, press: 28, council: 30 };

/** The press is quoted as background for the college only: a paper is no authority on our own answer. */
function factsFor(view: StoryView, { course }: Advice, register: Register): readonly Fact[] {
  const corrections = itemsWith(view, 'official-correction').filter((viewed) =>
    officialItems(view).includes(viewed),
  );
  const official = course === 'H04' && corrections.length > 0 ? corrections : officialItems(view);
  const wide = course === 'H12';
  const praised = itemsWith(view, 'initiative', 'compliment').filter(({ item }) => item.voice !== 'resident');
  const items = course === 'H09' ? praised : wide ? [...official, ...pressItems(view)] : official;
  return quotableFacts(items, view.municipalityName, longestFact[register]);
}

function reportSort(view: StoryView): ReportSort {
  const words = fold(
    peopleItems(view)
      .map(({ item }) => `${item.title} ${item.text}`)
      .join('\n'),
  );
  return reportShapes.find(([, shape]) => shape.test(words))?.[0] ?? 'other';
}

function legalWordsIn(view: StoryView): Situation['legalWords'] {
  const words = fold(view.items.map(({ item }) => `${item.title} ${item.text}`).join('\n'));
  return explainedWords.filter((word) => new RegExp(`\\b${word}\\b`).test(words));
}

/** Reads a situation; pure and without failure. */
export function situationOf(
  view: StoryView,
  advice: Advice,
  register: Register,
  capacity: Capacity,
): Situation {
  const asked = register === 'council' ? allQuestions(view) : residentQuestions(view);
  const facts = factsFor(view, advice, register);
  const answer = answerAmong(facts, asked);
  const news = answer ?? newsAmong(facts, asked);
  return {
    view,
    advice,
    register,
    capacity,
    subject: subjectOf(view),
    place: placePhrase(view),
    asked,
    sort: mainSort(asked),
    report: reportSort(view),
    answer,
    news,
    help: news === null ? null : helpAmong(facts, news),
    senders: senderCount(peopleItems(view)),
    days: daysSpanned(view),
    vulnerable: itemsWith(view, 'vulnerable').length > 0,
    money: itemsWith(view, 'money').length > 0,
    inquiry: itemsWith(view, 'investigation').length > 0,
    legalWords: legalWordsIn(view),
  };
}

/** Ids of all messages of the situation's story. */
export function storyItems({ view }: Situation): readonly string[] {
  return idsOf(view.items);
}
