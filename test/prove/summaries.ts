/**
 * `npm run prove -- summaries [ITEMS]`: stories of 1 to 6 items from the sample municipalities, half of them mutated;
 * every sentence of every summary slices back, and no trimming loses a number, a name or a denial.
 */
import { join } from 'node:path';
import { loadSample, sampleMunicipalities } from '../../main/engine/sample/sample-data.ts';
import { summarise } from '../../shared/interpret/summarise.ts';
import type { SourceVoice } from '../../shared/model/source.ts';
import { seeded } from '../support/bench-text.ts';
import { root } from '../support/luisterpost.ts';
import { makeEntry } from '../support/story-entries.ts';
import { summaryFaults } from '../support/summary-check.ts';
import { type Chance, mutate } from '../support/summary-fuzz.ts';

/** What the proof found. */
export interface SummariesOutcome {
  readonly passed: boolean;
  readonly items: number;
  readonly mutated: number;
  readonly stories: number;
  readonly sentences: number;
  /** Sentences with something cut out. */
  readonly trimmed: number;
  readonly titles: number;
  readonly failures: readonly string[];
  /** Mean over the stories. */
  readonly millisecondsPerStory: number;
}

interface Told {
  readonly title: string;
  readonly text: string;
  readonly voice: SourceVoice;
  readonly publisher: string;
  readonly topic: string;
}

/** Items that the issue asks for. */
const wanted = 1000;
const shownFailures = 20;

function sampleItems(): readonly Told[] {
  const data = join(root, 'build', 'data');
  return sampleMunicipalities
    .flatMap((code) => loadSample(data, code))
    .flatMap(({ source, items }) =>
      items.map(({ title, body, topic }) => ({
        title,
        text: body,
        voice: source.voice,
        publisher: source.title,
        topic,
      })),
    );
}

/** Runs the proof on at least `count` items and prints its figures. */
export async function run(count = String(wanted)): Promise<SummariesOutcome> {
  // The runner makes every argument a path.
  const items = Number(count.split(/[\\/]/).at(-1)) || wanted;
  const outcome = prove(sampleItems(), items, seeded(20261124));
  const { stories, sentences, trimmed, titles, mutated, failures, millisecondsPerStory } = outcome;
  console.log(
    `summaries: ${outcome.items} items (${mutated} mutated) in ${stories} stories, ${sentences} sentences, ` +
      `${trimmed} trimmed, ${titles} titles, ${millisecondsPerStory.toFixed(2)} ms a story, ${failures.length} failures`,
  );
  for (const failure of failures.slice(0, shownFailures)) console.log(`  ${failure}`);
  return outcome;
}

function prove(pool: readonly Told[], items: number, chance: Chance): SummariesOutcome {
  const tally = { items: 0, mutated: 0, stories: 0, sentences: 0, trimmed: 0, titles: 0, spent: 0 };
  const failures: string[] = [];
  while (tally.items < items) {
    const story = makeStory(pool, chance, tally.items);
    const options = { mayQuoteResidents: chance() < 0.5, most: 3 };
    const began = performance.now();
    const summary = summarise(story.entries, options);
    tally.spent += performance.now() - began;
    failures.push(...summaryFaults(story.entries, summary, options.mayQuoteResidents));
    tally.items += story.entries.length;
    tally.mutated += story.mutated;
    tally.stories += 1;
    tally.sentences += summary.length;
    tally.trimmed += summary.filter(({ cuts }) => cuts.length > 0).length;
    tally.titles += summary.filter(({ field }) => field === 'title').length;
  }
  const { spent, ...counts } = tally;
  const millisecondsPerStory = spent / tally.stories;
  const tooFew = tally.sentences < tally.stories / 2 || tally.trimmed === 0;
  if (tooFew) failures.push('too few sentences or cuts to prove anything');
  return { passed: failures.length === 0, ...counts, failures, millisecondsPerStory };
}

/** A story of 1 to 6 items on one topic where there are as many; about half of the items mutated. */
function makeStory(pool: readonly Told[], chance: Chance, from: number) {
  const first = pool[Math.floor(chance() * pool.length)];
  const same = pool.filter(({ topic }) => topic === first?.topic);
  const size = 1 + Math.floor(chance() * 6);
  let mutated = 0;
  const entries = Array.from({ length: size }, (_, index) => {
    const home = chance() < 0.7 ? same : pool;
    const told = home[Math.floor(chance() * home.length)];
    const changed = chance() < 0.5;
    if (changed) mutated += 1;
    const as = (text: string): string => (changed ? mutate(text, chance) : text);
    return makeEntry({
      id: `i_${from + index}`,
      title: as(told?.title ?? ''),
      text: as(told?.text ?? ''),
      voice: told?.voice ?? 'press',
      publisher: told?.publisher ?? '',
      time: `2026-03-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}T08:00:00.000Z`,
    });
  });
  return { entries, mutated };
}
