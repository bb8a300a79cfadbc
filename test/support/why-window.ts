/** Steps in the real window around "Waarom zie ik dit?", for its tests and its proof. */
import type { Locator, Page } from 'playwright-core';
import { freshHome, launch, morning, type RunningApp } from './app-driver.ts';
import { must } from './demo.ts';

/** Two notes with a name that no register has, of another day and another subject. */
export interface NotedPlace {
  readonly name: string;
  /** Item ids. */
  readonly now: string;
  readonly past: string;
}

/** A home with the sample week of Losser and two notes about a place that only its people know by that name. */
export async function homeWithNotes(): Promise<{ readonly home: string; readonly noted: NotedPlace }> {
  const home = freshHome();
  const { app, page } = await launch(home, morning, ['--sample', 'GM0168']);
  await briefing(page);
  await app.close();
  const note = async (text: string, now: string): Promise<string> => {
    const { out } = await must(['note', text, '--home', home, '--now', now]);
    return /i_[0-9a-z_-]+/.exec(out)?.[0] ?? '';
  };
  const past = await note(
    'Brommers rijden elke nacht met veel lawaai door het Kraaiennest. Bewoners slapen slecht en belden twee keer de politie.',
    '2026-02-28T10:00:00+01:00',
  );
  const now = await note(
    'Bij het Kraaiennest is de speeltuin leeg: de schommel en de glijbaan zijn weggehaald en niemand weet waarom.',
    '2026-03-02T19:00:00+01:00',
  );
  return { home, noted: { name: 'Kraaiennest', now, past } };
}

/** How long a briefing may take to follow what was decided, on a machine that does more. */
export const patience = { timeout: 15_000 };

/** Opens the window on a home and waits for the briefing. */
export async function openHome(home: string): Promise<RunningApp> {
  const running = await launch(home);
  await briefing(running.page);
  return running;
}

/** Waits until the briefing of what is kept now is painted. */
export async function briefing(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
  await page.locator('article.briefing[aria-busy=false]').waitFor();
}

/** The panel. */
export const whyPanel = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Waarom zie ik dit?' });

/** A story of the briefing that is shown. */
export interface SeenStory {
  readonly id: string;
  readonly items: readonly string[];
  readonly title: { readonly text: string; readonly kind: string };
  readonly placement: string;
  readonly wards: readonly { readonly code: string; readonly name: string }[];
  readonly themes: readonly string[];
}

/** What the engine answers for a day: the stories and what is muted. */
export async function seen(
  page: Page,
  date: string | null = null,
): Promise<{
  readonly stories: readonly SeenStory[];
  readonly muted: readonly { readonly title: string }[];
}> {
  const input = JSON.stringify({ date, role: 'wethouder' });
  return page.evaluate(
    `window.luisterpost.showBriefing(${input}).then(({ value }) => ({ stories: value.briefing.stories, muted: value.muted }))`,
  );
}

/** The story that holds an item. */
export async function storyOf(page: Page, item: string, date: string | null = null): Promise<SeenStory> {
  const { stories } = await seen(page, date);
  const found = stories.find(({ items }) => items.includes(item));
  if (found === undefined) throw new Error(`no story holds ${item}`);
  return found;
}

/** Opens why the story of an item is shown. */
export async function openWhy(page: Page, item: string): Promise<Locator> {
  const { id } = await storyOf(page, item);
  await page.locator(`.why-button[data-story="${id}"]`).first().click();
  const panel = whyPanel(page);
  await settled(panel);
  return panel;
}

/** Waits until the panel shows what is kept now. */
export async function settled(panel: Locator): Promise<void> {
  await panel.locator('.why[aria-busy=false]').waitFor();
}

/** Turns to a day, as a reader does. */
export async function turnTo(page: Page, date: string): Promise<void> {
  await page.getByLabel('Dag', { exact: true }).fill(date);
  await page.waitForTimeout(100);
  await briefing(page);
}
