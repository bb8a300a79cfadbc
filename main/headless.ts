/** Command-line entry `luisterpost`: flags → engine → output → exit code. No Electron. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './commands/run.ts';

const bundled = fileURLToPath(import.meta.url);
const root = process.env['LUISTERPOST_ROOT'] ?? join(bundled, '..', '..', '..');

// An INIT_CWD that another npm left behind says nothing here: npm runs us in the package root.
const startedByNpm = process.cwd() === resolve(root);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  // Under npm the working folder is the package root: what the user typed is relative to where they stood.
  folder: startedByNpm ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd(),
  dataFolder: join(root, 'build', 'data'),
  workerFile: join(bundled, '..', 'feed-worker.mjs'),
});
