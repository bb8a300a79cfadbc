/** `npm run prove -- main-job`: from nothing to a briefing through the command line alone, for both samples. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Briefing } from '../../shared/model/briefing.ts';
import type { Sentence } from '../../shared/model/claim.ts';
import type { ItemField } from '../../shared/model/item.ts';
import type { PollSummary } from '../../shared/model/poll.ts';
import { followDemo, must, startDemo } from '../support/demo.ts';
import { jsonLines, temporaryFolder } from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';

const now = ['--now', '2026-03-03T08:00:00+01:00'];
const municipalities: readonly string[] = ['GM0168', 'GM0344'];

/** The figures of one municipality. */
export interface MainJobFigures {
  readonly municipality: string;
  readonly sources: number;
  readonly items: number;
  readonly uniqueItems: number;
  readonly secondPoll: Pick<PollSummary, 'polled' | 'unchanged' | 'added' | 'edited'>;
  readonly stories: number;
  readonly words: number;
  readonly sentences: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly quotesThatSlice: number;
  readonly milliseconds: Readonly<
    Record<'initAndImport' | 'poll' | 'pollAgain' | 'brief' | 'briefAgain', number>
  >;
  readonly failures: readonly string[];
}

/** What the proof found. */
export interface MainJobOutcome {
  readonly passed: boolean;
  readonly municipalities: readonly MainJobFigures[];
}

/** Runs the proof and prints its figures. Arguments arrive as paths (build/prove.mjs resolves them). */
export async function run(...chosen: readonly string[]): Promise<MainJobOutcome> {
  const found: MainJobFigures[] = [];
  for (const municipality of chosen.length === 0 ? municipalities : chosen) {
    const figures = await mainJob(basename(municipality));
    print(figures);
    found.push(figures);
  }
  return { passed: found.every((each) => each.failures.length === 0), municipalities: found };
}

interface ListedItem {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly text: string;
}

async function mainJob(municipality: string): Promise<MainJobFigures> {
  const home = temporaryFolder();
  const demo = await startDemo(['--municipality', municipality, ...now]);
  const clock = stopwatch();
  try {
    await followDemo(home, municipality, demo);
    const imported = clock();
    const first = await poll(home);
    const polled = clock();
    const second = await poll(home);
    const again = clock();
    const json = await brief(home);
    const briefed = clock();
    const repeated = (await brief(home)) === json;
    const rebriefed = clock();
    const listed = await must(['search', '', '--json', '--limit', '10000', '--home', home]);
    const items = jsonLines(listed.out) as readonly ListedItem[];
    const figures = figuresOf(municipality, JSON.parse(json) as Briefing, items, [first, second]);
    return {
      ...figures,
      milliseconds: {
        initAndImport: imported,
        poll: polled,
        pollAgain: again,
        brief: briefed,
        briefAgain: rebriefed,
      },
      failures: repeated ? figures.failures : [...figures.failures, 'two briefings of one store differ'],
    };
  } finally {
    await demo.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const brief = async (home: string): Promise<string> =>
  (await must(['brief', '--format', 'json', '--home', home, ...now])).out;

async function poll(home: string): Promise<PollSummary> {
  const { out } = await must(['poll', '--once', '--json', '--home', home, ...now]);
  const last = jsonLines(out).at(-1) as { readonly summary: PollSummary };
  return last.summary;
}

function figuresOf(
  municipality: string,
  briefing: Briefing,
  items: readonly ListedItem[],
  [first, second]: readonly [PollSummary, PollSummary],
): Omit<MainJobFigures, 'milliseconds'> {
  const sentences = sentencesIn(briefing);
  const texts = new Map(items.map((item) => [item.id, item]));
  const quoted = sentences.filter((each) => each.kind === 'quoted');
  const sliced = quoted.filter((each) => slices(each, texts.get(each.item)));
  const figures = {
    municipality,
    sources: first.polled,
    items: items.length,
    uniqueItems: new Set(items.map((item) => item.id)).size,
    secondPoll: {
      polled: second.polled,
      unchanged: second.unchanged,
      added: second.added,
      edited: second.edited,
    },
    stories: briefing.stories.length,
    words: briefing.words,
    sentences: sentences.length,
    byKind: counted(sentences.map((each) => each.kind)),
    quotesThatSlice: sliced.length,
  };
  const expectations: readonly (readonly [string, boolean])[] = [
    ['at least 12 sources were polled, none failed', first.polled >= 12 && first.failed === 0],
    ['every item that was added is kept', items.length === first.added],
    ['every item is kept once', figures.uniqueItems === items.length],
    ['the second poll found all unchanged', second.unchanged === second.polled],
    ['the second poll polled all', second.polled === first.polled],
    ['the second poll added nothing', second.added + second.edited === 0],
    ['at least 8 stories', briefing.stories.length >= 8],
    ['every quote slices back', sliced.length === quoted.length && quoted.length > 0],
    ['at most 750 words', briefing.words <= 750],
    ['every sentence has its kind with its evidence (schema)', schemaErrors('brief', briefing).length === 0],
    ['computed sentences name kept items', sentences.every((each) => itemsKnown(each, texts))],
  ];
  return { ...figures, failures: expectations.filter(([, held]) => !held).map(([name]) => name) };
}

/** Every sentence anywhere in the value: found by its shape, so that none can hide in a new section. */
function sentencesIn(value: unknown): readonly Sentence[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null) return [];
  if (
    'kind' in value &&
    'text' in value &&
    !('section' in value) &&
    value.kind !== 'title' &&
    value.kind !== 'appendix'
  )
    return [value as Sentence];
  return Object.values(value).flatMap(sentencesIn);
}

function slices(sentence: Extract<Sentence, { kind: 'quoted' }>, item: ListedItem | undefined): boolean {
  const field: ItemField = sentence.field;
  return (
    item !== undefined &&
    item.version === sentence.version &&
    sentence.quote.length <= 300 &&
    item[field].slice(sentence.start, sentence.end) === sentence.quote
  );
}

function itemsKnown(sentence: Sentence, items: ReadonlyMap<string, ListedItem>): boolean {
  return sentence.kind !== 'computed' || sentence.items.every((id) => items.has(id));
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now_ = performance.now();
    const took = Math.round(now_ - last);
    last = now_;
    return took;
  };
}

function print(figures: MainJobFigures): void {
  const { municipality, sources, items, secondPoll, stories, words, sentences, byKind, milliseconds } =
    figures;
  console.log(
    `${municipality}: ${sources} sources, ${items} items (${figures.uniqueItems} unique), ${stories} stories`,
  );
  console.log(
    `  second poll: ${secondPoll.unchanged} of ${secondPoll.polled} unchanged, ${secondPoll.added} added, ${secondPoll.edited} edited`,
  );
  console.log(`  ${words} words; ${sentences} sentences: ${JSON.stringify(byKind)}`);
  console.log(`  ${figures.quotesThatSlice} of ${byKind['quoted'] ?? 0} quotes slice back`);
  console.log(`  ms: ${JSON.stringify(milliseconds)}`);
  console.log(figures.failures.length === 0 ? '  passed' : `  FAILED: ${figures.failures.join('; ')}`);
}
