/**
 * Fits the weights of shared/interpret/theme-model.ts: `npx tsx test/train/fit-themes.ts [--write]`. A multinomial logistic
 * regression (ridge, full batches, Adam) on the training messages but for the dev fifth, the old and the open gold; no blind
 * item takes part. The weights of the lists' points are drawn to a prior that follows the lists, for those lists were made
 * with an eye on this text. Prints what five folds give (gold by file), what the dev fifth gives (confidence: test/eval/messages.ts).
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { softmax } from '../../shared/interpret/softmax.ts';
import { viewText } from '../../shared/interpret/text-view.ts';
import { denseNames, themeInputs, wordFeatures, wordScale } from '../../shared/interpret/theme-features.ts';
import type { Readable } from '../../shared/model/reading.ts';
import { type ThemeId, themeIds } from '../../shared/model/theme.ts';
import { goldFiles, isBlind, readableOf } from '../eval/gold.ts';
import { messageReadable, trainMessages } from './messages.ts';
import { type ThemeFit, writeWeights } from './write-themes.ts';

type Part = 'train' | 'dev' | 'old' | 'open';

interface Sample {
  readonly part: Part;
  readonly fold: number;
  /** Wanted themes, best first. */
  readonly wanted: readonly number[];
  /** Best theme by the lists alone, -1 for none. */
  readonly listed: number;
  readonly words: ReadonlyMap<string, number>;
  readonly dense: readonly number[];
}

const size = themeIds.length;
const folds = 5;
const rounds = 150;
const pace = 0.1;
/** Ridge of words, of the lists' points, and of source and constant. */
const ridges = { words: 3, lists: 10, rest: 3 } as const;
/** What a theme's points, share and hints say for itself before anything is learned. */
const prior = { points: 0.8, share: 2, hints: 0.3 } as const;
/** A best and a second theme are wanted in these shares. */
const firstShare = 0.7;
/** A word of one text alone teaches nothing. */
const leastTexts = 2;

const foldOf = (key: string): number => (createHash('sha256').update(`f${key}`).digest()[0] ?? 0) % folds;

function sampleOf(input: Readable, part: Part, themes: readonly ThemeId[], key: string): Sample {
  const { words, dense, scored } = themeInputs(viewText(input));
  const known = words.map(({ folded, weight }) => ({ weight, own: wordFeatures(folded) }));
  const scale = wordScale(known.reduce((sum, { weight, own }) => sum + own.length * weight ** 2, 0));
  const values = new Map<string, number>();
  for (const { weight, own } of known)
    for (const feature of own) values.set(feature, (values.get(feature) ?? 0) + weight * scale);
  const best = scored[0]?.id;
  return {
    part,
    fold: foldOf(key),
    wanted: themes.map((theme) => themeIds.indexOf(theme)),
    listed: best === undefined ? -1 : themeIds.indexOf(best),
    words: values,
    dense,
  };
}

function samples(): Sample[] {
  const messages = trainMessages().map((message) =>
    sampleOf(messageReadable(message), message.dev ? 'dev' : 'train', message.themes, message.id),
  );
  const gold = goldFiles().flatMap(({ name, items }) =>
    items
      .filter((item) => !isBlind(item))
      .map((item) =>
        sampleOf(readableOf(item), name.startsWith('items2') ? 'open' : 'old', item.gold.themes, name),
      ),
  );
  return [...messages, ...gold];
}

function rowsOf({ words, dense }: Sample, ids: ReadonlyMap<string, number>): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (const [row, value] of dense.entries()) if (value !== 0) rows.push([row, value]);
  for (const [feature, value] of words) {
    const row = ids.get(feature);
    if (row !== undefined) rows.push([row, value]);
  }
  return rows;
}

function startOf(count: number): { readonly mean: Float64Array; readonly ridge: Float64Array } {
  const mean = new Float64Array(count * size);
  const ridge = new Float64Array(count * size).fill(ridges.words);
  for (let row = 0; row < denseNames.length; row += 1) {
    const block = Math.floor(row / size);
    ridge.fill(block < 3 ? ridges.lists : ridges.rest, row * size, (row + 1) * size);
    if (block < 3) mean[row * size + (row % size)] = [prior.points, prior.share, prior.hints][block] ?? 0;
  }
  return { mean, ridge };
}

