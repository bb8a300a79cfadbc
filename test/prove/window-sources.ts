/**
 * `npm run prove -- window-sources`: in the real window a site is found by its plain address, shown, followed and
 * searched, and 5,000 reports are read in from a CSV file, with what was refused told and saved.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { freshHome, launch, morning, type RunningApp } from '../support/app-driver.ts';
import { must } from '../support/demo.ts';
import { ensureDisplay } from '../support/display.ts';
import { jsonLines, root } from '../support/luisterpost.ts';
import { type SmallSite, startSmallSite } from '../support/small-site.ts';
import { folded, type PlantedTable, plantedTable } from './window-sources-part-table.ts';
import { type WindowWatch, watchWindow } from './window-sources-part-watch.ts';

const municipality = 'GM0168';
const rows = 5000;
const planted = 60;
/** Milliseconds that the window may stand still: longer is felt as sticking (RAIL, Google 2015). */
const stallLimit = 100;
const confirm = 'Lees 5.000 rijen in';
const pictures = join(root, 'artefacts', 'prove');

type Expectation = readonly [string, boolean];

/** What adding a source showed. */
interface AddingFigures {
  readonly findSeconds: number;
  readonly preview: string;
}

/** What reading the table in showed. */
interface TableFigures {
  readonly counts: Readonly<Record<string, number>>;
  readonly again: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  readonly savedRows: number;
  readonly keptAsWritten: number;
  readonly importSeconds: number;
  readonly progressValues: readonly number[];
  readonly stallAtRest: number;
  readonly longestStall: number;
  readonly longestStallOfMain: number;
  readonly stallWithinLimit: boolean;
}

/** What the proof found. */
export interface WindowSourcesOutcome {
  readonly passed: boolean;
  readonly adding: AddingFigures;
  readonly table: TableFigures;
  readonly failures: readonly string[];
}

/** Runs the proof and prints its figures. */
export async function run(): Promise<WindowSourcesOutcome> {
  await windowBuilt();
  mkdirSync(pictures, { recursive: true });
  const removeDisplay = await ensureDisplay();
  const site = await startSmallSite();
  const home = freshHome();
  try {
    const table = plantedTable(rows, planted);
    await prepareHome(home, site);
    const seen = await inWindow(home, site, table);
    const kept = await keptReports(home, table);
    const expectations = [...seen.expectations, ...kept.expectations];
    const failures = expectations.filter(([, held]) => !held).map(([name]) => name);
    const figures = { ...seen.table, keptAsWritten: kept.asWritten };
    const outcome = { passed: failures.length === 0, adding: seen.adding, table: figures, failures };
    print(outcome);
    return outcome;
  } finally {
    await site.close();
    removeDisplay();
    rmSync(home, { recursive: true, force: true });
  }
}

async function windowBuilt(): Promise<void> {
  const file = pathToFileURL(join(root, 'build', 'window-build.mjs')).href;
  const build = (await import(file)) as { readonly windowBuilt: () => Promise<void> };
  await build.windowBuilt();
}

/** The host is allowed with another address of it: in the window nothing inside the own network is read. */
async function prepareHome(home: string, { host }: SmallSite): Promise<void> {
  const rest = ['--home', home, '--now', morning];
  await must(['init', '--municipality', municipality, ...rest]);
  await must(['sources', 'add', `http://${host}/ander.xml`, '--allow-host', host, ...rest]);
}

/** A window with the Bronnen page open. */
interface Desk extends RunningApp {
  readonly tab: (name: string) => Promise<void>;
  readonly shoot: (name: string) => Promise<unknown>;
  /** Answers the system's dialogs: the one thing that cannot be done with the mouse. */
  readonly answerDialogs: (path: string) => Promise<void>;
}

async function inWindow(home: string, site: SmallSite, table: PlantedTable) {
  const running = await launch(home);
  const { app, page } = running;
  const desk: Desk = {
    ...running,
    tab: (name) => page.getByRole('tab', { name }).click(),
    shoot: (name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true }),
    answerDialogs: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
  };
  try {
    await openPage(desk, 'Bronnen');
    const added = await addSite(desk, site);
    const searched = await pollAndSearch(desk);
    await openPage(desk, 'Bronnen');
    const read = await readTableIn(desk, table);
    return {
      adding: added.figures,
      table: read.figures,
      expectations: [...added.expectations, ...searched, ...read.expectations],
    };
  } finally {
    await app.close();
  }
}

