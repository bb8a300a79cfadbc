/** Themes by word lists: which of the sixteen a text speaks of, from weighted words whose place in the text counts. */
import { tokenise } from '../language/words.ts';
import type { Evidence } from '../model/claim.ts';
import type { Readable } from '../model/reading.ts';
import { type ThemeId, themeIds } from '../model/theme.ts';
import { buildLexicon, findHits, type Hit, inflections, listWords, readTerm, type Term } from './lexicon.ts';
import { isCapitalised } from './proper-names.ts';
import { evidenceOf, type FieldView, type TextView } from './text-view.ts';
import { themeLists } from './words/theme-lists.ts';
import { atWords, landmarkNouns, nearWords, neutralTerms, surnameNouns } from './words/theme-neutral.ts';
import type { ThemeWords } from './words/theme-words.ts';

type Weight = 'decisive' | 'strong' | 'plain' | 'weak';
const weights: readonly Weight[] = ['decisive', 'strong', 'plain', 'weak'];

/** What a listed word says. */
interface ThemeTerm {
  readonly theme: ThemeId;
  readonly weight: Weight;
}

/** Points per weight; the ratio matters, not the size. Tuned on the project's gold items (the visible two thirds). */
const points: Readonly<Record<Weight, number>> = {
  decisive: 4.5,
  strong: 3,
  plain: 1.5,
  weak: 0.75,
};
/** A title says what a text is about; a lead nearly so. */
const titleFactor = 2;
const leadFactor = 1.8;
const tailFactor = 0.8;
/** Council and college are the frame of a piece about something else; where another theme is sure they count half. */
const frame: ThemeId = 'bestuur';
const frameFactor = 0.4;
const sureScore = 3;

function covers(wildcard: string, word: string): boolean {
  if (wildcard.includes(' ')) return false;
  if (wildcard.endsWith('*')) return !wildcard.startsWith('*') && word.startsWith(wildcard.slice(0, -1));
  return wildcard.startsWith('*') && word.endsWith(wildcard.slice(1));
}

/**
 * A term that stands in two weights of one list counts by the higher, also where a wildcard of that list covers it; `=`
 * keeps the lower. A covered word stays a term of its own, since it outranks wildcards of other lists.
 */
function termsOf(list: ThemeWords): Term<ThemeTerm | null>[] {
  const known = new Set<string>();
  const wild: (readonly [string, Weight])[] = [];
  const fixed = new Set(
    weights.flatMap((weight) => listWords(list[weight])).filter((word) => word.startsWith('=')),
  );
  return weights.flatMap((weight) =>
    listWords(list[weight]).flatMap((pattern) => {
      if (known.has(pattern)) return [];
      known.add(pattern);
      if (pattern.includes('*')) wild.push([pattern, weight]);
      if (/[*= ]/.test(pattern)) return [readTerm<ThemeTerm | null>(pattern, { theme: list.theme, weight })];
      const cover = wild.find(([other]) => covers(other, pattern));
      if (cover !== undefined && fixed.has(`=${pattern}`)) return [];
      return [readTerm<ThemeTerm | null>(pattern, { theme: list.theme, weight: cover?.[1] ?? weight })];
    }),
  );
}

const lexicon = buildLexicon<ThemeTerm | null>([
  ...themeLists.flatMap(termsOf),
  ...listWords(neutralTerms).map((pattern) => readTerm<ThemeTerm | null>(pattern, null)),
]);
const landmarks: ReadonlySet<string> = new Set(
  listWords(landmarkNouns).flatMap((noun) => [...inflections(noun)]),
);
const near: ReadonlySet<string> = new Set(listWords(nearWords));
const at: ReadonlySet<string> = new Set(listWords(atWords));
const surnames: ReadonlySet<string> = new Set(listWords(surnameNouns));
const determiners: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  "'t",
  'deze',
  'die',
  'dit',
  'dat',
  'zijn',
  'haar',
  'hun',
  'mijn',
  'onze',
  'nieuwe',
  'oude',
]);

/** A word of a list found in a text, with what it counts for there. */
export interface Found {
  readonly term: Term<ThemeTerm | null>;
  readonly value: ThemeTerm;
  readonly points: number;
  readonly evidence: Evidence;
}

