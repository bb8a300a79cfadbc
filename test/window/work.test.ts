import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchSample, type RunningApp, shoot } from '../support/app-driver.ts';
import { briefing } from '../support/why-window.ts';
import { picture, violations } from '../support/window-looks.ts';
import {
  firstHalf,
  go,
  nowIs,
  openOther,
  openStart,
  secondHalf,
  settledEditor,
  stepsPart,
  takeStep,
  textField,
  texts,
  told,
  toldBy,
  trailLines,
  workAs,
  writeVersion,
} from '../support/work-window.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launchSample();
  await briefing(running.page);
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const button = (name: string | RegExp) => page().getByRole('button', { name });
const back = () => button('← Terug naar Mijn werk').click();

async function resized(width: number, height: number, zoom: number): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, [w, h, z]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(w ?? 0, h ?? 0);
      window?.webContents.setZoomFactor(z ?? 1);
    },
    [width, height, zoom],
  );
}

describe('work in the real window', () => {
  it('begins empty, with where to begin', async () => {
    await go(page(), 'Werk');
    await page().getByRole('heading', { name: 'U hebt nu niets te doen' }).waitFor();
    await button('Naar Vandaag').click();
    await briefing(page());
  });

  it('is walked from new to followed-up by two roles, and the trail tells it all', async () => {
    await firstHalf(page());
    expect(await page().evaluate('document.activeElement.textContent')).toBe('Nu: schrijven');
    expect(await page().locator('.stages [aria-current=step]').innerText()).toContain('geduid');
    await workAs(page(), 'Communicatieadviseur');
    await back();
    const line = page().locator('.work-line', { hasText: 'Woordvoeringslijn maken' });
    await page()
      .getByRole('heading', { level: 2, name: /^Schrijven/ })
      .waitFor();
    expect(await line.innerText()).toContain('schrijven');
    await line.getByRole('button').click();
    await nowIs(page(), 'Nu: schrijven');
    await secondHalf(page());
    expect(toldBy(await trailLines(page()))).toBe(told.length);
    await shoot(page(), 'work-done');
    const newest = page().locator('.version').first();
    await newest.locator('summary').click();
    expect(await newest.locator('ins').allInnerTexts()).toEqual([
      expect.stringContaining('Fietsen kan ook.'),
    ]);
    expect(await button('Bewaar versie').count()).toBe(0);
    expect(await textField(page()).getAttribute('readonly')).not.toBeNull();
    await back();
    await page().getByRole('heading', { name: 'U hebt nu niets te doen' }).waitFor();
  });

  it('asks a reason for silence, keeps it, and leaves nothing to do', async () => {
    await go(page(), 'Vandaag');
    const panel = await openStart(page(), ({ course, gate }) => course === 'H05' && gate === null);
    await panel.getByLabel(/^Aanpak/).selectOption('H00');
    await panel.getByRole('button', { name: 'Laat rusten' }).click();
    await panel.getByText('Geef eerst een reden.').waitFor();
    await panel.getByLabel(/^Niets doen is ook een keuze/).fill('De vraag is gisteren beantwoord.');
    await panel.getByRole('button', { name: 'Laat rusten' }).click();
    await page().locator('[role=status]', { hasText: 'Genoteerd: we laten dit rusten.' }).waitFor();
    await expect.poll(() => panel.count()).toBe(0);
    const again = await openStart(page(), ({ course, gate }) => course === 'H05' && gate === null);
    await again.getByText('vervallen, eigenaar').waitFor();
    await again.getByRole('button', { name: /^Laten rusten/ }).click();
    await nowIs(page(), 'Klaar: vervallen');
    const lines = await trailLines(page());
    expect(lines.join('\n')).toContain('gekozen om te laten rusten, omdat: De vraag is gisteren beantwoord.');
    await back();
  });

  it('only hands over what is never handled here', async () => {
    await go(page(), 'Vandaag');
    const panel = await openStart(page(), ({ course }) => course === 'H15' || course === 'H16');
    await panel.getByText('Hier gaat geen tekst van ons uit.').waitFor();
    await panel.getByRole('button', { name: 'Overdragen…' }).click();
    await nowIs(page(), 'Nu: overdragen');
    expect(await textField(page()).count()).toBe(0);
    await shoot(page(), 'work-hand-over');
    await takeStep(page(), { run: 'Noteer overdracht' });
    await nowIs(page(), 'Nu: terugkoppelen');
    expect((await trailLines(page())).at(-1)).toMatch(/overgedragen aan .*, 3 maart 08\.00/);
    await back();
    await page().locator('.work-line', { hasText: 'overgedragen' }).waitFor();
  });
});

