/**
 * `npm run prove -- trail [SEED]`: an action walked from new to followed-up by three roles, each step in a process of its own
 * that is killed (-9) in the middle of it and right after it. Each time the trail tells all that was kept, and nothing else.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TrailLine } from '../../shared/act/action-trail.ts';
import type { ActionStatus } from '../../shared/model/action.ts';
import { cleanEnvironment, root, temporaryFolder } from '../support/luisterpost.ts';
import { engineAt, onlyAction, signal, trailSteps } from './trail-part-steps.ts';

/** What the proof found. */
export interface TrailOutcome {
  readonly passed: boolean;
  readonly seed: number;
  readonly steps: number;
  readonly kills: number;
  /** Kills in the middle of a step after which it was kept, and after which it was not. */
  readonly midKept: number;
  readonly midLost: number;
  readonly status: ActionStatus | null;
  readonly trail: readonly string[];
  readonly failures: readonly string[];
}

/** Milliseconds after the start of a step within which the first kill falls. */
const widest = 60;

/** Runs the proof and prints the trail. Arguments arrive as paths (build/prove.mjs resolves them): the last part counts. */
export async function run(seedText = '20260303'): Promise<TrailOutcome> {
  const seed = Number(basename(seedText));
  const home = temporaryFolder();
  try {
    await prepare(home);
    const outcome = await walk(home, numbers(seed));
    for (const line of outcome.trail) console.log(line);
    console.log(
      `${outcome.steps} steps, ${outcome.kills} kills (${outcome.midKept} mid-step kept, ${outcome.midLost} not): ${outcome.status}`,
    );
    console.log(outcome.failures.length === 0 ? 'passed' : `FAILED: ${outcome.failures.join('; ')}`);
    return { passed: outcome.failures.length === 0, seed, ...outcome };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function prepare(home: string): Promise<void> {
  const engine = engineAt(home, 0);
  await engine.initialise('GM0168', null);
  await engine.noteSignal({
    text: signal,
    channel: 'street',
    heardAt: '2026-03-03T08:00:00.000Z',
    ward: null,
  });
  await engine.close();
}

interface Seen {
  readonly status: ActionStatus | null;
  readonly trail: readonly TrailLine[];
}

async function walk(home: string, random: () => number): Promise<Omit<TrailOutcome, 'passed' | 'seed'>> {
  const failures: string[] = [];
  let kills = 0;
  let midKept = 0;
  let midLost = 0;
  for (const n of trailSteps.keys()) {
    await killedStep(home, n, random() * widest);
    kills += 1;
    const middle = await seen(home, n);
    const kept = middle.trail.length === n + 1;
    if (kept) midKept += 1;
    else if (middle.trail.length === n) midLost += 1;
    else failures.push(`step ${n}: ${middle.trail.length} lines after a kill in the middle`);
    if (!kept) {
      await killedStep(home, n, null);
      kills += 1;
    }
    failures.push(...missing(await seen(home, n), n));
  }
  const { status, trail } = await seen(home, trailSteps.length);
  if (status !== 'followed-up') failures.push(`the action ended as ${status}`);
  const lines = trail.map(({ text, lost }) => (lost === null ? text : `${text} — ${lost}`));
  return { steps: trailSteps.length, kills, midKept, midLost, status, trail: lines, failures };
}

/** What the trail does not tell of the steps up to and with the n-th. */
function missing({ trail }: Seen, n: number): readonly string[] {
  const wrong = trailSteps.slice(0, n + 1).flatMap(({ role, tells }, index) => {
    const line = trail[index];
    const told = line !== undefined && line.role === role && line.text.includes(tells);
    return told ? [] : [`after step ${n}: step ${index} is not told (${line?.text ?? 'nothing'})`];
  });
  return trail.length === n + 1 ? wrong : [...wrong, `after step ${n}: ${trail.length} lines`];
}

async function seen(home: string, n: number): Promise<Seen> {
  const engine = engineAt(home, n);
  try {
    await engine.saveProfile({ role: 'bestuursadviseur' });
    const id = await onlyAction(engine);
    if (id === null) return { status: null, trail: [] };
    const { action, trail } = await engine.showAction({ id });
    return { status: action.status, trail };
  } finally {
    await engine.close();
  }
}

/** Takes a step in a process that is killed so many milliseconds after it began, or (null) right after the step was kept. */
async function killedStep(home: string, n: number, delay: number | null): Promise<void> {
  const script = join(root, 'test', 'prove', 'trail-part-steps.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, home, String(n)], {
    cwd: root,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const said = await Promise.race([heard(child, delay === null ? 'kept' : 'begun'), ended.then(() => false)]);
  if (!said) throw new Error(`step ${n} failed: ${errors}`);
  if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
}

async function heard(child: ChildProcess, word: string): Promise<boolean> {
  let text = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes(word)) resolve(true);
    });
  });
}

/** Numbers from 0 to 1 by a seed (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