/** How much a landmark noun still counts after "bij de" (0.3) or "in het" (0.5). */
function landmarkFactor(view: FieldView, hit: Hit<unknown>): number {
  const token = view.tokens[hit.first];
  if (token === undefined || hit.first !== hit.last || !landmarks.has(token.folded)) return 1;
  let back = hit.first - 1;
  if (determiners.has(view.tokens[back]?.folded ?? '')) back -= 1;
  const word = view.tokens[back]?.folded ?? '';
  if (near.has(word) || near.has(`${view.tokens[back - 1]?.folded ?? ''} ${word}`)) return 0.3;
  return at.has(word) ? 0.5 : 1;
}

function isSurname(view: FieldView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || !isCapitalised(token) || !surnames.has(token.folded)) return false;
  return !opensSentence(view, index);
}

/** "Hoogkerk", "De Eikenboom": a capitalised compound inside a sentence is a name, whatever its last part says. */
function isNamedAfter(view: FieldView, hit: Hit<unknown>): boolean {
  const token = view.tokens[hit.first];
  const word = hit.term.words[0];
  if (token === undefined || word === undefined || word.shape !== 'end' || !isCapitalised(token))
    return false;
  const whole = token.folded.length - word.body.length < 2;
  return (
    !whole &&
    !token.text.includes('-') &&
    !/\p{Ll}\p{Lu}/u.test(token.text) &&
    !opensSentence(view, hit.first)
  );
}

function opensSentence(view: FieldView, index: number): boolean {
  return index === 0 || view.sentenceOf[index] !== view.sentenceOf[index - 1];
}

/** What a word counts for by where it stands: title, first sentence, the next few, the rest. */
export function placeFactor(view: FieldView, index: number): number {
  if (view.field === 'title') return titleFactor;
  const sentence = view.sentenceOf[index] ?? 0;
  return sentence === 0 ? leadFactor : sentence > 5 ? tailFactor : 1;
}

/** The listed words of a field; those in street names (`names`, token indexes) and family names are none. */
export function foundIn(view: FieldView, names: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  for (const hit of findHits(lexicon, view.tokens)) {
    const value = hit.term.value;
    if (value === null || names.has(hit.first)) continue;
    if (isSurname(view, hit.first) || isNamedAfter(view, hit)) continue;
    const weight = points[value.weight] * placeFactor(view, hit.first) * landmarkFactor(view, hit);
    found.push({
      term: hit.term,
      value,
      points: weight,
      evidence: evidenceOf(view, hit.first, hit.last),
    });
  }
  return found;
}

/** The nth repeat of one word adds 1/n: a word said ten times is not ten reasons. Weak words count only beside a surer one, or beside another weak word. */
function scoreOf(found: readonly Found[]): number {
  const distinctWeak = new Set(found.filter((f) => f.value.weight === 'weak').map((f) => f.term.pattern));
  const sure = found.some((f) => f.value.weight !== 'weak');
  if (!sure && distinctWeak.size < 2) return 0;
  const seen = new Map<string, number>();
  let score = 0;
  for (const hit of [...found].sort((a, b) => b.points - a.points)) {
    const key = hit.evidence.quote.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    score += hit.points / count;
  }
  return score;
}

/** Who speaks tips the scale a little, and only where the text points the same way. */
function priorsOf({ source }: Readable): (theme: ThemeId) => number {
  const named = new Set(findHits(lexicon, tokenise(source.name)).map((hit) => hit.term.value?.theme));
  return (theme) => {
    const emergency = source.voice === 'emergency' && (theme === 'veiligheid' || theme === 'crisis');
    return (named.has(theme) ? 1 : 0) + (emergency ? 0.8 : 0);
  };
}

/** A theme with its points and the words they came from. */
export interface Scored {
  readonly id: ThemeId;
  readonly score: number;
  readonly found: readonly Found[];
}

/** Scores every theme that has a sure hit, best first. */
export function rankThemes(view: TextView, found: readonly Found[]): Scored[] {
  const scored: Scored[] = [];
  const priorOf = priorsOf(view.input);
  for (const id of themeIds) {
    const own = found.filter((hit) => hit.value.theme === id);
    const base = scoreOf(own);
    if (base > 0) scored.push({ id, score: base + priorOf(id), found: own });
  }
  const sure = scored.some((theme) => theme.id !== frame && theme.score >= sureScore);
  const framed = scored.map((theme) =>
    theme.id === frame && sure ? { ...theme, score: theme.score - frameShare(theme.found) } : theme,
  );
  return framed.sort((a, b) => b.score - a.score);
}

function frameShare(found: readonly Found[]): number {
  const procedural = found.filter((hit) => hit.value.weight === 'plain' || hit.value.weight === 'weak');
  return scoreOf(procedural) * (1 - frameFactor);
}
