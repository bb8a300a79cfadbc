/**
 * The theme model: a multinomial logistic regression over word stems, compound parts and the points of the word lists. Its
 * weights are fitted by test/train/fit-themes.ts; every word's share in a theme can be named.
 */
import { themeIds } from '../model/theme.ts';
import { softmax } from './softmax.ts';
import { type PlacedWord, type ThemeInputs, wordFeatures, wordScale } from './theme-features.ts';
import { denseWeights, unit } from './theme-weights.ts';
import { wordWeights as firstHalf } from './theme-word-weights-1.ts';
import { wordWeights as secondHalf } from './theme-word-weights-2.ts';

const size = themeIds.length;
const firstLetter = 'a'.charCodeAt(0);

/** An entry is `stem a12c-3`: a letter for the theme, in the fixed order, and its weight in units. */
function readWeights(list: string): [string, Float64Array][] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [feature = '', codes = ''] = entry.split(' ');
      const weights = new Float64Array(size);
      for (const [, letter = '', number = '0'] of codes.matchAll(/([a-p])(-?\d+)/g))
        weights[letter.charCodeAt(0) - firstLetter] = Number(number) * unit;
      return [feature, weights];
    });
}

const features: ReadonlyMap<string, Float64Array> = new Map([firstHalf, secondHalf].flatMap(readWeights));

/** What a word says for each theme, and how many features it has. */
interface WordWeights {
  readonly weights: Float64Array | null;
  readonly count: number;
}

const memo = new Map<string, WordWeights>();
const mostKnown = 65_536;
const unknown: readonly WordWeights[] = Array.from({ length: 8 }, (_, count) => ({ weights: null, count }));

function readWord(folded: string): WordWeights {
  const own = wordFeatures(folded);
  let weights: Float64Array | null = null;
  for (const feature of own) {
    const each = features.get(feature);
    if (each === undefined) continue;
    weights ??= new Float64Array(size);
    for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) + (each[at] ?? 0);
  }
  return (weights === null ? unknown[own.length] : undefined) ?? { weights, count: own.length };
}

function weightsOf(folded: string): WordWeights {
  const known = memo.get(folded);
  if (known !== undefined) return known;
  const made = readWord(folded);
  if (memo.size >= mostKnown) memo.clear();
  memo.set(folded, made);
  return made;
}

/** Probabilities in the order of `themeIds`, and what a word's weights were multiplied with. */
export interface ThemeOdds {
  readonly odds: Float64Array;
  readonly scale: number;
}

function addRow(logits: Float64Array, weights: ArrayLike<number>, value: number): void {
  for (let at = 0; at < size; at += 1) logits[at] = (logits[at] ?? 0) + value * (weights[at] ?? 0);
}

/** Asks the model. */
export function themeOdds({ words, dense }: ThemeInputs): ThemeOdds {
  const logits = new Float64Array(size);
  let square = 0;
  for (const { folded, weight } of words) {
    const { weights, count } = weightsOf(folded);
    square += count * weight * weight;
    if (weights !== null) addRow(logits, weights, weight);
  }
  const scale = wordScale(square);
  for (let at = 0; at < size; at += 1) logits[at] = (logits[at] ?? 0) * scale;
  for (let row = 0; row < dense.length; row += 1) {
    const value = dense[row] ?? 0;
    const weights = denseWeights[row];
    if (value !== 0 && weights !== undefined) addRow(logits, weights, value * unit);
  }
  return { odds: softmax(logits), scale };
}

/** What a word of a text added to a theme's log-odds; 0 where it added more to another. */
export function addedBy({ folded, weight }: PlacedWord, { scale }: ThemeOdds, theme: number): number {
  const { weights } = weightsOf(folded);
  const own = weights?.[theme] ?? 0;
  if (weights === null || own <= 0) return 0;
  for (let at = 0; at < size; at += 1) if ((weights[at] ?? 0) > own) return 0;
  return own * weight * scale;
}
