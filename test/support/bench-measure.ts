/** Runs one program to its end and tells how long it took and how much memory it held at most (Linux). */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Timing {
  readonly milliseconds: number;
  /** Peak resident set of the process and what it started, in bytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** Milliseconds between looks at /proc: the high-water mark only grows, so a few looks suffice. */
const every = 40;

/** Runs `command`; what it printed is kept for the error of a run that fails. Throws where it does not end with 0. */
export async function timed(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Timing> {
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const peaks = new Map<number, number>();
  const look = (): void => {
    if (child.pid !== undefined) for (const pid of treeOf(child.pid)) note(peaks, pid);
  };
  const timer = setInterval(look, every);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-2000);
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`);
  return { milliseconds, peak: [...peaks.values()].reduce((sum, each) => sum + each, 0) };
}

function note(peaks: Map<number, number>, pid: number): void {
  const line = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  if (line !== undefined) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, Number(line) * 1024));
}

function treeOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(treeOf)];
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
