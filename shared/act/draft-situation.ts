/** The situation a draft speaks in: everything its grammar may vary with, read once from the story. */
import { fold } from '../language/fold.ts';
import { lemmaKey, stem } from '../language/stem.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { tokenise } from '../language/words.ts';
import type { Advice } from '../model/advice.ts';
import type { Capacity, DraftProduct, Register } from '../model/draft.ts';
import type { FactSheet } from '../model/fact.ts';
import { nlReportNouns } from '../text/nl-draft-theme.ts';
import {
  daysSpanned,
  idsOf,
  itemsWith,
  officialItems,
  peopleItems,
  pressItems,
  senderCount,
} from './cues.ts';
import { type GateId, gateOf } from './decision.ts';
import { type Clause, clauseOf } from './draft-clause.ts';
import { isOwn } from './draft-facts.ts';
import { type Given, givenIn } from './draft-given.ts';
import { placePhrase } from './draft-place.ts';
import { allQuestions, mainSort, type QuestionSort, residentQuestions } from './draft-question.ts';
import type { DraftRequest } from './draft-request.ts';
import { concernOf, type RunContext } from './draft-run.ts';
import { type Sayable, sayables } from './draft-sayable.ts';
import { type Subject, subjectOf } from './draft-subject.ts';
import { type Where, whereOf } from './draft-where.ts';
import { gistOf, givesAway } from './fact-leak.ts';
import { factSheet } from './fact-sheet.ts';
import type { StoryView } from './story-view.ts';
import { explainedWords, reportShapes, streetShape } from './words/draft-sentence-words.ts';

/** What is reported, where something is. */
export type ReportSort = (typeof reportShapes)[number][0] | 'other';

export interface Situation {
  readonly view: StoryView;
  readonly advice: Advice;
  /** The hard gate that leaves only the process line, or null. */
  readonly gate: GateId | null;
  readonly request: DraftRequest;
  readonly product: DraftProduct;
  readonly register: Register;
  readonly capacity: Capacity;
  readonly subject: Subject;
  readonly where: Where;
  /** "in De Lutte": the ward, or the municipality. */
  readonly place: string;
  readonly asked: readonly string[];
  readonly sort: QuestionSort;
  /** Questions that can be said back, the most asked first. */
  readonly clauses: readonly Clause[];
  readonly report: ReportSort;
  /** What official sources and people's own sheet say, and may be said. */
  readonly facts: readonly Sayable[];
  /** What only the press says. */
  readonly reported: readonly Sayable[];
  /** How many facts are kept back. */
  readonly withheld: number;
  /** Whether a text tells one of them. */
  readonly givesAway: (text: string) => boolean;
  readonly run: RunContext;
  readonly senders: number;
  readonly days: number;
  readonly given: Given;
  readonly vulnerable: boolean;
  readonly money: boolean;
  readonly inquiry: boolean;
  readonly legalWords: readonly (typeof explainedWords)[number][];
}

