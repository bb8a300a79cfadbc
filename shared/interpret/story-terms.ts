/** The terms a text is recognised by: stems of its telling words, parts of compounds, numbers and tags. */
import { splitCompound } from '../language/compounds.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { stem } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { type Token, tokenise } from '../language/words.ts';
import { conceptsOf } from './story-concept.ts';
import { commonNewsWords } from './words/common-news-words.ts';

/** What a term was in the text, added up: `quiet` says where, not what; `named` was written as a name; `concept` is a sort of thing. */
export const marks = { quiet: 1, named: 2, concept: 4 } as const;

/** The terms of a text, as numbers of a `TermTable`, with the weight of their mentions before rarity and their `marks`. */
export interface TermWeights {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly marks: readonly number[];
}

const functionWords: ReadonlySet<string> = new Set([...(stopWords['nl'] ?? []), 'rt']);
/** Words of the body that carry what it is about; the rest is colour. */
const bodyTokens = 160;
const titleWeight = 2.4;
const leadWeight = 1.4;
const leadTokens = 35;
/** A name, hashtag or road number tells more than a common noun. */
const nameWeight = 1.6;
const commonWeight = 0.3;
/** A name right behind one of these is a place (`te Losser`, not `in het Dinkelbad`). */
const whereWords: ReadonlySet<string> = new Set(['in', 'te', 'uit', 'naar', 'bij']);
/** A part of a compound tells less than the word itself. */
const partWeight = 0.6;
/** What a word stands for tells less than the word, and more than nothing. */
const conceptWeight = 0.7;
/** Shorter words are not taken apart: they rarely are compounds. */
const shortestCompound = 8;

/** What the names of streets, roads and squares end in (folded). */
export const streetEnding =
  /(?:straat|weg|laan|plein|kade|singel|dijk|dreef|park|brug|tunnel|viaduct|steeg|hof|markt|pad|plantsoen|gracht|gaarde|brink|veste|vaart|boulevard|strjitte|wei|erf|meent|haven)$/;

const vocabulary = buildVocabulary([]);
const isPart = (part: string): boolean => vocabulary.isWord(part);

/** The term of one token, or null where it tells nothing: function words, short numbers, marks. */
export function termOf({ kind, folded }: Token): string | null {
  if (kind === 'number') return folded.length >= 3 ? folded : null;
  if (kind !== 'word' && kind !== 'hashtag') return null;
  const word = folded.replace(/^#/, '');
  return word.length < 3 || functionWords.has(word) ? null : stem(word);
}

/** Whether a word begins with a capital. */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** A capital inside a sentence is a name; at its start it says nothing. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined) return false;
  if (token.kind === 'hashtag') return true;
  return isCapital(token.text) && previous !== undefined && !/^[.!?:"“„'‘]/.test(previous.text);
}

function partsOf({ kind, folded }: Token): readonly string[] {
  if (kind === 'number' || folded.length < shortestCompound) return [];
  const parts = splitCompound(folded.replace(/^#/, ''), isPart);
  return parts.length < 2
    ? []
    : parts.filter((part) => !functionWords.has(part) && !commonNewsWords.has(part));
}

/** What a word is to the grouping, wherever it stands. */
interface Lexeme {
  readonly term: number;
  readonly everyday: boolean;
  readonly street: boolean;
  readonly concepts: readonly number[];
  readonly parts: () => readonly number[];
}

/** Numbers for terms, so that items are compared by numbers; one table serves one fold, and a word is looked at once. */
export interface TermTable {
  readonly numberOf: (term: string) => number;
  readonly nameOf: (term: number) => string;
  /** How seldom the term is in everyday Dutch, 0–1. */
  readonly rarityOf: (term: number) => number;
  /** Room for `termsOf`: zeros between texts. */
  readonly places: number[];
  /** Null where a token tells nothing. */
  readonly lexemeOf: (token: Token) => Lexeme | null;
}

/** An empty table; the words of `ownNames` are everyday words. */
export function createTermTable(ownNames: readonly string[] = []): TermTable {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const rarities: number[] = [];
  const lexemes = new Map<string, Lexeme | null>();
  const own = new Set(ownNames.flatMap((name) => tokenise(name)).map(({ folded }) => stem(folded)));
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, names.length);
    rarities.push(term.startsWith('~') ? 1 : everydayRarity(term));
    return names.push(term) - 1;
  };
  const lexemeOf = (token: Token): Lexeme | null => {
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') return null;
    // A word may look like a number ("24e"), and is another thing then.
    const key = token.kind === 'number' ? `=${token.folded}` : token.folded;
    const known = lexemes.get(key);
    if (known !== undefined) return known;
    const made = readLexeme(token, numberOf, own);
    lexemes.set(key, made);
    return made;
  };
  return {
    numberOf,
    nameOf: (term) => names[term] ?? '',
    rarityOf: (term) => rarities[term] ?? 1,
    places: [],
    lexemeOf,
  };
}

