import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { inProject } from './paths.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** What the project asks for. */
export const lockFile = inProject('package-lock.json');

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Somebody ran `npm install` or `npm ci`: npm's own record then equals the lock file, and wiping node_modules
 * to install the same again would only disturb whoever is working in it.
 * @returns {boolean}
 */
export function installedByHand() {
  const present = packagesIn(inProject('node_modules', '.package-lock.json'));
  const locked = packagesIn(lockFile);
  if (present === undefined || locked === undefined) return false;
  const absent = Object.entries(locked).filter(([name]) => name !== '' && present[name] === undefined);
  // Optional packages are for other platforms.
  if (absent.some(([, entry]) => !entry.optional && !entry.devOptional)) return false;
  return Object.entries(present).every(
    ([name, entry]) => locked[name]?.version === entry.version && existsSync(inProject(name, 'package.json')),
  );
}

/**
 * A registry that does not carry the packages of other platforms makes npm write a lock file without them, and
 * `npm ci` then refuses that file everywhere. It is still good: what this project asks for is all in it.
 * @param {string} output what a refusing `npm ci` printed
 * @returns {boolean} false when package.json was changed without the lock file
 */
export function lacksOnlyOtherPlatforms(output) {
  if (/^npm error Invalid: /m.test(output)) return false;
  const asked = readJson(inProject('package.json'));
  const locked = readJson(lockFile)?.packages?.[''];
  return DEPENDENCY_FIELDS.every((field) => isDeepStrictEqual(asked?.[field] ?? {}, locked?.[field] ?? {}));
}

/**
 * @param {string} file
 * @returns {any} undefined when it is absent or torn
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(file) {
  return readJson(file)?.packages;
}
