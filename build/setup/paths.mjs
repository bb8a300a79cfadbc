import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './failure.mjs';

/** The checkout this file belongs to. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {...string} parts
 * @returns {string} a path inside the checkout
 */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/** @returns {string} where this platform keeps what can be fetched again */
function cacheBase() {
  const chosen = process.env.XDG_CACHE_HOME;
  if (chosen && path.isAbsolute(chosen)) return chosen;
  if (process.platform === 'win32')
    return process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return path.join(homedir(), '.cache');
}

/**
 * Our folder outside node_modules; it survives `npm ci` and is shared by all checkouts of this user.
 * @returns {string} an existing folder
 */
export function cacheFolder() {
  const folder = path.join(cacheBase(), 'luisterpost');
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // No second choice in the shared temp folder: somebody else could put a runtime there before us.
    throw new SetupError(
      `de map ${folder} kan niet worden gemaakt. Geef met XDG_CACHE_HOME een schrijfbare map op.`,
    );
  }
  return folder;
}

/**
 * Two checkouts may be set up at the same time, the same checkout may not.
 * @returns {string} the name of this checkout's lock
 */
export function projectLockName() {
  return `checkout-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`;
}
