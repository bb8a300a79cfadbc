import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, shoot } from '../support/app-driver.ts';
import {
  homeWithNotes,
  type NotedPlace,
  openHome,
  openWhy,
  patience,
  settled,
  storyOf,
  turnTo,
  whyPanel,
} from '../support/why-window.ts';

let running: RunningApp;
let noted: NotedPlace;

beforeAll(async () => {
  const made = await homeWithNotes();
  noted = made.noted;
  running = await openHome(made.home);
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const panel = () => whyPanel(page());
const wards = async (item: string, date: string | null = null): Promise<readonly string[]> =>
  (await storyOf(page(), item, date)).wards.map(({ name }) => name);
const restart = async (): Promise<void> => {
  await running.app.close();
  running = await openHome(running.home);
};

describe('a ward that is not right', () => {
  it('is not guessed where no place is known', async () => {
    expect(await wards(noted.now)).toEqual([]);
    expect(await wards(noted.past, '2026-03-02')).toEqual([]);
  });

  it('is corrected with one click, and the briefing follows', async () => {
    await openWhy(page(), noted.now);
    await panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Klopt niet/ })
      .click();
    expect(await page().evaluate('document.activeElement.className')).toContain('ward-choice');
    await shoot(page(), 'why-correct', false);
    await panel().getByRole('button', { name: 'Glane', exact: true }).click();
    await panel().getByText('Glane: onthouden voor 1 bericht.').waitFor();
    await expect.poll(() => wards(noted.now), patience).toEqual(['Glane']);
    await settled(panel());
    await panel().locator('.why-ward').getByText('door u of een collega verbeterd').waitFor();
    const { id } = await storyOf(page(), noted.now);
    const line = page().locator('li, .story', { has: page().locator(`.why-button[data-story="${id}"]`) });
    await expect.poll(() => line.first().innerText(), patience).toContain('Glane');
    // The focus went to what was done, where its undo is.
    expect(await page().evaluate('document.activeElement.className')).toContain('decided');
    expect(await page().getByRole('status').innerText()).toContain('Glane: onthouden');
  });

  it('teaches its name to other items, of earlier days too', async () => {
    expect(await wards(noted.past, '2026-03-02')).toEqual([]);
    await panel().getByRole('button', { name: 'Onthoud ‘Kraaiennest’ als naam voor Glane' }).click();
    await panel().getByText('‘Kraaiennest’ is voortaan Glane').waitFor();
    await expect.poll(() => wards(noted.past, '2026-03-02'), patience).toEqual(['Glane']);
    await shoot(page(), 'why-taught', false);
    await page().keyboard.press('Escape');
    await turnTo(page(), '2026-03-02');
    const { id } = await storyOf(page(), noted.past, '2026-03-02');
    const line = page().locator('li, .story', { has: page().locator(`.why-button[data-story="${id}"]`) });
    expect(await line.first().innerText()).toContain('Glane');
    await page().getByRole('button', { name: 'Naar vandaag' }).click();
  });

  it('keeps the taught name when another setting changes, without a restart', async () => {
    const taught = async (): Promise<number> =>
      (
        await page().evaluate<{ value: { profile: { aliases: readonly unknown[] } } }>(
          'window.luisterpost.appState({})',
        )
      ).value.profile.aliases.length;
    await page().getByRole('button', { name: 'Instellingen', exact: true }).click();
    await page().locator('[aria-labelledby="eigen-namen"]').getByText('Kraaiennest is').first().waitFor();
    const theme = page().getByRole('checkbox').first();
    await theme.click();
    await page().getByText('Bewaard.', { exact: true }).waitFor();
    await theme.click();
    await page().locator('[aria-labelledby="eigen-namen"]').getByText('Kraaiennest is').first().waitFor();
    expect(await taught()).toBe(1);
    await page().getByRole('button', { name: 'Vandaag', exact: true }).click();
  });

  it('is remembered after a restart, with the name among the settings', async () => {
    await restart();
    expect(await wards(noted.now)).toEqual(['Glane']);
    expect(await wards(noted.past, '2026-03-02')).toEqual(['Glane']);
    await page().getByRole('button', { name: 'Instellingen', exact: true }).click();
    await page().locator('[aria-labelledby="eigen-namen"]').getByText('Kraaiennest is').first().waitFor();
    await page().getByRole('button', { name: 'Vandaag', exact: true }).click();
  });

  it('is taken back, with the name it taught', async () => {
    await openWhy(page(), noted.now);
    await panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Ongedaan maken: Wijk verbeterd: Glane/ })
      .click();
    await panel().getByText('Ongedaan gemaakt.').waitFor();
    await expect.poll(() => wards(noted.now), patience).toEqual([]);
    expect(await wards(noted.past, '2026-03-02')).toEqual([]);
    await page().keyboard.press('Escape');
  });

  it('may be a ward that is searched for, or no ward at all, and goes back by the notice', async () => {
    await openWhy(page(), noted.now);
    const ask = panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Klopt niet/ });
    await ask.click();
    await panel().getByRole('searchbox').fill('overd');
    await panel().getByRole('button', { name: 'Overdinkel', exact: true }).last().click();
    await expect.poll(() => wards(noted.now), patience).toEqual(['Overdinkel']);
    await panel().getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
    await expect.poll(() => wards(noted.now), patience).toEqual([]);
    await settled(panel());
    await panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Klopt niet/ })
      .click();
    await page().keyboard.press('Escape');
    expect(await panel().locator('.correct-ward').count()).toBe(0);
    await panel()
      .locator('.why-ward')
      .getByRole('button', { name: /^Klopt niet/ })
      .click();
    await panel().getByRole('button', { name: 'Hele gemeente', exact: true }).click();
    await panel().getByText('Hele gemeente: onthouden').waitFor();
    await expect
      .poll(async () => panel().locator('.why-ward').innerText(), patience)
      .toContain('de hele gemeente');
    await panel().getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
    await panel().getByText('Ongedaan gemaakt.').waitFor();
  });
});
