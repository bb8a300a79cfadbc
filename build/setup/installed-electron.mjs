import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { recipeKey } from './recipe.mjs';

/** @typedef {{ path: string, version: string, source: 'official' | 'registry' }} InstalledElectron */
/** @typedef {{ key: string, version: string, size: number }} RegistryStamp */

/** The npm package: types and the small program that finds the binary. */
export const packageFolder = inProject('node_modules', 'electron');
/** Where Electron's own package, Playwright and electron-vite expect the binary. */
export const distFolder = path.join(packageFolder, 'dist');

const pathFile = path.join(packageFolder, 'path.txt');
// Beside dist and not in it: electron-builder copies all of dist into what users get.
const stampFile = path.join(packageFolder, '.luisterpost-runtime.json');

/** @returns {boolean} whether the npm package itself is there */
export function packagePresent() {
  return existsSync(path.join(packageFolder, 'package.json'));
}

/** @returns {string} the binary's place inside dist, as the npm package writes it in path.txt */
function binaryName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * @returns {InstalledElectron | undefined} undefined when it is absent, half-made or outdated
 */
export function installedElectron() {
  try {
    const binary = path.join(distFolder, binaryName());
    // path.txt is written last by every way of installing: without it something was cut off.
    if (readFileSync(pathFile, 'utf8') !== binaryName()) return undefined;
    const { size } = statSync(binary);
    const version = readFileSync(path.join(distFolder, 'version'), 'utf8').trim().replace(/^v/, '');
    if (version === packageVersion()) return { path: binary, version, source: 'official' };
    const stamp = readStamp();
    const ours = stamp.key === recipeKey() && stamp.version === version && stamp.size === size;
    return ours ? { path: binary, version, source: 'registry' } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
}

/** @returns {RegistryStamp} */
function readStamp() {
  return JSON.parse(readFileSync(stampFile, 'utf8'));
}

/**
 * Puts a finished folder in the place of dist. Each step leaves a state that counts as not installed, until the last.
 * @param {string} finished a folder beside dist
 * @param {string} version
 * @returns {void}
 */
export function placeRegistryRuntime(finished, version) {
  rmSync(pathFile, { force: true });
  rmSync(distFolder, { recursive: true, force: true });
  renameSync(finished, distFolder);
  const { size } = statSync(path.join(distFolder, binaryName()));
  writeFileSync(stampFile, JSON.stringify({ key: recipeKey(), version, size }));
  writeFileSync(pathFile, binaryName());
}

/**
 * Lets `work` fill dist from nothing; when it fails, what was there returns.
 * @param {() => Promise<boolean>} work
 * @returns {Promise<boolean>} what work returned
 */
export async function replaceDist(work) {
  const aside = `${distFolder}.partial-previous`;
  const pathText = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  rmSync(pathFile, { force: true });
  if (existsSync(distFolder)) renameSync(distFolder, aside);
  const done = await work();
  if (!done) {
    rmSync(distFolder, { recursive: true, force: true });
    if (existsSync(aside)) renameSync(aside, distFolder);
    if (pathText !== undefined) writeFileSync(pathFile, pathText);
  }
  rmSync(aside, { recursive: true, force: true });
  return done;
}

/**
 * Removes what a killed set-up left beside dist.
 * @returns {void}
 */
export function sweepLeftovers() {
  for (const name of readdirSync(packageFolder)) {
    if (name.startsWith('dist.partial-'))
      rmSync(path.join(packageFolder, name), { recursive: true, force: true });
  }
}
