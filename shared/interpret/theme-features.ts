/** What the theme model knows of a text: its words by stems and parts, and what the word lists make of it. */
import { splitCompound } from '../language/compounds.ts';
import { stopWords } from '../language/lists/stop-words.ts';
import { stem } from '../language/stem.ts';
import { buildVocabulary } from '../language/vocabulary.ts';
import type { SourceVoice } from '../model/source.ts';
import { themeIds } from '../model/theme.ts';
import { listWords } from './lexicon.ts';
import { streetNameTokens } from './proper-names.ts';
import type { FieldView, TextView } from './text-view.ts';
import { type Found, foundIn, placeFactor, rankThemes, type Scored } from './theme-lexicon.ts';
import { themeLists } from './words/theme-lists.ts';

const vocabulary = buildVocabulary([
  themeLists.flatMap((list) => [list.decisive, list.strong, list.plain, list.weak].flatMap(listWords)),
]);
const empty: ReadonlySet<string> = new Set(stopWords['nl']);
const shortest = 3;
const longest = 40;
const letter = /\p{L}/u;

/** Features of a folded word: its stem, and in a compound the stems of its parts; none for function words. */
export function wordFeatures(folded: string): readonly string[] {
  if (folded.length < shortest || folded.length > longest || empty.has(folded) || !letter.test(folded))
    return [];
  const parts = splitCompound(folded, vocabulary.isWord);
  return parts.length < 2 ? [stem(folded)] : [stem(folded), ...parts.map(stem)];
}

/** A word of a text, each distinct one once, at its best place; `weight` is what that place counts for. */
export interface PlacedWord {
  readonly folded: string;
  readonly field: FieldView;
  readonly index: number;
  readonly weight: number;
}

/** Street names are no words. */
function placedWords(fields: readonly NamedField[]): readonly PlacedWord[] {
  const found = new Map<string, PlacedWord>();
  for (const { view, names } of fields)
    for (const [index, token] of view.tokens.entries()) {
      if (token.kind !== 'word' && token.kind !== 'hashtag') continue;
      const folded = token.kind === 'hashtag' ? token.folded.slice(1) : token.folded;
      if (folded.length < shortest || names.has(index) || empty.has(folded)) continue;
      const weight = placeFactor(view, index);
      const known = found.get(folded);
      if (known === undefined || known.weight < weight)
        found.set(folded, { folded, field: view, index, weight });
    }
  return [...found.values()];
}

interface NamedField {
  readonly view: FieldView;
  readonly names: ReadonlySet<number>;
}

/** Everything the model is asked with. */
export interface ThemeInputs {
  readonly found: readonly Found[];
  /** Themes by the word lists, best first. */
  readonly scored: readonly Scored[];
  readonly words: readonly PlacedWord[];
  /** In the order of `denseNames`. */
  readonly dense: readonly number[];
}

const voices: readonly (SourceVoice | null)[] = [
  'press',
  'resident',
  'institution',
  'politics',
  'emergency',
  null,
];

/** Names of the inputs that are no words: three for each theme, the kind of source, a constant. */
export const denseNames: readonly string[] = [
  ...themeIds.map((id) => `points of ${id}`),
  ...themeIds.map((id) => `share of ${id}`),
  ...themeIds.map((id) => `hints of ${id}`),
  ...voices.map((voice) => `source ${voice ?? 'unknown'}`),
  'always',
];

function denseOf(view: TextView, found: readonly Found[], scored: readonly Scored[]): number[] {
  const points = new Map(scored.map(({ id, score }) => [id, score]));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  const hints = new Map<string, number>();
  for (const hit of found) hints.set(hit.value.theme, (hints.get(hit.value.theme) ?? 0) + hit.points);
  return [
    ...themeIds.map((id) => Math.log1p(points.get(id) ?? 0)),
    ...themeIds.map((id) => (points.get(id) ?? 0) / Math.max(1e-9, total)),
    ...themeIds.map((id) => Math.log1p(hints.get(id) ?? 0)),
    ...voices.map((voice) => (voice === view.input.source.voice ? 1 : 0)),
    1,
  ];
}

/** Takes from a text what the model is asked with. */
export function themeInputs(view: TextView): ThemeInputs {
  const fields = view.fields.map((field) => ({ view: field, names: streetNameTokens(field) }));
  const found = fields.flatMap(({ view: field, names }) => foundIn(field, names));
  const scored = rankThemes(view, found);
  return { found, scored, words: placedWords(fields), dense: denseOf(view, found, scored) };
}

/** What a text's words are multiplied with, by the sum of their squared weights, so that a long text does not shout. */
export const wordScale = (square: number): number => (square === 0 ? 0 : 3 / Math.sqrt(square));
