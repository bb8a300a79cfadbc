import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHome, launch, morning, type RunningApp, shoot } from '../support/app-driver.ts';
import { luisterpost } from '../support/luisterpost.ts';
import { type SmallSite, startSmallSite } from '../support/small-site.ts';

let running: RunningApp;
let site: SmallSite;
const rows = 5000;

beforeAll(async () => {
  site = await startSmallSite();
  const home = freshHome();
  const run = async (...args: string[]): Promise<void> => {
    const { code, err } = await luisterpost([...args, '--home', home, '--now', morning]);
    expect(code, err).toBe(0);
  };
  await run('init', '--municipality', 'GM0168');
  // The host is allowed with another address of it: in the window nothing inside the own network is read.
  await run('sources', 'add', `http://${site.host}/ander.xml`, '--allow-host', site.host);
  running = await launch(home);
  await page().getByRole('button', { name: 'Bronnen', exact: true }).click();
});
afterAll(async () => {
  await running.app.close();
  await site.close();
});

const page = (): RunningApp['page'] => running.page;
const tab = (name: string): Promise<void> => page().getByRole('tab', { name }).click();
const button = (name: RegExp | string) => page().getByRole('button', { name }).first();
/** Answers the system's dialogs: the one thing a test cannot do with the mouse. */
const answerDialogs = (path: string): Promise<void> =>
  running.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

describe('adding a source from the address of a site', () => {
  it('shows what it offers before it is followed', async () => {
    await tab('Bron toevoegen');
    await page().getByLabel('Adres van een site of feed').fill(`http://${site.host}/`);
    await page().keyboard.press('Enter');
    const card = page().locator('.preview').first();
    await card.waitFor();
    await shoot(page(), 'sources-preview');
    const text = await card.innerText();
    expect(text).toContain('7 berichten te lezen · ongeveer 7 per week');
    expect(text).toContain('Losse tegel nummer 0 in de Dorpsstraat');
    expect(text).toContain('2 maart 10.00 uur');
  });

  it('follows it under the name and voice that were chosen, and reads it at once', async () => {
    await page().getByText('Eerst naam, soort stem of wijk aanpassen').click();
    await page().getByLabel('Naam', { exact: true }).fill('Het Dorpsblad');
    await page().getByLabel('Soort stem').selectOption('bewoners');
    await button('Volg: Het Dorpsblad').click();
    await page().getByText('U volgt deze bron nu.').waitFor();
    await tab('Gevolgd');
    const row = page().getByRole('row', { name: /Het Dorpsblad/ });
    await row.getByText('7 nieuw, 0 gewijzigd.').waitFor();
    expect(await row.innerText()).toContain('bewoners');
  });

  it('says so the next time', async () => {
    await tab('Bron toevoegen');
    await page().getByLabel('Adres van een site of feed').fill(site.feed);
    await page().keyboard.press('Enter');
    await page().getByText('U volgt deze bron al.').waitFor();
    expect(await page().locator('.preview form').count()).toBe(0);
  });
});

describe('a message that was edited', () => {
  it('shows what came and what went', async () => {
    site.edit();
    await tab('Gevolgd');
    await button('Probeer nu: Het Dorpsblad').click();
    await page().getByText('0 nieuw, 1 gewijzigd.').first().waitFor();
    await page().getByRole('button', { name: 'Zoeken', exact: true }).click();
    await button('Losse tegel nummer 0').click();
    await button('Gewijzigd: toon verschil').click();
    const change = page().locator('.item-change');
    await change.waitFor();
    expect(await change.locator('del').allInnerTexts()).toEqual([expect.stringContaining('in week 10')]);
    expect(await change.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('na de zomer')]);
    await shoot(page(), 'item-changes');
    await page().keyboard.press('Escape');
    await page().getByRole('button', { name: 'Bronnen', exact: true }).click();
  });
});

