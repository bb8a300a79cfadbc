/** Bundles the command line into out/cli/<key>/, once per state of the sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './setup/paths.mjs';

const outFolder = join(projectRoot, 'out', 'cli');
/** Milliseconds after which a superseded bundle is swept: nobody can still be loading from it. */
const sweepAge = 60 * 60 * 1000;

/**
 * The bundle's entry for the sources as they stand; builds it where it is missing.
 * @returns {Promise<string>} path of the entry
 */
export async function ensureBundle() {
  const entry = entryFor(keyOf(['main', 'shared', 'package-lock.json', 'build/bundle-cli.mjs']));
  if (existsSync(entry)) return entry;
  const { requireDependencies, withLock } = await import('./setup.mjs');
  await requireDependencies();
  await withLock('bundle', async () => {
    if (!existsSync(entry)) await bundle(entry);
  });
  return entry;
}

/** @param {string} key */
const entryFor = (key) => join(outFolder, key, 'headless.mjs');

/**
 * A key over names, sizes and times of files and folders (tests left out).
 * @param {readonly string[]} paths relative to the root
 */
export function keyOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(projectRoot, path);
    if (statSync(full).isDirectory()) addFolder(hash, full);
    else addFile(hash, full);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 */
function addFolder(hash, folder) {
  for (const each of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, each.name);
    if (each.isDirectory()) addFolder(hash, path);
    else if (!each.name.includes('.test.')) addFile(hash, path);
  }
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} file
 */
function addFile(hash, file) {
  const { size, mtimeMs } = statSync(file);
  hash.update(`${file}\0${size}\0${mtimeMs}\0`);
}

/** @param {string} entry */
async function bundle(entry) {
  const { build } = await import('rolldown');
  const target = join(entry, '..');
  const draft = `${target}.${process.pid}`;
  process.stderr.write('luisterpost: de opdrachten worden eenmalig klaargezet…\n');
  await build({
    input: {
      headless: join(projectRoot, 'main', 'headless.ts'),
      'feed-worker': join(projectRoot, 'main', 'feed-worker.ts'),
    },
    platform: 'node',
    // Native and font-reading packages stay in node_modules; the rest goes in, for a quick start.
    external: [
      /^@photostructure\/sqlite/,
      /^node-ical/,
      /^imapflow/,
      /^pdfkit/,
      /^fontkit/,
      /^docx/,
      /^nodemailer/,
      /^@fontsource\//,
    ],
    logLevel: 'silent',
    output: { dir: draft, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  });
  mkdirSync(outFolder, { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
  sweep(target);
}

/** @param {string} current */
function sweep(current) {
  for (const name of readdirSync(outFolder)) {
    const folder = join(outFolder, name);
    if (folder !== current && Date.now() - statSync(folder).mtimeMs > sweepAge)
      rmSync(folder, { recursive: true, force: true });
  }
}
