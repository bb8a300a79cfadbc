import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
  await go('Bronnen');
  await page().getByRole('row').nth(12).waitFor();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const go = (name: string): Promise<void> => page().getByRole('button', { name, exact: true }).click();
const tab = (name: string): Promise<void> => page().getByRole('tab', { name }).click();
/** Rows of sources: those with a verb. */
const sources = () => page().locator('.source-table tbody tr:has(.row-actions)');
const rows = (): Promise<number> => sources().count();
const button = (name: RegExp | string) => page().getByRole('button', { name }).first();
const panel = () => page().getByRole('complementary');
/** The name of the source in the first row. */
const firstName = (): Promise<string> => sources().first().locator('.source-name').innerText();
const focused = (): Promise<unknown> => page().evaluate('document.activeElement.textContent');

describe('the sources page', () => {
  it('says how each source does', async () => {
    await shoot(page(), 'sources');
    expect(await page().locator('.health').allInnerTexts()).not.toContain('');
    expect(
      await page()
        .getByText(/^opgehaald 3 maart/)
        .count(),
    ).toBe(await rows());
  });

  it('narrows to what asks for attention', async () => {
    const all = await rows();
    await page()
      .getByRole('radio', { name: /^Vraagt aandacht/ })
      .check();
    expect(await rows()).toBeLessThan(all);
    await page().getByRole('radio', { name: /^Alle/ }).check();
    expect(await rows()).toBe(all);
  });

  it('pauses and resumes', async () => {
    const name = await firstName();
    await button(`Pauzeer: ${name}`).click();
    await button(`Hervat: ${name}`).waitFor();
    expect(await sources().first().locator('.health').innerText()).toBe('gepauzeerd');
  });

  it('undoes a removal with nothing lost: what was paused still is', async () => {
    const [name, before] = [await firstName(), await rows()];
    await button(`Verwijder: ${name}`).click();
    await page().getByText('is verwijderd').first().waitFor();
    expect(await rows()).toBe(before - 1);
    await expect.poll(focused).toBe('Ongedaan maken');
    await page().keyboard.press('Enter');
    await expect.poll(rows).toBe(before);
    await expect.poll(focused).toBe(name);
    await button(`Hervat: ${name}`).click();
    await button(`Pauzeer: ${name}`).waitFor();
  });

  it('tries one now, and says what came of it where the source stands', async () => {
    const name = await firstName();
    await button(`Probeer nu: ${name}`).click();
    await sources().first().locator('.tried').waitFor();
    expect(await focused()).toBe('Probeer nu');
  });

  it('changes a source beside the table, and keeps what was typed until it is saved', async () => {
    const name = await firstName();
    await button(name).click();
    await panel().getByLabel('Naam').fill(`${name} en omgeving`);
    await panel().getByLabel('Gaat altijd over').selectOption({ index: 1 });
    await page().keyboard.press('Escape');
    expect(await focused()).toBe(name);
    await button(name).click();
    expect(await panel().getByLabel('Naam').inputValue()).toBe(`${name} en omgeving`);
    await panel().getByRole('button', { name: 'Bewaar', exact: true }).click();
    await panel()
      .getByRole('heading', { name: `${name} en omgeving` })
      .waitFor();
    expect(await panel().locator('.history tbody tr').count()).toBeGreaterThan(0);
    await shoot(page(), 'sources-detail');
    await page().keyboard.press('Escape');
    expect(await firstName()).toBe(`${name} en omgeving`);
  });

  it('removes for good when the page is left', async () => {
    const [name, before] = [await firstName(), await rows()];
    await button(`Verwijder: ${name}`).click();
    await go('Zoeken');
    await go('Bronnen');
    await expect.poll(rows).toBe(before - 1);
    expect(await page().getByText(name, { exact: true }).count()).toBe(0);
  });
});

describe('adding', () => {
  it('refuses an address inside the own network in words, and keeps what was typed', async () => {
    await tab('Bron toevoegen');
    const field = page().getByLabel('Adres van een site of feed');
    await field.fill('http://127.0.0.1:8099/feed');
    await page().keyboard.press('Enter');
    await page().getByText('Luisterpost leest alleen openbare adressen.').first().waitFor();
    expect(await field.inputValue()).toBe('http://127.0.0.1:8099/feed');
    expect(await page().locator('main').innerText()).not.toMatch(/--allow-host|luisterpost /);
    await shoot(page(), 'sources-refused');
  });

  it('goes through the tabs with the arrows', async () => {
    await page().getByRole('tab', { name: 'Bron toevoegen' }).focus();
    await page().keyboard.press('ArrowRight');
    expect(await focused()).toBe('Voorstellen voor uw gemeente');
    await page().keyboard.press('Home');
    expect(await focused()).toBe('Gevolgd');
  });
});

describe('noting a signal', () => {
  const text = 'Op de markt zeggen drie mensen dat de bus steeds te laat is.';

  it('takes the focus, and Ctrl+Enter notes it', async () => {
    await tab('Signaal noteren');
    await expect.poll(() => page().evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page().keyboard.type(text);
    await page().keyboard.press('Control+Enter');
    await page().locator('.noted-text', { hasText: text }).waitFor();
    expect(await page().getByLabel('Wat hoorde u?').inputValue()).toBe('');
    await shoot(page(), 'sources-note');
    await tab('Gevolgd');
    await page().getByText('u levert dit zelf aan').waitFor();
  });

  it('takes it back', async () => {
    await tab('Signaal noteren');
    await button(`Ongedaan maken: ${text}`).click();
    await expect.poll(() => page().locator('.noted-text').count()).toBe(0);
  });
});
