/**
 * `npm run bench -- start`: from starting the process to a painted briefing, and the memory it then takes, against a
 * blank window of the same runtime, turn about in one run. What counts are the two ratios.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { nl } from '../../shared/text/nl.ts';
import { must } from '../support/demo.ts';
import { ensureDisplay } from '../support/display.ts';
import { cleanEnvironment, root, temporaryFolder } from '../support/luisterpost.ts';
import { type TreeMemory, treeMemory } from '../support/process-memory.ts';

const now = '2026-03-03T08:00:00+01:00';
/** Starts of each; the first of each is left out, since it fills the disk cache. */
const starts = 6;
/** Milliseconds between paint and weighing: start-up work has settled. */
const settle = 2000;
/** What the app may cost above an empty window. */
const ceilings = { start: 4, memory: 2 } as const;

/** Chromium refuses its sandbox to root. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

interface Measured {
  readonly milliseconds: number;
  readonly memory: TreeMemory;
}

/** What the bench found: medians. */
export interface StartOutcome {
  readonly passed: boolean;
  readonly startRatio: number;
  readonly memoryRatio: number;
  readonly app: { readonly milliseconds: number; readonly megabytes: number; readonly processes: number };
  readonly blank: { readonly milliseconds: number; readonly megabytes: number; readonly processes: number };
  readonly starts: number;
}

/** Runs the bench and prints its figures. */
export async function run(): Promise<StartOutcome> {
  const removeDisplay = await ensureDisplay();
  const folder = temporaryFolder();
  try {
    const binary = await prepare();
    const home = join(folder, 'home');
    await must(['start-sample', '--home', home, '--out', folder, '--now', now]);
    const blank = blankApp(folder);
    const app: Measured[] = [];
    const empty: Measured[] = [];
    for (let turn = 0; turn < starts; turn++) {
      empty.push(await measure(binary, [blank, `--user-data-dir=${join(folder, 'blank')}`], 'leeg'));
      app.push(await measure(binary, [root, '--home', home, '--now', now], nl.briefing.core));
    }
    return report(app.slice(1), empty.slice(1));
  } finally {
    removeDisplay();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The runtime's path, with the window built. Throws where there is no runtime. */
async function prepare(): Promise<string> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(root, 'build', file)).href);
  const { windowBuilt } = (await load('window-build.mjs')) as { windowBuilt: () => Promise<void> };
  await windowBuilt();
  const { electronPath } = (await load('setup.mjs')) as { electronPath: () => string | undefined };
  const path = electronPath();
  if (path === undefined) throw new Error('No Electron: run node build/setup.mjs electron');
  return path;
}

/** The least an Electron app can be: one window of our size with one word. */
function blankApp(folder: string): string {
  const app = join(folder, 'blank-app');
  mkdirSync(app);
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'blank', type: 'module', main: 'main.js' }),
  );
  writeFileSync(
    join(app, 'main.js'),
    `import { app, BrowserWindow } from 'electron';
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1180, height: 860, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('data:text/html,<p>leeg</p>');
});
`,
  );
  return app;
}

/** Starts, waits until `words` stand on a painted page, weighs, and closes. */
async function measure(binary: string, args: readonly string[], words: string): Promise<Measured> {
  const env = cleanEnvironment({ DISPLAY: process.env['DISPLAY'] ?? '' });
  const started = Date.now();
  const app = await _electron.launch({
    executablePath: binary,
    args: [...sandbox, ...args],
    timeout: 30_000,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
  });
  try {
    const page = await app.firstWindow();
    const painted = await page.evaluate<number>(paintedWith(words));
    await new Promise((resolve) => setTimeout(resolve, settle));
    const pid = app.process().pid ?? 0;
    return { milliseconds: painted - started, memory: treeMemory(pid) };
  } finally {
    await app.close();
  }
}

/**
 * Runs in the page: the epoch time of the first frame after `words` were there. As text, because tsx adds names to
 * functions that the page does not know. `textContent`: style may show the words in capitals.
 */
const paintedWith = (words: string): string => `new Promise((resolve) => {
  const handedOver = () => resolve(performance.timeOrigin + performance.now());
  const look = () =>
    document.body?.textContent?.includes(${JSON.stringify(words)})
      ? requestAnimationFrame(() => requestAnimationFrame(handedOver))
      : requestAnimationFrame(look);
  look();
})`;

function report(app: readonly Measured[], blank: readonly Measured[]): StartOutcome {
  const figures = (all: readonly Measured[]): StartOutcome['app'] => ({
    milliseconds: Math.round(median(all.map((each) => each.milliseconds))),
    megabytes: Math.round(median(all.map((each) => each.memory.pss)) / 1024 / 1024),
    processes: median(all.map((each) => each.memory.processes)),
  });
  const [ours, empty] = [figures(app), figures(blank)];
  const ratio = (above: number, below: number): number => Math.round((above / below) * 100) / 100;
  const startRatio = ratio(ours.milliseconds, empty.milliseconds);
  const memoryRatio = ratio(ours.megabytes, empty.megabytes);
  const line = (name: string, each: StartOutcome['app']): string =>
    `${name}: ${each.milliseconds} ms, ${each.megabytes} MB in ${each.processes} processes`;
  console.log(line('painted briefing', ours));
  console.log(line('blank window', empty));
  console.log(
    `ratios: start ${startRatio} (at most ${ceilings.start}), memory ${memoryRatio} (at most ${ceilings.memory})`,
  );
  const passed = startRatio <= ceilings.start && memoryRatio <= ceilings.memory;
  return { passed, startRatio, memoryRatio, app: ours, blank: empty, starts: app.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
