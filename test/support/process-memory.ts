/** Memory of a process and all it started (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size of a process tree. */
export interface TreeMemory {
  readonly processes: number;
  /** Bytes; shared pages counted once over their sharers. */
  readonly pss: number;
}

/** PSS of `root` and its descendants, from /proc (smaps_rollup). */
export function treeMemory(root: number): TreeMemory {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  const sizes = [...parents.keys()].filter(belongs).map(pssOf);
  return { processes: sizes.length, pss: sizes.reduce((sum, each) => sum + each, 0) };
}

/** Field 4 of /proc/PID/stat, after the name in brackets, which may hold anything. */
function parentOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function pssOf(pid: number): number {
  const line = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(line ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
