import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp } from '../support/app-driver.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const panel = () => page().getByRole('complementary', { name: 'Waar dit op rust' });

describe('evidence', () => {
  it.each(['quoted', 'computed', 'advised', 'fixed'])(
    'stands in words behind every %s sentence',
    async (kind) => {
      const sentences = page().locator(`.sentence-${kind}`);
      const count = await sentences.count();
      expect(count).toBeGreaterThan(0);
      for (let index = 0; index < count; index++) {
        await sentences.nth(index).click();
        if (kind === 'quoted') await panel().locator('mark').first().waitFor();
        const text = await panel().innerText();
        // A catalogue line that nobody filled in, a name nobody translated, a key nobody has.
        expect(text).not.toMatch(/[{}]|\bplural\b|undefined|\bNaN\b/);
        if (kind === 'advised') expect(await panel().locator('ul li').count()).toBeGreaterThan(0);
        if (kind === 'quoted') expect(await panel().getByText('is gewijzigd nadat').count()).toBe(0);
      }
    },
  );

  it('marks the sentence that is open, and no other', async () => {
    await page().locator('.sentence-quoted').nth(1).click();
    expect(await page().locator('.sentence[aria-current]').count()).toBe(1);
    await page().keyboard.press('Escape');
    expect(await page().locator('.sentence[aria-current]').count()).toBe(0);
  });

  it('closes when another briefing comes in its place', async () => {
    await page().locator('.sentence-quoted').first().click();
    await panel().waitFor();
    await page().getByRole('combobox', { name: /^Voor/ }).selectOption('griffier');
    await expect.poll(() => panel().count()).toBe(0);
    await page().getByRole('combobox', { name: /^Voor/ }).selectOption('wethouder');
    await page().locator('dt', { hasText: 'Doen' }).first().waitFor();
  });
});

describe('a message that is deleted behind a sentence', () => {
  it('says that it is gone while a new briefing comes', async () => {
    await page().locator('.step-act .sentence-advised').first().click();
    const cards = panel().locator('.item-card');
    await cards.first().getByRole('button', { name: 'Verwijder dit bericht…' }).click();
    await cards.first().getByRole('button', { name: 'Verwijder', exact: true }).click();
    await cards.first().getByText('Dit bericht is verwijderd.').waitFor();
    await page().locator('.briefing[aria-busy=false]').waitFor();
    expect(await cards.first().innerText()).toBe('Dit bericht is verwijderd.');
    expect(await page().evaluate('document.activeElement.textContent')).toBe('Dit bericht is verwijderd.');
    await page().keyboard.press('Escape');
    expect(await panel().count()).toBe(0);
  });
});

describe('a draft', () => {
  it('is copied as it reads: quotes keep their marks', async () => {
    const drafts = page().locator('.draft');
    const count = await drafts.count();
    expect(count).toBeGreaterThan(0);
    let quotes = 0;
    for (let index = 0; index < count; index++) {
      const draft = drafts.nth(index);
      await draft.getByRole('button', { name: 'Kopieer' }).first().click();
      await draft.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
      for (const quote of await draft.locator('.sentence-quoted').all()) {
        const words = (await quote.evaluate((element) => element.firstChild?.textContent)) ?? '';
        expect(copied).toContain(words);
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(0);
  });
});

describe('when the engine falls', () => {
  it('says so, loses nothing, and goes on', async () => {
    const pid = await running.app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ name }) => name === 'luisterpost-engine')?.pid,
    );
    expect(pid).toBeDefined();
    process.kill(pid ?? 0, 'SIGKILL');
    await page().getByText('Het werkproces is gestopt').first().waitFor();
    await page().getByRole('button', { name: 'Opnieuw proberen' }).first().click();
    await page().getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
    await expect.poll(() => page().locator('.notice-failure').count()).toBe(0);
  });
});
