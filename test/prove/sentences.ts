/** Proof of the sentence splitter: joins known sentences by fives, splits them again, compares the boundaries. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../shared/language/sentences.ts';

/** Figures over one file; boundaries are the inner ones (four of each five). */
export interface SentenceFigures {
  readonly file: string;
  readonly sentences: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Stretches around each missed or wrong boundary, `|` where it belongs or was put. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const fileName = 'sentences-alpino-dev.txt';

/** Finds the file with one sentence a line: the path itself, or in its `language` folder. */
function dataFile(place: string): string {
  const candidates = [place, join(place, fileName), join(place, 'language', fileName)];
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  if (found === undefined) throw new Error(`no sentence file in ${place}`);
  return found;
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 45), at)}|${text.slice(at, at + 30)}`;
}

/** Compares the splitter with a list of true sentences, joined `group` at a time with one space. */
export function measureSentences(file: string, sentences: readonly string[], group = 5): SentenceFigures {
  let right = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (let first = 0; first < sentences.length; first += group) {
    const part = sentences.slice(first, first + group);
    const text = part.join(' ');
    const truth = new Set<number>();
    let at = 0;
    for (const sentence of part.slice(0, -1)) {
      at += sentence.length;
      truth.add(at);
      at += 1;
    }
    const found = new Set(
      splitSentences(text)
        .slice(0, -1)
        .map((span) => span.end),
    );
    for (const end of truth)
      if (found.has(end)) right += 1;
      else missed.push(around(text, end));
    for (const end of found) if (!truth.has(end)) wrong.push(around(text, end));
  }
  const precision = right / Math.max(1, right + wrong.length);
  const recall = right / Math.max(1, right + missed.length);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { file, sentences: sentences.length, precision, recall, f1, missed, wrong };
}

/** Runs the proof on a data folder or a file; prints the figures and returns them. */
export function run(place: string): SentenceFigures {
  const path = dataFile(place);
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const figures = measureSentences(path.split('/').at(-1) ?? fileName, sentences);
  const percent = (value: number): string => (value * 100).toFixed(2);
  console.log(
    `sentences ${figures.file}: ${figures.sentences} sentences, precision ${percent(figures.precision)}, ` +
      `recall ${percent(figures.recall)}, F1 ${percent(figures.f1)}`,
  );
  return figures;
}
