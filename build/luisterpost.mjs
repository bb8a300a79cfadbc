#!/usr/bin/env node
/**
 * The command line's launcher: plain Node, nothing installed needed. Where sources are newer than the bundle it
 * installs and builds once under a lock (all of that on stderr, no Electron); then it runs the bundle.
 */
import { pathToFileURL } from 'node:url';
import { ensureBundle } from './bundle-cli.mjs';
import { projectRoot } from './setup/paths.mjs';

process.env.LUISTERPOST_ROOT ??= projectRoot;
try {
  const entry = await ensureBundle();
  await import(pathToFileURL(entry).href);
} catch (error) {
  process.stderr.write(`luisterpost: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
