import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { distFolder, packageFolder, replaceDist } from './installed-electron.mjs';
import { cacheFolder, projectLockName } from './paths.mjs';
import { run } from './run-command.mjs';
import { say } from './say.mjs';

/** A firewall that swallows packets answers never: so long without a single byte counts as unreachable. */
const STALL_MS = 8_000;

/**
 * Runs the electron package's own download: it knows mirrors, proxies, its cache and its checksums.
 * @param {(pid: number) => void} onStart
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function installOfficial(onStart) {
  say('Electron downloaden…');
  // A fixed name, so that the next run clears what a kill left; the checkout's lock keeps others out.
  const temporary = path.join(cacheFolder(), `${projectLockName()}-download`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  let stalled = false;
  const done = await replaceDist(async () => {
    const result = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
      cwd: packageFolder,
      env: environment(temporary),
      onStart,
      // A slow line is fine as long as something arrives: on disk we see that whatever the way in.
      stall: { ms: STALL_MS, measure: () => folderSize(temporary) + folderSize(distFolder) },
    });
    stalled = result.stalled;
    return result.code === 0;
  });
  rmSync(temporary, { recursive: true, force: true });
  if (done) return { ok: true };
  return {
    ok: false,
    reason: `de officiële download van Electron ${stalled ? 'antwoordt niet' : 'is niet bereikbaar'}`,
  };
}

/**
 * @param {string} temporary
 * @returns {NodeJS.ProcessEnv}
 */
function environment(temporary) {
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  return {
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    ELECTRON_GET_NO_PROGRESS: '1',
    // Set by us for npm ci; here it would make an older electron package do nothing and report success.
    ELECTRON_SKIP_BINARY_DOWNLOAD: undefined,
    ELECTRON_OVERRIDE_DIST_PATH: undefined,
    ...(proxy ? { ELECTRON_GET_USE_PROXY: 'true' } : {}),
  };
}

/**
 * @param {string} folder
 * @returns {number} bytes; files that vanish meanwhile count as nothing
 */
function folderSize(folder) {
  try {
    let total = 0;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      total += fileSize(path.join(folder, name));
    return total;
  } catch {
    return 0;
  }
}

/** @param {string} file */
function fileSize(file) {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
