import { createWriteStream, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SetupError } from './failure.mjs';
import { defaultAppFolder, RECIPE } from './recipe.mjs';

/** Without one of these the app would start and then fail in ways that are hard to read. */
const REQUIRED = [
  'electron',
  'icudtl.dat',
  'resources.pak',
  'v8_context_snapshot.bin',
  'locales/nl.pak',
  'chrome_crashpad_handler',
];

/**
 * Makes `<target>/dist`, laid out as Electron's own release, and `<target>/manifest.json` with the size of each file.
 * @param {string} zip
 * @param {string} target
 * @returns {Promise<void>}
 */
export async function assembleElectron(zip, target) {
  const dist = path.join(target, 'dist');
  mkdirSync(path.join(dist, 'resources'), { recursive: true });
  await unpack(zip, dist);
  await flipFuses(path.join(dist, 'electron'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(defaultAppFolder, path.join(dist, 'resources', 'default_app.asar'));
  writeFileSync(path.join(dist, 'version'), RECIPE.electron);
  const sizes = fileSizes(dist);
  const missing = REQUIRED.filter((name) => !sizes[name]);
  if (missing.length > 0)
    throw new SetupError(
      `in het pakket met Electron ontbreekt ${missing.join(', ')}. Meld dit aan de makers.`,
    );
  writeFileSync(path.join(target, 'manifest.json'), JSON.stringify(sizes));
}

/**
 * @param {string} zip
 * @param {string} dist
 */
async function unpack(zip, dist) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip, { lazyEntries: true });
  for await (const entry of archive.eachEntry()) {
    const place = placeOf(entry.fileName);
    if (place === undefined) continue;
    const file = path.join(dist, place);
    mkdirSync(path.dirname(file), { recursive: true });
    // The upper half of the attributes is the unix mode; the programs among them must stay executable.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
}

/**
 * @param {string} entry a name in the zip
 * @returns {string | undefined} its place in dist; undefined when it stays behind
 */
function placeOf(entry) {
  if (!entry.startsWith(RECIPE.root) || entry.endsWith('/')) return undefined;
  const name = entry.slice(RECIPE.root.length);
  if (name.startsWith(RECIPE.skippedFolder) || RECIPE.skippedFiles.includes(name)) return undefined;
  const locale = /^locales\/(.+)\.pak$/.exec(name)?.[1];
  if (locale !== undefined && !RECIPE.locales.includes(locale)) return undefined;
  return Object.entries(RECIPE.renamed).find(([from]) => from === name)?.[1] ?? name;
}

/** @param {string} binary */
async function flipFuses(binary) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: RECIPE.fuses.LoadBrowserProcessSpecificV8Snapshot,
    [FuseV1Options.EnableNodeCliInspectArguments]: RECIPE.fuses.EnableNodeCliInspectArguments,
  });
}

/**
 * @param {string} folder
 * @returns {Record<string, number>}
 */
function fileSizes(folder) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(path.join(folder, name));
    if (stat.isFile()) sizes[name] = stat.size;
  }
  return sizes;
}
