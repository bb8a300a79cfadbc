import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, launchSample, type RunningApp, shoot } from '../support/app-driver.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const focused = (): Promise<unknown> => page().evaluate('document.activeElement.textContent');
const go = (name: string): Promise<void> => page().getByRole('button', { name, exact: true }).click();

describe('the desk in the real window', () => {
  it('begins with a choice, and cannot begin without one', async () => {
    await page().getByRole('heading', { name: 'Welkom bij Luisterpost' }).waitFor();
    await page().getByRole('radio', { name: 'Losser' }).waitFor();
    await shoot(page(), 'first-run');
    expect(await page().getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  });

  it('finds any municipality by name', async () => {
    await page().getByRole('searchbox').fill('eersel');
    expect(await page().getByRole('radio', { name: 'Eersel' }).count()).toBe(1);
    await page().getByRole('searchbox').fill('bestaat niet');
    expect(await page().getByText('Geen gemeente gevonden.').count()).toBe(1);
    await page().getByRole('searchbox').fill('den haag');
    expect(await page().getByRole('radio', { name: "'s-Gravenhage" }).count()).toBe(1);
    await page().getByRole('searchbox').fill('losser');
    expect(await page().getByRole('radio').first().getAttribute('value')).toBe('GM0168');
    expect(await page().getByText('Geen gemeente gevonden.').count()).toBe(0);
    await page().getByRole('searchbox').fill('');
  });

  it('lets a municipality with a sample begin with sources of its own', async () => {
    await page().getByRole('radio', { name: 'Losser' }).check();
    await page().getByRole('button', { name: 'Bekijk de voorbeeldweek' }).waitFor();
    expect(await page().getByRole('button', { name: 'Begin met eigen bronnen' }).count()).toBe(1);
  });

  it('shows the sample briefing after one choice', async () => {
    await firstRun(page());
    await shoot(page(), 'briefing');
    for (const head of [
      'Kernbeeld',
      'Agenda',
      'Vóór 12.00 uur beslissen of doen',
      'Hoeft u niets mee',
      'Verhalen',
      'Bijlage',
    ])
      expect(await page().getByRole('heading', { name: head, exact: true }).count(), head).toBe(1);
    for (const step of ['Luisteren', 'Duiden', 'Doen']) {
      const lines = await page().locator('dt', { hasText: step }).count();
      expect(lines).toBeGreaterThanOrEqual(3);
      expect(lines).toBeLessThanOrEqual(5);
    }
    const [, words = '0', limit = '0'] =
      /(\d+) van (\d+) woorden/.exec(await page().locator('.gauge').innerText()) ?? [];
    expect(Number(words)).toBeGreaterThan(100);
    expect(Number(words)).toBeLessThanOrEqual(Number(limit));
  });

  it('leads from a quote to the words in its source, and back', async () => {
    const quote = page().locator('.step-listen .sentence-quoted').first();
    const text = (await quote.innerText())
      .replace(/[“”]/g, '')
      .replace(/\s*\d+(, \d+)*\s*$/, '')
      .trim();
    await quote.focus();
    await page().keyboard.press('Enter');
    const panel = page().getByRole('complementary', { name: 'Waar dit op rust' });
    await panel.locator('mark').waitFor();
    expect((await panel.locator('mark').innerText()).replace(/\s+/g, ' ')).toContain(text.slice(-40).trim());
    await shoot(page(), 'evidence');
    await page().keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await quote.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows what a computed sentence counted, and why an advice was given', async () => {
    await page().locator('.step-listen .sentence-computed').first().click();
    const panel = page().getByRole('complementary', { name: 'Waar dit op rust' });
    await panel.locator('.numbers dd').first().waitFor();
    await panel.locator('.item-card').first().waitFor();
    await page().keyboard.press('Escape');
    await page().locator('.step-act .sentence-advised').first().click();
    await panel.getByText('Handelingsperspectief').waitFor();
    await page().keyboard.press('Escape');
  });

  it('gives the griffier facts without advice', async () => {
    await page().getByRole('combobox', { name: /^Voor/ }).selectOption('griffier');
    await page().getByText('bundel voor de raad').waitFor();
    await shoot(page(), 'griffier');
    expect(await page().locator('dt', { hasText: 'Doen' }).count()).toBe(0);
    expect(await page().getByRole('heading', { name: 'Conceptreacties' }).count()).toBe(0);
    await page().getByRole('combobox', { name: /^Voor/ }).selectOption('wethouder');
    await page().locator('dt', { hasText: 'Doen' }).first().waitFor();
  });

  it('searches everything that is kept', async () => {
    await go('Zoeken');
    await page().getByRole('searchbox').fill('lantaarn*');
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /^\d+ berichten?$/ })
      .waitFor();
    const hit = page().locator('.hit .link').first();
    const title = await hit.innerText();
    await hit.focus();
    await page().keyboard.press('Enter');
    const panel = page().getByRole('complementary', { name: 'Bericht' });
    await panel.locator('.item-text').waitFor();
    await shoot(page(), 'search');
    if (!title.startsWith('Bericht van')) expect(await panel.locator('h3').innerText()).toBe(title);
    await page().keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await hit.evaluate((element) => element === document.activeElement)).toBe(true);
    await page().getByRole('searchbox').fill('zzzzzz');
    await page().keyboard.press('Enter');
    await page().getByText('Probeer een ander woord').waitFor();
  });

  it('deletes a message where it stands, after a question', async () => {
    await page().getByRole('searchbox').fill('lantaarn*');
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /^\d+ berichten?$/ })
      .waitFor();
    const hits = page().locator('.hit');
    const before = await hits.count();
    await page().locator('.hit .link').first().click();
    const panel = page().getByRole('complementary', { name: 'Bericht' });
    const ask = panel.getByRole('button', { name: 'Verwijder dit bericht…' });
    await ask.click();
    await panel.getByText('Voorgoed verwijderen? Het komt bij het ophalen niet terug.').waitFor();
    await shoot(page(), 'remove-item');
    // Escape answers the question, and leaves the panel open.
    expect(await focused()).toBe('Toch niet');
    await page().keyboard.press('Escape');
    expect(await focused()).toBe('Verwijder dit bericht…');
    expect(await hits.count()).toBe(before);
    await page().keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await panel.getByText('Dit bericht is verwijderd.').waitFor();
    await expect.poll(() => hits.count()).toBe(before - 1);
    expect(await focused()).toBe('Dit bericht is verwijderd.');
    expect(await page().getByRole('status').innerText()).toBe('Dit bericht is verwijderd.');
    await page().keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
  });

  it('keeps a setting over a restart', async () => {
    await go('Instellingen');
    await page().getByLabel('Wonen en bouwen').check();
    await page().getByText('Bewaard.', { exact: true }).waitFor({ state: 'attached' });
    await shoot(page(), 'settings');
    const { home } = running;
    await running.app.close();
    running = await launch(home);
    await page().getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
    await go('Instellingen');
    expect(await page().getByLabel('Wonen en bouwen').isChecked()).toBe(true);
  });
});

describe('from the sample to the own municipality', () => {
  it('opens on the sample at once, and lets go of it without deleting anything', async () => {
    const sample = await launchSample();
    try {
      const { page: window, home } = sample;
      await window.getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
      await window.getByRole('button', { name: 'Kies uw gemeente' }).click();
      await window.getByRole('heading', { name: 'Welkom bij Luisterpost' }).waitFor();
      expect(existsSync(join(home, 'voorbeeld-1.db'))).toBe(true);
      await firstRun(window, 'Utrecht');
    } finally {
      await sample.app.close();
    }
  });
});
