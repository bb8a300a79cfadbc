/** The three answer lines of a likely question: what we know, what we do, what is not decided or shared yet. */
import { keysOf } from '../act/draft-facts.ts';
import { type QuestionSort, questionSort } from '../act/draft-question.ts';
import { dayAndMonth } from '../language/dutch-dates.ts';
import type { Sentence } from '../model/claim.ts';
import type { FactAspect, FactSheet, SheetFact } from '../model/fact.ts';
import type { OpenPromise } from '../model/pack.ts';
import { nl } from '../text/nl.ts';
import { say } from '../text/say.ts';
import type { PackInput } from './pack-input.ts';
import { computed, fixed } from './sentence-makers.ts';
import { competentName } from './story-lines.ts';
import type { ToldStory } from './told-story.ts';

const words = nl.moments.pack;

/** Words of one answer line: more is not said aloud. */
const longestAnswer = 28;
/** Under this a fact is news on the matter but no answer: one shared word and the right aspect, or two shared words. */
const leastAnswer = 3;

/** The lines of an answer; all but the first empty for the griffie. */
export interface Answered {
  readonly known: readonly Sentence[];
  readonly doing: readonly Sentence[];
  readonly open: readonly Sentence[];
}

/** Answers a question (as written, or '' for one that is only expected) out of a story's fact sheet. */
export function answerLines(input: PackInput, told: ToldStory, question: string): Answered {
  const sheet = input.sheetOf(told);
  const facts = sheet.facts.filter(
    ({ leaning, text }) => !leaning && text.split(/\s+/).length <= longestAnswer,
  );
  const answer = bestAnswer(facts, question);
  const known = answer === null ? [fixed('pack-no-answer', words.noAnswer)] : withSource(answer);
  if (input.role === 'griffier') return { known, doing: [], open: [] };
  return {
    known,
    doing: doingLine(
      input,
      told,
      facts.filter((fact) => fact !== answer),
    ),
    open: [openLine(told, sheet, answer !== null)],
  };
}

/** Which aspects of a fact answer which sort of question. */
const aspectsFor: Readonly<Partial<Record<QuestionSort, readonly FactAspect[]>>> = {
  when: ['when'],
  'how-long': ['when'],
  where: ['where', 'alternative'],
  why: ['reason'],
  cost: ['number'],
  who: ['decision', 'contact'],
  how: ['alternative', 'contact', 'action'],
  may: ['alternative'],
};

/**
 * The fact that answers the question best, checked ones before others that are as good; where none really answers, the first
 * that tells what is going on.
 */
function bestAnswer(facts: readonly SheetFact[], question: string): SheetFact | null {
  const asked = keysOf(question);
  const aspects = aspectsFor[questionSort(question)] ?? [];
  const score = (fact: SheetFact): number => {
    const shared = [...keysOf(fact.text)].filter((key) => asked.has(key)).length;
    return shared === 0 ? 0 : shared * 2 + (aspects.includes(fact.aspect) ? 1 : 0);
  };
  const weight = (fact: SheetFact): number =>
    score(fact) + (fact.checked ? 0.6 : 0) + (fact.kept ? 0.3 : 0) - (fact.reported ? 0.2 : 0);
  const [best] = facts.filter((fact) => score(fact) >= leastAnswer).toSorted((a, b) => weight(b) - weight(a));
  return best ?? facts.find(({ checked }) => checked) ?? facts[0] ?? null;
}

/** Whose words they are stands before them, unless they are our own. */
function withSource({ sentence, publisher, own }: SheetFact): readonly Sentence[] {
  if (own || publisher === null) return [sentence];
  return [computed('pack-source', words.source, {}, [], { publisher }), sentence];
}

/** A fact about what we do, of our own; else what was promised; else nothing: an empty line promises less than a vague one. */
function doingLine(input: PackInput, told: ToldStory, facts: readonly SheetFact[]): readonly Sentence[] {
  const ours = facts.filter(({ aspect, own, kept }) => aspect === 'action' && (own || kept));
  const [best] = [...ours.filter(({ checked }) => checked), ...ours];
  if (best !== undefined) return withSource(best);
  const promised = input.promises.find(({ items }) => items.some((id) => told.story.items.includes(id)));
  if (promised === undefined) return [];
  return [computed('pack-promised', words.promised, {}, [], { title: promiseTitle(promised) })];
}

/** Title, owner and date of a promise, in one phrase. */
export function promiseTitle({ title, owner, date }: Pick<OpenPromise, 'title' | 'owner' | 'date'>): string {
  const by = owner === null ? '' : say(words.promiseOwner, { owner });
  const due = date === null ? '' : say(words.promiseDate, { date: dayAndMonth(date) });
  return `${title.replace(/[.\s]+$/, '')}${by}${due}`;
}

function openLine({ advice, rumour }: ToldStory, sheet: FactSheet, answered: boolean): Sentence {
  const facts = sheet.withheld.length;
  if (advice.gate !== null) return fixed('pack-open-gate', words.openGate);
  if (rumour?.status === 'unverified') return fixed('pack-open-rumour', words.openRumour);
  if (facts > 0) return computed('pack-open-withheld', words.openWithheld, { facts }, []);
  if (!advice.ours && advice.competent !== null)
    return computed('pack-open-other', words.openOther, {}, [], { body: competentName(advice.competent) });
  return answered ? fixed('pack-open-rest', words.openRest) : fixed('pack-open-ask', words.openAsk);
}