describe('reading in a table', () => {
  const lines = Array.from({ length: rows }, (_, index) => {
    const text = index % 100 === 0 ? '' : `Lantaarn ${index} aan de dorpsstraat brandt niet`;
    const date = index % 250 === 1 ? 'gisteren of zo' : `0${(index % 9) + 1}-02-2026 10:15`;
    return `${index + 1};${date};${text};Overdinkel`;
  });

  it('guesses the columns, shows how far it is, and reports what was refused', async () => {
    const file = join(running.home, 'meldingen.csv');
    writeFileSync(file, `Nummer;Datum;Melding;Wijk\n${lines.join('\n')}\n`);
    await answerDialogs(file);
    await tab('Inlezen en bewaren');
    await button(/^Kies een CSV-bestand/).click();
    await page().locator('.sample-rows').waitFor();
    await shoot(page(), 'sources-mapping');
    expect(await page().getByLabel('Tekst van het bericht').locator('option:checked').innerText()).toBe(
      'Melding',
    );
    await button('Lees 5.000 rijen in').click();
    await page().getByRole('progressbar', { name: 'Ingelezen rijen' }).waitFor();
    await page()
      .getByText(/van 5\.000 rijen/)
      .waitFor();
    await shoot(page(), 'sources-importing');
    await page().getByRole('heading', { name: 'Ingelezen: meldingen' }).waitFor();
    const report = await page().locator('.report').innerText();
    expect(report).toContain('geen tekst: 50 regels');
    expect(report).toMatch(/regels: 2, 102, 202/);
    expect(report).toContain('datum niet te lezen: 20 regels');
    await shoot(page(), 'sources-report');
  });

  it('saves the refused rows with their reason', async () => {
    const file = join(running.home, 'geweigerd.csv');
    await answerDialogs(file);
    await button('Bewaar de geweigerde regels').click();
    await page().getByText(`Bewaard: ${file}`).first().waitFor();
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(71);
  });

  it('proposes the source they were refused for, by the name they were saved under', async () => {
    await button('Ander bestand').click();
    await button('Lees 70 rijen in').waitFor();
    expect(await page().getByLabel('Naam van deze bron').inputValue()).toBe('meldingen');
  });

  it('stops when asked to, and keeps what was read', async () => {
    const file = join(running.home, 'nog-een.csv');
    const more = lines.map((line) => line.replace('Lantaarn', 'Prullenbak'));
    writeFileSync(file, `Nummer;Datum;Melding;Wijk\n${more.join('\n')}\n`);
    await answerDialogs(file);
    await button('Ander bestand').click();
    await button('Lees 5.000 rijen in').click();
    await page()
      .getByText(/van 5\.000 rijen/)
      .waitFor();
    await button('Stop').click();
    await page()
      .getByRole('heading', { name: /^Gestopt: nog-een/ })
      .waitFor();
  });
});

describe('a folder of files', () => {
  it('is followed and read at once: what is in it can be found', async () => {
    const folder = join(running.home, 'Verslagen van de wijkraad');
    mkdirSync(folder);
    const text = 'Bewoners van Glane vragen om een zebrapad bij de kruidenierswinkel.';
    writeFileSync(join(folder, 'verslag.txt'), `${text}\n`);
    await answerDialogs(folder);
    await button('Kies een map').click();
    const section = page().getByRole('region', { name: 'Map met bestanden volgen' });
    await section.getByText('“Verslagen van de wijkraad”: 1 nieuw, 0 gewijzigd.').waitFor();
    await page().getByRole('button', { name: 'Zoeken', exact: true }).click();
    await page().getByRole('searchbox').fill('kruidenierswinkel');
    await page().keyboard.press('Enter');
    await page().getByText('om een zebrapad bij de').first().waitFor();
    await page().getByRole('button', { name: 'Bronnen', exact: true }).click();
    await tab('Inlezen en bewaren');
  });

  it('is not followed twice', async () => {
    await button('Kies een map').click();
    await page().getByText('Deze bron staat er al: Verslagen van de wijkraad.').first().waitFor();
  });
});

