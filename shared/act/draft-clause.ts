/**
 * A resident's question as a clause of our own sentence: "Wanneer gaat de weg open?" → "wanneer de weg open gaat". Only
 * plain questions: those with "I" in them, slang or a sting stay with whoever asked.
 */
import { fold } from '../language/fold.ts';
import { findPersons } from '../language/names.ts';
import { countWords, type Token, tokenise } from '../language/words.ts';
import { toReader } from './draft-clause-persons.ts';
import { contentKeys } from './draft-facts.ts';
import {
  bareInfinitive,
  clauseVerbs,
  indirectShape,
  nounLeads,
  participle,
  particles,
  phraseLeads,
  questionWords,
  unfitInClause,
} from './words/draft-clause-words.ts';

/** Longest question that still reads as a clause. */
const mostWords = 16;
const fewestWords = 4;

/** A question that may be said back. */
export interface Clause {
  /** Without capital and without end mark: "hoe lang de weg dicht is", "of de bus blijft rijden". */
  readonly text: string;
  /** True for "of …": asks whether, and so says nothing itself. */
  readonly whether: boolean;
  readonly keys: ReadonlySet<string>;
}

const words = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ kind }) => kind !== 'punctuation');

/** Nothing in it that only the asker can say, and no mark but the question's own. */
function isPlain(question: string, tokens: readonly Token[]): boolean {
  const count = countWords(tokens);
  if (count < fewestWords || count > mostWords) return false;
  if (/[,;:()"“”„…/]|\.\.|!/u.test(question) || /[?!].*[?!]/u.test(question)) return false;
  if (
    tokens.some(({ kind }) => kind === 'emoji' || kind === 'url' || kind === 'handle' || kind === 'hashtag')
  )
    return false;
  if (tokens.some(({ text }) => /^\p{Lu}{4,}$/u.test(text))) return false;
  if (tokens.some(({ folded }) => unfitInClause.has(folded))) return false;
  return findPersons(question, [...tokens]).length === 0;
}

/** Where the finite verb stands: first in a yes-or-no question, right after the question words in the others. */
function verbAt(tokens: readonly Token[]): number | null {
  const first = tokens[0];
  if (first === undefined) return null;
  if (clauseVerbs.has(first.folded)) return 0;
  const asked = questionWords.find((row) => row.every((word, at) => tokens[at]?.folded === word));
  if (asked === undefined) return null;
  const at = asked.length;
  for (const step of [at, at + 1, at + 2]) {
    const token = tokens[step];
    if (token !== undefined && clauseVerbs.has(token.folded)) return step;
  }
  return null;
}

/** The verb goes to the end; before the last word where that is its infinitive ("… gedaan kan worden" stays as it is). */
function moved(tokens: readonly Token[], at: number): readonly string[] {
  const verb = tokens[at]?.text.toLowerCase() ?? '';
  const rest = tokens.filter((_, index) => index !== at).map(({ text }) => text);
  const last = rest.at(-1) ?? '';
  if (particles.has(last) && /^(?:ga|kom|blij|doe|loop|start)/.test(verb))
    return [...rest.slice(0, -1), `${last}${verb}`];
  const before =
    bareInfinitive.test(fold(last)) &&
    !endsInNoun(rest) &&
    /^(?:ga|kan|kun|mag|mog|moet|moe|wil|zal|zul|zou|hoef|word|blij)/.test(verb);
  if (before) return [...rest.slice(0, -1), verb, last];
  const stop = predicateEnd(rest, verb);
  return [...rest.slice(0, stop), verb, ...rest.slice(stop)];
}

/** "de vuilniswagen", "in plantsoenen", "de oude wagen": a noun, however much it looks like an infinitive. */
function endsInNoun(rest: readonly string[]): boolean {
  const [before = '', last = ''] = rest.slice(-2).map(fold);
  if (participle.test(last)) return false;
  return nounLeads.has(before) || (before.endsWith('e') && nounLeads.has(fold(rest.at(-3) ?? '')));
}

/** "geleegd wordt op maandag": what hangs on the verb stays with it, and a phrase of time or place may follow. */
function predicateEnd(rest: readonly string[], verb: string): number {
  if (!/^(?:is|zijn|was|waren|word|werd|mag|mog|moet|kan|kun)/.test(verb)) return rest.length;
  const at = rest.findIndex((word, index) => {
    const next = fold(rest[index + 1] ?? '');
    return phraseLeads.has(next) && (participle.test(fold(word)) || /^(?:open|dicht|klaar)$/.test(word));
  });
  return at <= 0 ? rest.length : at + 1;
}

/** "1. ", "en", "maar": what stands before a question without being of it. */
const openers = /^(?:\d{1,2}[.)]\s+|[-–•]\s+|(?:en|maar|dus|nou|zeg|ook|verder|daarnaast)\s+(?=\p{L}))/iu;

/** The part of a question that is a clause already: "kan het college aangeven hoe lang …", "weet iemand wanneer …". */
function indirect(question: string): string | null {
  const found = indirectShape.exec(question);
  if (found?.groups === undefined) return null;
  const clause = (found.groups['clause'] ?? '').trim();
  const last = tokenise(clause).at(-1)?.folded ?? '';
  return verbFinal(clause, last) ? clause : null;
}

/** A clause ends in its verb, or has one near its end: "wanneer de weg open is", "of er geld is voor de bus". */
function verbFinal(clause: string, last: string): boolean {
  return (
    clauseVerbs.has(last) ||
    participle.test(last) ||
    bareInfinitive.test(last) ||
    /\b(?:is|zijn|wordt|worden|gaat|komt|heeft|hebben|kan|moet|wachten|wacht)\b(?: \p{L}+){0,6}$/u.test(
      fold(clause),
    )
  );
}

/** A clause of a question, or null where it cannot be said back safely. */
export function clauseOf(question: string): Clause | null {
  const text = question
    .trim()
    .replace(/(?:,? of niet)?\?+$/u, '?')
    .replace(openers, '')
    .replace(openers, '');
  if (!text.endsWith('?')) return null;
  const ready = indirect(text.slice(0, -1));
  if (ready !== null) return clauseFrom(ready);
  const tokens = tokenise(text);
  if (!isPlain(text, tokens)) return null;
  const plain = words(tokenise(toReader(words(tokens)).join(' ')));
  const at = verbAt(plain);
  // "bereid is de raad te informeren": where an infinitive hangs on it, the verb has no easy place.
  if (at === null || /\bte \p{L}+en\b/u.test(text) || hasTwoInfinitives(plain, at)) return null;
  const [head = '', ...tail] = moved(plain, at);
  const whether = at === 0;
  const first = whether ? `of ${lowered(head)}` : lowered(head);
  return { text: [first, ...tail].join(' '), whether, keys: contentKeys(tokens) };
}

/** "Had de gemeente … moeten melden": three verbs at the end, which no plain rule puts in order. */
function hasTwoInfinitives(tokens: readonly Token[], at: number): boolean {
  const [before, last] = tokens.slice(-2).map(({ folded }) => folded);
  const loose = (word: string | undefined): boolean =>
    word !== undefined && bareInfinitive.test(word) && clauseVerbs.has(word);
  return /^(?:ha|he)/.test(tokens[at]?.folded ?? '') && loose(before) && !participle.test(last ?? '');
}

/** A clause that somebody wrote as one. */
function clauseFrom(clause: string): Clause | null {
  const tokens = tokenise(clause);
  if (!isPlain(`${clause}?`, tokens)) return null;
  const text = clause.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return { text, whether: /^of\b/u.test(text), keys: contentKeys(tokens) };
}

/** A name keeps its capital: only a word that stood first loses it, where it is a word of every day. */
function lowered(word: string): string {
  return /^(?:de|het|een|er|dit|deze|die|dat|wanneer|hoe|wat|waar|wie|welke|waarom|waarheen|vanaf|tot|alle|ook|daar|hier|nog)$/iu.test(
    word,
  )
    ? word.toLowerCase()
    : word;
}
