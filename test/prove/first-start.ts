/**
 * `npm run prove -- first-start`: what a newcomer gets. Without a display: exit 0 and the paths of today's briefing in HTML
 * and PDF. With one: a window with the sample's briefing painted.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { ensureDisplay } from '../support/display.ts';
import { cleanEnvironment, root, temporaryFolder } from '../support/luisterpost.ts';

/** What was found. */
export interface FirstStartOutcome {
  readonly passed: boolean;
  readonly withoutDisplay: {
    readonly code: number | null;
    readonly files: readonly string[];
    readonly milliseconds: number;
  };
  readonly withDisplay: { readonly heading: string; readonly words: string; readonly milliseconds: number };
}

const start = join(root, 'build', 'start.mjs');
const port = 9337;

/** Runs both. */
export async function run(): Promise<FirstStartOutcome> {
  const withoutDisplay = startWithoutDisplay();
  const release = await ensureDisplay();
  const withDisplay = await startWithDisplay().finally(release);
  const passed =
    withoutDisplay.code === 0 &&
    withoutDisplay.files.length === 2 &&
    withDisplay.heading === 'Briefing Losser' &&
    /\d+ van 750 woorden/.test(withDisplay.words);
  console.log(
    JSON.stringify({
      withoutDisplay: { ...withoutDisplay, files: withoutDisplay.files.length },
      withDisplay,
    }),
  );
  console.log(passed ? 'passed' : 'FAILED');
  return { passed, withoutDisplay, withDisplay };
}

function startWithoutDisplay(): FirstStartOutcome['withoutDisplay'] {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = cleanEnvironment();
  const began = Date.now();
  const ran = spawnSync(process.execPath, [start], { cwd: root, env: environment, encoding: 'utf8' });
  const files = ran.stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\.(?:html|pdf)$/.test(line));
  const real = files.filter((file) => existsSync(file) && statSync(file).size > 1000);
  return { code: ran.status, files: real, milliseconds: Date.now() - began };
}

async function startWithDisplay(): Promise<FirstStartOutcome['withDisplay']> {
  const began = Date.now();
  const args = [start, '--home', temporaryFolder(), `--remote-debugging-port=${port}`];
  const child = spawn(process.execPath, args, { cwd: root, env: cleanEnvironment(), stdio: 'ignore' });
  const browser = await connect();
  try {
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('no window');
    const heading = page.locator('h1');
    await heading.waitFor({ timeout: 60_000 });
    const milliseconds = Date.now() - began;
    return {
      heading: await heading.innerText(),
      words: await page.locator('.gauge').innerText(),
      milliseconds,
    };
  } finally {
    await browser.close();
    await end(child);
  }
}

async function connect(): Promise<Browser> {
  for (let tries = 0; tries < 120; tries++) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch {
      await pause(500);
    }
  }
  throw new Error('the window did not open within a minute');
}

/** The launcher's child is the window: both are ours to end. */
async function end(child: ChildProcess): Promise<void> {
  const children = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
  for (const pid of children) if (/^\d+$/.test(pid)) process.kill(Number(pid), 'SIGTERM');
  await new Promise((resolve) => child.once('close', resolve));
}
