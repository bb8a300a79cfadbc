/** The parts that drafts of several courses share: answer, meaning, what is unknown, closing. */
import type { Sentence } from '../model/claim.ts';
import type { LineGroup } from './draft-lines.ts';
import { speak, told } from './draft-lines.ts';
import type { QuestionSort } from './draft-question.ts';
import { questionSort } from './draft-question.ts';
import type { Situation } from './draft-situation.ts';
import { answerShapes } from './words/draft-question-words.ts';
import { closureShape } from './words/draft-sentence-words.ts';

/** Sentences with the fields that a person must fill in because of them. */
export interface Part {
  readonly sentences: readonly Sentence[];
  readonly open: readonly string[];
}

/** A part that asks nothing of a person. */
export function part(...sentences: readonly (readonly Sentence[])[]): Part {
  return { sentences: sentences.flat(), open: [] };
}

/** Parts in order; each open field once. */
export function joined(...parts: readonly Part[]): Part {
  return {
    sentences: parts.flatMap(({ sentences }) => sentences),
    open: [...new Set(parts.flatMap(({ open }) => open))],
  };
}

/** Only open fields. */
export function leave(...open: readonly string[]): Part {
  return { sentences: [], open };
}

/** What a missing answer must hold, beside the answer itself. */
const fieldOf: Readonly<Partial<Record<QuestionSort, string>>> = {
  when: 'open.date',
  'how-long': 'open.date',
  why: 'open.reason',
  cost: 'open.amount',
  where: 'open.place',
};

/** The place for an answer that only a person knows. */
export function blank(situation: Situation): Part {
  const { sort } = situation;
  const field = fieldOf[sort];
  const open = ['open.answer', ...(field === undefined ? [] : [field]), 'open.feitcheck'];
  return { sentences: speak(sort === 'other' ? 'fill.answer' : `fill.${sort}`, situation), open };
}

/** What is publicly known, as said by an official source; nothing where none says it. */
export function knownNews(situation: Situation, lead: LineGroup | null): Part {
  const { news } = situation;
  if (news === null) return part();
  const opening = lead === null ? [] : speak(lead, situation);
  return { sentences: [...opening, ...told(news, situation)], open: ['open.feitcheck'] };
}

/** The answer first where a source has it; else the question named, what is known, and a place for the answer. */
export function answered(situation: Situation, acknowledge: Part): Part {
  const { answer, help } = situation;
  if (answer !== null) return { sentences: told(answer, situation, help), open: ['open.feitcheck'] };
  return joined(acknowledge, knownNews(situation, 'known'), blank(situation));
}

/** Whether the draft quotes that a road is shut. */
function isClosure({ news, help, view }: Situation): boolean {
  const roads = view.story.themes.some((theme) => theme === 'verkeer' || theme === 'parkeren-ov');
  return roads && [news, help].some((fact) => fact !== null && closureShape.test(fact.folded));
}

/** What it means for the reader: a detour, a person to call, or what to look at within the theme. */
export function meaning(situation: Situation): Part {
  if (isClosure(situation)) return part(speak('closure', situation));
  if (situation.vulnerable) return part(speak('vulnerable', situation));
  return part(speak(`theme.${situation.view.story.themes[0] ?? 'none'}`, situation));
}

/** What was asked too and the quoted answer does not hold; nothing where there is no answer at all. */
export function unknown(situation: Situation): Part {
  const { answer, help, asked } = situation;
  if (answer === null) return part();
  const text = `${answer.folded} ${help?.folded ?? ''}`;
  const open = asked.map(questionSort).find((sort) => answerShapes[sort]?.test(text) === false);
  return open === undefined ? part() : part(speak(`unknown.${open}`, situation));
}

/** The close of a webcare message. */
export function signed(situation: Situation): Part {
  return part(speak('sign.webcare', situation));
}
