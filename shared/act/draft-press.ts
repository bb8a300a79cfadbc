/** The line for the press: three sentences, the hardest question, and what is not shared. */
import { findPersons } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Sentence } from '../model/claim.ts';
import type { DraftPart } from '../model/draft.ts';
import { itemsWith, politicsItems, questionsIn } from './cues.ts';
import type { GateId } from './decision.ts';
import { clauseOf } from './draft-clause.ts';
import { type LineGroup, speak, told } from './draft-lines.ts';
import { type Body, body, checkFor, has, part, runIn, tellRun } from './draft-parts.ts';
import { questionSort } from './draft-question.ts';
import type { Run } from './draft-run.ts';
import { answering, plainAnswer } from './draft-sayable.ts';
import { type Situation, storyItems } from './draft-situation.ts';
import { stepsOf } from './draft-webcare.ts';
import { amountShape, hardQuestion } from './words/draft-sentence-words.ts';

/** Words and sentences of facts in the core: three sentences with its limit. */
const coreSize = [55, 3] as const;
/** Questions that a line prepares for. */
const mostQuestions = 3;

/** Names the reporting where we have nothing public of our own; a named amount is neither confirmed nor denied. */
function core(situation: Situation, run: Run): readonly Sentence[] {
  if (run.facts.length > 0) return [...tellRun(run, situation), ...speak('press.limit', situation)];
  const amount = situation.view.items.some(({ item }) => amountShape.test(`${item.title} ${item.text}`));
  return [
    ...speak('press.unannounced', situation),
    ...(amount ? speak('press.money', situation) : []),
    ...speak('press.facts', situation),
  ];
}

/** The inquiry itself, for colleagues: what a note of the press office says of it. */
function inquiry({ view }: Situation): readonly Sentence[] {
  const notes = itemsWith(view, 'press-inquiry').filter(({ item }) => item.voice !== 'resident');
  return notes.slice(0, 1).flatMap(({ item }) =>
    splitSentences(item.text)
      .slice(0, 4)
      .flatMap(({ start, end }): readonly Sentence[] => {
        const quote = item.text.slice(start, end);
        if (quote.length > 300 || findPersons(quote).length > 0) return [];
        const { id, version } = item;
        return [
          { kind: 'quoted', text: quote, item: id, version, field: 'text', start, end, quote, cuts: [] },
        ];
      }),
  );
}

/** A question that stands on its own, as a reporter would put it. */
const directShape =
  /^(?:wie|wat|waar\p{L}*|wanneer|waarom|hoe|welke|komt|blijft|gaat|wordt|is|zijn|mag|mogen|kan|kunnen|krijgt|krijgen|moet|moeten|heeft)\b/iu;

/** Questions as they were asked, the hardest first; each that can be said back once, and none of a rumour. */
function askedQuestions({ asked, view }: Situation): readonly string[] {
  const seen = new Set<string>();
  const rumours = view.items.filter(({ reading }) => reading.kind === 'rumour');
  const rumoured = new Set(rumours.flatMap(questionsIn));
  const plain = asked
    .filter((question) => !rumoured.has(question))
    .map((question) => question.trim().replace(/\?{2,}$/u, '?'))
    .filter((question) => {
      if (!directShape.test(question)) return false;
      const clause = clauseOf(question)?.text;
      // "Moet ik …?" is a resident's own; a reporter asks for all of them.
      const fresh = clause !== undefined && !seen.has(clause) && !/\b(?:u|uw)\b/u.test(clause);
      if (clause !== undefined) seen.add(clause);
      return fresh;
    });
  return plain.toSorted(
    (a, b) => Number(hardQuestion.test(b.toLowerCase())) - Number(hardQuestion.test(a.toLowerCase())),
  );
}

/** The answer that a fact gives, or an honest line without a claim; `at` lets no two answers be the same. */
function answerTo(question: string, situation: Situation, run: Run, at: number): readonly Sentence[] {
  const best = answering(situation.facts, question, plainAnswer);
  if (best !== null) return told([best], situation, false);
  if (situation.advice.competent !== null) return speak('press.a.body', situation);
  if (questionSort(question) === 'cost') return speak('press.a.cost', situation);
  const open: readonly LineGroup[] = [
    'press.a.late',
    'press.a.next',
    run.facts.length === 0 ? 'press.a.none' : 'press.a.known',
  ];
  return speak(open[at % open.length] ?? 'press.a.none', situation);
}

/** Questions that always come, with the answer that fits each, where nobody asked one that can be said back. */
function expected(situation: Situation, run: Run): readonly (readonly [LineGroup, readonly Sentence[]])[] {
  const late = politicsItems(situation.view).length > 0 || has(situation, 'council') || situation.days > 7;
  const cost = situation.money ? answerTo('Wat kost dit?', situation, run, 0) : [];
  return [
    ...(late ? ([['press.q.late', speak('press.a.late', situation)]] as const) : []),
    ...(situation.money ? ([['press.q.cost', cost]] as const) : []),
    ['press.q.next', speak('press.a.next', situation)],
  ];
}

function questions(situation: Situation, run: Run): readonly DraftPart[] {
  const asked = askedQuestions(situation).map((text, at): readonly (readonly Sentence[])[] => [
    [{ kind: 'computed', text, rule: 'draft.question', numbers: {}, items: storyItems(situation) }],
    answerTo(text, situation, run, at),
  ]);
  const usual = expected(situation, run).map(([group, answer]): readonly (readonly Sentence[])[] => [
    speak(group, situation),
    answer,
  ]);
  const most = asked.length > 0 ? mostQuestions : 2;
  return [...asked, ...usual]
    .slice(0, most)
    .flatMap(([question = [], answer = []], index) => [
      ...part(question, 'question', index === 0 ? 'press.hardest' : 'press.other'),
      ...part(answer),
    ]);
}

/** The press line of a situation; behind a gate one sentence on it, what is public of its steps, and nothing else. */
export function press(situation: Situation): Body {
  const { gate } = situation;
  const note = part(inquiry(situation), 'note', 'press.inquiry');
  if (gate !== null) {
    const steps = stepsOf(situation);
    return body(
      [
        note,
        part(
          [...speak(gateLines[gate], situation), ...steps.facts.map(({ sentence }) => sentence)],
          'text',
          'press.core',
        ),
      ],
      'open.jurist',
      'open.not-shared',
      'open.approval',
    );
  }
  const run = runIn(situation, ...coreSize);
  return body(
    [note, part(core(situation, run), 'text', 'press.core'), questions(situation, run)],
    ...checkFor(run),
    ...(situation.withheld > 0 ? ['open.withheld'] : []),
    'open.not-shared',
    'open.approval',
  );
}

const gateLines: Readonly<Record<GateId, LineGroup>> = {
  'individual-case': 'press.person',
  investigation: 'gate.council.investigation',
  'legal-procedure': 'gate.council.legal-procedure',
  tender: 'gate.tender',
};
