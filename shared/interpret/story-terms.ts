/** The terms a text is recognised by: stems of its telling words, parts of compounds, numbers and tags. */
import { splitCompound } from '../language/compounds.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { stem } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import { type Token, tokenise } from '../language/words.ts';
import { commonNewsWords } from './words/common-news-words.ts';

/** The terms of a text with the weight of their mentions before rarity, and which of them do not tell what happened. */
export interface TermWeights {
  readonly weights: ReadonlyMap<string, number>;
  /** Places, streets and everyday words. */
  readonly quiet: ReadonlySet<string>;
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
/** Shorter words are not taken apart: they rarely are compounds. */
const shortestCompound = 8;

/** What the names of streets, roads and squares end in (folded). */
export const streetEnding =
  /(?:straat|weg|laan|plein|kade|singel|dijk|dreef|park|brug|tunnel|viaduct|steeg|hof|markt|pad|plantsoen|gracht)$/;

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

function partsOf(token: Token): readonly string[] {
  if (token.kind === 'number' || token.folded.length < shortestCompound) return [];
  const parts = splitCompound(token.folded.replace(/^#/, ''), isPart);
  return parts.length < 2
    ? []
    : parts.filter((part) => !functionWords.has(part) && !commonNewsWords.has(part));
}

function addTerms(
  { weights, quiet }: { readonly weights: Map<string, number>; readonly quiet: Set<string> },
  tokens: readonly Token[],
  weightAt: (index: number) => number,
): void {
  const add = (term: string, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  for (const [index, token] of tokens.entries()) {
    const term = termOf(token);
    if (term === null) continue;
    const everyday = commonNewsWords.has(token.folded);
    const common = everyday ? commonWeight : 1;
    const named = isNamed(tokens, index);
    const place = streetEnding.test(token.folded) || whereWords.has(tokens[index - 1]?.folded ?? '');
    if (everyday || (named && place)) quiet.add(term);
    add(term, weightAt(index) * common * (named ? nameWeight : 1));
    // The parts of a name are no words of the text: Raadhuisplein is not about squares.
    for (const part of named ? [] : partsOf(token)) add(stem(part), weightAt(index) * partWeight);
  }
}

/** The weighted terms of an item: title first, then the lead, then the first words of the body. */
export function termsOf(title: string, text: string): TermWeights {
  const found = { weights: new Map<string, number>(), quiet: new Set<string>() };
  addTerms(found, tokenise(title), () => titleWeight);
  const body = tokenise(text.slice(0, bodyTokens * 12)).slice(0, bodyTokens);
  addTerms(found, body, (index) => (index < leadTokens ? leadWeight : 1));
  return found;
}