describe('the editor', () => {
  it('leads straight from a draft in the briefing to its text, and back to the same one', async () => {
    await go(page(), 'Vandaag');
    const write = button(/^Verder schrijven: /).first();
    await write.click();
    await page().locator('.editor').waitFor();
    const text = await textField(page()).inputValue();
    expect(text.length).toBeGreaterThan(20);
    expect(await page().getByText('voorstel van de app').count()).toBeGreaterThan(0);
    await go(page(), 'Vandaag');
    await write.click();
    await page().locator('.editor').waitFor();
    await settledEditor(page());
    expect(await textField(page()).inputValue()).toBe(text);
    expect(await page().locator('.version').count()).toBe(1);
  });

  it('shows what to mend beside the text, leads to the words and puts others there', async () => {
    const text = 'Wij nemen dit zeer serieus. Inzake de weg komen we hierop terug. Op 14 mei is alles klaar.';
    await textField(page()).fill(text);
    const red = page().locator('.finding-red');
    await red.getByText('standaardzin').first().waitFor();
    await red.getByText('Zoek de bron van deze datum').first().waitFor();
    const jargon = page().locator('.finding', { hasText: '“Inzake” is ambtelijk' });
    await jargon.locator('.evidence-word').click();
    const selected = await page().evaluate(
      `(() => { const t = document.querySelector('.draft-text'); return t.value.slice(t.selectionStart, t.selectionEnd); })()`,
    );
    expect(selected).toBe('Inzake');
    await jargon.getByRole('button', { name: /^Vervang door/ }).click();
    expect(await textField(page()).inputValue()).not.toContain('Inzake');
    await page().keyboard.press('Control+Z');
    expect(await textField(page()).inputValue()).toBe(text);
    await page().getByRole('heading', { name: 'Toezeggingen' }).waitFor();
    await shoot(page(), 'work-findings');
  });

  it('loses nothing that was typed when another page is turned to', async () => {
    await textField(page()).fill('Half af');
    await go(page(), 'Bronnen');
    await go(page(), 'Werk');
    await expect.poll(() => textField(page()).inputValue()).toBe('Half af');
    await page().getByText('Getypt en bewaard, nog geen versie').waitFor();
  });

  it('never puts a proposal over what was typed: both stay as versions', async () => {
    await button('Opnieuw voorstellen').click();
    const proposal = page().getByRole('region', { name: 'Nieuw voorstel' });
    await proposal.waitFor();
    expect(await textField(page()).inputValue()).toBe('Half af');
    await proposal.getByRole('button', { name: 'Gebruik dit voorstel' }).click();
    await expect.poll(() => page().locator('.version').count()).toBe(3);
    await settledEditor(page());
    expect(await textField(page()).inputValue()).not.toBe('Half af');
    await button(/^Laatste stap ongedaan maken/).click();
    await expect.poll(() => textField(page()).inputValue()).toBe('Half af');
    expect(await page().getByText('Het voorstel is een nieuwe versie.').count()).toBe(0);
  });

  it('holds a promise back until somebody is to keep it', async () => {
    const part = page().locator('.commitments');
    await writeVersion(page(), 'De weg is dicht. We komen hier vrijdag op terug.', 3);
    await part.getByText('nog geen eigenaar en datum').waitFor();
    await stepsPart(page())
      .getByText('Versturen: Een toezegging in de tekst heeft nog geen eigenaar')
      .waitFor();
    await part.getByLabel('Eigenaar').fill('vakafdeling wegen');
    await part.getByLabel('Uiterlijk').fill('2026-03-06');
    await part.getByRole('button', { name: /^Bewaar/ }).click();
    await part.getByText('belegd bij vakafdeling wegen, uiterlijk 6 maart').waitFor();
    await stepsPart(page()).getByText('Versturen: Eerst is het akkoord van communicatie nodig.').waitFor();
  });

  it('marks what may not be said yet, and offers no way to put it in', async () => {
    await page()
      .getByRole('tab', { name: /^Feiten/ })
      .click();
    await button('Voeg een feit toe').click();
    const form = page().locator('.add-fact');
    await form.getByLabel('Wie zegt dit (functie)').fill('vakafdeling wegen');
    await form.getByLabel('Mag het gezegd worden?').selectOption('council-first');
    await form.getByLabel('Het feit, in één zin').fill('De herinrichting wordt drie ton duurder.');
    await form.getByRole('button', { name: 'Bewaar feit' }).click();
    const withheld = page().locator('.withheld', { hasText: 'drie ton duurder' });
    await withheld.getByText('De raad hoort dit eerst').waitFor();
    expect(await withheld.getByRole('button', { name: /^Zet in tekst/ }).count()).toBe(0);
    await shoot(page(), 'work-facts');
    await withheld.getByRole('button', { name: /^Wijzig/ }).click();
    await withheld.getByLabel('Vrijgegeven door (functie)').fill('griffie');
    await withheld.getByLabel('Waarom mag het nu?').fill('De raad is gisteren geïnformeerd.');
    await withheld.getByRole('button', { name: 'Geef vrij' }).click();
    const free = page().locator('.fact:not(.withheld)', { hasText: 'drie ton duurder' });
    await free.getByRole('button', { name: /^Zet in tekst/ }).click();
    expect(await textField(page()).inputValue()).toContain('De herinrichting wordt drie ton duurder.');
  });

  it('keeps what a colleague says, and lets an action go with a reason', async () => {
    await page().getByLabel('Uw opmerking').fill('Kan het korter?');
    await button('Plaats opmerking').click();
    await page().locator('.comments li', { hasText: 'Kan het korter?' }).waitFor();
    await openOther(page(), 'Laten vervallen');
    await takeStep(page(), { field: [/^Reden/, 'Een ander neemt het over.'], run: 'Laat vervallen' });
    await nowIs(page(), 'Klaar: vervallen');
    await back();
  });
});

