/** Programs of Debian that a bench compares with. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program to compare with: Debian's package, and whether it can be run here. */
export interface ComparedProgram {
  readonly debianPackage: string;
  readonly present: () => boolean;
}

/** Installs what is missing, as root on Debian. Answers the packages that are still missing. */
export function ensurePrograms(programs: readonly ComparedProgram[]): readonly string[] {
  const missing = (): readonly string[] =>
    programs.filter(({ present }) => !present()).map(({ debianPackage }) => debianPackage);
  const wanted = missing();
  if (wanted.length === 0) return [];
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return wanted;
  const flags = ['install', '-y', '--no-install-recommends', '-q', '-o', 'DPkg::Lock::Timeout=120'];
  console.error(`installing ${wanted.join(' ')}…`);
  if (apt([...flags, ...wanted]) || (apt(['update', '-q']) && apt([...flags, ...wanted]))) return missing();
  return missing();
}

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
}
