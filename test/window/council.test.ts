import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, shoot } from '../support/app-driver.ts';
import {
  become,
  chooseList,
  councilHome,
  councilPanel,
  councilTab,
  noteInquiry,
  openCouncil,
} from '../support/council-window.ts';
import { openHome } from '../support/why-window.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await openHome(await councilHome());
  await openCouncil(page());
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const press = () => councilPanel(page(), 'Persvraag');
const paper = () => councilPanel(page(), 'Raadsstuk');
const tab = (name: string): Promise<void> => councilTab(page(), name);
const focused = (): Promise<unknown> => page().evaluate('document.activeElement.textContent');
const run = (name: string): Promise<void> => press().getByRole('button', { name, exact: true }).click();
const told = (line: string): Promise<void> => press().locator('.deed', { hasText: line }).waitFor();
const stepNow = (name: string): Promise<void> =>
  press().locator('[aria-current=step] h4', { hasText: name }).waitFor();
const openTab = () => page().locator('[role=tabpanel]:not([hidden])');
const rows = () => openTab().locator('.council-table tbody tr');
const line = 'De winkels zijn vanaf de Kerkstraat bereikbaar.';

describe('a question of the press', () => {
  it('says which field is empty and leads there', async () => {
    await page().getByText('Er zijn geen persvragen.').waitFor();
    await shoot(page(), 'council-press-empty');
    const open = page().getByRole('button', { name: 'Nieuwe persvraag' });
    await open.click();
    await page().getByRole('button', { name: 'Noteer persvraag' }).click();
    await page().getByText('Vul eerst in: Medium.').last().waitFor();
    expect(await page().evaluate('document.activeElement.name')).toBe('medium');
    await open.click();
  });

  it('is noted, and opens beside the list with its first step', async () => {
    const question = 'Hoe lang blijft de Molenweg dicht? Bel 06-12345678.';
    await noteInquiry(page(), 'De Lindebode', question, '2026-03-03T15:00');
    await expect.poll(focused).toBe('De Lindebode');
    expect(await rows().innerText()).toContain('nog 7 uur');
    expect(await press().innerText()).toContain('Bel [telefoon].');
    await stepNow('Lijn');
    await shoot(page(), 'council-press-new');
  });

  it('keeps what was typed when the panel closes', async () => {
    await press().getByLabel('Tekst van de lijn').fill('Half af');
    await page().keyboard.press('Escape');
    await expect.poll(() => press().count()).toBe(0);
    expect(await focused()).toBe('De Lindebode');
    await page().keyboard.press('Enter');
    expect(await press().getByLabel('Tekst van de lijn').inputValue()).toBe('Half af');
  });

  it('goes by line, fact check, an oral approval and an answer to its result', async () => {
    await press().getByLabel('Tekst van de lijn').fill(line);
    await run('Bewaar de lijn');
    await told('De lijn is bewaard.');
    await press().getByLabel('Wie checkte de feiten?').fill('Jan Jansen');
    await run('Feiten kloppen');
    await press().getByText('Noem hier geen naam van een persoon.').waitFor();
    await press().getByLabel('Wie checkte de feiten?').fill('verkeer');
    await run('Feiten kloppen');
    await told('De feitcheck is genoteerd.');
    await press().getByLabel('Wanneer?').fill('2026-03-03T07:50');
    await shoot(page(), 'council-press-approve');
    await run('Noteer akkoord');
    await press().getByText('wethouder, mondeling, 3 maart 07.50 uur').waitFor();
    const answer = press().getByLabel('Gegeven antwoord');
    expect(await answer.inputValue()).toBe(line);
    await answer.fill(`${line} Morgen meer.`);
    await press().getByText('Dit is een andere tekst dan de lijn met akkoord.').waitFor();
    await answer.fill(line);
    await run('Antwoord is gegeven');
    await told('Het antwoord is genoteerd.');
    await press().getByLabel('Kop').fill('Molenweg dicht, winkels open');
    await press().getByLabel('Wanneer').fill('2026-03-04');
    await run('Sluit af');
    await told('De persvraag is afgesloten.');
    expect(await page().getByRole('status').innerText()).toContain('De persvraag is afgesloten.');
    await page().getByRole('heading', { name: 'Beantwoord of ingetrokken' }).waitFor();
    // The form that was pressed is gone: the keyboard goes on from what was told.
    await expect.poll(focused).toContain('De persvraag is afgesloten.');
    await shoot(page(), 'council-press-closed');
  });

  it('keeps the whole trail, and takes the last step back', async () => {
    const trail = press().locator('.press-trail li');
    await expect.poll(() => trail.count()).toBe(6);
    await press().locator('.deed').getByRole('button', { name: 'Ongedaan maken' }).click();
    await told('Ongedaan gemaakt: De persvraag is afgesloten.');
    await stepNow('Resultaat');
    expect(await trail.count()).toBe(7);
    expect(await trail.nth(5).innerText()).toContain('(teruggenomen)');
    await page().keyboard.press('Escape');
  });

  it('refuses a deadline before the receipt, and keeps the form', async () => {
    await page().getByRole('button', { name: 'Nieuwe persvraag' }).click();
    const form = page().getByRole('form', { name: 'Nieuwe persvraag' });
    await form.getByLabel('Medium').fill('Radio Linde');
    await form.getByLabel('Deadline').fill('2026-03-02T15:00');
    await form.getByLabel('Vraag', { exact: true }).fill('Klopt het dat de Molenweg dicht is?');
    await form.getByRole('button', { name: 'Noteer persvraag' }).click();
    await page().getByText('De deadline ligt vóór de ontvangst.').first().waitFor();
    await form.getByLabel('Deadline').fill('2026-03-04T10:00');
    await form.getByRole('button', { name: 'Noteer persvraag' }).click();
    await press().getByRole('heading', { name: 'Radio Linde' }).waitFor();
  });

  it('is tied to a story, remarked upon and withdrawn with a reason', async () => {
    await press().getByRole('button', { name: 'Verhaal kiezen', exact: true }).click();
    await press().getByLabel('Gaat over').selectOption({ index: 1 });
    await run('Bewaar keuze');
    await told('Het verhaal is gekozen.');
    await press().getByLabel('Opmerking', { exact: true }).fill('Terugbellen na de vergadering.');
    await run('Plaats opmerking');
    await told('De opmerking is geplaatst.');
    await press().getByRole('button', { name: 'Vraag intrekken', exact: true }).click();
    await run('Trek de vraag in');
    await press().getByText('Vul eerst in: Waarom ingetrokken?').last().waitFor();
    await press().getByLabel('Waarom ingetrokken?').fill('de redactie zag ervan af');
    await run('Trek de vraag in');
    await told('De persvraag is ingetrokken.');
    await press().getByText('Ingetrokken, omdat: de redactie zag ervan af').first().waitFor();
    await page().keyboard.press('Escape');
  });
});