function logitsOf(rows: readonly (readonly [number, number])[], weights: Float64Array): Float64Array {
  const logits = new Float64Array(size);
  for (const [row, value] of rows)
    for (let at = 0; at < size; at += 1)
      logits[at] = (logits[at] ?? 0) + value * (weights[row * size + at] ?? 0);
  return logits;
}

function addSlope(
  rows: readonly (readonly [number, number])[],
  wanted: readonly number[],
  weights: Float64Array,
  slope: Float64Array,
): void {
  const wrong = softmax(logitsOf(rows, weights));
  for (const [rank, theme] of wanted.entries()) {
    const share = wanted.length === 1 ? 1 : rank === 0 ? firstShare : (1 - firstShare) / (wanted.length - 1);
    wrong[theme] = (wrong[theme] ?? 0) - share;
  }
  for (const [row, value] of rows)
    for (let at = 0; at < size; at += 1) {
      const cell = row * size + at;
      slope[cell] = (slope[cell] ?? 0) + value * (wrong[at] ?? 0);
    }
}

function learn(own: readonly Sample[]): ThemeFit {
  const texts = new Map<string, number>();
  for (const { words } of own) for (const word of words.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  const kept = [...texts].filter(([, count]) => count >= leastTexts).map(([word]) => word);
  const ids = new Map(kept.sort().map((word, index) => [word, denseNames.length + index]));
  const { mean, ridge } = startOf(denseNames.length + ids.size);
  const weights = mean.slice();
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  const rows = own.map((sample) => rowsOf(sample, ids));
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight, cell) => (ridge[cell] ?? 0) * (weight - (mean[cell] ?? 0)));
    for (const [index, { wanted }] of own.entries()) addSlope(rows[index] ?? [], wanted, weights, slope);
    const step = pace * (1 - (round - 1) / rounds);
    for (let cell = 0; cell < weights.length; cell += 1) {
      const each = slope[cell] ?? 0;
      first[cell] = 0.9 * (first[cell] ?? 0) + 0.1 * each;
      second[cell] = 0.99 * (second[cell] ?? 0) + 0.01 * each * each;
      const moved = (first[cell] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[cell] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[cell] = (weights[cell] ?? 0) - (step * moved) / spread;
    }
  }
  return { words: ids, weights };
}

interface Judged {
  readonly sample: Sample;
  readonly logits: Float64Array;
}

/** Log-loss of the accepted themes. */
function lossOf(judged: readonly Judged[]): number {
  return judged.reduce((sum, { sample, logits }) => {
    const odds = softmax(logits);
    return (
      sum -
      Math.log(
        Math.max(
          1e-9,
          sample.wanted.reduce((all, theme) => all + (odds[theme] ?? 0), 0),
        ),
      )
    );
  }, 0);
}

function print(part: Part, judged: readonly Judged[]): void {
  const own = judged.filter(({ sample }) => sample.part === part);
  const bestOf = ({ logits }: Judged): number => logits.indexOf(Math.max(...logits));
  const right = own.filter((each) => each.sample.wanted.includes(bestOf(each))).length;
  const listed = own.filter(({ sample }) => sample.wanted.includes(sample.listed)).length;
  const share = (count: number): string => (count / Math.max(1, own.length)).toFixed(3);
  const loss = (lossOf(own) / Math.max(1, own.length)).toFixed(3);
  console.log(
    `${part} (${own.length}): model ${share(right)}  lists alone ${share(listed)}  log-loss ${loss}`,
  );
}

const all = samples();
const learned = all.filter(({ part }) => part !== 'dev');
const judge = (made: ThemeFit, own: readonly Sample[]): Judged[] =>
  own.map((sample) => ({ sample, logits: logitsOf(rowsOf(sample, made.words), made.weights) }));
const crossed = Array.from({ length: folds }, (_, fold) =>
  judge(
    learn(learned.filter((sample) => sample.fold !== fold)),
    learned.filter((sample) => sample.fold === fold),
  ),
).flat();
const whole = learn(learned);
const judgedDev = judge(
  whole,
  all.filter(({ part }) => part === 'dev'),
);
for (const part of ['train', 'old', 'open'] as const) print(part, crossed);
print('dev', judgedDev);
console.log(`${whole.words.size} words`);
if (process.argv.includes('--write'))
  for (const [name, text] of writeWeights(whole))
    writeFileSync(new URL(`../../shared/interpret/${name}`, import.meta.url), text);
