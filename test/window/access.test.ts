import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import { violations } from '../support/window-looks.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
});
afterAll(async () => {
  await running.app.close();
});

/** One place speaks; more of them talk through each other. */
const liveRegions = (): Promise<number> =>
  running.page.locator('[aria-live], [role=status], [role=alert], [role=log], output').count();

describe.each(['light', 'dark'] as const)('access in %s', (scheme) => {
  beforeAll(async () => {
    await running.page.emulateMedia({ colorScheme: scheme });
  });

  it('has no fault on any page', async () => {
    const { page } = running;
    if (scheme === 'light') {
      await page.getByRole('radio', { name: 'Utrecht' }).waitFor();
      expect(await violations(running.page), 'first run').toEqual([]);
      await firstRun(page, 'Utrecht');
    }
    for (const name of ['Vandaag', 'Bronnen', 'Zoeken', 'Instellingen']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(300);
      await shoot(page, `utrecht-${name.toLowerCase()}-${scheme}`);
      expect(await violations(running.page), name).toEqual([]);
      expect(await liveRegions(), name).toBe(1);
    }
    await page.getByRole('button', { name: 'Vandaag', exact: true }).click();
    await page.locator('.sentence-quoted').first().click();
    await page.getByRole('complementary').waitFor();
    expect(await violations(running.page), 'evidence').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.step-act .sentence-advised').first().click();
    await page.getByRole('complementary').locator('.item-card').first().waitFor();
    expect(await violations(running.page), 'advice').toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('access by size', () => {
  it.each([
    ['narrow', 360, 800, 1],
    ['at 200 %', 1280, 900, 2],
  ])('loses nothing %s', async (name, width, height, zoom) => {
    const { page, app } = running;
    await app.evaluate(
      ({ BrowserWindow }, [w, h, z]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setContentSize(w ?? 0, h ?? 0);
        window?.webContents.setZoomFactor(z ?? 1);
      },
      [width, height, zoom],
    );
    for (const each of ['Vandaag', 'Bronnen', 'Zoeken', 'Instellingen']) {
      await page.getByRole('button', { name: each, exact: true }).click();
      await page.waitForTimeout(300);
      await shoot(page, `${each.toLowerCase()}-${name.replace(/\W+/g, '')}`);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, each).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'Vandaag', exact: true }).click();
    const sentence = page.locator('.step-interpret .sentence').last();
    await sentence.click();
    const panel = page.getByRole('complementary');
    await panel.waitFor();
    await page.waitForTimeout(200);
    await shoot(page, `bewijs-${name.replace(/\W+/g, '')}`, false);
    // The panel never covers the sentence it is about.
    const [own, above] = [await sentence.boundingBox(), await panel.boundingBox()];
    expect((own?.y ?? 0) + 10).toBeGreaterThan(0);
    if ((above?.width ?? 0) > width / zoom / 2) expect((own?.y ?? 0) + 10).toBeLessThan(above?.y ?? 0);
    await page.keyboard.press('Escape');
  });
});

describe('keyboard alone', () => {
  it('goes from first run to a briefing', async () => {
    const fresh = await launch();
    try {
      const { page } = fresh;
      await page.getByRole('radio', { name: 'Losser' }).waitFor();
      // The search field comes first, then the list.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.getByRole('radio', { name: 'Losser' }).isChecked()).toBe(true);
      const start = page.getByRole('button', { name: 'Bekijk de voorbeeldweek' });
      for (let tries = 0; tries < 12; tries++) {
        if (await start.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
      // The keyboard goes on in the briefing, not at the top of nothing.
      expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');
      expect(await page.title()).toBe('Vandaag · Losser · Luisterpost');
      expect(await page.evaluate('navigator.language')).toBe('nl');
    } finally {
      await fresh.app.close();
    }
  });
});
