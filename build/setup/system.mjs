import { existsSync, readdirSync } from 'node:fs';
import { knownCause, SetupError, settle } from './failure.mjs';
import { withLock } from './lock-file.mjs';
import { run } from './run-command.mjs';
import { say, secondsSince } from './say.mjs';
import { SYSTEM_NEEDS } from './system-needs.mjs';

/** @typedef {import('./system-needs.mjs').SystemNeed} SystemNeed */
/** @typedef {{ ok: true, installed: string[], hint?: string } | { ok: false, reason: string }} SystemResult */

const ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive' };
const APT_LISTS = '/var/lib/apt/lists';

/**
 * @returns {boolean} whether a window can be opened here, as far as libraries go
 */
export function hasWindowLibraries() {
  return missingNeeds().every((need) => need.purpose !== 'window');
}

/**
 * @returns {string[]} what is missing, by the package's name in Debian 12; empty on Windows and macOS
 */
export function missingSystemPackages() {
  return missingNeeds().map(oldName);
}

/**
 * As root on Debian: installs what a window and the tests need. Otherwise it only says how.
 * Tools for the tests alone are never a failure: a desktop has no use for a virtual screen.
 * @returns {Promise<SystemResult>}
 */
export async function ensureSystem() {
  return settle(
    /** @returns {Promise<SystemResult>} */ async () => {
      const missing = missingNeeds();
      if (missing.length === 0) return { ok: true, installed: [] };
      if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return advise(missing);
      return withLock('system', async () => {
        const installed = await install(missingNeeds());
        return { ok: true, installed };
      });
    },
  );
}

function missingNeeds() {
  return process.platform === 'linux' ? SYSTEM_NEEDS.filter((need) => !need.present()) : [];
}

/** @param {SystemNeed} need */
function oldName(need) {
  return need.packages.at(-1) ?? '';
}

/**
 * @param {readonly SystemNeed[]} missing
 * @returns {Promise<SystemResult>}
 */
async function advise(missing) {
  const names = existsSync('/usr/bin/apt-get') ? await knownNames(missing) : missing.map(oldName);
  const line = existsSync('/usr/bin/apt-get')
    ? `Voer uit: sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
    : `Installeer met de pakketbeheerder wat in Debian zo heet: ${names.join(' ')}`;
  if (missing.some((need) => need.purpose === 'window'))
    return { ok: false, reason: `er ontbreken bibliotheken om een venster te openen. ${line}` };
  return { ok: true, installed: [], hint: `Niet nodig voor de app, wel voor de tests. ${line}` };
}

/**
 * @param {readonly SystemNeed[]} missing
 * @returns {Promise<string[]>} the names that were installed
 */
async function install(missing) {
  if (missing.length === 0) return [];
  const since = performance.now();
  let fresh = false;
  if (!hasPackageLists()) fresh = await update();
  const names = await knownNames(missing);
  say(`Systeempakketten installeren: ${names.join(' ')}…`);
  let result = await aptInstall(names);
  if (result.code !== 0 && !fresh) {
    // Lists of weeks ago point at files that the mirror no longer has.
    await update();
    result = await aptInstall(names);
  }
  if (result.code !== 0) throw new SetupError(explain(result.output, names));
  say(`Systeempakketten geïnstalleerd in ${secondsSince(since)}`);
  return names;
}

/** @param {readonly string[]} names */
function aptInstall(names) {
  const flags = ['install', '-y', '--no-install-recommends', '-q', '-o', 'DPkg::Lock::Timeout=120'];
  return run('apt-get', [...flags, ...names], { env: ENVIRONMENT });
}

async function update() {
  say('Pakketlijsten van Debian ophalen…');
  return (await run('apt-get', ['update', '-q'], { env: ENVIRONMENT })).code === 0;
}

function hasPackageLists() {
  try {
    return readdirSync(APT_LISTS).some((name) => name.includes('_Packages'));
  } catch {
    return false;
  }
}

/**
 * @param {readonly SystemNeed[]} needs
 * @returns {Promise<string[]>} per need the first name that this release of Debian has
 */
function knownNames(needs) {
  return Promise.all(
    needs.map(async (need) => {
      for (const name of need.packages) {
        if (need.packages.length === 1 || (await run('apt-cache', ['show', name])).code === 0) return name;
      }
      return oldName(need);
    }),
  );
}

/**
 * @param {string} output
 * @param {readonly string[]} names
 */
function explain(output, names) {
  const cause = /No space left/.test(output) ? knownCause('ENOSPC') : undefined;
  const remedy = `Controleer de verbinding met de Debian-server en voer uit: apt-get update && apt-get install -y ${names.join(' ')}`;
  return `apt-get kon niet alles installeren. ${cause ?? remedy}`;
}
