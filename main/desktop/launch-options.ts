/** The app's own flags: `--home DIR` and `--now ISO` as on the command line, and `--sample GM…` for a new home. */
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { defaultHome } from '../engine/config.ts';

/** What the app was started with. */
export interface LaunchOptions {
  readonly home: string;
  /** ISO moment, or the empty string for the real clock. */
  readonly now: string;
  /** Municipality whose sample a new home begins with, or the empty string. */
  readonly sample: string;
  readonly dataFolder: string;
}

/** Reads the flags; unknown ones belong to Chromium and are left alone. */
export function launchOptions(args: readonly string[]): LaunchOptions {
  const value = (name: string): string | undefined => {
    const inline = args.find((each) => each.startsWith(`--${name}=`));
    if (inline !== undefined) return inline.slice(name.length + 3);
    const index = args.indexOf(`--${name}`);
    return index === -1 ? undefined : args[index + 1];
  };
  const home = value('home');
  return {
    home: home === undefined ? defaultHome(process.platform, process.env) : resolve(home),
    now: value('now') ?? '',
    sample: value('sample') ?? '',
    dataFolder: app.isPackaged
      ? join(process.resourcesPath, 'data')
      : join(app.getAppPath(), 'build', 'data'),
  };
}
