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
const rows = (): Promise<number> => page().getByRole('row').count();
const button = (name: RegExp | string) => page().getByRole('button', { name }).first();
/** The name of the source in the first row. */
const firstName = (): Promise<string> => page().locator('tbody th').first().innerText();

describe('the sources page', () => {
  it('says how each source does', async () => {
    await shoot(page(), 'sources');
    expect(await page().locator('.health').allInnerTexts()).not.toContain('');
    expect(
      await page()
        .getByText(/^opgehaald 3 maart/)
        .count(),
    ).toBe((await rows()) - 1);
  });

  it('pauses and resumes', async () => {
    const name = await firstName();
    await button(`Pauzeer: ${name}`).click();
    await button(`Hervat: ${name}`).waitFor();
    expect(await page().locator('tbody tr').first().locator('.health').innerText()).toBe('gepauzeerd');
  });

  it('undoes a removal with nothing lost: what was paused still is', async () => {
    const [name, before] = [await firstName(), await rows()];
    await button(`Verwijder: ${name}`).click();
    await page().getByText('is verwijderd').first().waitFor();
    expect(await rows()).toBe(before - 1);
    await button('Ongedaan maken').click();
    await expect.poll(rows).toBe(before);
    await button(`Hervat: ${name}`).click();
    await button(`Pauzeer: ${name}`).waitFor();
  });

  it('removes for good when the page is left', async () => {
    const [name, before] = [await firstName(), await rows()];
    await button(`Verwijder: ${name}`).click();
    await go('Zoeken');
    await go('Bronnen');
    await expect.poll(rows).toBe(before - 1);
    expect(await page().getByText(name, { exact: true }).count()).toBe(0);
  });

  it('keeps what was typed where an address is refused, in words', async () => {
    const field = page().getByLabel('Adres van de feed');
    await field.fill('http://127.0.0.1:8099/feed');
    await button('Voeg toe').click();
    await expect.poll(() => field.inputValue()).toBe('');
    await field.fill('http://127.0.0.1:8099/feed');
    await button('Voeg toe').click();
    await page().locator('.notice-failure', { hasText: 'Deze bron staat er al' }).waitFor();
    expect(await field.inputValue()).toBe('http://127.0.0.1:8099/feed');
  });

  it('refuses an address inside the own network, with the remedy of the window', async () => {
    await page().keyboard.press('F5');
    const failure = page().locator('.refresh-failures li');
    await failure.waitFor();
    expect(await failure.innerText()).toContain('Luisterpost leest alleen openbare adressen.');
    expect(await page().locator('main').innerText()).not.toMatch(/--allow-host|luisterpost /);
    await page().locator('.health-refused').waitFor();
    await shoot(page(), 'sources-refused');
  });
});
