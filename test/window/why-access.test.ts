import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp } from '../support/app-driver.ts';
import { settled, whyPanel } from '../support/why-window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

/** What axe finds on the page as it stands. */
async function violations(): Promise<readonly string[]> {
  await running.page.evaluate(axe);
  return running.page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`,
  );
}

/** A picture of the window as it stands: the page's own is blank where the window is enlarged. */
async function picture(name: string): Promise<void> {
  const bytes = await running.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  mkdirSync('artefacts/screenshots', { recursive: true });
  writeFileSync(`artefacts/screenshots/${name}.png`, Buffer.from(bytes, 'base64'));
}

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
    await picture(`why-${name}`);
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
      await picture(`why-${name}-${part}`);
    }
    expect(await violations()).toEqual([]);
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
