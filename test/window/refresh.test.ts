import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHome, launch, morning, type RunningApp, shoot } from '../support/app-driver.ts';
import { luisterpost } from '../support/luisterpost.ts';
import { type SlowFeeds, startSlowFeeds } from '../support/slow-feeds.ts';

let running: RunningApp;
let feeds: SlowFeeds;
let delay = 400;
const count = 12;

beforeAll(async () => {
  feeds = await startSlowFeeds(count, () => delay);
  const home = freshHome();
  const run = async (...args: string[]): Promise<void> => {
    const { code, err } = await luisterpost([...args, '--home', home, '--now', morning]);
    expect(code, err).toBe(0);
  };
  await run('init', '--municipality', 'GM0770');
  for (const url of feeds.urls) await run('sources', 'add', url, '--allow-host', feeds.host);
  running = await launch(home);
});
afterAll(async () => {
  await running.app.close();
  await feeds.close();
});

const page = (): RunningApp['page'] => running.page;
const button = (name: string) => page().getByRole('button', { name, exact: true });

describe('refreshing', () => {
  it('begins empty, with the way on', async () => {
    await page().getByRole('heading', { name: 'Nog geen berichten' }).waitFor();
    await shoot(page(), 'empty');
    expect(await page().locator('main').innerText()).not.toMatch(/luisterpost (sources|poll)/);
  });

  it('stops when asked to, and says what came in', async () => {
    await button('Vernieuwen').click();
    await page().locator('progress').waitFor();
    await page()
      .getByText(`1 van ${count} bronnen`)
      .or(page().getByText(/van 12 bronnen/))
      .first()
      .waitFor();
    await button('Stop').click();
    await page().locator('.refresh-result', { hasText: 'Gestopt: ' }).waitFor();
    expect(await button('Vernieuwen').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes on under another page, and fills the briefing', async () => {
    await page().keyboard.press('F5');
    await page()
      .getByText(/\d+ van 12 bronnen/)
      .waitFor();
    await shoot(page(), 'refreshing');
    await button('Zoeken').click();
    await button('Vandaag').click();
    await page().locator('.refresh-result', { hasText: ' nieuw, ' }).waitFor();
    await page().getByRole('heading', { level: 1, name: 'Briefing Eersel' }).waitFor();
  });

  it('counts what is new the next time', async () => {
    delay = 0;
    feeds.publish();
    await button('Vernieuwen').click();
    await page()
      .locator('.refresh-result', { hasText: `${count * 12} nieuw, 0 gewijzigd.` })
      .waitFor();
  });
});