describe('access to work', () => {
  it.each([
    ['light', 1400, 1000, 1],
    ['dark', 1400, 1000, 1],
    ['at200', 1280, 900, 2],
    ['narrow', 320, 800, 1],
  ] as const)('has no fault and loses nothing: %s', async (name, width, height, zoom) => {
    await page().emulateMedia({ colorScheme: name === 'dark' ? 'dark' : 'light' });
    await resized(width, height, zoom);
    const overflow = (): Promise<number> =>
      page().evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await go(page(), 'Vandaag');
    await openStart(page(), ({ course }) => course !== 'H15' && course !== 'H16');
    await page().waitForTimeout(300);
    await picture(running, `work-start-${name}`);
    expect(await violations(page()), 'start').toEqual([]);
    expect(await overflow(), 'start').toBeLessThanOrEqual(0);
    await page().keyboard.press('Escape');
    await button(/^Verder schrijven: /)
      .last()
      .click();
    await page().locator('.finding, .findings').first().waitFor();
    await textField(page()).fill(`${texts.second} Inzake de brug komen we hier vrijdag op terug.`);
    await page().locator('.finding').first().waitFor();
    await settledEditor(page());
    await picture(running, `work-editor-${name}`);
    await page()
      .locator('.editor-desk')
      .evaluate((element) => element.scrollIntoView());
    await page().waitForTimeout(200);
    await picture(running, `work-desk-${name}`);
    await openOther(page(), 'Eigenaar en datum');
    expect(await violations(page()), 'editor').toEqual([]);
    expect(await overflow(), 'editor').toBeLessThanOrEqual(0);
    await page()
      .getByRole('tab', { name: /^Feiten/ })
      .click();
    await page().locator('.fact').first().waitFor();
    await picture(running, `work-facts-${name}`);
    expect(await violations(page()), 'facts').toEqual([]);
    expect(await overflow(), 'facts').toBeLessThanOrEqual(0);
    expect(await page().locator('[aria-live], [role=status], [role=alert], [role=log], output').count()).toBe(
      1,
    );
    await back();
    await page().locator('.work-line').first().waitFor();
    await page().waitForTimeout(300);
    await picture(running, `work-list-${name}`);
    expect(await violations(page()), 'list').toEqual([]);
    expect(await overflow(), 'list').toBeLessThanOrEqual(0);
  });
});
