/** The outline of a letter to the council (raadsinformatiebrief): what is certain under its headings, the rest left open. */
import type { Sentence } from '../model/claim.ts';
import type { DraftPart } from '../model/draft.ts';
import type { GateId } from './decision.ts';
import { speak, told } from './draft-lines.ts';
import { paperLines, paperQuestions, papersOf } from './draft-papers.ts';
import { type Body, body, checkFor, councilAnswer, part, runIn, tellRun, withClause } from './draft-parts.ts';
import { runOf } from './draft-run.ts';
import type { Situation } from './draft-situation.ts';

/** Words and sentences of facts. */
const factSize = [150, 10] as const;

/** What residents ask, where it can be said back. */
function heard(situation: Situation): readonly Sentence[] {
  return withClause('letter.asked', situation.clauses[0], situation);
}

/** Each question of the council as it stands, with room for its answer: the fact that answers it, where there is one. */
function answers(situation: Situation): readonly DraftPart[] {
  return paperQuestions(situation.view).flatMap((question, at) => {
    const best = councilAnswer(situation, question.text);
    return [
      ...part([question], 'question', at === 0 ? 'letter.questions' : null),
      ...part(best === null ? speak('letter.answer', situation) : told([best], situation, false)),
    ];
  });
}

/** Behind a gate the letter holds the process line and no fact. */
function gated(situation: Situation, name: GateId): Body {
  return body(
    [
      part(speak(`gate.council.${name}`, situation), 'text', 'letter.occasion'),
      paperQuestions(situation.view).length > 0 && name !== 'individual-case' ? answers(situation) : [],
      part(
        name === 'individual-case'
          ? speak(`gate.council.${name}.owner`, situation)
          : [...speak('gate.council.limit', situation), ...speak(`gate.council.${name}.owner`, situation)],
        'text',
        'letter.limit',
      ),
    ],
    'open.jurist',
    'open.approval',
  );
}

/** What the letter is about: questions only where the papers ask some. */
function occasion(situation: Situation): readonly Sentence[] {
  if (paperQuestions(situation.view).length > 0) return speak('letter.occasion.asked', situation);
  return speak(papersOf(situation.view).length > 0 ? 'letter.occasion.paper' : 'letter.occasion', situation);
}

/** The letter's outline of a situation: the paper itself, questions with answers, what is certain, and what is not. */
export function letter(situation: Situation): Body {
  if (situation.gate !== null) return gated(situation, situation.gate);
  const own = { ...situation, facts: situation.facts.filter(({ paper }) => !paper) };
  const run = runIn(own, ...factSize);
  const asked = paperQuestions(situation.view).length > 0;
  const press = runOf(situation.reported, situation.run, { words: 50, sentences: 2, longest: 30 });
  const facts =
    run.facts.length > 0 ? tellRun(run, situation) : asked ? [] : tellRun(press, situation, false);
  const limits = [
    ...speak('letter.limit', situation),
    ...(situation.money ? speak('letter.money', situation) : []),
  ];
  return body(
    [
      part(occasion(situation), 'text', 'letter.occasion'),
      // A paper's own lines bypass the sheet: where something is kept back, they are not told.
      asked
        ? answers(situation)
        : part(situation.withheld > 0 ? [] : paperLines(situation.view), 'text', 'letter.paper'),
      part(facts, 'text', 'letter.facts'),
      part(heard(situation), 'text', 'letter.heard'),
      part(limits, 'text', 'letter.limit'),
    ],
    ...checkFor(run),
    ...(asked ? ['open.answer', 'open.term'] : []),
    'open.council-date',
    ...(situation.withheld > 0 ? ['open.withheld'] : []),
    'open.not-shared',
    'open.approval',
  );
}
