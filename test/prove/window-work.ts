/**
 * `npm run prove -- window-work`: in the real window an action is walked from new to followed-up by two roles, with a refused
 * approval, an oral one, a step taken back and a course other than advised; the app is killed half-way and while somebody
 * types, and opened again: the trail tells it all and nothing typed is lost.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchSample, type RunningApp } from '../support/app-driver.ts';
import { ensureDisplay } from '../support/display.ts';
import { root } from '../support/luisterpost.ts';
import { briefing, openHome } from '../support/why-window.ts';
import {
  firstHalf,
  go,
  nowIs,
  secondHalf,
  settledEditor,
  textField,
  texts,
  told,
  toldBy,
  trailLines,
  workAs,
} from '../support/work-window.ts';

const pictures = join(root, 'artefacts', 'prove');
/** Steps of the walk until the refusal, as the trail tells them. */
const half = 6;
const halfTyped = 'De weg is weer open. Fietsen kan';

type Expectation = readonly [string, boolean];

/** What the proof found. */
export interface WindowWorkOutcome {
  readonly passed: boolean;
  /** Lines of the walk that the trail tells, of those there must be. */
  readonly told: number;
  readonly wanted: number;
  /** Seconds of the walk, both halves. */
  readonly walkSeconds: number;
  readonly failures: readonly string[];
}

/** Runs the proof and prints its figures. */
export async function run(): Promise<WindowWorkOutcome> {
  const file = pathToFileURL(join(root, 'build', 'window-build.mjs')).href;
  await ((await import(file)) as { readonly windowBuilt: () => Promise<void> }).windowBuilt();
  mkdirSync(pictures, { recursive: true });
  const removeDisplay = await ensureDisplay();
  const first = await launchSample();
  const { home } = first;
  try {
    await briefing(first.page);
    const start = performance.now();
    const before = await walkedHalf(first);
    const after = await walkedOn(home);
    const walkSeconds = (performance.now() - start) / 1000;
    const reopened = await remembered(home, after.lines);
    const expectations = [...before, ...after.expectations, ...reopened];
    const failures = expectations.filter(([, held]) => !held).map(([name]) => name);
    const right = toldBy(after.lines);
    const outcome = {
      passed: failures.length === 0,
      told: right,
      wanted: told.length,
      walkSeconds,
      failures,
    };
    print(outcome, after.lines, expectations.length);
    return outcome;
  } finally {
    removeDisplay();
    rmSync(home, { recursive: true, force: true });
  }
}

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
};

/** Nothing is said to the app: it is simply gone. */
async function killed({ app }: RunningApp): Promise<void> {
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
}

/** To the refusal; then words half typed, and the end of the app. */
async function walkedHalf(running: RunningApp): Promise<readonly Expectation[]> {
  const { page } = running;
  await firstHalf(page);
  const lines = await trailLines(page);
  await workAs(page, 'Communicatieadviseur');
  await textField(page).fill(halfTyped);
  await page.getByText('Getypt en bewaard, nog geen versie').waitFor();
  await shoot(page, 'window-work-half');
  await killed(running);
  return [['half-way the trail tells the first half', toldBy(lines, told.slice(0, half)) === half]];
}

async function openWork(page: Page): Promise<void> {
  await go(page, 'Werk');
  await page.locator('.work-line', { hasText: 'Woordvoeringslijn maken' }).getByRole('button').click();
  await page.locator('.editor').waitFor();
  await settledEditor(page);
}

/** The same home, opened again: all of it is there, and the walk goes on to its end. */
async function walkedOn(home: string) {
  const running = await openHome(home);
  const { page } = running;
  await openWork(page);
  await nowIs(page, 'Nu: schrijven');
  const kept = await trailLines(page);
  const typed = await textField(page).inputValue();
  await secondHalf(page);
  const lines = await trailLines(page);
  await shoot(page, 'window-work-done');
  const newest = page.locator('.version').first();
  await newest.locator('summary').click();
  const added = await newest.locator('ins').allInnerTexts();
  await killed(running);
  const expectations: Expectation[] = [
    ['after kill -9 the first half is there', toldBy(kept, told.slice(0, half)) === half],
    ['after kill -9 the half-typed words are there', typed === halfTyped],
    ['the trail tells the whole walk in order', toldBy(lines) === told.length],
    ['the difference of the last version shows what was added', added.join('').includes('Fietsen kan ook.')],
  ];
  return { lines, expectations };
}

/** Killed once more after the last step: the same trail, on a finished action. */
async function remembered(home: string, lines: readonly string[]): Promise<readonly Expectation[]> {
  const { app, page } = await openHome(home);
  await go(page, 'Werk');
  await page.getByRole('heading', { name: 'U hebt nu niets te doen' }).waitFor();
  const running = (await page.evaluate(
    `window.luisterpost.showBriefing({ date: null, role: null }).then(async ({ value }) => {
      const found = [];
      for (const { id } of value.briefing.stories) {
        const { value: actions } = await window.luisterpost.storyActions({ id, date: null, role: null });
        for (const action of actions) {
          const shown = await window.luisterpost.showAction({ id: action.id });
          found.push({ status: shown.value.action.status, text: shown.value.action.versions.at(-1)?.text, trail: shown.value.trail.map(({ text }) => text) });
        }
      }
      return found;
    })`,
  )) as readonly { readonly status: string; readonly text: string; readonly trail: readonly string[] }[];
  await app.close();
  const [action] = running;
  const same = action?.trail.every((line, index) => lines[index]?.startsWith(line) === true) ?? false;
  return [
    [
      'after the last kill -9 there is one action, followed up',
      running.length === 1 && action?.status === 'followed-up',
    ],
    ['with the text that was sent', action?.text === texts.second],
    ['and the same trail, line for line', same && action?.trail.length === lines.length],
  ];
}

function print(outcome: WindowWorkOutcome, lines: readonly string[], expectations: number): void {
  for (const line of lines) console.log(`  ${line.replaceAll('\n', ' — ')}`);
  console.log(`lines of the walk in the trail: ${outcome.told} of ${outcome.wanted}`);
  console.log(`both halves walked in ${outcome.walkSeconds.toFixed(1)} s, killed twice`);
  console.log(`expectations: ${expectations - outcome.failures.length} of ${expectations}`);
  console.log(outcome.passed ? 'passed' : `FAILED: ${outcome.failures.join('; ')}`);
}