describe('the council’s track', () => {
  it('is empty with a way on, and reads the griffie’s list with what was refused and why', async () => {
    await tab('Raadsspoor');
    await page().getByRole('button', { name: 'Lijst inlezen' }).click();
    await chooseList(running);
    await page().getByRole('button', { name: 'Kies een CSV-bestand' }).click();
    const report = page().locator('.report');
    await report.waitFor();
    expect(await report.locator('dd').allInnerTexts()).toEqual(['4', '0', '0', '0', '2']);
    expect(await report.innerText()).toContain(
      'vertrouwelijk of geheim: dat bewaart Luisterpost niet: regel 6',
    );
    await expect.poll(focused).toBe('Raadsspoor, stand 3 maart 2026');
    await shoot(page(), 'council-import');
  });

  it('shows what is due first, with the days', async () => {
    await tab('Raadsspoor');
    await expect.poll(() => rows().count()).toBe(4);
    expect(await rows().nth(0).innerText()).toContain('1 dag te laat');
    expect(await rows().nth(1).innerText()).toContain('nog 7 dagen');
    expect(await rows().nth(1).innerText()).toContain('Misschien bij:');
    await shoot(page(), 'council-track');
    await openTab().getByLabel('Soort').selectOption('Toezeggingen');
    expect(await rows().count()).toBe(1);
    await openTab().getByLabel('Soort').selectOption('Alle soorten');
  });

  it('proposes a story with its words; a person confirms, and may take it back', async () => {
    await page().getByRole('button', { name: 'Afsluiting van de Molenweg' }).click();
    await paper()
      .getByText(/^Gedeelde woorden: .*Molenweg/)
      .waitFor();
    await shoot(page(), 'council-entry');
    const same = paper()
      .getByRole('button', { name: /^Hoort erbij/ })
      .first();
    await same.click();
    await paper()
      .getByText(/^Hoort bij: /)
      .waitFor();
    await paper().locator('.deed').getByRole('button', { name: 'Ongedaan maken' }).click();
    await same.waitFor();
    await paper()
      .getByRole('button', { name: /^Hoort er niet bij/ })
      .first()
      .click();
    await paper().locator('.deed', { hasText: 'Het stuk hoort niet bij:' }).waitFor();
  });

  it('settles an entry, which then leaves what is open', async () => {
    await paper().getByRole('button', { name: 'Bewaar stand' }).click();
    await paper().locator('.deed', { hasText: 'De stand is nu: beantwoord.' }).waitFor();
    await page().keyboard.press('Escape');
    await expect.poll(() => rows().count()).toBe(3);
    await openTab().getByRole('combobox', { name: 'Stand', exact: true }).selectOption('Beantwoord');
    expect(await rows().innerText()).toContain('Afsluiting van de Molenweg');
    await openTab().getByRole('combobox', { name: 'Stand', exact: true }).selectOption('Open');
  });

  it('takes one by hand, and lets it go again', async () => {
    await tab('Inlezen en invoeren');
    const form = page().getByRole('form', { name: 'Zelf invoeren' });
    await form.getByLabel('Onderwerp').fill('Motie over de dorpspomp');
    await form.getByLabel('Soort').selectOption('Motie');
    await form.getByLabel('Datum').fill('2026-02-20');
    await form.getByRole('button', { name: 'Voeg toe' }).click();
    await page().locator('.deed', { hasText: 'is toegevoegd' }).waitFor();
    await tab('Raadsspoor');
    await page().getByRole('button', { name: 'Motie over de dorpspomp' }).click();
    await paper().getByRole('button', { name: 'Invoer van dit stuk ongedaan maken' }).click();
    await page().locator('.reading-column .deed', { hasText: 'van het raadsspoor gehaald' }).waitFor();
    await expect.poll(() => paper().count()).toBe(0);
  });

  it('counts by other terms', async () => {
    await tab('Inlezen en invoeren');
    const form = page().getByRole('form', { name: 'Termijnen' });
    await form.getByLabel('Schriftelijke vragen, dagen').fill('veel');
    await form.getByRole('button', { name: 'Bewaar termijnen' }).click();
    await form.getByText('Vul een aantal dagen in').waitFor();
    await form.getByLabel('Schriftelijke vragen, dagen').fill('42');
    await form.getByRole('button', { name: 'Bewaar termijnen' }).click();
    await page().locator('.deed', { hasText: 'De termijnen zijn bewaard.' }).waitFor();
    await shoot(page(), 'council-add');
  });

  it('judges what followed sources seem to say', async () => {
    await tab('Voorstellen');
    await shoot(page(), 'council-proposals');
    const cards = openTab().locator('.cards > li');
    const before = await cards.count();
    expect(before).toBeGreaterThan(1);
    const title = await cards.first().getByRole('heading').innerText();
    const deed = (text: string) => page().locator('.deed', { hasText: text });
    await cards
      .first()
      .getByRole('button', { name: /^Geen raadsstuk/ })
      .click();
    await deed(`“${title}” wordt niet meer voorgesteld`).waitFor();
    await expect.poll(() => cards.count()).toBe(before - 1);
    await deed(title).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => cards.count()).toBe(before);
    await cards
      .first()
      .getByRole('button', { name: /^Nakijken en overnemen/ })
      .click();
    await cards.first().getByRole('button', { name: 'Neem over', exact: true }).click();
    await deed('staat nu op het raadsspoor').waitFor();
    await expect.poll(() => cards.count()).toBe(before - 1);
  });
});

describe('the griffie', () => {
  it('has the council alone: no press, and nothing that the college added', async () => {
    await become(page(), 'griffier');
    await openCouncil(page(), 'Raad');
    await page().getByRole('tab', { name: 'Raadsspoor' }).waitFor();
    expect(
      await page()
        .getByRole('tab', { name: /Persvragen/ })
        .count(),
    ).toBe(0);
    // What the college settled, tied or took over is not seen here.
    await expect.poll(() => rows().count()).toBe(4);
    expect(await page().locator('main').innerText()).not.toMatch(/Lindebode|Radio Linde/);
    await shoot(page(), 'council-griffie');
  });
});
