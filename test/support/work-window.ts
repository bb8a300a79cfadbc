/** Steps in the real window around "Werk", for its tests and its proof: an action walked from new to followed-up. */
import type { Locator, Page } from 'playwright-core';
import { briefing } from './why-window.ts';

/** A role as the switch names it. */
export type Worker = 'Wethouder' | 'Bestuursadviseur' | 'Communicatieadviseur';

const button = (page: Page | Locator, name: string | RegExp, exact = true): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' && exact });

/** Turns to a page of the desk. */
export async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  if (name === 'Vandaag') await briefing(page);
}

/** Who works from here on. */
export async function workAs(page: Page, role: Worker): Promise<void> {
  await page.getByLabel('U werkt als').selectOption({ label: role });
  await page.locator('[role=status]', { hasText: `U werkt nu als ${role}.` }).waitFor();
  await settledEditor(page);
}

/** Waits until what is shown is what is kept. */
export async function settledEditor(page: Page): Promise<void> {
  if ((await page.locator('.editor').count()) > 0) await page.locator('.editor[aria-busy=false]').waitFor();
}

/** The part with the steps. */
export const stepsPart = (page: Page): Locator => page.locator('section.steps');

/** Waits until the head of the steps says so. */
export async function nowIs(page: Page, words: string): Promise<void> {
  await stepsPart(page).getByRole('heading', { level: 2, name: words }).waitFor();
  await settledEditor(page);
}

/** Fills a field of the steps and takes the step. */
export async function takeStep(
  page: Page,
  step: { readonly field?: readonly [string | RegExp, string]; readonly run: string },
): Promise<void> {
  const part = stepsPart(page);
  if (step.field !== undefined) await part.getByLabel(step.field[0]).fill(step.field[1]);
  await button(part, step.run).click();
}

/** Opens the form of a step beside the one of now. */
export async function openOther(page: Page, name: string): Promise<void> {
  await stepsPart(page).getByRole('group', { name: 'Andere stappen' }).getByRole('button', { name }).click();
}

/** The text field. */
export const textField = (page: Page): Locator => page.locator('.draft-text');

/** Types a text and keeps it as a version. */
export async function writeVersion(page: Page, text: string, n: number): Promise<void> {
  await textField(page).fill(text);
  await button(page, 'Bewaar versie').click();
  await page.getByText(`Versie ${n}, bewaard`).waitFor();
  await settledEditor(page);
}

/** The lines of what happened. */
export const trailLines = (page: Page): Promise<readonly string[]> =>
  page.locator('.trail li').allInnerTexts();

/** The text that is written first, and the one after it was sent back. */
export const texts = {
  first: 'De weg is weer open.',
  second: 'De weg is weer open. Fietsen kan ook.',
} as const;

/** What the engine advises about a story. */
interface Advised {
  readonly course: string;
  readonly sensitivity: string;
  readonly gate: string | null;
}

/** Opens "Aan de slag" on the first story of the page whose advice fits. */
export async function openStart(page: Page, fits: (advice: Advised) => boolean): Promise<Locator> {
  const stories = (await page.evaluate(
    `window.luisterpost.showBriefing({ date: null, role: null }).then(({ value }) => value.briefing.stories.map(({ id, advice }) => ({ id, ...advice })))`,
  )) as readonly (Advised & { readonly id: string })[];
  for (const story of stories) {
    const start = page.locator(`[data-start="${story.id}"]`);
    if (!fits(story) || (await start.count()) === 0) continue;
    await start.click();
    return page.getByRole('complementary', { name: 'Aan de slag' });
  }
  throw new Error('no story with such an advice');
}

/** A matter where one role may write and agree, with another course than the press line that is chosen. */
const isCalm = ({ course, sensitivity, gate }: Advised): boolean =>
  sensitivity !== 'high' && gate === null && course !== 'H14';

/** Opens an action about the first calm story of the page, with another course than advised. */
export async function begin(page: Page): Promise<void> {
  await go(page, 'Werk');
  await workAs(page, 'Communicatieadviseur');
  await go(page, 'Vandaag');
  const panel = await openStart(page, isCalm);
  const course = panel.getByLabel(/^Aanpak/);
  await course.selectOption('H14');
  await button(panel, 'Begin').click();
  await panel.getByText('Geef eerst een reden. Die komt in het logboek.').waitFor();
  await panel.getByLabel(/^U wijkt af van het advies/).fill('De regionale omroep belt.');
  await button(panel, 'Begin').click();
  await nowIs(page, 'Nu: duiden');
}

