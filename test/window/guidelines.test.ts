import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import { startModelServer } from '../support/protocols/openai-server.ts';
import { picture, violations } from '../support/window-looks.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(page());
  await page().getByRole('button', { name: 'Instellingen', exact: true }).click();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const tab = (name: string): Promise<void> => page().getByRole('tab', { name }).click();
const part = (name: string) => page().getByRole('region', { name, exact: true });
const kept = (): Promise<Record<string, unknown>> =>
  page().evaluate('window.luisterpost.guidelines({}).then(({ value }) => value.guidelines)');

describe('the guidelines', () => {
  it('keep office hours, and take them back', async () => {
    await tab('Richtlijnen');
    const hours = part('Kantooruren');
    await hours.getByLabel('Van').fill('17:30');
    await hours.getByRole('button', { name: /^Bewaar/ }).click();
    await hours.getByText('De eindtijd moet na de begintijd liggen.').waitFor();
    expect(await hours.getByLabel('Van').inputValue()).toBe('17:30');
    await hours.getByLabel('Van').fill('09:00');
    await hours.getByLabel('vrijdag').uncheck();
    await hours.getByRole('button', { name: /^Bewaar/ }).click();
    await hours.getByText('Bewaard: kantooruren.').waitFor();
    expect(await kept()).toMatchObject({
      officeHours: { days: [1, 2, 3, 4], from: '09:00', until: '17:00' },
    });
    await hours.getByRole('button', { name: /^Ongedaan maken/ }).click();
    await hours.getByText('Ongedaan gemaakt: kantooruren.').waitFor();
    expect(await hours.getByLabel('Van').inputValue()).toBe('08:30');
    expect(await hours.getByLabel('vrijdag').isChecked()).toBe(true);
  });

  it('add, change and remove a norm, with the keyboard', async () => {
    const norms = part('Normtijden');
    await norms.getByText('Sociale media: binnen 4 kantooruren').waitFor();
    await norms.getByRole('button', { name: 'Voeg een normtijd toe' }).press('Enter');
    expect(await page().evaluate('document.activeElement.closest("label").innerText')).toContain('Kanaal');
    await page().keyboard.type('Facebook');
    await norms.getByLabel('Binnen', { exact: true }).fill('2,5');
    await page().keyboard.press('Enter');
    await norms.getByText('Facebook: binnen 2,5 kantooruren').waitFor();
    expect(await page().evaluate('document.activeElement.innerText')).toBe('Voeg een normtijd toe');
    expect((await kept())['norms']).toContainEqual({ channel: 'facebook', hours: 2.5, workingDays: null });

    await norms.getByRole('button', { name: /^Wijzig: Facebook/ }).click();
    await norms.getByLabel('Eenheid').selectOption('workingDays');
    await norms.getByRole('button', { name: /^Bewaar/ }).click();
    await norms.getByText('Vul een heel aantal werkdagen in').waitFor();
    await page().keyboard.press('Escape');
    expect(await norms.getByLabel('Eenheid').count()).toBe(0);

    await norms.getByRole('button', { name: /^Verwijder: Facebook/ }).click();
    await norms.getByText('Verwijderd: Facebook: binnen 2,5 kantooruren.').waitFor();
    expect((await kept())['norms']).toHaveLength(2);
    await norms.getByRole('button', { name: /^Ongedaan maken/ }).click();
    await norms.getByText('Facebook: binnen 2,5 kantooruren', { exact: true }).waitFor();
  });

  it('say who stands in, who may agree, who sends what and whom to call', async () => {
    const standIn = part('Vervanging');
    await standIn.getByRole('button', { name: 'Voeg een vervanging toe' }).click();
    await standIn.getByRole('button', { name: /^Bewaar/ }).click();
    await standIn.getByText('Vul beide dagen in').waitFor();
    await standIn.getByLabel('Eerste dag').fill('2026-03-02');
    await standIn.getByLabel('Laatste dag').fill('2026-03-06');
    await standIn.getByRole('button', { name: /^Bewaar/ }).click();
    await standIn
      .getByText(
        'Bestuursadviseur vervangt wethouder van maandag 2 maart 2026 tot en met vrijdag 6 maart 2026',
      )
      .waitFor();

    const mandates = part('Mandaten');
    await mandates.getByRole('button', { name: 'Voeg een mandaat toe' }).click();
    await mandates.getByLabel('Op welk niveau').selectOption('administration');
    await mandates.getByLabel('Informeren', { exact: true }).check();
    await shoot(page(), 'richtlijnen-mandaat');
    await mandates.getByRole('button', { name: /^Bewaar/ }).click();
    await mandates
      .getByText('Communicatieadviseur geeft akkoord bestuur, tot en met gevoeligheid laag: Informeren')
      .waitFor();

    const answering = part('Wie wat verstuurt');
    await answering.getByRole('button', { name: 'Voeg een afspraak toe' }).click();
    await answering.getByLabel('Aanpak').selectOption('H04');
    await answering.getByRole('button', { name: /^Bewaar/ }).click();
    await answering.getByText('Corrigeren: communicatieadviseur', { exact: true }).waitFor();

    const duty = part('Wie te bellen buiten kantooruren');
    await duty.getByRole('button', { name: 'Voeg een nummer toe' }).click();
    await duty.getByLabel('Waarvoor').fill('Dreiging of onrust');
    await duty.getByLabel('Functie').fill('Piket crisiscommunicatie');
    await duty.getByLabel('Telefoon').fill('0800 0000');
    await duty.getByRole('button', { name: /^Bewaar/ }).click();
    await duty.getByText('Dreiging of onrust: Piket crisiscommunicatie, 0800 0000').waitFor();
  });

  it('keep the tone and the voice', async () => {
    const tone = part('Toon van de gemeente');
    await tone.getByLabel('Afsluiting').fill('Het webcareteam');
    await tone.getByRole('button', { name: /^Bewaar/ }).click();
    await tone.getByText('Bewaard: toon.').waitFor();
    const voice = part('Hoe de wethouder klinkt');
    await voice.getByLabel('Woorden die de wethouder niet gebruikt').fill('draagvlak\n\n uitrollen ');
    await voice.getByLabel('Ten hoogste zoveel woorden').fill('5');
    await voice.getByRole('button', { name: /^Bewaar/ }).click();
    await voice.getByText('Vul een heel getal in van 10').waitFor();
    await voice.getByLabel('Ten hoogste zoveel woorden').fill('120');
    await voice.getByRole('button', { name: /^Bewaar/ }).click();
    await voice.getByText('Bewaard: hoe de wethouder klinkt.').waitFor();
    expect((await kept())['voice']).toMatchObject({ maxWords: 120, taboo: ['draagvlak', 'uitrollen'] });
    const changes = part('Laatste wijzigingen').getByRole('listitem');
    expect(await changes.first().innerText()).toMatch(/^Hoe de wethouder klinkt\s+Wethouder, 3 maart/);
  });
});

