/**
 * `npm start`: opens the app. With no display, or without a window's libraries, it writes today's briefing of the
 * sample municipality as HTML and PDF and prints where.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from './bundle-cli.mjs';
import { describeFailure } from './setup/failure.mjs';
import { projectRoot } from './setup/paths.mjs';
import { ensureElectron, ensureSystem, requireDependencies } from './setup.mjs';
import { windowBuilt } from './window-build.mjs';

async function main() {
  await requireDependencies();
  if (!hasDisplay()) return writeBriefing(null);
  const system = await ensureSystem();
  if (!system.ok) return writeBriefing(system.reason);
  const electron = await ensureElectron();
  if (!electron.ok) return writeBriefing(electron.reason);
  await windowBuilt();
  return openWindow(electron.path);
}

/** Windows and macOS always have one; elsewhere X11 or Wayland says so. */
function hasDisplay() {
  return (
    process.platform === 'win32' ||
    process.platform === 'darwin' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function openWindow(binary) {
  // Chromium refuses its sandbox to root; an ordinary user keeps it.
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return run(binary, [...root, projectRoot, '--sample=GM0168', ...process.argv.slice(2)]);
}

/** Composes the sample's briefing with the command line, in a home of its own. */
async function writeBriefing(reason) {
  if (reason !== null) process.stderr.write(`${reason}\n`);
  await ensureBundle();
  const home = join(projectRoot, 'out', 'start', 'home');
  const folder = join(projectRoot, 'out', 'start');
  mkdirSync(folder, { recursive: true });
  return run(process.execPath, [
    join(projectRoot, 'build', 'luisterpost.mjs'),
    'start-sample',
    '--home',
    home,
    '--out',
    folder,
    ...process.argv.slice(2),
  ]);
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: projectRoot, env: process.env });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
