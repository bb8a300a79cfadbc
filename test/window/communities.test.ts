import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import { settled, whyPanel } from '../support/why-window.ts';
import { picture, violations } from '../support/window-looks.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(page());
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const turn = (name: string): Promise<void> => page().getByRole('button', { name, exact: true }).click();
const part = (name: string) => page().getByRole('region', { name, exact: true });

const overflow = (): Promise<unknown> =>
  page().evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function size(width: number, height: number, zoom: number): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, [w, h, z]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setMinimumSize(200, 200);
      window?.setContentSize(w ?? 0, h ?? 0);
      window?.webContents.setZoomFactor(z ?? 1);
    },
    [width, height, zoom],
  );
  await page().waitForTimeout(200);
}

describe('the places of the neighbourhoods', () => {
  it('are added, changed, removed and put back', async () => {
    await turn('Instellingen');
    await page().getByRole('tab', { name: 'Buurtplekken' }).click();
    const list = part('Bekende plekken');
    await list.getByText('Er staan nog geen plekken in de lijst.').waitFor();
    await list.getByRole('button', { name: 'Voeg een plek toe' }).click();
    await list.getByRole('button', { name: /^Bewaar/ }).click();
    await list.getByText('Vul de naam van de plek in.').waitFor();
    await list.getByLabel('Naam van de plek').fill('Buurtapp Overdinkel');
    await list.getByLabel('Soort plek').selectOption('whatsapp');
    await list.getByLabel('Wijk of buurt').selectOption({ index: 1 });
    await list.getByLabel('Dit is een besloten plek').check();
    await list.getByLabel('Vraag het eerst aan').fill('Jan de Vries');
    await shoot(page(), 'buurtplekken-nieuw');
    await list.getByRole('button', { name: /^Bewaar/ }).click();
    await list.getByText('Noteer een functie, geen naam').waitFor();
    await list.getByLabel('Vraag het eerst aan').fill('beheerder');
    await list.getByRole('button', { name: /^Bewaar/ }).click();
    await part('Buurtplekken').getByText('Buurtapp Overdinkel staat in de lijst.').waitFor();
    await list.getByText(/^WhatsApp-groep · .* · besloten · vraag eerst: beheerder$/).waitFor();

    await list.getByRole('button', { name: 'Wijzig: Buurtapp Overdinkel' }).click();
    await list.getByLabel('Hoe levendig is het?').selectOption('lively');
    await list.getByRole('button', { name: /^Bewaar/ }).click();
    await list.getByText(/dagelijks in gesprek/).waitFor();
    await list.getByRole('button', { name: 'Verwijder: Buurtapp Overdinkel' }).click();
    await list.getByText('Er staan nog geen plekken in de lijst.').waitFor();
    await part('Buurtplekken').getByRole('button', { name: 'Ongedaan maken: Buurtapp Overdinkel' }).click();
    await list.getByText(/dagelijks in gesprek/).waitFor();
  });

  it('are proposed from sources where residents talk, to take or to refuse', async () => {
    const proposals = part('Voorstellen uit uw bronnen');
    await proposals.waitFor();
    const rows = proposals.getByRole('listitem');
    const before = await rows.count();
    expect(before).toBeGreaterThan(0);
    await shoot(page(), 'buurtplekken');
    await rows
      .first()
      .getByRole('button', { name: /^Geen buurtplek/ })
      .click();
    await part('Buurtplekken')
      .getByText(/wordt niet meer voorgesteld/)
      .waitFor();
    await part('Buurtplekken')
      .getByRole('button', { name: /^Ongedaan maken/ })
      .click();
    await expect.poll(() => rows.count()).toBe(before);
    const places = part('Bekende plekken').getByRole('listitem');
    await rows
      .first()
      .getByRole('button', { name: /^Neem over/ })
      .click();
    await expect.poll(() => places.count()).toBe(2);
    expect(await violations(page())).toEqual([]);
  });

  it.each([
    ['narrow', 320, 800, 1],
    ['at200', 1280, 900, 2],
  ])('lose nothing: %s', async (name, width, height, zoom) => {
    await size(width, height, zoom);
    await part('Bekende plekken').getByRole('button', { name: 'Voeg een plek toe' }).click();
    await picture(running, `buurtplekken-${name}`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page().keyboard.press('Escape');
    await size(1200, 900, 1);
  });

  it('are shown with a story, with a text to copy where somebody may take part', async () => {
    await turn('Vandaag');
    const stories = page()
      .locator('.story')
      .getByRole('button', { name: /^Waarom zie ik dit/ });
    await stories.first().waitFor();
    const told: string[] = [];
    for (let at = 0; at < (await stories.count()); at++) {
      await stories.nth(at).click();
      await settled(whyPanel(page()));
      await page().getByRole('button', { name: 'Toon waar de buurt hierover praat' }).click();
      const places = part('Waar de buurt hierover praat');
      await places.locator('.story-place, .help').first().waitFor();
      told.push(await places.innerText());
      await places.scrollIntoViewIfNeeded();
      await shoot(page(), `buurtplekken-verhaal-${at}`, false);
      expect(await violations(page())).toEqual([]);
      await page().keyboard.press('Escape');
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told.join('\n')).toContain('Buurtforum Losser');
  });
});

describe('the evaluation', () => {
  it('is shown for the month before, and for another', async () => {
    await turn('Evaluatie');
    await page().getByRole('heading', { level: 1, name: 'Evaluatie februari 2026' }).waitFor();
    await shoot(page(), 'evaluatie');
    expect(await violations(page())).toEqual([]);
    await page().getByLabel('Maand').selectOption('2026-03');
    await page().getByRole('heading', { level: 1, name: 'Evaluatie maart 2026' }).waitFor();
    await page().locator('article .sentence').first().click();
    await page().getByRole('complementary').waitFor();
    expect(await violations(page())).toEqual([]);
    await page().keyboard.press('Escape');
  });

  it('is saved as a file', async () => {
    const file = join(running.home, 'evaluatie.pdf');
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await page().getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page().getByText(`Opgeslagen: ${file}`).first().waitFor();
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  it.each([
    ['dark', 1200, 900, 1],
    ['narrow', 320, 800, 1],
    ['at200', 1280, 900, 2],
  ])('loses nothing: %s', async (name, width, height, zoom) => {
    await page().emulateMedia({ colorScheme: name === 'dark' ? 'dark' : 'light' });
    await size(width, height, zoom);
    await picture(running, `evaluatie-${name}`);
    expect(await violations(page())).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
