/** Builds the window's bundles where sources are newer than the last build. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from './bundle-cli.mjs';
import { projectRoot } from './setup/paths.mjs';
import { withLock } from './setup.mjs';

const stamp = join(projectRoot, 'out', 'window.key');
const sources = ['main', 'preload', 'renderer', 'shared', 'package-lock.json', 'electron.config.ts'];

/** Resolves when out/main, out/preload and out/renderer are current. Rejects where the build fails. */
export async function windowBuilt() {
  const key = keyOf(sources);
  if (current(key)) return;
  await withLock('window-build', async () => {
    if (current(key)) return;
    process.stderr.write('luisterpost: het venster wordt klaargezet…\n');
    await build();
    writeFileSync(stamp, key);
  });
}

const current = (key) => existsSync(stamp) && readFileSync(stamp, 'utf8') === key;

function build() {
  const tool = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [tool, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error('Het venster kon niet gebouwd worden.')),
    );
  });
}
