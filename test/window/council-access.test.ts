import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../support/app-driver.ts';
import {
  become,
  chooseList,
  councilHome,
  councilTab,
  everywhere,
  noteInquiry,
  openCouncil,
} from '../support/council-window.ts';
import { openHome } from '../support/why-window.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let running: RunningApp;

beforeAll(async () => {
  running = await openHome(await councilHome());
  await openCouncil(page());
  const question = 'Hoe lang blijft de Molenweg dicht, en wie betaalt de winkels hun schade?';
  await noteInquiry(page(), 'De Lindebode', question, '2026-03-03T15:00');
  await page().keyboard.press('Escape');
  await councilTab(page(), 'Inlezen en invoeren');
  await chooseList(running);
  await page().getByRole('button', { name: 'Kies een CSV-bestand' }).click();
  await page().locator('.report').waitFor();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;

/** What axe finds on the page as it stands. */
async function violations(): Promise<readonly string[]> {
  await page().evaluate(axe);
  return page().evaluate(
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

async function resized(width: number, height: number, zoom: number): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, [w, h, z]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(w ?? 0, h ?? 0);
      window?.webContents.setZoomFactor(z ?? 1);
    },
    [width, height, zoom],
  );
  await page().waitForTimeout(300);
}

describe.each(['light', 'dark'] as const)('Raad en pers in %s', (scheme) => {
  it('has no fault in any tab', async () => {
    await page().emulateMedia({ colorScheme: scheme });
    await everywhere(page(), async (place) => {
      await picture(`council-${place}-${scheme}`);
      expect(await violations(), place).toEqual([]);
      expect(await page().locator('[aria-live], [role=status], [role=alert]').count(), place).toBe(1);
    });
    await page().emulateMedia({ colorScheme: 'light' });
  });
});

describe('Raad en pers by size', () => {
  it.each([
    ['narrow', 320, 800, 1],
    ['at-200', 1280, 900, 2],
  ])('loses nothing %s', async (name, width, height, zoom) => {
    await resized(width, height, zoom);
    await everywhere(page(), async (place) => {
      await picture(`council-${place}-${name}`);
      const over = await page().evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(over, place).toBeLessThanOrEqual(0);
    });
    await resized(1280, 900, 1);
  });
});

describe('Raad for the griffie', () => {
  it('has no fault', async () => {
    await become(page(), 'griffier');
    await openCouncil(page(), 'Raad');
    await page().locator('.council-table').waitFor();
    expect(await violations()).toEqual([]);
  });
});
