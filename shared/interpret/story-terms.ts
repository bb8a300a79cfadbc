/** The terms a text is recognised by: stems of its telling words, parts of compounds, numbers and tags. */
import { splitCompound } from '../language/compounds.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { stem } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import { everydayRarity } from '../language/word-rarity.ts';
import { type Token, tokenise } from '../language/words.ts';
import { conceptsOf } from './story-concept.ts';
import { commonNewsWords } from './words/common-news-words.ts';

/** The terms of a text, as numbers of a `TermTable`, with the weight of their mentions before rarity. */
export interface TermWeights {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  /** Places, streets and everyday words: they do not tell what happened. */
  readonly quiet: ReadonlySet<number>;
  /** Terms written as a name: a capital inside a sentence, a street, a hashtag. */
  readonly named: ReadonlySet<number>;
  /** What is spoken of, whatever the words: see `storyConcepts`. */
  readonly concepts: ReadonlySet<number>;
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

/** A capital inside a sentence is a name; at its start it says nothing. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined) return false;
  if (token.kind === 'hashtag') return true;
  return /^\p{Lu}/u.test(token.text) && previous !== undefined && !/^[.!?:"“„'‘]/.test(previous.text);
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
  return { numberOf, nameOf: (term) => names[term] ?? '', rarityOf: (term) => rarities[term] ?? 1, lexemeOf };
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

/** Terms in the making: where each stands among the others. */
interface Gathered {
  readonly places: Map<number, number>;
  readonly terms: number[];
  readonly weights: number[];
  readonly quiet: Set<number>;
  readonly named: Set<number>;
  readonly concepts: Set<number>;
}

function add({ places, terms, weights }: Gathered, term: number, weight: number): void {
  const place = places.get(term);
  if (place !== undefined) weights[place] = (weights[place] ?? 0) + weight;
  else {
    places.set(term, terms.push(term) - 1);
    weights.push(weight);
  }
}

function addTerms(
  found: Gathered,
  tokens: readonly Token[],
  table: TermTable,
  weightAt: (index: number) => number,
): void {
  for (const [index, token] of tokens.entries()) {
    const lexeme = table.lexemeOf(token);
    if (lexeme === null) continue;
    const { term, everyday } = lexeme;
    const common = everyday ? commonWeight : 1;
    const named = isNamed(tokens, index);
    const place = lexeme.street || whereWords.has(tokens[index - 1]?.folded ?? '');
    if (everyday || (named && place)) found.quiet.add(term);
    if (named && !everyday) found.named.add(term);
    add(found, term, weightAt(index) * common * (named ? nameWeight : 1));
    if (!(named && lexeme.street))
      for (const concept of lexeme.concepts) {
        found.concepts.add(concept);
        add(found, concept, weightAt(index) * conceptWeight);
      }
    // The parts of a name are no words of the text: Raadhuisplein is not about squares.
    if (!named) for (const part of lexeme.parts()) add(found, part, weightAt(index) * partWeight);
  }
}

/** The weighted terms of an item: title first, then the lead, then the first words of the body. */
export function termsOf(title: readonly Token[], body: readonly Token[], table: TermTable): TermWeights {
  const found: Gathered = {
    places: new Map(),
    terms: [],
    weights: [],
    quiet: new Set(),
    named: new Set(),
    concepts: new Set(),
  };
  addTerms(found, title, table, () => titleWeight);
  addTerms(found, body.slice(0, bodyTokens), table, (index) => (index < leadTokens ? leadWeight : 1));
  const { terms, weights, quiet, named, concepts } = found;
  return { terms, weights, quiet, named, concepts };
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
