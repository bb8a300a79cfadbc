/** Steps in the real window on the page "Raad en pers", for its tests and its proof. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { freshHome, launch, morning, type RunningApp } from './app-driver.ts';
import { must } from './demo.ts';
import { briefing } from './why-window.ts';

/** A note that the first paper of the list is about. */
const note =
  'De Molenweg is dicht en niemand weet hoe lang de afsluiting duurt. De winkels zijn niet te bereiken.';

/** The griffie's list: four papers, one that is secret and one without a date. */
export const councilList: readonly string[] = [
  'Nr;Soort;Onderwerp;Fractie;Datum;Termijn;Status;Portefeuillehouder',
  '1;Schriftelijke vragen;Afsluiting van de Molenweg;D66;8-2-2026;;open;Verkeer',
  '2;Toezegging;Kosten van de afvalpas;;1-2-2026;2-3-2026;open;Afval',
  '3;Motie;Bankjes langs het fietspad;PvdA;12-1-2026;vóór de zomer;open;Openbare ruimte',
  '4;Vergadering;Raadsvergadering;;12-3-2026;;;',
  '5;Motie;Verkoop van de grond bij de haven;VVD;12-1-2026;;vertrouwelijk;Wonen',
  '6;Motie;Motie zonder datum;CDA;;;open;Wonen',
];

/** A home with the sample week of Losser and a note about a closed road; the reader is the woordvoerder. */
export async function councilHome(): Promise<string> {
  const home = freshHome();
  const { app, page } = await launch(home, morning, ['--sample', 'GM0168']);
  await briefing(page);
  await become(page, 'communicatieadviseur');
  await app.close();
  await must(['note', note, '--home', home, '--now', '2026-03-03T07:30:00+01:00']);
  return home;
}

/** Changes who works here, as the settings do. */
export async function become(page: Page, role: string): Promise<void> {
  await page.evaluate(`window.luisterpost.saveProfile({ role: '${role}' })`);
  await page.reload();
  await briefing(page);
}

/** Turns to the page. */
export async function openCouncil(page: Page, name = 'Raad en pers'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The panel beside the list. */
export const councilPanel = (page: Page, name: 'Persvraag' | 'Raadsstuk'): Locator =>
  page.getByRole('complementary', { name });

/** Opens a tab by the beginning of its name. */
export const councilTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** Writes the list and answers the system's dialog with it: the one thing that cannot be done with the mouse. */
export async function chooseList({ app, home }: RunningApp, lines = councilList): Promise<void> {
  const path = join(home, 'Raadsspoor 2026-03-03.csv');
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Notes a question of the press; its panel opens. */
export async function noteInquiry(
  page: Page,
  medium: string,
  question: string,
  deadline: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe persvraag', exact: true }).click();
  const form = page.getByRole('form', { name: 'Nieuwe persvraag' });
  await form.getByLabel('Medium').fill(medium);
  await form.getByLabel('Deadline').fill(deadline);
  await form.getByLabel('Vraag', { exact: true }).fill(question);
  await form.getByRole('button', { name: 'Noteer persvraag' }).click();
  await councilPanel(page, 'Persvraag').getByRole('heading', { name: medium }).waitFor();
}

/** Every tab, and a panel beside two of them; `press` has De Lindebode on its list. */
export async function everywhere(page: Page, check: (place: string) => Promise<void>): Promise<void> {
  await councilTab(page, 'Voorstellen');
  await check('voorstellen');
  await councilTab(page, 'Inlezen en invoeren');
  await check('inlezen');
  await councilTab(page, 'Persvragen');
  await page.getByRole('button', { name: 'De Lindebode', exact: true }).click();
  await councilPanel(page, 'Persvraag').waitFor();
  await page.waitForTimeout(200);
  await check('persvraag');
  await page.keyboard.press('Escape');
  await check('persvragen');
  await councilTab(page, 'Raadsspoor');
  await page.getByRole('button', { name: 'Kosten van de afvalpas' }).click();
  await councilPanel(page, 'Raadsstuk').waitFor();
  await page.waitForTimeout(200);
  await check('raadsstuk');
  await page.keyboard.press('Escape');
  await check('raadsspoor');
}
