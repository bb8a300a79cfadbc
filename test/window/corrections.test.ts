import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, shoot } from '../support/app-driver.ts';
import { homeWithNotes, openHome, openWhy, patience, seen, whyPanel } from '../support/why-window.ts';

let running: RunningApp;
let item: string;

beforeAll(async () => {
  const { home, noted } = await homeWithNotes();
  item = noted.now;
  running = await openHome(home);
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const panel = () => whyPanel(page());
const there = async (): Promise<boolean> =>
  (await seen(page())).stories.some(({ items }) => items.includes(item));
const section = () => page().getByRole('region', { name: 'Verbeterde plaatsen' });
const turn = (name: string): Promise<void> => page().getByRole('button', { name, exact: true }).click();

describe('the places that were corrected', () => {
  it('are none at first', async () => {
    await turn('Instellingen');
    await section().getByText('Er is nog geen plaats verbeterd.').waitFor();
    await turn('Vandaag');
  });

  it('are listed once their story is in no list any more', async () => {
    await openWhy(page(), item);
    await panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Klopt niet/ })
      .click();
    await panel().getByRole('button', { name: 'Ergens anders', exact: true }).click();
    await panel().getByText('Ergens anders: onthouden voor 1 bericht.').waitFor();
    await page().keyboard.press('Escape');
    await expect.poll(() => panel().count(), patience).toBe(0);
    await expect.poll(there, patience).toBe(false);
    await turn('Instellingen');
    const row = section().getByRole('listitem');
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toContain('Bij het Kraaiennest is de speeltuin leeg');
    expect(await row.innerText()).toMatch(/Ergens anders, voor 1 bericht, verbeterd op \d+ \w+ 2026/);
    await section().scrollIntoViewIfNeeded();
    await shoot(page(), 'corrections', false);
  });

  it('are taken back from there: the story is back', async () => {
    await section()
      .getByRole('button', { name: /^Ongedaan maken: Ergens anders, Bij het Kraaiennest/ })
      .click();
    await section().getByText('Er is nog geen plaats verbeterd.').waitFor();
    await expect
      .poll(() => page().evaluate('document.activeElement.textContent'))
      .toContain('Ongedaan gemaakt');
    expect(await page().getByRole('status').innerText()).toContain('Ongedaan gemaakt: Ergens anders');
    await expect.poll(there, patience).toBe(true);
    await turn('Vandaag');
    const { stories } = await seen(page());
    const id = stories.find(({ items }) => items.includes(item))?.id;
    await page().locator(`.why-button[data-story="${id}"]`).first().waitFor();
  });
});