/** To the alderman's refusal of the first text. */
export async function firstHalf(page: Page): Promise<void> {
  await begin(page);
  await stepsPart(page).getByLabel('Gevoeligheid').selectOption('middle');
  await takeStep(page, { run: 'Geduid' });
  await stepsPart(page).locator('[aria-current=step]', { hasText: 'geduid' }).waitFor();
  await settledEditor(page);
  const versions = await page.locator('.version').count();
  await writeVersion(page, texts.first, versions + 1);
  await nowIs(page, 'Nu: feiten nakijken');
  await takeStep(page, { field: ['Nagekeken door (functie)', 'vakafdeling wegen'], run: 'Feiten kloppen' });
  await nowIs(page, 'Nu: akkoord geven');
  await button(stepsPart(page), /^Akkoord op versie/).click();
  await stepsPart(page).getByText('Aan de beurt: wethouder.').waitFor();
  await workAs(page, 'Wethouder');
  await stepsPart(page).getByText('U bent aan de beurt.').waitFor();
  await openOther(page, 'Terugsturen');
  await takeStep(page, { field: ['Wat moet er anders?', 'Noem ook de fietsers.'], run: 'Stuur terug' });
  await nowIs(page, 'Nu: schrijven');
}

/** From the second text to what was said back: with a step taken back, and the alderman's word noted. */
export async function secondHalf(page: Page): Promise<void> {
  await workAs(page, 'Communicatieadviseur');
  await writeVersion(page, texts.second, (await page.locator('.version').count()) + 1);
  await nowIs(page, 'Nu: feiten nakijken');
  await takeStep(page, { field: ['Nagekeken door (functie)', 'de balie'], run: 'Feiten kloppen' });
  await nowIs(page, 'Nu: akkoord geven');
  await button(stepsPart(page), /^Laatste stap ongedaan maken/, false).click();
  await nowIs(page, 'Nu: feiten nakijken');
  await takeStep(page, { field: ['Nagekeken door (functie)', 'vakafdeling wegen'], run: 'Feiten kloppen' });
  await nowIs(page, 'Nu: akkoord geven');
  await button(stepsPart(page), /^Akkoord op versie/).click();
  await stepsPart(page).getByText('Aan de beurt: wethouder.').waitFor();
  await settledEditor(page);
  await takeStep(page, {
    field: ['Hoe laat zei de wethouder ‘akkoord’?', '10.40'],
    run: 'Noteer mondeling akkoord',
  });
  await nowIs(page, 'Nu: versturen');
  await button(stepsPart(page), 'Kopieer tekst').click();
  await stepsPart(page).getByText('De tekst is gekopieerd.').waitFor();
  await takeStep(page, {
    field: ['Waar is het geplaatst of heen gestuurd?', 'Regionale omroep'],
    run: 'Noteer als verstuurd',
  });
  await nowIs(page, 'Nu: terugkoppelen');
  await takeStep(page, {
    field: ['Wat is er teruggezegd, en aan wie?', 'De omroep heeft het bericht gebracht.'],
    run: 'Teruggekoppeld',
  });
  await nowIs(page, 'Klaar: teruggekoppeld');
}

/** What the trail must tell, in this order. */
export const told: readonly RegExp[] = [
  /Communicatieadviseur: geopend: .* in plaats van .*, omdat: De regionale omroep belt\./,
  /Communicatieadviseur: geduid; gevoeligheid midden/,
  /Communicatieadviseur: versie \d+ geschreven/,
  /feiten van versie \d+ nagekeken door vakafdeling wegen/,
  /Communicatieadviseur: akkoord communicatie op versie \d+/,
  /Wethouder: versie \d+ teruggestuurd, omdat: Noem ook de fietsers\./,
  /Communicatieadviseur: versie \d+ geschreven/,
  /nagekeken door de balie \(later ongedaan gemaakt\)/,
  /ongedaan gemaakt: feiten van versie \d+ nagekeken door de balie/,
  /feiten van versie \d+ nagekeken door vakafdeling wegen/,
  /Communicatieadviseur: akkoord communicatie op versie \d+/,
  /Communicatieadviseur: akkoord wethouder, mondeling, 10\.40, op versie \d+/,
  /Communicatieadviseur: versie \d+ verzonden: gekopieerd, Regionale omroep/,
  /Communicatieadviseur: teruggekoppeld: De omroep heeft het bericht gebracht\./,
];

/** Which of these stand in the trail, each after the one before it. */
export function toldBy(lines: readonly string[], wanted: readonly RegExp[] = told): number {
  let from = 0;
  let right = 0;
  for (const line of wanted) {
    const at = lines.findIndex((each, index) => index >= from && line.test(each));
    if (at < 0) continue;
    from = at + 1;
    right += 1;
  }
  return right;
}