describe('the out-of-hours sheet', () => {
  it('says whom to call, who stands in and what may go at once, and is copied', async () => {
    await tab('Buiten kantooruren');
    const sheet = part('Buiten kantooruren');
    await sheet.getByText('Stand: dinsdag 3 maart 2026').waitFor();
    await sheet.getByText('0800 0000').waitFor();
    await sheet.getByText('Bestuursadviseur voor wethouder').waitFor();
    await sheet.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await sheet.getByText('Het blad is gekopieerd.').waitFor();
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('WIE TE BELLEN\n- Dreiging of onrust: Piket crisiscommunicatie, 0800 0000');
    expect(copied).toContain('Doorverwijzen: communicatieadviseur en bestuursadviseur');
    await page().emulateMedia({ media: 'print' });
    expect(await sheet.getByRole('button').count()).toBe(0);
    expect(await page().getByRole('tablist').count()).toBe(0);
    expect(await page().getByRole('navigation').count()).toBe(0);
    await shoot(page(), 'buiten-kantooruren-afdruk');
    await page().emulateMedia({ media: null });
  });
});

describe('the language model', () => {
  it('is off, and leaves this machine only after the switch', async () => {
    await tab('Taalmodel');
    const model = part('Taalmodel');
    await model.getByText('Het taalmodel staat uit.').waitFor();
    await model.getByLabel('Adres', { exact: true }).fill('https://model.voorbeeld.nl/v1');
    await model.getByLabel('Naam van het model').fill('proef');
    await model.getByRole('button', { name: 'Bewaar en probeer' }).click();
    await model.getByText('Dit taalmodel draait niet op deze computer.').waitFor();
    await model.getByLabel('Adres', { exact: true }).fill('http://127.0.0.1:9/v1');
    await model.getByRole('button', { name: 'Bewaar en probeer' }).click();
    await model.getByText('Het taalmodel op 127.0.0.1:9 is niet bereikbaar.').waitFor();
    expect(await page().evaluate('window.luisterpost.modelSettings({}).then(({ value }) => value.on)')).toBe(
      false,
    );
  });

  it('is tried, turned on, and stands among where data goes', async () => {
    const server = await startModelServer();
    const model = part('Taalmodel');
    server.behave({ kind: 'answer', text: 'ja' });
    await model.getByLabel('Adres', { exact: true }).fill(server.endpoint);
    await model.getByRole('button', { name: 'Bewaar en probeer' }).click();
    await model.getByText(/Het werkt: proef op .* Zet het hierboven aan/).waitFor();
    await model.getByLabel(/^Gebruik een taalmodel/).check();
    await model.getByRole('button', { name: 'Bewaar', exact: true }).click();
    const host = new URL(server.endpoint).host;
    await model.getByText(`Het taalmodel staat aan: proef op ${host}.`).waitFor();
    await tab('Algemeen');
    await part('Waar gegevens naartoe gaan').getByText(host).waitFor();
    await server.close();
  });
});

const tabs = ['Algemeen', 'Richtlijnen', 'Buiten kantooruren', 'Buurtplekken', 'Taalmodel'];

describe.each(['light', 'dark'] as const)('the settings in %s', (scheme) => {
  it.each(tabs)('have no fault, and one voice: %s', async (name) => {
    await page().emulateMedia({ colorScheme: scheme });
    await tab(name);
    await page().waitForTimeout(200);
    await shoot(page(), `instellingen-${name.toLowerCase().replace(/\W+/g, '-')}-${scheme}`);
    expect(await violations(page())).toEqual([]);
    const live = page().locator('[aria-live], [role=status], [role=alert], [role=log], output');
    expect(await live.count()).toBe(1);
  });
});

describe('the settings by size', () => {
  it.each([
    ['narrow', 320, 800, 1],
    ['at200', 1280, 900, 2],
  ])('lose nothing: %s', async (name, width, height, zoom) => {
    await page().emulateMedia({ colorScheme: 'light' });
    await running.app.evaluate(
      ({ BrowserWindow }, [w, h, z]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setMinimumSize(200, 200);
        window?.setContentSize(w ?? 0, h ?? 0);
        window?.webContents.setZoomFactor(z ?? 1);
      },
      [width, height, zoom],
    );
    for (const each of tabs) {
      await tab(each);
      await page().waitForTimeout(200);
      await picture(running, `instellingen-${each.toLowerCase().replace(/\W+/g, '-')}-${name}`);
      const overflow = await page().evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, each).toBeLessThanOrEqual(0);
    }
  });
});
