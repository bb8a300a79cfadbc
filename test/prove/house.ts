/** `npm run prove -- house`: plants forbidden code in a copy of the tree and counts what was refused by name. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/luisterpost.ts';

/** What the proof found. */
export interface HouseOutcome {
  readonly passed: boolean;
  readonly checks: readonly { readonly name: string; readonly passed: boolean }[];
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs the integration test and prints one line a check. */
export async function run(): Promise<HouseOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'luisterpost-house-'));
  const file = join(folder, 'report.json');
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--project', 'integration', 'test/integration/house.test.ts'];
    spawnSync(process.execPath, [vitest, ...args, '--reporter=json', `--outputFile=${file}`], { cwd: root });
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const checks = testResults
      .flatMap((each) => each.assertionResults)
      .map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' }));
    for (const { name, passed } of checks) console.log(`${passed ? '✓' : '✗'} ${name}`);
    return { passed: checks.length > 0 && checks.every((each) => each.passed), checks };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
