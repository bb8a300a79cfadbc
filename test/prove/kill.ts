/**
 * `npm run prove -- kill [ROUNDS] [SEED]`: kill -9 of the node process at random moments of `poll --once`.
 * Nothing that was kept before a kill is gone after it, no item stands twice, and the home opens each time.
 */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { must } from '../support/demo.ts';
import {
  finished,
  jsonLines,
  luisterpost,
  startLuisterpost,
  temporaryFolder,
} from '../support/luisterpost.ts';
import { type SlowFeeds, startSlowFeeds } from '../support/slow-feeds.ts';

/** What the proof found. */
export interface KillOutcome {
  readonly passed: boolean;
  readonly seed: number;
  readonly kills: number;
  /** Kills that hit a poll that had reported at least one source. */
  readonly killsAfterProgress: number;
  /** Kills that came after the poll had ended by itself. */
  readonly tooLate: number;
  readonly itemsBeforeLastKill: number;
  readonly items: number;
  readonly published: number;
  readonly failures: readonly string[];
}

const sources = 24;
/** A source's answer takes up to this long, so that kills fall in the middle of a poll. */
const slowest = 150;
/** Between rounds the clock moves on: a lease of a killed poll has run out. */
const roundMinutes = 0;

/** Runs the proof and prints its figures. Arguments arrive as paths (build/prove.mjs resolves them): the last part counts. */
export async function run(rounds = '20', seedText = '20260303'): Promise<KillOutcome> {
  const seed = Number(basename(seedText));
  const random = mulberry32(seed);
  const feeds = await startSlowFeeds(sources, () => Math.round(random() * slowest));
  const home = temporaryFolder();
  try {
    await must(['init', '--municipality', 'GM0168', '--home', home]);
    for (const url of feeds.urls)
      await must(['sources', 'add', url, '--allow-host', feeds.host, '--home', home]);
    const outcome = await killRounds(Number(basename(rounds)), feeds, home, random);
    console.log(
      `${outcome.kills} kills (${outcome.killsAfterProgress} after progress, ${outcome.tooLate} too late): ` +
        `${outcome.items} of ${outcome.published} items kept once`,
    );
    console.log(outcome.failures.length === 0 ? 'passed' : `FAILED: ${outcome.failures.join('; ')}`);
    return { passed: outcome.failures.length === 0, seed, ...outcome };
  } finally {
    await feeds.close();
    rmSync(home, { recursive: true, force: true });
  }
}

type Rounds = Omit<KillOutcome, 'passed' | 'seed'>;

async function killRounds(
  rounds: number,
  feeds: SlowFeeds,
  home: string,
  random: () => number,
): Promise<Rounds> {
  const failures: string[] = [];
  let kept: readonly string[] = [];
  let killsAfterProgress = 0;
  let tooLate = 0;
  // What one undisturbed poll takes, from start to end: kills fall anywhere in it.
  const length = await timed(() => poll(home, 0));
  for (let round = 1; round <= rounds; round++) {
    feeds.publish();
    const { reported, ended } = await killedPoll(home, round, random() * length);
    if (ended) tooLate += 1;
    else if (reported.length > 0) killsAfterProgress += 1;
    const after = await itemsOf(home);
    const lost = kept.filter((id) => !after.includes(id));
    if (lost.length > 0) failures.push(`round ${round}: ${lost.length} kept items are gone`);
    if (new Set(after).size !== after.length) failures.push(`round ${round}: an item stands twice`);
    const told = kept.length + reported.reduce((sum, each) => sum + each.added, 0);
    if (after.length < told) failures.push(`round ${round}: ${told - after.length} reported items are gone`);
    kept = after;
  }
  const itemsBeforeLastKill = kept.length;
  await poll(home, rounds + 1);
  const items = await itemsOf(home);
  if (new Set(items).size !== items.length) failures.push('an item stands twice at the end');
  if (items.length !== feeds.published()) failures.push('not every published item is kept in the end');
  // In a few rounds chance may put every kill at the start.
  if (rounds >= 10 && killsAfterProgress === 0) failures.push('no kill fell in the middle of a poll');
  return {
    kills: rounds,
    killsAfterProgress,
    tooLate,
    itemsBeforeLastKill,
    items: items.length,
    published: feeds.published(),
    failures,
  };
}

interface Reported {
  readonly added: number;
}

/** Starts a poll, kills its process after `delay` milliseconds, and answers what it had reported by then. */
async function killedPoll(
  home: string,
  round: number,
  delay: number,
): Promise<{ readonly reported: readonly Reported[]; readonly ended: boolean }> {
  const child = startLuisterpost(pollCall(home, round));
  const ending = finished(child);
  await Promise.race([new Promise((resolve) => setTimeout(resolve, delay)), ending]);
  child.kill('SIGKILL');
  const ran = await ending;
  // A line that was cut off reports nothing.
  const whole = ran.out.slice(0, ran.out.lastIndexOf('\n') + 1);
  const lines = jsonLines(whole) as readonly Partial<Reported>[];
  const reported = lines.flatMap(({ added }) => (added === undefined ? [] : [{ added }]));
  return { reported, ended: ran.code === 0 };
}

function pollCall(home: string, round: number): readonly string[] {
  const now = new Date(Date.UTC(2026, 2, 3, 7, round * roundMinutes)).toISOString();
  return ['poll', '--once', '--json', '--home', home, '--now', now];
}

const poll = async (home: string, round: number): Promise<void> => void (await must(pollCall(home, round)));

async function itemsOf(home: string): Promise<readonly string[]> {
  const ran = await luisterpost(['search', '', '--json', '--limit', '10000', '--home', home]);
  if (ran.code !== 0) throw new Error(`the home does not open: ${ran.err}`);
  return (jsonLines(ran.out) as readonly { readonly id: string }[]).map(({ id }) => id);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A small seeded generator (mulberry32, public domain): the same seed gives the same moments. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
