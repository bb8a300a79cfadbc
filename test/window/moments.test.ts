import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHome, launch, morning, type RunningApp, shoot } from '../support/app-driver.ts';
import { luisterpost } from '../support/luisterpost.ts';
import { briefing } from '../support/why-window.ts';
import { violations } from '../support/window-looks.ts';

const zone = 'TZID=Europe/Amsterdam';
const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20260201T080000Z',
  ...lines,
  'END:VEVENT',
];
const visit = (...lines: readonly string[]): readonly string[] =>
  event(
    'UID:bezoek@proef.example',
    'SUMMARY:Werkbezoek Overdinkel',
    'LOCATION:Dorpshuis Overdinkel',
    ...lines,
  );
const first = [
  visit(
    `DTSTART;${zone}:20260303T140000`,
    `DTEND;${zone}:20260303T153000`,
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'DESCRIPTION:Vertrouwelijke toelichting',
    'ATTENDEE;CN=Genodigde Proefnaam:mailto:gast@proef.example',
  ),
  event('UID:raad@proef.example', 'SUMMARY:Raadsvergadering', `DTSTART;${zone}:20260304T193000`),
  event('UID:prive@proef.example', 'CLASS:PRIVATE', 'SUMMARY:Tandarts', `DTSTART;${zone}:20260305T090000`),
];
const changes = [
  visit(
    `RECURRENCE-ID;${zone}:20260310T140000`,
    `DTSTART;${zone}:20260311T093000`,
    `DTEND;${zone}:20260311T110000`,
    'SEQUENCE:1',
  ),
  visit(
    `RECURRENCE-ID;${zone}:20260317T140000`,
    'STATUS:CANCELLED',
    `DTSTART;${zone}:20260317T140000`,
    `DTEND;${zone}:20260317T153000`,
    'SEQUENCE:1',
  ),
];
const calendar = (events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proef//NL', 'X-WR-CALNAME:Agenda wethouder', ...events.flat()]
    .concat('END:VCALENDAR', '')
    .join('\r\n');

let running: RunningApp;
let server: Server;
let served = calendar(first);
let host = '';

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/calendar; charset=utf-8').end(served);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const home = freshHome();
  const begun = await launch(home, morning, ['--sample', 'GM0168']);
  await briefing(begun.page);
  await begun.app.close();
  // In the window nothing inside the own network is read, unless the command line allowed the host.
  const added = ['sources', 'add', `http://${host}/ander.xml`, '--allow-host', host];
  const { code, err } = await luisterpost([...added, '--home', home, '--now', morning]);
  expect(code, err).toBe(0);
  running = await launch(home);
  await briefing(page());
});
afterAll(async () => {
  await running.app.close();
  server.closeAllConnections();
  server.close();
});

const page = (): RunningApp['page'] => running.page;
const button = (name: RegExp | string) => page().getByRole('button', { name, exact: true }).first();
const tab = (name: string): Promise<void> => page().getByRole('tab', { name }).click();
const row = (text: string | RegExp) => page().locator('.agenda-row', { hasText: text });
const answerDialogs = (path: string): Promise<void> =>
  running.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

/** A picture, no fault, and one voice. */
async function sound(name: string): Promise<void> {
  await shoot(page(), `momenten-${name}`);
  expect(await violations(page()), name).toEqual([]);
  const live = page().locator('[aria-live], [role=status], [role=alert], [role=log], output');
  expect(await live.count(), name).toBe(1);
}

const focused = (): Promise<unknown> => page().evaluate('document.activeElement.textContent');

