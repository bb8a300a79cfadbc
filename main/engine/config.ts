/** Where things are: the home folder and what ships with the app. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { raise } from '../../shared/result.ts';

/** Paths inside a home. */
export interface Home {
  readonly folder: string;
  readonly store: string;
}

/** The platform's application-data folder for this app. */
export function defaultHome(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Luisterpost');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Luisterpost');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'luisterpost');
}

/** Makes the home folder (mode 0700) and names its files. Throws FailureError `store` where that is impossible. */
export function prepareHome(folder: string): Home {
  try {
    makeFolder(folder);
  } catch (error) {
    raise('store', 'home-unwritable', { folder }, error);
  }
  return { folder, store: join(folder, 'luisterpost.db') };
}

/** Step by step: where nothing can be made (in /proc) the recursive form of `mkdir` never comes back. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}
