/** Which facts a draft tells, in which order: the answer first, then what goes with it in its own message. */
import type { CourseId } from '../model/advice.ts';
import type { FactAspect } from '../model/fact.ts';
import { keysOf } from './draft-facts.ts';
import { answerScore, leastAnswer, type Sayable } from './draft-sayable.ts';
import { banShape, saidShape, standsShape } from './words/draft-sentence-words.ts';

/** What choosing goes by. */
export interface RunContext {
  readonly course: CourseId;
  readonly asked: readonly string[];
  /** Words that the story's own messages of residents use: what the draft should be about. */
  readonly concern: ReadonlySet<string>;
  /** YYYY-MM-DD of the draft. */
  readonly date: string;
  /** True where people tell or ask whether something is so: then what is not so comes first. */
  readonly doubt: boolean;
  /** Words of the titles of official messages: what the answer should name. */
  readonly titles: ReadonlySet<string>;
}

/** Bounds of what is told. */
export interface RunSize {
  readonly words: number;
  readonly sentences: number;
  /** Longest single sentence in words. */
  readonly longest: number;
}

/** Facts in the order they are told; `answers` is true where the first answers what was asked. */
export interface Run {
  readonly facts: readonly Sayable[];
  readonly answers: boolean;
}

/** How much a second fact adds to a first, by what it tells: a way round and a way to reach us before background. */
const worth: Readonly<Record<FactAspect, number>> = {
  alternative: 3,
  contact: 3,
  action: 2.5,
  when: 2.5,
  admission: 2,
  unknown: 2,
  origin: 2,
  reason: 1.5,
  where: 1.5,
  decision: 1.5,
  number: 1,
  what: 0.8,
};

/** Under this a fact beside the first is padding. */
const leastWorth = 1.4;
/** Shared words from which on two facts say the same. */
const sameShare = 0.6;

const questionsScore = (fact: Sayable, asked: readonly string[]): number =>
  Math.max(0, ...asked.map((question) => answerScore(fact, question)));

function shared(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...keys].filter((key) => others.has(key)).length;
}

function daysOld(fact: Sayable, date: string): number {
  return fact.date === null ? 30 : Math.max(0, (Date.parse(date) - Date.parse(fact.date)) / 86_400_000);
}

/** How good a fact is as the first sentence: kept by a person, near what people ask, ours, early, fresh, short. */
function leadScore(fact: Sayable, context: RunContext): number {
  const near = Math.min(4, shared(fact.keys, context.concern)) * 0.5;
  const denial = context.doubt && fact.denial ? 3 : 0;
  const stands = context.doubt && standsShape.test(fact.folded) ? 2 : 0;
  const unsaid = context.doubt && saidShape.test(fact.folded) ? -5 : 0;
  const named = fact.keys.size > 0 && [...fact.keys].some((key) => context.titles.has(key)) ? 1.5 : 0;
  return (
    questionsScore(fact, context.asked) * 0.8 +
    near +
    denial +
    stands +
    unsaid +
    named +
    (fact.kept ? 3 : 0) +
    (fact.own ? 1.5 : 0) +
    (fact.helpful ? 0.7 : 0) +
    (fact.aspect === 'contact' || fact.aspect === 'admission' ? -3 : 0) +
    (fact.start === 0 ? 1 : 0) -
    Math.min(1.5, fact.start / 300) -
    Math.min(2, daysOld(fact, context.date) / 7) -
    Math.max(0, fact.words - 14) * 0.15
  );
}

function bestBy<T>(all: readonly T[], score: (each: T) => number): T | null {
  let best: T | null = null;
  let high = Number.NEGATIVE_INFINITY;
  for (const each of all) {
    const value = score(each);
    if (value > high) [best, high] = [each, value];
  }
  return best;
}

function alike(one: Sayable, other: Sayable): boolean {
  const least = Math.min(one.keys.size, other.keys.size);
  return least > 0 && shared(one.keys, other.keys) / least >= sameShare;
}

/** Adds what goes with the first, best first, as long as it fits; what leans comes only right behind its neighbour. */
function companions(
  lead: Sayable,
  facts: readonly Sayable[],
  context: RunContext,
  size: RunSize,
): readonly Sayable[] {
  const chosen: Sayable[] = [lead];
  const room = (): number => size.words - chosen.reduce((sum, { words }) => sum + words, 0);
  const value = (fact: Sayable): number =>
    worth[fact.aspect] +
    (banShape.test(fact.folded) && questionsScore(fact, context.asked) < leastAnswer ? -2 : 0) +
    (context.doubt && saidShape.test(fact.folded) ? -5 : 0) +
    (fact.kept ? 2 : 0) +
    (fact.item === lead.item ? 0.8 : -0.4) +
    questionsScore(fact, context.asked) * 0.3 +
    (context.doubt && fact.denial ? 1 : 0);
  const ranked = facts.filter((fact) => fact !== lead).toSorted((a, b) => value(b) - value(a));
  // Two rounds: what leans on a fact chosen in the first may follow in the second.
  for (const fact of [...ranked, ...ranked]) {
    const stands = !fact.leaning || chosen.some(({ id }) => id === fact.before);
    const same = fact.own === lead.own && fact.publisher === lead.publisher;
    if (chosen.includes(fact) || !stands || !same || value(fact) < leastWorth) continue;
    if (chosen.length >= size.sentences || fact.words > room()) continue;
    if (!chosen.some((other) => alike(other, fact))) chosen.push(fact);
  }
  return inOrder(lead, chosen);
}

/** The first stays first; then reading order; an admission and the way to reach us close. */
function inOrder(lead: Sayable, chosen: readonly Sayable[]): readonly Sayable[] {
  const late = ({ aspect }: Sayable): number => (aspect === 'contact' ? 2 : aspect === 'admission' ? 1 : 0);
  const rest = chosen.filter((fact) => fact !== lead);
  const own = rest
    .filter(({ item }) => item === lead.item)
    .toSorted((a, b) => late(a) - late(b) || a.start - b.start);
  const others = rest.filter(({ item }) => item !== lead.item).toSorted((a, b) => late(a) - late(b));
  const closing = own.filter((fact) => late(fact) === 2);
  const ordered = [lead, ...own.filter((fact) => late(fact) < 2), ...others, ...closing];
  // A leaning sentence stands right behind the one it leans on, or goes.
  return ordered.filter((fact, at) => !fact.leaning || ordered[at - 1]?.id === fact.before);
}

/** The facts to tell, or none where no fact stands on its own. */
export function runOf(facts: readonly Sayable[], context: RunContext, size: RunSize): Run {
  const fitting = facts.filter(({ words }) => words <= size.longest);
  const alone = fitting.filter(({ leaning }) => !leaning);
  const answer = bestBy(
    alone.filter((fact) => questionsScore(fact, context.asked) >= leastAnswer),
    (fact) => questionsScore(fact, context.asked) * 1.5 + leadScore(fact, context),
  );
  const lead = answer ?? bestBy(alone, (fact) => leadScore(fact, context));
  if (lead === null) return { facts: [], answers: false };
  return { facts: companions(lead, fitting, context, size), answers: answer !== null };
}

/** Words that people use in their messages, for choosing what answers them. */
export function concernOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...keysOf(text)]));
}