describe('a moment by hand', () => {
  it('begins with an empty agenda that leads on', async () => {
    await button('Momenten').click();
    await page().getByRole('heading', { name: 'Er staat nog niets op de agenda' }).waitFor();
    await sound('leeg');
    await button('Voeg een moment toe').click();
    expect(await page().evaluate('document.activeElement.labels[0].innerText')).toBe('Titel');
  });

  it('says what is missing, and keeps what was typed', async () => {
    await page().getByRole('textbox', { name: 'Titel' }).fill('Opening speeltuin Overdinkel');
    await button('Zet op de agenda').click();
    await page().getByText('Vul in hoe laat het begint', { exact: false }).first().waitFor();
    expect(await page().getByRole('textbox', { name: 'Titel' }).inputValue()).toBe(
      'Opening speeltuin Overdinkel',
    );
  });

  it('is put on the agenda and can be taken back', async () => {
    await page().getByRole('combobox', { name: 'Soort', exact: true }).selectOption('event');
    await page().getByLabel('Dag', { exact: true }).fill('2026-03-06');
    await page().getByLabel('Van', { exact: true }).fill('10:00');
    await page().getByLabel('Tot', { exact: true }).fill('11:30');
    await page().getByLabel('Plaats', { exact: true }).fill('Dorpshuis Overdinkel');
    await page().getByText('Spreektijd, gesprekspartners en notities').click();
    await page().getByLabel('Spreektijd in minuten').fill('5');
    await page().getByLabel('Wie u ontmoet: functies').fill('bestuur van het dorpshuis');
    await page().getByLabel('Eigen notities').fill('Schaar meenemen.');
    await sound('toevoegen');
    await button('Zet op de agenda').click();
    await row('Opening speeltuin').waitFor();
    await expect.poll(focused).toBe('Ongedaan maken');
    expect(await row('Opening speeltuin').innerText()).toContain('10.00–11.30 uur');
    await button('Ongedaan maken').click();
    await row('Opening speeltuin').waitFor({ state: 'detached' });
    await tab('Moment toevoegen');
    await page().getByRole('textbox', { name: 'Titel' }).fill('Opening speeltuin Overdinkel');
    await page().getByLabel('Dag', { exact: true }).fill('2026-03-06');
    await page().getByLabel('Van', { exact: true }).fill('10:00');
    await button('Zet op de agenda').click();
    await row('Opening speeltuin').waitFor();
  });

  it('is changed beside the list; closing by accident loses nothing, and a step can be turned back', async () => {
    await row('Opening speeltuin')
      .getByRole('button', { name: /^Wijzig/ })
      .click();
    const panel = page().getByRole('complementary');
    await panel.getByLabel('Plaats', { exact: true }).fill('Sportpark');
    await page().keyboard.press('Escape');
    await row('Opening speeltuin')
      .getByRole('button', { name: /^Wijzig/ })
      .click();
    expect(await panel.getByLabel('Plaats', { exact: true }).inputValue()).toBe('Sportpark');
    await panel.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await panel.getByText('Bewaard.').waitFor();
    await expect.poll(() => row('Opening speeltuin').innerText()).toContain('Sportpark');
    await panel.getByRole('button', { name: /^Draai terug: Gewijzigd/ }).waitFor();
    await sound('wijzigen');
    await panel.getByRole('button', { name: /^Draai terug: Gewijzigd/ }).click();
    await expect.poll(() => row('Opening speeltuin').innerText()).not.toContain('Sportpark');
    await panel.getByText('(teruggedraaid)', { exact: false }).waitFor();
    await page().keyboard.press('Escape');
  });

  it('stays on the agenda when it is cancelled, and comes back', async () => {
    await row('Opening speeltuin')
      .getByRole('button', { name: /^Laat vervallen/ })
      .click();
    await row('Opening speeltuin').getByText('vervallen', { exact: true }).waitFor();
    await sound('vervallen');
    // Taken back is what the notice says, whatever was done since.
    await row('Opening speeltuin')
      .getByRole('button', { name: /^Wijzig/ })
      .click();
    const panel = page().getByRole('complementary');
    await panel.getByRole('textbox', { name: 'Titel' }).fill('Opening van de speeltuin');
    await panel.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await panel.getByText('Bewaard.').waitFor();
    await page().keyboard.press('Escape');
    await button('Ongedaan maken').click();
    const renamed = row('Opening van de speeltuin');
    await renamed.locator('.mark-cancelled').waitFor({ state: 'detached' });
    expect(await renamed.count()).toBe(1);
  });
});

describe('a calendar', () => {
  it('shows what can be picked, and says what was left out', async () => {
    await tab('Agenda inlezen');
    await page().getByLabel('Adres van de agenda').fill(`http://${host}/agenda.ics`);
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /^Agenda wethouder: 4 afspraken/ })
      .waitFor();
    const shown = await page().locator('.tab-panel:not([hidden])').innerText();
    expect(shown).toContain('1 privéafspraak is overgeslagen.');
    expect(shown).toContain('Deelnemers, omschrijvingen en bijlagen zijn weggelaten.');
    expect(shown).not.toMatch(/Tandarts|Proefnaam|Vertrouwelijk/);
    await sound('kiezen');
  });

  it('puts what was ticked on the agenda, by keyboard', async () => {
    const boxes = page().locator('.offer-row input');
    await boxes.first().focus();
    await page().keyboard.press('Space');
    await button('Zet 1 moment op de agenda').waitFor();
    await button('Kies alles').click();
    await button('Zet 4 momenten op de agenda').click();
    await row('Raadsvergadering').waitFor();
    expect(await row('Werkbezoek Overdinkel').count()).toBe(3);
    await sound('agenda');
  });

  it('is followed: what moved and what was cancelled is marked', async () => {
    served = calendar([...first, ...changes]);
    await tab('Agenda inlezen');
    await button('Kijk nu naar wijzigingen').click();
    await page().getByText('In de agenda: 1 moment verplaatst, 1 moment vervallen.').first().waitFor();
    await sound('gevolgd');
    await tab('Op de agenda');
    await row('09.30–11.00 uur').getByText('verplaatst').waitFor();
    expect(await row('Werkbezoek Overdinkel').locator('.mark-cancelled').count()).toBe(1);
  });

  it('is read from a file as well, and says what it cannot read', async () => {
    const file = join(running.home, 'fractie.ics');
    writeFileSync(
      file,
      calendar([event('UID:f@proef.example', 'SUMMARY:Interview', `DTSTART;${zone}:20260309T110000`)]),
    );
    await answerDialogs(file);
    await tab('Agenda inlezen');
    await button('Kies een bestand…').click();
    await page()
      .getByRole('heading', { name: /1 afspraak in de komende zestig dagen/ })
      .waitFor();
    await button('Andere agenda').click();
    writeFileSync(file, 'geen agenda');
    await button('Kies een bestand…').click();
    await page().locator('.notice-failure').waitFor();
    await tab('Op de agenda');
  });
});

