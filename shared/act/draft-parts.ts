/** The parts that drafts of several products share: what is told, what is unknown, how to reach us. */
import type { Sentence } from '../model/claim.ts';
import type { DraftPart, PartKind } from '../model/draft.ts';
import type { nlAct } from '../text/nl-act.ts';
import { choose } from './draft-choice.ts';
import { type Clause, clauseOf } from './draft-clause.ts';
import { type LineGroup, raised, speak, told } from './draft-lines.ts';
import { type Run, type RunSize, runOf } from './draft-run.ts';
import { answering, answerScore, plainAnswer, type Sayable } from './draft-sayable.ts';
import type { Situation } from './draft-situation.ts';

/** A key of the headings in the catalogue. */
export type HeadingKey = keyof typeof nlAct.headings;

/** Parts with the fields that a person must fill in because of them. */
export interface Body {
  readonly parts: readonly DraftPart[];
  readonly open: readonly string[];
}

/** Bounds per register: residents read short sentences, council and press take longer ones. */
export const longest = { resident: 24, council: 30 } as const;

/** One part; none where there is nothing to say. */
export function part(
  sentences: readonly Sentence[],
  kind: PartKind = 'text',
  heading: HeadingKey | null = null,
): readonly DraftPart[] {
  return sentences.length === 0 ? [] : [{ kind, heading, sentences }];
}

/** A body of parts, with open fields each once. */
export function body(parts: readonly (readonly DraftPart[])[], ...open: readonly string[]): Body {
  return { parts: parts.flat(), open: [...new Set(open)] };
}

/** A whole text as one part. */
export function plain(sentences: readonly (readonly Sentence[])[], ...open: readonly string[]): Body {
  return body([part(sentences.flat())], ...open);
}

/** The facts to tell within bounds. */
export function runIn(situation: Situation, words: number, sentences: number): Run {
  const { register } = situation;
  const size: RunSize = {
    words,
    sentences,
    longest: register === 'council' || register === 'press' ? longest.council : longest.resident,
  };
  return runOf(situation.facts, situation.run, size);
}

/** A sentence with a question said back; nothing where no question can be. */
export function withClause(
  group: LineGroup,
  clause: Clause | undefined,
  situation: Situation,
): readonly Sentence[] {
  if (clause === undefined) return [];
  return speak(group, situation, {}, { clause: clause.text, Clause: raised(clause.text) });
}

/** The first question that the told facts do not answer. */
export function unanswered(situation: Situation, run: Run): Clause | undefined {
  return unansweredAll(situation, run)[0];
}

/** Questions that the told facts do not answer, in their order. */
export function unansweredAll(situation: Situation, run: Run): readonly Clause[] {
  return situation.clauses.filter((clause) => {
    const question = situation.asked.find((each) => clauseOf(each)?.text === clause.text) ?? '';
    return !run.facts.some((fact) => answerScore(fact, question) >= plainAnswer);
  });
}

/**
 * The fact that answers a question of the council, or null: its own papers are no answer to it. A word in common and the
 * shape of an answer do not suffice there.
 */
export function councilAnswer({ facts }: Situation, question: string): Sayable | null {
  return answering(
    facts.filter(({ paper }) => !paper),
    question,
    plainAnswer + 1,
  );
}

/** How to reach us: what the guidelines name, else the general number, and only where the facts do not say it. */
export function contact(situation: Situation, run: Run): readonly Sentence[] {
  const { called, reported } = situation.given;
  if (run.facts.some(({ aspect }) => aspect === 'contact') || called.length + reported.length > 0) return [];
  const { phone, page } = situation.request.style;
  const ways: readonly LineGroup[] = [
    ...(page === null ? [] : (['contact.page'] as const)),
    ...(phone === null ? [] : (['contact.phone'] as const)),
  ];
  const known = ways[choose(situation.view.story.id, 'contact', ways.length)];
  return speak(known ?? 'contact.general', situation);
}

/** The signature: the guidelines' own, else a plain one. */
export function signed(situation: Situation): readonly Sentence[] {
  const { signature } = situation.request.style;
  if (signature === null) return speak('sign.webcare', situation);
  return [{ kind: 'fixed', text: signature, key: 'guidelines.signature' }];
}

/** The greeting of the guidelines, or nothing: the first sentence is the answer. */
export function greeted(situation: Situation): readonly Sentence[] {
  const { greeting } = situation.request.style;
  return greeting === null ? [] : [{ kind: 'fixed', text: greeting, key: 'guidelines.greeting' }];
}

/** Facts, and what each asks of a person: a check where nobody has done one. */
export function tellRun(run: Run, situation: Situation, lead = true): readonly Sentence[] {
  return told(run.facts, situation, lead);
}

/** Whether a factor set the course. */
export const has = ({ advice }: Situation, factor: string): boolean =>
  advice.factors.some(({ id }) => id === factor);

/** `open.feitcheck` where a told fact was not checked by a person. */
export function checkFor(run: Run): readonly string[] {
  return run.facts.length === 0 || run.facts.every(({ kept }) => kept) ? [] : ['open.feitcheck'];
}
