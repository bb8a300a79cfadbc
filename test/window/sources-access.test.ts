import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import { violations } from '../support/window-looks.ts';

let running: RunningApp;
const tabs = [
  'Gevolgd',
  'Bron toevoegen',
  'Voorstellen voor uw gemeente',
  'Signaal noteren',
  'Inlezen en bewaren',
];

beforeAll(async () => {
  running = await launch();
  await firstRun(page());
  await page().getByRole('button', { name: 'Bronnen', exact: true }).click();
  await page().locator('.source-table').waitFor();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;

/** Pixels by which the page is wider than the window. */
const overflow = (): Promise<unknown> =>
  page().evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Every tab, and a source beside the table. */
async function everywhere(check: (place: string) => Promise<void>): Promise<void> {
  for (const name of tabs) {
    await page().getByRole('tab', { name }).click();
    await page().waitForTimeout(200);
    await check(name);
  }
  await page().getByRole('tab', { name: 'Gevolgd' }).click();
  const details = page().locator('.blind-spots details');
  if ((await details.count()) > 0) await details.evaluate('(each) => { each.open = true; }');
  await page().locator('.source-name').first().click();
  await page().getByRole('complementary').locator('.history').waitFor();
  await check('bron');
  await page().keyboard.press('Escape');
}

describe.each(['light', 'dark'] as const)('the sources page in %s', (scheme) => {
  it('has no fault, and one voice', async () => {
    await page().emulateMedia({ colorScheme: scheme });
    await everywhere(async (place) => {
      await shoot(page(), `bronnen-${place.toLowerCase().replace(/\W+/g, '-')}-${scheme}`);
      expect(await violations(page()), place).toEqual([]);
      const live = page().locator('[aria-live], [role=status], [role=alert], [role=log], output');
      expect(await live.count(), place).toBe(1);
    });
  });
});

describe('the sources page by size', () => {
  it.each([
    ['narrow', 360, 800, 1],
    ['at 200 %', 1280, 900, 2],
  ])('loses nothing %s', async (name, width, height, zoom) => {
    await running.app.evaluate(
      ({ BrowserWindow }, [w, h, z]) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setContentSize(w ?? 0, h ?? 0);
        window?.webContents.setZoomFactor(z ?? 1);
      },
      [width, height, zoom],
    );
    await everywhere(async (place) => {
      const file = `bronnen-${place} ${name}`.toLowerCase().replace(/\W+/g, '-');
      await shoot(page(), file, false);
      expect(await overflow(), place).toBeLessThanOrEqual(0);
    });
  });
});