/** The sort that most messages of people name by its words; at a tie the first of the list; `other` where none does. */
function reportSort(view: StoryView): ReportSort {
  const texts = peopleItems(view).map(({ item }) => fold(`${item.title} ${item.text}`));
  const hits = (shape: RegExp): number =>
    texts.reduce((sum, text) => sum + Math.min(2, [...text.matchAll(new RegExp(shape, 'g'))].length), 0);
  const ranked = reportShapes
    .map(([sort, shape]) => ({ sort, hits: hits(shape) }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best] = ranked;
  return best === undefined || best.hits === 0 ? 'other' : best.sort;
}

function legalWordsIn(view: StoryView): Situation['legalWords'] {
  const words = fold(view.items.map(({ item }) => `${item.title} ${item.text}`).join('\n'));
  return explainedWords.filter((word) => new RegExp(`\\b${word}\\b`).test(words));
}

/** Words that more than the askers use: a question is only said back about what is known to be there. */
function confirmed(view: StoryView, clause: Clause): boolean {
  const known = concernOf(
    [...officialItems(view), ...pressItems(view)].map(({ item }) => `${item.title} ${item.text}`),
  );
  const nouns = [...clause.keys];
  return nouns.filter((key) => known.has(key)).length * 2 >= nouns.length;
}

const itemsOfRumour = (view: StoryView): boolean =>
  view.items.some(({ reading }) => reading.kind === 'rumour');

/** Whether everybody would know the words: everyday ones, or such as the story's public texts use. */
function isPlainDutch(view: StoryView, clause: Clause): boolean {
  const known = concernOf(
    view.items
      .filter(({ item }) => item.voice !== 'resident')
      .map(({ item }) => `${item.title} ${item.text}`),
  );
  return tokenise(clause.text).every(
    ({ kind, text, folded }) =>
      kind !== 'word' ||
      /^\p{Lu}/u.test(text) ||
      everydayRarity(stem(folded)) < 1 ||
      known.has(lemmaKey(folded)),
  );
}

/** A question presupposes; "whether" does not. A rumour is never said back. */
function clausesIn(view: StoryView, asked: readonly string[]): readonly Clause[] {
  const rumour = itemsOfRumour(view);
  const found = asked.flatMap((question) => clauseOf(question) ?? []);
  const fit = found.filter(
    (clause) => !rumour && isPlainDutch(view, clause) && (clause.whether || confirmed(view, clause)),
  );
  const seen = new Set<string>();
  return fit.filter(({ text }) => {
    const fresh = !seen.has(fold(text));
    seen.add(fold(text));
    return fresh;
  });
}

/** What the draft should be about: the words of those who speak, and of the story's titles. */
function concern(view: StoryView): ReadonlySet<string> {
  const people = peopleItems(view);
  const speaking = people.length > 0 ? people : view.items;
  return concernOf([...speaking.map(({ item }) => `${item.title} ${item.text}`), view.story.title]);
}

/** A report is about the thing that is broken, also where its messages only name the street. */
function subjectFor(view: StoryView, { course }: Advice): Subject {
  const subject = subjectOf(view);
  const sort = reportSort(view);
  if (course !== 'H06' || sort === 'other' || (subject.named && !streetShape.test(fold(subject.phrase))))
    return subject;
  return { phrase: nlReportNouns[sort], items: idsOf(view.items), named: true };
}

/** "of u moet betalen": said to the resident who asks, and to nobody else. */
const isToReader = ({ text }: Clause): boolean => /\b(?:u|uw)\b/u.test(text);

/** What waits for the college, the council or an instant; what is merely out of date may be told anew in other words. */
function keptBack({ withheld }: FactSheet): readonly string[] {
  return withheld
    .filter(({ fact, why }) => fact.kept && why !== 'expired' && why !== 'source-changed')
    .map(({ fact }) => fact.text);
}

/** Ids of the municipality's own messages. */
export function ownItems(view: StoryView): readonly string[] {
  return idsOf(view.items.filter((viewed) => isOwn(viewed, view.municipalityName)));
}

/** Reads a situation; pure and without failure. */
export function situationOf(
  view: StoryView,
  advice: Advice,
  request: DraftRequest,
  kind: { readonly product: DraftProduct; readonly register: Register; readonly capacity: Capacity },
): Situation {
  const council = kind.register === 'council' || kind.register === 'press';
  const asked = council ? allQuestions(view) : residentQuestions(view);
  const sheet = factSheet(view, request.kept, request.now);
  const rumours = new Set(idsOf(view.items.filter(({ reading }) => reading.kind === 'rumour')));
  const all = sayables(view, sheet.facts, request.date).filter(
    ({ decree, paper, item, kept }) =>
      (council || !(decree || paper)) && (kept || item === null || !rumours.has(item)),
  );
  const secrets = keptBack(sheet).map(gistOf);
  return {
    view,
    advice,
    gate: gateOf(advice),
    request,
    ...kind,
    subject: subjectFor(view, advice),
    where: whereOf(view),
    place: placePhrase(view),
    asked,
    sort: mainSort(asked),
    clauses: clausesIn(view, asked).filter((clause) => !council || !isToReader(clause)),
    report: reportSort(view),
    facts: all.filter(({ reported }) => !reported),
    reported: all.filter(({ reported }) => reported),
    withheld: sheet.withheld.length,
    givesAway: (text) => secrets.some((secret) => givesAway(gistOf(text), secret)),
    run: {
      course: advice.course,
      asked,
      concern: concern(view),
      date: request.date,
      doubt: advice.course === 'H04' || itemsOfRumour(view),
      titles: concernOf(officialItems(view).map(({ item }) => item.title)),
    },
    senders: senderCount(peopleItems(view)),
    days: daysSpanned(view),
    given: givenIn(view),
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