const openPage = ({ page }: Desk, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** The plain address of the site, without the path of a feed. */
async function addSite(desk: Desk, { host }: SmallSite) {
  const { page } = desk;
  await desk.tab('Bron toevoegen');
  await page.getByLabel('Adres van een site of feed').fill(`http://${host}/`);
  const began = performance.now();
  await page.keyboard.press('Enter');
  const card = page.locator('.preview').first();
  await card.waitFor();
  const findSeconds = (performance.now() - began) / 1000;
  await desk.shoot('window-sources-preview');
  const preview = await card.innerText();
  const titles = await card.locator('.newest li').allInnerTexts();
  const expectations: Expectation[] = [
    ['one source is found', (await page.locator('.preview').count()) === 1],
    ['five newest titles', titles.length === 5],
    [
      'the newest first, each with its moment',
      titles.every((title, at) => title.startsWith(`Losse tegel nummer ${at} `)) &&
        titles[0]?.includes('2 maart 10.00 uur') === true,
    ],
    ['the kind is shown', preview.includes(`feed · pers · ${host}`)],
    ['how often is shown', preview.includes('7 berichten te lezen · ongeveer 7 per week')],
  ];
  await card.getByRole('button', { name: /^Volg: / }).click();
  await page.getByText('U volgt deze bron nu.').waitFor();
  return { figures: { findSeconds, preview }, expectations };
}

async function pollAndSearch(desk: Desk): Promise<readonly Expectation[]> {
  const { page } = desk;
  await desk.tab('Gevolgd');
  const row = page.getByRole('row', { name: /Dorpsblad/ });
  await row.getByText('7 nieuw, 0 gewijzigd.').waitFor();
  await row.getByRole('button', { name: /^Probeer nu: / }).click();
  await row.locator('.tried', { hasText: 'niets nieuws.' }).waitFor();
  const polled = await row.innerText();
  await openPage(desk, 'Zoeken');
  await page.getByLabel('Zoek in alle berichten').fill('"tegel nummer 3"');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '1 bericht', exact: true }).waitFor();
  const hits = await page.locator('.hit h3').allInnerTexts();
  return [
    ['a second look says that all is well', polled.includes('gezond')],
    ['its item is found', hits.length === 1 && hits[0] === 'Losse tegel nummer 3 in de Dorpsstraat'],
  ];
}

async function readTableIn(desk: Desk, table: PlantedTable) {
  const { page } = desk;
  const file = join(desk.home, 'meldingen.csv');
  writeFileSync(file, table.bytes);
  await desk.tab('Inlezen en bewaren');
  const chosen = await chooseTable(desk, file, /^Kies een CSV-bestand/);
  await desk.shoot('window-sources-mapping');
  const watch = await watchWindow(desk);
  // What this machine does to a window that has nothing to do.
  await page.waitForTimeout(2000);
  const atRest = await watch.longestStall();
  await watch.begin();
  const began = performance.now();
  const counts = await confirmed(desk);
  const importSeconds = (performance.now() - began) / 1000;
  const watched = await watch.seen();
  await desk.shoot('window-sources-report');
  const reasons = await page.locator('.report li').allInnerTexts();
  const saved = await saveRefused(desk, table);
  const again = await readAgain(desk, file);
  return {
    figures: {
      counts,
      again: again.counts,
      reasons: reasons.map(folded),
      savedRows: saved.rows,
      importSeconds,
      progressValues: watched.values,
      stallAtRest: atRest.page,
      longestStall: watched.page,
      longestStallOfMain: watched.main,
      stallWithinLimit: watched.page <= stallLimit,
    },
    expectations: [
      ...chosen,
      ...saved.expectations,
      ...again.expectations,
      ...tableExpectations(table, { counts, again: again.counts, reasons, watched }),
    ],
  };
}

async function chooseTable({ page, answerDialogs }: Desk, file: string, name: RegExp | string) {
  await answerDialogs(file);
  await page.getByRole('button', { name }).click();
  await page.locator('.sample-rows').waitFor();
  const column = (label: string): Promise<string> =>
    page.getByLabel(label).locator('option:checked').innerText();
  const expectations: Expectation[] = [
    ['the column of the text is guessed', (await column('Tekst van het bericht')) === 'Melding'],
    ['the first rows are shown', (await page.locator('.sample-rows tbody tr').count()) > 0],
    ['no sender is shown', !(await page.locator('.sample-rows').innerText()).includes('Verzonnen')],
  ];
  return expectations;
}

/** Confirms the columns and waits for the report. */
async function confirmed(desk: Desk): Promise<Readonly<Record<string, number>>> {
  await desk.page.getByRole('button', { name: confirm }).click();
  return reported(desk);
}

/** The counts of the report by name, once it is there. */
async function reported({ page }: Desk): Promise<Readonly<Record<string, number>>> {
  await page.getByRole('heading', { name: 'Ingelezen: meldingen' }).waitFor({ timeout: 60_000 });
  return countsOf(page.locator('.report'));
}

async function countsOf(report: Locator): Promise<Readonly<Record<string, number>>> {
  const names = await report.locator('dt').allInnerTexts();
  const values = await report.locator('dd').allInnerTexts();
  return Object.fromEntries(names.map((name, at) => [name, Number(values[at]?.replaceAll('.', ''))]));
}

