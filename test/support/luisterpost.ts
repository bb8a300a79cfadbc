/** Runs the command line as others run it: a process of its own, over files and pipes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
const launcher = join(root, 'build', 'luisterpost.mjs');

// A fresh checkout builds once at its first call and says so on stderr: let that be over before anything is looked at.
spawnSync(process.execPath, [launcher, '--help'], { stdio: 'ignore' });

/** How a process ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to run: bytes for standard input, working folder, extra environment. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A new empty folder under the system's temporary folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'luisterpost-test-'));
}

/** The environment without what npm and the test runner put in it, and with a data folder of its own. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|INIT_CWD$|NODE_OPTIONS$|NODE_ENV$|LUISTERPOST_)/.test(name),
  );
  return { ...Object.fromEntries(kept), XDG_DATA_HOME: join(tmpdir(), 'luisterpost-test-none'), ...extra };
}

/** Starts `luisterpost ARGS…`; the process is node itself, so that a kill hits it. */
export function startLuisterpost(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [launcher, ...args], {
    cwd: options.cwd ?? root,
    env: cleanEnvironment(options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `luisterpost ARGS…` to its end. Throws where it printed a stack trace or a warning of Node. */
export async function luisterpost(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startLuisterpost(args, options);
  // A command that refuses its call never reads its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const ran = await finished(child);
  if (/^\s+at .+[:(]\d+|Warning: |UnhandledPromise|node:internal/m.test(ran.err))
    throw new Error(`luisterpost ${args.join(' ')} printed a trace:\n${ran.err}`);
  return ran;
}

/** Waits for a process and all of its output. */
export async function finished(child: ChildProcess): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Said when sources changed since the last call, which a working tree does at any moment.
  const said = Buffer.concat(err)
    .toString('utf8')
    .replace(/^luisterpost: de opdrachten worden eenmalig klaargezet…\n/, '');
  return { code, out: Buffer.concat(out).toString('utf8'), err: said };
}

/** The values of a JSON Lines text. */
export function jsonLines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
