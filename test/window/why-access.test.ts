import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp } from '../support/app-driver.ts';
import { settled, whyPanel } from '../support/why-window.ts';
import { picture, violations } from '../support/window-looks.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

describe('access to why a story is shown', () => {
  it.each([
    ['light', 1200, 1000, 1],
    ['dark', 1200, 1000, 1],
    ['at200', 1280, 900, 2],
    ['narrow', 360, 800, 1],
  ] as const)('has no fault and loses nothing: %s', async (name, width, height, zoom) => {
    const { page, app } = running;
    await page.emulateMedia({ colorScheme: name === 'dark' ? 'dark' : 'light' });
    await app.evaluate(
      ({ BrowserWindow }, [w, h, z]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setContentSize(w ?? 0, h ?? 0);
        window?.webContents.setZoomFactor(z ?? 1);
      },
      [width, height, zoom],
    );
    const button = page.locator('.story .why-button').first();
    await button.click();
    const panel = whyPanel(page);
    await settled(panel);
    await page.waitForTimeout(300);
    await picture(running, `why-${name}`);
    const [own, above] = [await button.boundingBox(), await panel.boundingBox()];
    if ((above?.width ?? 0) > width / zoom / 2) expect(own?.y ?? 0).toBeLessThan(above?.y ?? 0);
    await panel.locator('.evidence-word').first().click();
    await panel.locator('.wrong').first().click();
    await panel.getByRole('searchbox').fill('l');
    await panel.getByRole('button', { name: 'Bekijk als tabel' }).click();
    await panel.getByRole('button', { name: 'Een bericht hoort hier niet bij' }).click();
    for (const part of ['ward', 'trend', 'adjust']) {
      await panel.locator(`.why-${part}`).evaluate((element) => element.scrollIntoView());
      await page.waitForTimeout(200);
      await picture(running, `why-${name}-${part}`);
    }
    expect(await violations(running.page)).toEqual([]);
    const overflow = (selector: string): Promise<number> =>
      page.evaluate(
        `(() => { const e = document.querySelector('${selector}'); return e.scrollWidth - e.clientWidth; })()`,
      );
    expect(await overflow('html')).toBeLessThanOrEqual(0);
    expect(await overflow('.evidence')).toBeLessThanOrEqual(0);
    expect(await page.locator('[aria-live], [role=status], [role=alert], [role=log], output').count()).toBe(
      1,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
  });
});
