/** `npm run conformance -- DIR`: how well documents that other projects wrote to break parsers are read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../main/engine/sources/read-document.ts';
import type { ParsedFeed } from '../../shared/model/item.ts';
import { readWithRssParserAlone } from './conformance-baseline.ts';
import {
  type Case,
  type Check,
  type Group,
  groups,
  type Kind,
  loadCases,
  questionOf,
} from './conformance-cases.ts';
import { fold, readingsOf } from './conformance-text.ts';

/** Where feedparser's suite serves its files from: its expectations name this address. */
const baseAddress = 'http://127.0.0.1:8097/';

interface Score {
  right: number;
  total: number;
}
type Scores = Record<Group, Score>;

/** A check that failed. */
export interface Disagreement {
  readonly file: string;
  readonly path: string;
  readonly expected: unknown;
  readonly got: string | number | null;
  readonly reason: string;
}

/** The figures of one run. */
export interface ConformanceFigures {
  readonly documents: number;
  readonly ours: Scores;
  readonly rssParserAlone: Scores;
  readonly refused: readonly string[];
  readonly disagreements: readonly Disagreement[];
  readonly disguisedEqual: boolean;
}

type Read = (
  bytes: Uint8Array,
  file: string,
  item: Case,
) => Promise<Pick<ParsedFeed, 'feed' | 'entries'> | null>;

function instant(value: unknown): number | null {
  if (Array.isArray(value)) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = value.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function resolved(link: string): string {
  try {
    return new URL(link.trim(), baseAddress).href;
  } catch {
    return fold(link);
  }
}

function agrees(kind: Kind, got: string | number | null, expected: unknown): boolean {
  if (kind === 'count') return got === expected;
  if (kind === 'date') return got !== null && instant(got) === instant(expected);
  const wanted = String(expected ?? '');
  if (kind === 'link') return got !== null && resolved(String(got)) === resolved(wanted);
  if (kind === 'id') return got !== null && fold(String(got)) === fold(wanted);
  return readingsOf(wanted).includes(fold(String(got ?? '')));
}

function emptyScores(): Scores {
  return Object.fromEntries(groups.map((group) => [group, { right: 0, total: 0 }])) as Scores;
}

interface Outcome {
  readonly scores: Scores;
  readonly refused: string[];
  readonly disagreements: Disagreement[];
}

function judge(
  outcome: Outcome,
  file: string,
  check: Check,
  feed: Pick<ParsedFeed, 'feed' | 'entries'> | null,
): void {
  const question = questionOf(check);
  const score = outcome.scores[question.group];
  score.total += 1;
  if (question.group === 'out-of-scope') return;
  const got = feed === null ? null : question.answer(feed);
  if (feed !== null && agrees(question.kind, got, check.value)) {
    score.right += 1;
    return;
  }
  const reason = feed === null ? 'document refused' : got === null ? 'nothing found' : 'another value';
  outcome.disagreements.push({ file, path: check.path.join('/'), expected: check.value, got, reason });
}

/** How a document is disguised before reading: name and bytes. */
type Disguise = (file: string, bytes: Uint8Array, index: number) => readonly [string, Uint8Array];

const undisguised: Disguise = (file, bytes) => [file, bytes];

/** Another name, a comment and white space inside the root and behind it: none of it means anything in XML. */
const disguised: Disguise = (_file, bytes, index) => {
  const text = Buffer.from(bytes).toString('latin1');
  const padding = `\n\n<!-- opvulling ${index} -->\n  `;
  const inside = text.replace(
    /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b[^>]*[^/>]>|<(?:rss|feed)>/i,
    (root) => root + padding,
  );
  return [`document-${(index * 7919) % 1009}.bin`, Buffer.from(`${inside}${padding}`, 'latin1')];
};

async function score(dir: string, cases: readonly Case[], read: Read, disguise: Disguise): Promise<Outcome> {
  const outcome: Outcome = { scores: emptyScores(), refused: [], disagreements: [] };
  for (const [index, item] of cases.entries()) {
    const [file, bytes] = disguise(item.file, readFileSync(join(dir, item.file)), index);
    const feed = await read(bytes, file, item);
    if (feed === null) outcome.refused.push(item.file);
    for (const check of item.checks) judge(outcome, item.file, check, feed);
  }
  return outcome;
}

const ours: Read = async (bytes, file, item) => {
  const result = await readDocument(bytes, {
    url: baseAddress + encodeURIComponent(file),
    headers: item.headers,
  });
  return result.ok ? result.value : null;
};

const alone: Read = (bytes, _file, item) => readWithRssParserAlone(bytes, item.headers);

function percentage({ right, total }: Score): string {
  return total === 0 ? '-' : `${((100 * right) / total).toFixed(1)} % (${right}/${total})`;
}

function print(figures: ConformanceFigures): void {
  console.log(`${figures.documents} documents`);
  for (const group of groups.filter((name) => name !== 'out-of-scope'))
    console.log(
      `${group}: ${percentage(figures.ours[group])}; rss-parser alone ${percentage(figures.rssParserAlone[group])}`,
    );
  console.log(`out of scope (asks for what the model leaves out): ${figures.ours['out-of-scope'].total}`);
  console.log(`renamed, shuffled and padded: ${figures.disguisedEqual ? 'the same scores' : 'OTHER SCORES'}`);
  console.log(`refused: ${figures.refused.length === 0 ? 'none' : figures.refused.join(', ')}`);
  for (const one of figures.disagreements)
    console.log(
      `- ${one.file} ${one.path}: expected ${JSON.stringify(one.expected)}, got ${JSON.stringify(one.got)} (${one.reason})`,
    );
}

/**
 * Scores the cases of a folder in three groups, beside rss-parser by itself, prints every disagreement and writes the
 * figures to `artefacts/conformance.json`. Throws where disguised copies of the documents score differently.
 */
export async function run(dir: string): Promise<ConformanceFigures> {
  const cases = loadCases(dir);
  const plain = await score(dir, cases, ours, undisguised);
  const shuffled = [...cases].sort((a, b) =>
    a.file.split('').reverse().join('').localeCompare(b.file.split('').reverse().join('')),
  );
  const other = await score(dir, shuffled, ours, disguised);
  const baseline = await score(dir, cases, alone, undisguised);
  const figures: ConformanceFigures = {
    documents: cases.length,
    ours: plain.scores,
    rssParserAlone: baseline.scores,
    refused: plain.refused,
    disagreements: plain.disagreements,
    disguisedEqual: JSON.stringify(plain.scores) === JSON.stringify(other.scores),
  };
  print(figures);
  mkdirSync('artefacts', { recursive: true });
  writeFileSync('artefacts/conformance.json', `${JSON.stringify(figures, null, 2)}\n`);
  if (!figures.disguisedEqual) throw new Error('disguised copies of the documents score differently');
  return figures;
}