function readLexeme(
  token: Token,
  numberOf: (term: string) => number,
  own: ReadonlySet<string>,
): Lexeme | null {
  const term = termOf(token);
  if (term === null) return null;
  let parts: readonly number[] | null = null;
  return {
    term: numberOf(term),
    everyday: commonNewsWords.has(token.folded) || own.has(term),
    street: streetEnding.test(token.folded),
    concepts: conceptsOf(token.folded.replace(/^#/, '')).map((concept) => numberOf(`~${concept}`)),
    parts: () => {
      parts ??= partsOf(token).map((part) => numberOf(stem(part)));
      return parts;
    },
  };
}

/** Terms in the making. */
interface Gathered {
  readonly terms: number[];
  readonly weights: number[];
  readonly marks: number[];
  /** By term: 1 + where it stands among the others; zeros between texts. */
  readonly places: number[];
}

function add(
  { terms, weights, marks: all, places }: Gathered,
  term: number,
  weight: number,
  mark: number,
): void {
  while (places.length <= term) places.push(0);
  const place = (places[term] ?? 0) - 1;
  if (place >= 0) {
    weights[place] = (weights[place] ?? 0) + weight;
    all[place] = (all[place] ?? 0) | mark;
    return;
  }
  places[term] = terms.push(term);
  weights.push(weight);
  all.push(mark);
}

/** Adds the first `length` tokens; the first `lead` of them weigh `weight`, the others 1. */
function addTerms(
  found: Gathered,
  tokens: readonly Token[],
  table: TermTable,
  { length, lead, weight }: { readonly length: number; readonly lead: number; readonly weight: number },
): void {
  const end = Math.min(tokens.length, length);
  for (let index = 0; index < end; index += 1) {
    const token = tokens[index];
    const lexeme = token === undefined ? null : table.lexemeOf(token);
    if (lexeme === null) continue;
    const { term, everyday, street, concepts } = lexeme;
    const heavy = index < lead ? weight : 1;
    const named = isNamed(tokens, index);
    const where = named && (street || whereWords.has(tokens[index - 1]?.folded ?? ''));
    const mark = (everyday || where ? marks.quiet : 0) | (named && !everyday ? marks.named : 0);
    add(found, term, heavy * (everyday ? commonWeight : 1) * (named ? nameWeight : 1), mark);
    if (!(named && street))
      for (const concept of concepts) add(found, concept, heavy * conceptWeight, marks.concept);
    // The parts of a name are no words of the text: Raadhuisplein is not about squares.
    if (!named) for (const part of lexeme.parts()) add(found, part, heavy * partWeight, 0);
  }
}

/** The weighted terms of an item: title first, then the lead, then the first words of the body. */
export function termsOf(title: readonly Token[], body: readonly Token[], table: TermTable): TermWeights {
  const found: Gathered = { terms: [], weights: [], marks: [], places: table.places };
  addTerms(found, title, table, { length: title.length, lead: title.length, weight: titleWeight });
  addTerms(found, body, table, { length: bodyTokens, lead: leadTokens, weight: leadWeight });
  for (const term of found.terms) table.places[term] = 0;
  return found;
}

/** Characters of the body among which those words stand, and the share of them that mostly suffices. */
const bodyCharacters = bodyTokens * 12;
const mostlyEnough = 1200;

/** The tokens of a body that can carry a term; at least those of its first 600 characters. */
export function bodyTokensOf(text: string): readonly Token[] {
  const head = text.slice(0, bodyCharacters);
  const cut = wordStart(head, mostlyEnough);
  if (cut < mostlyEnough / 2 || cut === head.length) return tokenise(head);
  const tokens = tokenise(head.slice(0, cut));
  return tokens.length >= bodyTokens ? tokens : [...tokens, ...tokenise(head.slice(cut))];
}

/**
 * The tokens of a text's first `length` characters, given those of more of it: what lies whole before the last white space is
 * taken over, since no token reaches across it. Offsets of the rest are not those of the text.
 */
export function tokensWithin(text: string, tokens: readonly Token[], length: number): readonly Token[] {
  if (text.length <= length) return tokens;
  const cut = wordStart(text, length);
  return [...tokens.filter(({ end }) => end <= cut), ...tokenise(text.slice(cut, length))];
}

/** The last white space before a length, the text's length where it is no longer, or 0. */
function wordStart(text: string, length: number): number {
  if (text.length <= length) return text.length;
  for (let at = length - 1; at > 0; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return 0;
}
