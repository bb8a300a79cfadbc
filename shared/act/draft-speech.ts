/** The spoken text with its points: for the council, or for people at a moment; as long as there is something to say. */
import { countWords, tokenise } from '../language/words.ts';
import type { Sentence } from '../model/claim.ts';
import { speak, told } from './draft-lines.ts';
import { paperQuestions } from './draft-papers.ts';
import {
  type Body,
  body,
  checkFor,
  councilAnswer,
  has,
  part,
  runIn,
  unanswered,
  withClause,
} from './draft-parts.ts';
import type { Run } from './draft-run.ts';
import type { Sayable } from './draft-sayable.ts';
import { type Situation, storyItems } from './draft-situation.ts';

/** Words a minute in speech (domain notes §7: 120–140), and the minutes where nobody said how many. */
export const wordsPerMinute = 130;
const defaultMinutes = 1;
/** Words that the frame around the facts takes. */
const frameWords = 55;

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + countWords(tokenise(text)), 0);

/** A fact with its source behind it, as a speaker needs it: "[Gemeente Losser, 2 maart]". */
function sourced(fact: Sayable, situation: Situation): readonly Sentence[] {
  return [fact.sentence, ...told([fact], situation, false).slice(1)];
}

function opening(situation: Situation, council: boolean): readonly Sentence[] {
  if (!council) return [...speak('speech.hello', situation), ...speak('speech.place', situation)];
  const [clause] = situation.clauses;
  const asked =
    clause === undefined
      ? speak('speech.asked', situation)
      : withClause('speech.asked.clause', clause, situation);
  return [...speak('speech.chair', situation), ...asked];
}

/** The council's questions as they stand, each with the fact that answers it or room for the answer. */
function perQuestion(situation: Situation): readonly Sentence[] {
  return paperQuestions(situation.view).flatMap((question) => {
    const best = councilAnswer(situation, question.text);
    return [question, ...(best === null ? speak('letter.answer', situation) : [best.sentence])];
  });
}

/** The spoken text of a situation; `minutes` of the request decide how many facts are told. */
export function speech(situation: Situation): Body {
  const council = situation.register === 'council';
  const minutes = situation.request.minutes ?? defaultMinutes;
  const words = minutes * wordsPerMinute;
  const run: Run = runIn(situation, Math.max(40, words - frameWords), Math.ceil(words / 11));
  const open = unanswered(situation, run);
  // What the opening said back is not said twice.
  const clause = council && open === situation.clauses[0] ? undefined : open;
  const text = [
    ...opening(situation, council),
    ...(council ? perQuestion(situation) : []),
    ...run.facts.flatMap((fact) => sourced(fact, situation)),
    ...(clause === undefined
      ? speak('speech.gap', { ...situation, subject: { ...situation.subject, named: false } })
      : withClause('speech.gap', clause, situation)),
    ...(situation.money ? speak('speech.money', situation) : []),
    ...speak('speech.limit', situation),
    ...speak(council ? 'speech.close' : 'speech.invite', situation),
  ];
  const seconds = Math.max(10, Math.round((wordsOf(text) / wordsPerMinute) * 6) * 10);
  const points = run.facts.slice(0, 4).map(({ sentence }) => sentence);
  const promise =
    clause === undefined
      ? speak('speech.commitment', situation)
      : withClause('speech.commitment.clause', clause, situation);
  const asked = has(situation, 'council-questions');
  return body(
    [
      part(points, 'points', 'points'),
      part(text, 'text', 'speech'),
      part(council ? promise : [], 'commitment', 'commitment'),
      part(speak('speech.length', situation, { seconds }, {}, storyItems(situation)), 'note', 'length'),
    ],
    ...checkFor(run),
    ...(asked ? ['open.term'] : []),
    ...(situation.withheld > 0 ? ['open.withheld'] : []),
    'open.not-shared',
    ...(council ? ['open.commitment'] : []),
    'open.approval',
  );
}
