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
import { picture, violations } from '../support/window-looks.ts';

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
      await picture(running, `council-${place}-${scheme}`);
      expect(await violations(page()), place).toEqual([]);
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
      await picture(running, `council-${place}-${name}`);
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
    expect(await violations(page())).toEqual([]);
  });
});
