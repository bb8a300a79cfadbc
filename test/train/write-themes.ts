/** The fitted theme weights as source files. */
import { denseNames } from '../../shared/interpret/theme-features.ts';
import { themeIds } from '../../shared/model/theme.ts';

/** What was fitted: weights by theme for every word and every dense input. */
export interface ThemeFit {
  readonly words: ReadonlyMap<string, number>;
  /** `row * themes + theme`; dense inputs first, then words. */
  readonly weights: Float64Array;
}

const unit = 0.01;
/** Smaller weights say nothing of their own. */
const leastWeight = 0.05;
const lineLength = 108;
const size = themeIds.length;

function wrap(entries: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length + 2 > lineLength) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : ' '}${entry},`;
  }
  return [...lines, line].join('\n');
}

function codeOf(word: string, weights: Float64Array): string | null {
  const codes = [...weights].flatMap((weight, at) =>
    Math.abs(weight) < leastWeight ? [] : [`${String.fromCharCode(97 + at)}${Math.round(weight / unit)}`],
  );
  return codes.length === 0 ? null : `${word} ${codes.join('')}`;
}

function wordFile(entries: readonly string[], half: string): string {
  return `/** Weights of word stems by theme (${half} half of the alphabet), fitted by test/train/fit-themes.ts; do not edit. */
export const wordWeights = \`
${wrap(entries)}\`;
`;
}

/** Names and texts of the three files. */
export function writeWeights(made: ThemeFit): readonly (readonly [string, string])[] {
  const row = (at: number): Float64Array => made.weights.slice(at * size, (at + 1) * size);
  const dense = denseNames.map(
    (name, at) => `  [${[...row(at)].map((weight) => Math.round(weight / unit)).join(', ')}], // ${name}`,
  );
  const entries = [...made.words].flatMap(([word, at]) => codeOf(word, row(at)) ?? []);
  const middle = Math.ceil(entries.length / 2);
  return [
    [
      'theme-weights.ts',
      `/** Weights of the theme model, fitted by test/train/fit-themes.ts; do not edit. */

/** One step of a weight, in log-odds. */
export const unit = ${unit};

/** A row for each of \`denseNames\`, a column for each theme. */
export const denseWeights: readonly (readonly number[])[] = [
${dense.join('\n')}
];
`,
    ],
    ['theme-word-weights-1.ts', wordFile(entries.slice(0, middle), 'first')],
    ['theme-word-weights-2.ts', wordFile(entries.slice(middle), 'second')],
  ];
}
