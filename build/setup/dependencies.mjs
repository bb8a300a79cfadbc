import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isUnreachable, knownCause, SetupError, settle } from './failure.mjs';
import { withLock } from './lock-file.mjs';
import { installedByHand, lacksOnlyOtherPlatforms, lockFile, readJson } from './lock-record.mjs';
import { inProject, projectLockName } from './paths.mjs';
import { runNpm } from './run-command.mjs';
import { say, secondsSince } from './say.mjs';

/** @typedef {{ ok: true, changed: boolean } | { ok: false, reason: string }} DependenciesResult */
/** @typedef {import('./run-command.mjs').RunResult} RunResult */

const FLAGS = ['--include=dev', '--no-audit', '--no-fund'];
const ENVIRONMENT = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
const stampFile = inProject('node_modules', '.luisterpost-setup.json');

/**
 * Sees to it that node_modules is what package-lock.json says. Quick when it is.
 * @returns {Promise<DependenciesResult>}
 */
export async function ensureDependencies() {
  return settle(
    /** @returns {Promise<DependenciesResult>} */ async () => {
      if (dependenciesCurrent()) return { ok: true, changed: false };
      return withLock(projectLockName(), async (held) => {
        if (dependenciesCurrent()) return { ok: true, changed: false };
        const changed = !installedByHand();
        if (changed) await install(held.guard);
        writeFileSync(stampFile, `${JSON.stringify({ wanted: wanted() })}\n`);
        return { ok: true, changed };
      });
    },
  );
}

/**
 * @returns {boolean} whether the stamp in node_modules belongs to this package-lock.json
 */
export function dependenciesCurrent() {
  return readJson(stampFile)?.wanted === wanted();
}

/** @returns {string} what node_modules should be made from; native packages differ per platform */
function wanted() {
  const source = existsSync(lockFile) ? lockFile : inProject('package.json');
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

/** @param {(pid: number) => void} onStart */
async function install(onStart) {
  const since = performance.now();
  say('npm-pakketten installeren…');
  const unreachable = await registryFailure();
  // Without a network npm would try each package again and again; its own cache may still hold them all.
  const flags = [...FLAGS, unreachable === undefined ? '--prefer-offline' : '--offline'];
  const npm = (/** @type {string[]} */ ...command) =>
    runNpm([...command, ...flags], { env: ENVIRONMENT, onStart });
  const hasLockFile = existsSync(lockFile);
  // Without its stamp a half-removed node_modules cannot pass for a whole one.
  rmSync(stampFile, { force: true });
  let result = await npm(hasLockFile ? 'ci' : 'install');
  if (result.code !== 0 && hasLockFile && isRefusal(result) && lacksOnlyOtherPlatforms(result.output)) {
    // Removed first, as `npm ci` does: `npm install` trusts folders that a killed run left half full.
    rmSync(inProject('node_modules'), { recursive: true, force: true });
    result = await npm('install', '--no-save');
  }
  if (result.code !== 0) throw new SetupError(explain(result, unreachable));
  say(`npm-pakketten geïnstalleerd in ${secondsSince(since)}`);
}

/**
 * @returns {Promise<string | undefined>} what npm said when the registry could not be reached at all
 */
async function registryFailure() {
  const question = [
    'view',
    'yauzl',
    'version',
    '--prefer-online',
    '--fetch-retries=0',
    '--fetch-timeout=8000',
  ];
  const { code, output } = await runNpm(question);
  return code !== 0 && isUnreachable(output) ? output : undefined;
}

/** @param {RunResult} result */
function isRefusal(result) {
  return /\bEUSAGE\b/.test(result.output);
}

/**
 * @param {RunResult} result
 * @param {string | undefined} unreachable
 * @returns {string}
 */
function explain(result, unreachable) {
  if (result.code === 127) return 'npm is niet gevonden. Installeer Node.js 20 of nieuwer, met npm.';
  if (isRefusal(result) && unreachable === undefined)
    return 'package-lock.json past niet bij package.json. Voer npm install uit om het bij te werken.';
  const cause = knownCause(unreachable ?? result.output) ?? 'voer npm install uit voor de volledige melding.';
  return `de npm-pakketten zijn niet geïnstalleerd: ${cause}`;
}

/** As `ensureDependencies`, for callers that cannot go on without. Throws SetupError. */
export async function requireDependencies() {
  const result = await ensureDependencies();
  if (!result.ok) throw new SetupError(result.reason);
}
