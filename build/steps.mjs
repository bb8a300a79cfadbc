/** The steps that `check` and `test` are made of; each prints its own output and counts what passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './setup/paths.mjs';
import { requireDependencies } from './setup.mjs';
import { windowBuilt } from './window-build.mjs';

const bin = (name) => join(projectRoot, 'node_modules', '.bin', name);
const worlds = ['shared', 'main', 'preload', 'renderer', 'test'];

/** Every step: name → how it runs. A step answers how many of its checks passed and failed. */
const steps = {
  lint: () => single('lint', bin('biome'), ['ci', '--error-on-warnings', '.']),
  types: async () => {
    const results = [];
    for (const world of worlds)
      results.push(await single(`types ${world}`, bin('tsc'), ['-p', join(world, 'tsconfig.json')]));
    return sum(results);
  },
  boundaries: () =>
    single('boundaries', bin('depcruise'), [
      '--config',
      '.dependency-cruiser.mjs',
      'shared',
      'main',
      'preload',
      'renderer',
    ]),
  build: async () => {
    try {
      await windowBuilt();
      return { passed: 1, failed: 0 };
    } catch {
      process.stdout.write('✗ build\n');
      return { passed: 0, failed: 1 };
    }
  },
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  window: () => vitest('window', windowWrapper()),
};

/**
 * Runs steps in order; later steps run even where an earlier one failed.
 * @param {readonly (keyof typeof steps)[]} names
 */
export async function runSteps(names) {
  await requireDependencies();
  const results = [];
  for (const name of names) {
    const started = Date.now();
    const result = await steps[name]();
    results.push(result);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`— ${name}: ${result.passed} goed, ${result.failed} fout (${seconds} s)\n`);
  }
  return sum(results);
}

async function single(label, command, args) {
  const code = await run(command, args);
  if (code !== 0) process.stdout.write(`✗ ${label}\n`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Counts come from vitest's own report, so that a crash of the runner is a failure and not a silence. */
async function vitest(project, wrapper = []) {
  const report = join(tmpdir(), `luisterpost-${project}-${process.pid}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const [command, ...rest] = [...wrapper, bin('vitest'), ...args];
  const code = await run(command, rest);
  try {
    const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const skipped = numTotalTests - numPassedTests - numFailedTests;
    const failed = numFailedTests + brokenFiles + skipped;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

/** Under a display as it is; else under a virtual one. */
function windowWrapper() {
  return process.env.DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'];
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const sum = (results) => ({
  passed: results.reduce((total, each) => total + each.passed, 0),
  failed: results.reduce((total, each) => total + each.failed, 0),
});
