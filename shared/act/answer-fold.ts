/** What the record of answers adds up to, and which answers fit a question. */
import { localDate, shiftDate } from '../language/amsterdam-time.ts';
import { lemmaKey, stem } from '../language/stem.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { tokenise } from '../language/words.ts';
import type { Answer, AnswerChanges, AnswerState, FoundAnswer, ListedAnswer } from '../model/answer.ts';
import type { WorkEvent } from '../model/work.ts';
import { isOver } from './fact-fold.ts';
import { gistOf, givesAway } from './fact-leak.ts';
import { standing } from './standing.ts';

/** Events of an answer. */
export type AnswerBody =
  | ({ readonly do: 'added' } & Required<AnswerChanges>)
  | ({ readonly do: 'changed' } & AnswerChanges)
  | { readonly do: 'approved'; readonly by: string; readonly expires: string | null }
  | { readonly do: 'expired' }
  | { readonly do: 'used'; readonly action: string }
  | { readonly do: 'removed' }
  | { readonly do: 'undo'; readonly of: string };

/** The answers that stand, in the order in which they were added; removed ones are left out. Pure; never throws. */
export function foldAnswers(events: readonly WorkEvent[]): readonly Answer[] {
  const answers = new Map<string, Answer>();
  for (const event of standing(events as readonly WorkEvent<AnswerBody>[])) {
    const next = step(answers.get(event.subject) ?? null, event);
    if (next === null) answers.delete(event.subject);
    else answers.set(event.subject, next);
  }
  return [...answers.values()];
}

function step(answer: Answer | null, { subject: id, body, role, at }: WorkEvent<AnswerBody>): Answer | null {
  if (body.do === 'added') {
    const { question, answer: text, themes, wards, expires } = body;
    const unapproved = { approvedBy: null, approvedAt: null, used: [] };
    return { id, question, answer: text, themes, wards, expires, ...unapproved, role, at };
  }
  if (answer === null) return null;
  switch (body.do) {
    case 'changed':
      return { ...changed(answer, body), role, at };
    case 'approved':
      return { ...answer, approvedBy: body.by, approvedAt: at, expires: body.expires };
    case 'expired':
      return { ...answer, expires: shiftDate(localDate(Date.parse(at)), -1) };
    case 'used':
      return { ...answer, used: [...answer.used, { action: body.action, at }] };
    case 'removed':
      return null;
    default:
      return answer;
  }
}

/** What was approved are these words for these wards: others are not approved. */
function changed(old: Answer, changes: AnswerChanges): Answer {
  const question = changes.question ?? old.question;
  const answer = changes.answer ?? old.answer;
  const themes = changes.themes ?? old.themes;
  const wards = changes.wards ?? old.wards;
  const expires = changes.expires === undefined ? old.expires : changes.expires;
  const same = question === old.question && answer === old.answer && wards.join() === old.wards.join();
  const approval = same ? {} : { approvedBy: null, approvedAt: null };
  return { ...old, question, answer, themes, wards, expires, ...approval };
}

/** Whether an answer may be proposed at an instant (ISO-8601), or why not. */
export function answerState(answer: Answer, now: string): AnswerState {
  if (isOver(answer.expires, now)) return 'expired';
  return answer.approvedBy === null ? 'unapproved' : 'ready';
}

/** Least share of the question's weight that must be shared (this project's own threshold). */
const leastScore = 0.5;
/** Below this a word is too common to tell two questions apart; own threshold on `everydayRarity`. */
const commonRarity = 0.2;

/** A word of a text under both its keys: a lemma alone parts "afvalpas" from "afvalpassen". */
interface Asked {
  readonly keys: readonly string[];
  /** The rarer in everyday Dutch, the more it tells: 0–1. */
  readonly weight: number;
}

function wordsOf(text: string): readonly Asked[] {
  const words = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  return [...new Set(words.map(({ folded }) => folded))].map((word) => ({
    keys: [lemmaKey(word), stem(word)],
    weight: word.length > 2 ? everydayRarity(stem(word)) : 0,
  }));
}

const keysOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(({ keys }) => keys));

const holds = (held: ReadonlySet<string>, { keys }: Asked): boolean => keys.some((key) => held.has(key));

/** Words that tell, of a question. */
const telling = (text: string): readonly Asked[] =>
  wordsOf(text).filter(({ weight }) => weight >= commonRarity);

const total = (words: readonly Asked[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** One shared word alone makes no question the same. */
const fewestShared = 2;

/**
 * How well an answer fits, 0–1: the share of the asked words that its question, or at half weight its answer, holds; or the
 * share of its own question that was asked, since people ask in long sentences.
 */
function overlap(text: string, asked: readonly Asked[], { question, answer }: Answer): number {
  const [inText, inQuestion, inAnswer] = [keysOf(text), keysOf(question), keysOf(answer)];
  const direct = asked.filter((word) => holds(inQuestion, word));
  const aside = asked.filter((word) => !holds(inQuestion, word) && holds(inAnswer, word));
  const own = telling(question);
  const back = own.filter((word) => holds(inText, word));
  const share = asked.length === 0 ? 0 : (total(direct) + total(aside) / 2) / total(asked);
  return back.length < fewestShared ? share : Math.max(share, total(back) / total(own));
}

/**
 * Answers that fit a question, the ones that may be proposed first, then the best fitting; those that are expired or not
 * approved are shown as such and never proposed, nor is one that gives away a text of `withheld`. `now` is ISO-8601. Pure;
 * never throws.
 */
export function fittingAnswers(
  question: string,
  answers: readonly Answer[],
  now: string,
  withheld: readonly string[] = [],
): readonly FoundAnswer[] {
  const asked = telling(question);
  const secrets = withheld.map(gistOf);
  return answers
    .map((answer): FoundAnswer => {
      const state = answerState(answer, now);
      const said = gistOf(answer.answer);
      const proposed = state === 'ready' && !secrets.some((secret) => givesAway(said, secret));
      return { answer, state, score: overlap(question, asked, answer), proposed };
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => Number(b.proposed) - Number(a.proposed) || b.score - a.score);
}

/** Answers as listed: all, or those whose question or answer holds every word of a query in some form. */
export function listedAnswers(
  query: string | null,
  answers: readonly Answer[],
  now: string,
): readonly ListedAnswer[] {
  const wanted = wordsOf(query ?? '');
  return answers
    .filter(({ question, answer }) => {
      const held = keysOf(`${question} ${answer}`);
      return wanted.every((word) => holds(held, word));
    })
    .map((answer) => ({ answer, state: answerState(answer, now) }));
}
