/**
 * `npm run prove -- window-why`: in the real window "waarom zie ik dit?" is answered for a ward, a theme, a trend and a rank,
 * and a ward is corrected in one click, remembered after a restart, and applied to the past.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../support/app-driver.ts';
import { ensureDisplay } from '../support/display.ts';
import { root } from '../support/luisterpost.ts';
import {
  homeWithNotes,
  type NotedPlace,
  openHome,
  openWhy,
  settled,
  storyOf,
  whyPanel,
} from '../support/why-window.ts';

const pictures = join(root, 'artefacts', 'prove');
/** The ward that the notes' name is said to be, and the day before. */
const ward = 'Glane';
const yesterday = '2026-03-02';

type Expectation = readonly [string, boolean];

/** What the proof found. */
export interface WindowWhyOutcome {
  readonly passed: boolean;
  /** Words of wards and themes that were followed to their message. */
  readonly wordsFollowed: number;
  readonly rank: { readonly score: number; readonly sum: number };
  /** From the click on a ward until the briefing says so. */
  readonly correctSeconds: number;
  readonly failures: readonly string[];
}

/** Runs the proof and prints its figures. */
export async function run(): Promise<WindowWhyOutcome> {
  const file = pathToFileURL(join(root, 'build', 'window-build.mjs')).href;
  await ((await import(file)) as { readonly windowBuilt: () => Promise<void> }).windowBuilt();
  mkdirSync(pictures, { recursive: true });
  const removeDisplay = await ensureDisplay();
  const { home, noted } = await homeWithNotes();
  try {
    const first = await openHome(home);
    const why = await explained(first.page);
    const corrected = await correct(first, noted);
    const after = await remembered(home, noted);
    const expectations = [...why.expectations, ...corrected.expectations, ...after];
    const failures = expectations.filter(([, held]) => !held).map(([name]) => name);
    const { wordsFollowed, rank } = why;
    const outcome = {
      passed: failures.length === 0,
      wordsFollowed,
      rank,
      correctSeconds: corrected.seconds,
      failures,
    };
    print(outcome, expectations.length);
    return outcome;
  } finally {
    removeDisplay();
    rmSync(home, { recursive: true, force: true });
  }
}

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** Every part of the panel, on every story of the page. */
async function explained(page: Page) {
  const buttons = page.locator('.story .why-button');
  const stories = await buttons.count();
  const expectations: Expectation[] = [['there are stories', stories > 0]];
  let wordsFollowed = 0;
  let rank = { score: 0, sum: 0 };
  for (let index = 0; index < stories; index++) {
    await buttons.nth(index).click();
    const panel = whyPanel(page);
    await settled(panel);
    const name = `story ${index + 1}`;
    for (const part of ['ward', 'theme']) {
      const followed = await followWords(panel.locator(`.why-${part}`));
      wordsFollowed += followed.right;
      expectations.push([
        `${name}: every ${part} word stands in its message`,
        followed.right === followed.tried,
      ]);
    }
    rank = await rankOf(panel);
    expectations.push(
      [`${name}: a trend with its curve`, (await panel.locator('.why-trend').getByRole('img').count()) === 1],
      [`${name}: the factors add up`, Math.abs(rank.sum - rank.score) < 0.4],
      [`${name}: the rank has factors`, (await panel.locator('.factors li').count()) > 0],
    );
    if (index === 0) await shoot(page, 'window-why');
    await page.keyboard.press('Escape');
  }
  expectations.push(['words were followed', wordsFollowed > 0]);
  return { expectations, wordsFollowed, rank };
}

/** Clicks the first words and sees them marked in their message. */
async function followWords(part: Locator): Promise<{ readonly tried: number; readonly right: number }> {
  const words = part.locator('.evidence-word');
  const tried = Math.min(5, await words.count());
  let right = 0;
  for (let index = 0; index < tried; index++) {
    const word = words.nth(index);
    const quote = await word.locator('mark').innerText();
    await word.click();
    const marked = part.locator('.evidence-opened .item-card mark').first();
    await marked.waitFor();
    if ((await marked.innerText()) === quote) right += 1;
    await word.click();
  }
  return { tried, right };
}

async function rankOf(panel: Locator): Promise<{ readonly score: number; readonly sum: number }> {
  const number = (text: string): number => Number(text.replace('−', '-').replace('+', '').replace(',', '.'));
  const lead = await panel.locator('.why-rank p').first().innerText();
  const weights = await panel.locator('.factor-head strong').allInnerTexts();
  const sum = weights.map(number).reduce((total, weight) => total + weight, 0);
  return { score: number(/Score (−?[\d,]+)/.exec(lead)?.[1] ?? 'x'), sum };
}

const wardsOf = async (page: Page, item: string, date: string | null = null): Promise<string> =>
  (await storyOf(page, item, date)).wards.map(({ name }) => name).join();

/** One click on a ward, then the name. */
async function correct({ app, page }: RunningApp, noted: NotedPlace) {
  const before = [await wardsOf(page, noted.now), await wardsOf(page, noted.past, yesterday)];
  const panel = await openWhy(page, noted.now);
  await panel
    .locator('.why-ward')
    .getByRole('button', { name: /^Klopt niet/ })
    .click();
  await shoot(page, 'window-why-correct');
  const { id } = await storyOf(page, noted.now);
  const line = page.locator('li, .story', { has: page.locator(`.why-button[data-story="${id}"]`) }).first();
  const start = performance.now();
  await panel.getByRole('button', { name: ward, exact: true }).click();
  await line.filter({ hasText: ward }).waitFor();
  const seconds = (performance.now() - start) / 1000;
  const now = await wardsOf(page, noted.now);
  await settled(panel);
  await panel.getByRole('button', { name: `Onthoud ‘${noted.name}’ als naam voor ${ward}` }).click();
  await panel.getByText(`‘${noted.name}’ is voortaan ${ward}`).waitFor();
  await shoot(page, 'window-why-corrected');
  const past = await wardsOf(page, noted.past, yesterday);
  await app.close();
  const expectations: Expectation[] = [
    ['without a known place no ward is guessed', before.every((each) => each === '')],
    ['one click corrects the ward', now === ward],
    ['the briefing of the day before follows by the name', past === ward],
  ];
  return { seconds, expectations };
}

/** The same home in a new window; then undone. */
async function remembered(home: string, noted: NotedPlace): Promise<readonly Expectation[]> {
  const { app, page } = await openHome(home);
  const now = await wardsOf(page, noted.now);
  const past = await wardsOf(page, noted.past, yesterday);
  const panel = await openWhy(page, noted.now);
  const said = await panel.locator('.why-ward').getByText('door u of een collega verbeterd').count();
  await panel
    .locator('.why-ward')
    .getByRole('button', { name: /^Ongedaan maken: / })
    .click();
  await panel.getByText('Ongedaan gemaakt.').waitFor();
  const undone = [await wardsOf(page, noted.now), await wardsOf(page, noted.past, yesterday)];
  await app.close();
  return [
    ['after a restart the ward is remembered', now === ward],
    ['and the past with it', past === ward],
    ['the panel says that a person said so', said === 1],
    ['it can be taken back, with the name', undone.every((each) => each === '')],
  ];
}

function print(outcome: WindowWhyOutcome, expectations: number): void {
  console.log(`words followed to their message: ${outcome.wordsFollowed}`);
  console.log(`one click → the briefing says so: ${outcome.correctSeconds.toFixed(2)} s`);
  console.log(`expectations: ${expectations - outcome.failures.length} of ${expectations}`);
  console.log(outcome.passed ? 'passed' : `FAILED: ${outcome.failures.join('; ')}`);
}
