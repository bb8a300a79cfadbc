/**
 * Runs the app whose path is on the command line: `electron [-r FILE]… [switches] PATH [arguments]`.
 *
 * An ES module whose last statement awaits the app: Electron becomes ready only after this file has run, and
 * protocol.registerSchemesAsPrivileged must be called before that.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as publicApp } from 'electron';

/** The setters are meant for Electron's own default app, so the public types leave them out. */
const app =
  /** @type {import('electron').App & Record<'setVersion' | 'setDesktopName' | 'setAppPath', (value: string) => void>} */ (
    publicApp
  );

/** @param {readonly string[]} args */
function readArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      modules.push(args[index] ?? '');
    } else if (arg.startsWith('--app=')) return { modules, target: arg.slice('--app='.length) };
    else if (arg === '-v' || arg === '--version') return { modules, version: true };
    else if (!arg.startsWith('-')) return { modules, target: arg };
  }
  return { modules };
}

/** @param {string} folder */
function describeApp(folder) {
  const manifestFile = path.join(folder, 'package.json');
  if (!existsSync(manifestFile)) return;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
}

/** @param {string} target */
async function runApp(target) {
  // Electron's own default app sets it too, and code tells a checkout from a packaged app by it.
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const folder = statSync(target, { throwIfNoEntry: false })?.isDirectory() ? target : path.dirname(target);
  app.setAppPath(folder);
  describeApp(folder);
  const entry = createRequire(path.join(folder, 'package.json')).resolve(target);
  await import(pathToFileURL(entry).href);
}

const { modules, target, version } = readArguments(process.argv.slice(1));

if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (target === undefined) {
  process.stderr.write('usage: electron [-r FILE] PATH\n');
  process.exit(1);
}

// Playwright's loader shortens process.argv, so it comes after the arguments were read.
const requireFromHere = createRequire(path.join(process.cwd(), 'package.json'));
for (const file of modules) requireFromHere(file);

try {
  await runApp(path.resolve(target));
} catch (error) {
  // Electron would show a dialog, which nobody can close in a test or on a server.
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