describe('the pack of a moment', () => {
  it('opens from the line in the briefing', async () => {
    await button('Vandaag').click();
    await briefing(page());
    const line = page().getByRole('button', { name: /^Pakket: 14\.00–15\.30 uur Werkbezoek Overdinkel/ });
    await line.waitFor();
    await shoot(page(), 'momenten-vandaag', false);
    await line.click();
    await page().locator('article.pack').waitFor();
    expect(await page().getByRole('heading', { level: 1 }).last().innerText()).toBe('Werkbezoek Overdinkel');
    await expect.poll(focused).toContain('Terug naar Momenten');
    await sound('pakket');
  });

  it('leads from a sentence to what it rests on', async () => {
    await page().locator('article.pack .sentence-quoted').first().click();
    await page().getByRole('complementary').locator('.item-card').first().waitFor();
    await sound('pakket-bewijs');
    await page().keyboard.press('Escape');
    const advised = page().locator('article.pack .sentence-advised').first();
    if ((await advised.count()) > 0) {
      await advised.click();
      await page().getByRole('complementary').locator('.plain-list li').first().waitFor();
      await page().keyboard.press('Escape');
    }
  });

  it('keeps the names of whom one meets, and says when they go', async () => {
    await page().getByText('Namen van wie u ontmoet').click();
    await page().getByText('Wordt zeven dagen na het moment gewist', { exact: false }).waitFor();
    await page().getByLabel('Naam', { exact: true }).fill('Gastvrouw Proefnaam');
    await page().getByLabel('Functie', { exact: true }).fill('beheerder');
    await sound('pakket-namen');
    await button('Bewaar namen').click();
    await page().getByText('1 naam bewaard.').first().waitFor();
    await page().locator('article.pack', { hasText: 'Gastvrouw Proefnaam' }).waitFor();
  });

  it.each(['pdf', 'docx', 'eml', 'html'])('is saved as %s', async (format) => {
    const file = join(running.home, `pakket.${format}`);
    await answerDialogs(file);
    await page().getByLabel('Opslaan als').selectOption(format);
    await button('Opslaan').click();
    await page().getByText(`Opgeslagen: ${file}`).first().waitFor();
    expect(existsSync(file) && statSync(file).size).toBeGreaterThan(1000);
  });

  it('leads back to the agenda', async () => {
    await button(/Terug naar Momenten/).click();
    await expect.poll(focused).toBe('Momenten');
    await row('Raadsvergadering')
      .getByRole('button', { name: /^Pakket/ })
      .click();
    await page().locator('article.pack').waitFor();
    await button(/Terug naar Momenten/).click();
    await expect.poll(focused).toBe('Pakket');
  });
});

describe('by scheme and size', () => {
  it('has no fault in the dark', async () => {
    await page().emulateMedia({ colorScheme: 'dark' });
    await sound('agenda-donker');
    await tab('Moment toevoegen');
    await sound('toevoegen-donker');
    await tab('Op de agenda');
    await row('Raadsvergadering')
      .getByRole('button', { name: /^Pakket/ })
      .click();
    await page().locator('article.pack').waitFor();
    await sound('pakket-donker');
    await button(/Terug naar Momenten/).click();
    await page().emulateMedia({ colorScheme: 'light' });
  });

  it.each([
    ['smal', 320, 800, 1],
    ['200', 1280, 900, 2],
  ])('loses nothing %s', async (name, width, height, zoom) => {
    await running.app.evaluate(
      ({ BrowserWindow }, [w, h, z]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setMinimumSize(200, 200);
        window?.setContentSize(w ?? 0, h ?? 0);
        window?.webContents.setZoomFactor(z ?? 1);
      },
      [width, height, zoom],
    );
    const fits = async (place: string): Promise<void> => {
      await page().waitForTimeout(200);
      await shoot(page(), `momenten-${place}-${name}`, false);
      const over = await page().evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(over, place).toBeLessThanOrEqual(0);
    };
    await fits('agenda');
    await row('Raadsvergadering')
      .getByRole('button', { name: /^Wijzig/ })
      .click();
    await fits('wijzigen');
    await page().keyboard.press('Escape');
    await tab('Moment toevoegen');
    await fits('toevoegen');
    await tab('Agenda inlezen');
    await fits('inlezen');
    await page().getByLabel('Adres van de agenda').fill(`http://${host}/agenda.ics`);
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /^Agenda wethouder/ })
      .waitFor();
    await fits('kiezen');
    await button('Andere agenda').click();
    await tab('Op de agenda');
    await row('Raadsvergadering')
      .getByRole('button', { name: /^Pakket/ })
      .click();
    await page().locator('article.pack').waitFor();
    await page()
      .getByText(/^Namen van wie u ontmoet/)
      .click();
    await fits('pakket');
    await button(/Terug naar Momenten/).click();
  });
});