/** The file must name exactly the planted rows: lines are counted as an editor counts them. */
async function saveRefused({ page, home, answerDialogs }: Desk, { planted: wanted }: PlantedTable) {
  const path = join(home, 'geweigerd.csv');
  await answerDialogs(path);
  await page.getByRole('button', { name: 'Bewaar de geweigerde regels' }).click();
  await page.getByText(`Bewaard: ${path}`).first().waitFor();
  const text = readFileSync(path, 'utf8');
  const lines = [...text.matchAll(/^"(\d+)";"([^"]+)"/gm)].map((match) => Number(match[1]));
  const expectations: Expectation[] = [
    ['the saved file has every refused row', lines.length === wanted.size],
    ['they are the planted ones, by line', lines.join() === [...wanted.keys()].join()],
  ];
  return { rows: lines.length, expectations };
}

/** The second reading is the one of which a picture is taken: a picture takes the window's time. */
async function readAgain(desk: Desk, file: string) {
  const { page } = desk;
  await chooseTable(desk, file, 'Ander bestand');
  // The button at the lower edge of the window, as one who scrolls no further than needed has it.
  const button = page.getByRole('button', { name: confirm });
  await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await button.focus();
  await page.keyboard.press('Enter');
  const running = page.getByText(/van 5\.000 rijen/).first();
  await running.waitFor();
  const bar = await page.locator('.import-progress').boundingBox();
  const height = await page.evaluate(() => window.innerHeight);
  await desk.shoot('window-sources-progress');
  const expectations: Expectation[] = [
    ['the bar is in sight', bar !== null && bar.y >= 0 && bar.y + bar.height <= height],
  ];
  return { counts: await reported(desk), expectations };
}

interface SeenTable {
  readonly counts: Readonly<Record<string, number>>;
  readonly again: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  readonly watched: Awaited<ReturnType<WindowWatch['seen']>>;
}

function tableExpectations(table: PlantedTable, { counts, again, reasons, watched }: SeenTable) {
  const good = rows - planted;
  const between = watched.values.filter((value) => value > 0 && value < watched.max);
  const expectations: Expectation[] = [
    ['all but the planted rows are added', counts['nieuw'] === good && counts['geweigerd'] === planted],
    ['nothing is changed or known the first time', counts['gewijzigd'] === 0 && counts['al bekend'] === 0],
    ['every reason is told with its number', sameReasons(reasons, countReasons(table))],
    ['the bar fills step by step', between.length >= 5 && watched.max === rows],
    ['it never goes back', between.every((value, at) => at === 0 || value > (between[at - 1] ?? 0))],
    ['a second time nothing is added', again['nieuw'] === 0 && again['gewijzigd'] === 0],
    ['a second time all is known', again['al bekend'] === good && again['geweigerd'] === planted],
  ];
  return expectations;
}

function countReasons({ planted: wanted }: PlantedTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reason of wanted.values()) {
    const words = nlSources.report.reasons[reason];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

const sameReasons = (told: readonly string[], wanted: ReadonlyMap<string, number>): boolean =>
  told.length === wanted.size &&
  [...wanted].every(([words, count]) => told.some((each) => each.startsWith(`${words}: ${count} regels`)));

/** What is in the store once the window is closed: every good row, word for word, and no sender. */
async function keptReports(home: string, { texts, senders }: PlantedTable) {
  const rest = ['--home', home, '--now', morning];
  const listed = await must(['search', '', '--json', '--limit', '10000', ...rest]);
  const items = jsonLines(listed.out) as readonly { readonly text: string }[];
  const kept = new Set(items.map(({ text }) => folded(text)));
  const asWritten = texts.filter((text) => kept.has(text)).length;
  const expectations: Expectation[] = [
    ['every good row is kept as it was written', asWritten === texts.length],
    ['nothing else is kept but the seven of the site', items.length === texts.length + 7],
    ['no sender is kept', !senders.some((name) => listed.out.includes(name))],
  ];
  return { asWritten, expectations };
}

function print({ adding, table, failures }: WindowSourcesOutcome): void {
  const between = table.progressValues.filter((value) => value > 0 && value < rows);
  console.log(`site typed → preview: ${adding.findSeconds.toFixed(2)} s`);
  console.log(`import of ${rows} rows: ${table.importSeconds.toFixed(2)} s, ${JSON.stringify(table.counts)}`);
  console.log(`  read again: ${JSON.stringify(table.again)}`);
  for (const reason of table.reasons) console.log(`  refused: ${reason}`);
  console.log(`  ${table.savedRows} refused rows saved, ${table.keptAsWritten} kept as written`);
  console.log(`  progress: ${between.length} values between (${between.slice(0, 6).join(', ')}, …)`);
  console.log(
    `  longest stall of the window: ${table.longestStall} ms (limit ${stallLimit}; at rest ${table.stallAtRest}; main process ${table.longestStallOfMain})`,
  );
  console.log(failures.length === 0 ? 'passed' : `FAILED: ${failures.join('; ')}`);
}
