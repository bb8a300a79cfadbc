/**
 * Fits the weights of shared/interpret/story-weights.ts: `npx tsx test/eval/fit-stories.ts [--write]`. A logistic regression
 * (Newton's method, ridge) over all pairs of items within the window in the old and the open gold; the blind third takes no
 * part. Prints what leaving each municipality out gives, then the weights.
 */
import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../../main/engine/gazetteer.ts';
import { fillDates } from '../../main/engine/sample/publish.ts';
import { loadSample, sampleMunicipalities } from '../../main/engine/sample/sample-data.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import { groupSignals } from '../../shared/interpret/story-belonging.ts';
import { noConstraints } from '../../shared/interpret/story-constraints.ts';
import { addEntry, createGrouping } from '../../shared/interpret/story-fold.ts';
import {
  type Compared,
  createRoom,
  layOut,
  pairSignals,
  vetoed,
} from '../../shared/interpret/story-likeness.ts';
import { keptPrints } from '../../shared/listen/same-item.ts';
import { unwrap } from '../../shared/result.ts';
import { type GoldFile, type GoldItem, goldFiles, isBlind, readableOf } from './gold.ts';
import { entryOf } from './stories.ts';

interface Pair {
  readonly file: string;
  readonly signals: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

const window = 45 * 86_400_000;
const ridge = 0.3;
/** Gold is scarce beside the samples, and nearer to what is published. */
const goldWeight = 3;

/** The shipped sample weeks: what lives in a town beside a story. Its topics are its stories. */
function sampleFile(code: string): GoldFile {
  const items = loadSample('build/data', code).flatMap(({ source, items: own }) =>
    own.map((item): GoldItem => {
      const date = new Date(Date.UTC(2026, 2, 3 + item.day)).toISOString().slice(0, 10);
      return {
        id: item.key,
        municipality: code,
        title: fillDates(item.title, date),
        text: fillDates(item.body, date),
        published: `${date}T${item.time}:00Z`,
        source: { name: source.publisher, kind: source.voice },
        gold: {
          scope: 'onbekend',
          wards: [],
          themes: [],
          voice: 'press',
          tone: 'neutral',
          questions: 0,
          story: item.topic,
        },
      };
    }),
  );
  return { name: `sample-${code}`, municipality: code, items };
}

interface Ready {
  readonly name: string;
  readonly weight: number;
  readonly members: readonly Compared[];
  readonly story: ReadonlyMap<string, string>;
}

/** Reads a file and gives its items the features they have on arrival. */
function readied(file: GoldFile): Ready {
  const index = compilePlaces(unwrap(loadGazetteer('build/data', file.municipality)));
  const open = file.items.filter((item) => !/^items2/.test(file.name) || !isBlind(item));
  const grouping = createGrouping(noConstraints, keptPrints(), [index.name]);
  const entries = open.map((item) => {
    const readable = readableOf(item);
    return entryOf(item, readItem(readable, readPlace(index, readable)));
  });
  for (const entry of entries.toSorted((a, b) => (a.time < b.time ? -1 : 1))) addEntry(grouping, entry);
  return {
    name: file.name,
    weight: file.name.startsWith('sample') ? 1 : goldWeight,
    members: [...grouping.members.values()],
    story: new Map(open.map((item) => [item.id, item.gold.story])),
  };
}

/** All pairs that nothing forbids. */
function pairsOf({ name, members, story, weight }: Ready): readonly Pair[] {
  const room = createRoom(keptPrints());
  const pairs: Pair[] = [];
  for (const [at, a] of members.entries()) {
    layOut(room, a.features);
    for (const b of members.slice(at + 1)) {
      if (Math.abs(a.features.at - b.features.at) > window || vetoed(a.features, b.features)) continue;
      const signals = pairSignals(a, b, room);
      if (signals === null || signals === 'copy') continue;
      const same = story.get(a.entry.item.id) === story.get(b.entry.item.id);
      pairs.push({ file: name, signals: [1, ...signals], same, weight });
    }
  }
  return pairs;
}

/** Every item against every story there is when it comes, the stories being as judged by hand. */
function arrivalsOf({ name, members, story, weight }: Ready): readonly Pair[] {
  const room = createRoom(keptPrints());
  const groups = new Map<string, { members: Compared[]; said: Set<number> }>();
  const pairs: Pair[] = [];
  for (const member of members) {
    const own = story.get(member.entry.item.id) ?? '';
    for (const [slug, group] of groups) {
      const near = group.members.some(({ features }) => Math.abs(features.at - member.features.at) <= window);
      const signals = near ? groupSignals(member, group.members.slice(-16), group.said, room) : null;
      if (signals !== null && signals !== 'copy')
        pairs.push({ file: name, signals: [1, ...signals], same: slug === own, weight });
    }
    const group = groups.get(own) ?? { members: [], said: new Set<number>() };
    group.members.push(member);
    for (const term of member.features.terms) group.said.add(term);
    groups.set(own, group);
  }
  return pairs;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Solves a symmetric system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    [rows[column], rows[best]] = [rows[best] ?? [], rows[column] ?? []];
    const pivot = rows[column] ?? [];
    for (let row = 0; row < size; row += 1) {
      const target = rows[row] ?? [];
      if (row === column) continue;
      const factor = (target[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) target[at] = (target[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function regress(pairs: readonly Pair[]): number[] {
  const size = pairs[0]?.signals.length ?? 0;
  const penalty = (row: number, column: number): number => (row !== column ? 0 : row === 0 ? 1e-6 : ridge);
  let weights = new Array<number>(size).fill(0);
  for (let turn = 0; turn < 25; turn += 1) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const curve = weights.map((_, row) => weights.map((__, column) => penalty(row, column)));
    for (const { signals, same, weight } of pairs) {
      const chance = sigmoid(dot(signals, weights));
      const slope = weight * Math.max(1e-6, chance * (1 - chance));
      for (let row = 0; row < size; row += 1) {
        const value = signals[row] ?? 0;
        if (value === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + weight * (Number(same) - chance) * value;
        const line = curve[row] ?? [];
        for (let column = 0; column < size; column += 1)
          line[column] = (line[column] ?? 0) + slope * value * (signals[column] ?? 0);
      }
    }
    const step = solve(curve, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (step.every((value) => Math.abs(value) < 1e-5)) break;
  }
  return weights;
}

function tell(pairs: readonly Pair[], weightsOf: (pair: Pair) => readonly number[]): void {
  const scored = pairs.map((pair) => ({ odds: dot(pair.signals, weightsOf(pair)), same: pair.same }));
  const all = scored.filter(({ same }) => same).length;
  for (const least of [-1, 0, 0.5, 1, 1.5, 2, 3]) {
    const found = scored.filter(({ odds }) => odds >= least);
    const right = found.filter(({ same }) => same).length;
    console.log(
      `  odds ≥ ${least}: precision ${(right / found.length).toFixed(3)} recall ${(right / all).toFixed(3)} (${right}/${all})`,
    );
  }
}

const files = [...goldFiles(), ...sampleMunicipalities.map(sampleFile)].map(readied);

function fitted(name: string, pairs: readonly Pair[]): readonly number[] {
  const gold = pairs.filter(({ file }) => !file.startsWith('sample'));
  console.log(
    `${name}: ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} the same; gold, its own file left out:`,
  );
  const without = new Map(
    [...new Set(gold.map(({ file }) => file))].map((file) => [
      file,
      regress(pairs.filter((pair) => pair.file !== file)),
    ]),
  );
  tell(gold, ({ file }) => without.get(file) ?? []);
  const weights = regress(pairs).map((weight) => Math.round(weight * 100) / 100);
  console.log(`  samples: `);
  tell(
    pairs.filter(({ file }) => file.startsWith('sample')),
    () => weights,
  );
  console.log(weights.join(', '));
  return weights;
}

/** The file of weights; the second fit rests on the first, so it takes two runs until nothing changes. */
function write(pair: readonly number[], group: readonly number[]): void {
  const [bias = 0, ...pairWeights] = pair;
  const [groupBias = 0, ...groupWeights] = group;
  writeFileSync(
    'shared/interpret/story-weights.ts',
    `/** Weights of the grouping, fitted by test/eval/fit-stories.ts on the open gold and the samples; do not edit. */

/** Log-odds of a pair where nothing is shared. */
export const bias = ${bias};

/** In the order of \`pairSignals\` in story-likeness.ts. */
export const pairWeights: readonly number[] = [${pairWeights.join(', ')}];

/** Log-odds of belonging to a story where nothing is shared. */
export const groupBias = ${groupBias};

/** In the order of \`groupSignals\` in story-belonging.ts. */
export const groupWeights: readonly number[] = [${groupWeights.join(', ')}];
`,
  );
}

const pair = fitted('pairs', files.flatMap(pairsOf));
const group = fitted('arrivals', files.flatMap(arrivalsOf));
if (process.argv.includes('--write')) write(pair, group);