describe('a mailbox', () => {
  const section = () => page().getByRole('region', { name: 'Postbus volgen (IMAP)' });
  /** Nobody listens on port 1. */
  const follow = async (user: string): Promise<void> => {
    await section().getByLabel('Server').fill('127.0.0.1:1');
    await section().getByLabel('Gebruikersnaam').fill(user);
    await section().getByLabel('Wachtwoord van de postbus').fill('geheim-van-de-proef');
    await button('Volg postbus').click();
  };
  /** A key ring is a matter of the machine: the test decides whether there is one. */
  const keyRing = (there: boolean): Promise<void> =>
    running.app.evaluate(({ safeStorage }, available) => {
      safeStorage.isEncryptionAvailable = () => available;
      safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
      safeStorage.encryptString = (text) => Buffer.from(text).map((byte) => byte ^ 255) as Buffer;
      safeStorage.decryptString = (sealed) => Buffer.from(sealed.map((byte) => byte ^ 255)).toString();
    }, there);

  it('asks for what is missing', async () => {
    await button('Volg postbus').click();
    await section().getByText('Vul de server, de gebruikersnaam en het wachtwoord in.').waitFor();
  });

  it('waits where its password cannot be kept, and says what to do', async () => {
    await keyRing(false);
    await follow('meldpunt@gemeente.example');
    await section().getByText('“Postbus meldpunt” is toegevoegd maar gepauzeerd').waitFor();
    await section()
      .getByText(/LUISTERPOST_SECRET_B_[0-9A-F]{12}/)
      .waitFor();
    expect(await section().getByLabel('Wachtwoord van de postbus').inputValue()).toBe('');
    await shoot(page(), 'sources-mailbox-paused');
    await tab('Gevolgd');
    const row = page().getByRole('row', { name: /Postbus meldpunt/ });
    await row.getByText('gepauzeerd').waitFor();
    await tab('Inlezen en bewaren');
  });

  it('says so where the server cannot be reached, and keeps the password out of the list', async () => {
    await keyRing(true);
    await follow('signalen@gemeente.example');
    await section().getByText('“Postbus signalen”: De postbus op 127.0.0.1 is niet bereikbaar.').waitFor();
    await shoot(page(), 'sources-mailbox-unreachable');
    await tab('Gevolgd');
    const row = page().getByRole('row', { name: /Postbus signalen/ });
    await row.getByText('onbereikbaar').waitFor();
    expect(readFileSync(join(running.home, 'secrets.json'), 'utf8')).not.toContain('geheim-van-de-proef');
    expect(await page().locator('body').innerText()).not.toContain('geheim-van-de-proef');
    await tab('Inlezen en bewaren');
  });
});

describe('the list of sources', () => {
  it('goes into a file and comes back as known', async () => {
    const file = join(running.home, 'bronnen.opml');
    await answerDialogs(file);
    await button('Lijst bewaren').click();
    await page().getByText(`Bewaard: ${file}`).first().waitFor();
    expect(readFileSync(file, 'utf8')).toContain('Het Dorpsblad');
    await button('Lijst inlezen').click();
    await page()
      .locator('.save-result', { hasText: /^0 toegevoegd, \d+ volgde u al/ })
      .waitFor();
  });

  it('says nothing of the time before when a list cannot be read', async () => {
    const file = join(running.home, 'geen-lijst.opml');
    writeFileSync(file, 'dit is geen lijst');
    await answerDialogs(file);
    const section = page().getByRole('region', { name: 'Lijst van bronnen' });
    await section.getByRole('button', { name: 'Lijst inlezen' }).click();
    await section.locator('.notice-failure').waitFor();
    expect(await section.locator('.save-result').count()).toBe(0);
  });
});
