/** Where things are: the home folder and what ships with the app. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
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
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    raise('store', 'home-unwritable', { folder }, error);
  }
  return { folder, store: join(folder, 'luisterpost.db') };
}
