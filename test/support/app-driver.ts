/** Starts the real app in the real Electron, on a home of its own, and takes screenshots. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronPath } from '../../build/setup.mjs';

/** A moment in the sample week at which a morning's items are there. */
export const morning = '2026-03-03T08:00:00+01:00';
const shots = 'artefacts/screenshots';

/** A running app. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
}

/** Launches on `home` (a fresh one by default). */
export async function launch(
  home = freshHome(),
  now = morning,
  more: readonly string[] = [],
): Promise<RunningApp> {
  const args = ['--no-sandbox', '.', '--home', home, '--now', now, ...more];
  const executablePath = electronPath();
  if (executablePath === undefined || executablePath === null)
    throw new Error('no Electron: run node build/setup.mjs electron');
  const app = await _electron.launch({ executablePath, args, colorScheme: 'light' });
  const page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  return { app, page, home };
}

/** Launches as `npm start` does: a new home begins with the sample. */
export function launchSample(): Promise<RunningApp> {
  return launch(freshHome(), morning, ['--sample', 'GM0168']);
}

/** A folder that nobody used. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), 'luisterpost-window-'));
}

/** Through the first run with the sample of a municipality, until the briefing is painted. */
export async function firstRun(page: Page, municipality = 'Losser'): Promise<void> {
  await page.getByRole('radio', { name: municipality, exact: false }).check();
  await page.getByRole('button', { name: 'Bekijk de voorbeeldweek' }).click();
  await page.getByRole('heading', { level: 1, name: `Briefing ${municipality}` }).waitFor();
}

/** Keeps a picture under artefacts/, which git ignores: the whole page, or what the window shows of it. */
export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage });
}
