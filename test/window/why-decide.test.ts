import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import {
  openHome,
  openWhy,
  patience,
  type SeenStory,
  seen,
  settled,
  storyOf,
  whyPanel,
} from '../support/why-window.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const panel = () => whyPanel(page());
const restart = async (): Promise<void> => {
  await running.app.close();
  running = await openHome(running.home);
};
const stories = async (): Promise<readonly SeenStory[]> => (await seen(page())).stories;
const first = ({ items }: SeenStory): string => items[0] ?? '';
const close = (): Promise<void> => page().keyboard.press('Escape');
const undo = async (): Promise<void> => {
  await panel()
    .getByRole('button', { name: /^Ongedaan maken: / })
    .first()
    .click();
  await panel().getByText('Ongedaan gemaakt.').waitFor();
  await settled(panel());
};

/** A story on the page that may be muted, with more messages than one. */
async function calmStory(): Promise<SeenStory> {
  for (const story of await stories()) {
    if (story.placement !== 'page' || story.items.length < 3) continue;
    await openWhy(page(), first(story));
    const calm = (await panel().getByRole('button', { name: 'Demp verhaal' }).count()) > 0;
    await close();
    if (calm) return story;
  }
  throw new Error('no calm story');
}

describe('a story adjusted by hand', () => {
  it('bears the title it was given, as written, after a restart too', async () => {
    const story = await calmStory();
    await openWhy(page(), first(story));
    await panel().getByLabel('Andere titel').fill('De winkel van het dorp');
    await panel().getByRole('button', { name: 'Bewaar titel' }).click();
    await panel().getByText('Nieuwe titel bewaard.').waitFor();
    await page().locator('.story h3', { hasText: 'De winkel van het dorp' }).waitFor();
    await close();
    await restart();
    const title = page().locator('.story h3 .sentence', { hasText: 'De winkel van het dorp' });
    await title.click();
    const evidence = page().getByRole('complementary', { name: 'Waar dit op rust' });
    await evidence.getByText('Door een medewerker geschreven').waitFor();
    await evidence.getByText(/Geschreven door wethouder/i).waitFor();
    await close();
    await openWhy(page(), first(story));
    await undo();
    await expect
      .poll(async () => (await storyOf(page(), first(story))).title.kind, patience)
      .not.toBe('written');
    await close();
  });

  it('is one with another story until that is undone', async () => {
    const [one, other] = (await stories()).filter(({ placement }) => placement === 'page').slice(-2);
    if (one === undefined || other === undefined) throw new Error('two stories wanted');
    await openWhy(page(), first(one));
    await panel().getByLabel('Samenvoegen met').selectOption(first(other));
    await panel().getByRole('button', { name: 'Voeg samen' }).click();
    await panel().getByText('De twee verhalen zijn één.').waitFor();
    const together = async (): Promise<boolean> =>
      (await storyOf(page(), first(one))).items.includes(first(other));
    await expect.poll(together, patience).toBe(true);
    await close();
    await restart();
    expect(await together()).toBe(true);
    await openWhy(page(), first(one));
    await undo();
    await expect.poll(together, patience).toBe(false);
    await close();
  });

  it('lets one message go', async () => {
    const story = await calmStory();
    const last = story.items.at(-1) ?? '';
    await openWhy(page(), first(story));
    await panel().getByRole('button', { name: 'Een bericht hoort hier niet bij' }).click();
    await shoot(page(), 'why-split', false);
    await panel()
      .getByRole('button', { name: /^Maak los: / })
      .last()
      .click();
    await panel().getByText('Het bericht staat nu apart.').waitFor();
    const apart = async (): Promise<boolean> => !(await storyOf(page(), first(story))).items.includes(last);
    await expect.poll(apart, patience).toBe(true);
    const rest = story.items.filter((item) => item !== last);
    expect((await storyOf(page(), first(story))).items).toEqual(expect.arrayContaining(rest));
    await close();
    await restart();
    expect(await apart()).toBe(true);
    await openWhy(page(), first(story));
    await undo();
    await expect.poll(apart, patience).toBe(false);
    await close();
  });

  it('goes out of the pages when it is muted, and can be found and brought back', async () => {
    const story = await calmStory();
    await openWhy(page(), first(story));
    await panel().getByRole('button', { name: 'Demp verhaal' }).click();
    await panel().getByText('Het verhaal is gedempt.').waitFor();
    const there = async (): Promise<boolean> => (await stories()).some(({ id }) => id === story.id);
    await expect.poll(there, patience).toBe(false);
    await close();
    await restart();
    expect(await there()).toBe(false);
    await page().getByText('Gedempt: 1 verhaal').click();
    await page().locator('.muted-list').getByText('tot en met maandag 9 maart 2026').waitFor();
    await page().locator('.muted-list').scrollIntoViewIfNeeded();
    await shoot(page(), 'why-muted', false);
    await page()
      .getByRole('button', { name: /^Niet meer dempen: / })
      .click();
    await expect.poll(there, patience).toBe(true);
    await expect.poll(() => page().locator('.muted-list').count(), patience).toBe(0);
  });

  it('is muted for the college only: the bundle of the council keeps it', async () => {
    const story = await calmStory();
    await openWhy(page(), first(story));
    await panel().getByLabel('Dempen').selectOption('always');
    await panel().getByRole('button', { name: 'Demp verhaal' }).click();
    await panel().getByText('Het verhaal is gedempt.').waitFor();
    await close();
    await page().getByRole('combobox', { name: /^Voor/ }).selectOption('griffier');
    await page().getByText('bundel voor de raad').waitFor();
    expect(await page().locator(`.why-button[data-story="${story.id}"]`).count()).toBeGreaterThan(0);
    expect(await page().locator('.muted-list').count()).toBe(0);
  });
});
