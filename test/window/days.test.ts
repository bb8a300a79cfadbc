import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, morning, type RunningApp } from '../support/app-driver.ts';

let running: RunningApp;

beforeAll(async () => {
  const monday = await launch(undefined, '2026-03-02T08:00:00+01:00');
  await firstRun(monday.page);
  await monday.app.close();
  running = await launch(monday.home, morning);
  await running.page.getByRole('heading', { level: 1, name: 'Briefing Losser' }).waitFor();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const subtitle = (): Promise<string> => page().locator('.briefing-head > p').first().innerText();

describe('another day', () => {
  it('says on Tuesday what Monday did not know yet', async () => {
    expect(await subtitle()).toContain('dinsdag 3 maart 2026');
    await page().getByRole('button', { name: 'Vernieuwen' }).click();
    await page()
      .locator('.refresh-result', { hasText: /^[1-9]\d* nieuw, / })
      .waitFor();
  });

  it('shows an earlier briefing, and comes back', async () => {
    const field = page().getByLabel('Dag', { exact: true });
    await field.fill('2026-03-02');
    await expect.poll(subtitle).toContain('maandag 2 maart 2026');
    // A year that is half typed asks for nothing.
    await field.fill('0202-03-02');
    await page().waitForTimeout(300);
    expect(await subtitle()).toContain('maandag 2 maart 2026');
    await page().getByRole('button', { name: 'Naar vandaag' }).click();
    await expect.poll(subtitle).toContain('dinsdag 3 maart 2026');
    expect(await page().getByRole('button', { name: 'Naar vandaag' }).count()).toBe(0);
  });

  it('lets no day be chosen that has yet to come', async () => {
    const field = page().getByLabel('Dag', { exact: true });
    expect(await field.getAttribute('max')).toBe('2026-03-03');
    await field.fill('2026-03-09');
    await page().waitForTimeout(300);
    expect(await subtitle()).toContain('dinsdag 3 maart 2026');
  });

  it('says in words that a day has no messages', async () => {
    await page().getByLabel('Dag', { exact: true }).fill('2019-05-01');
    await page().getByText('geen berichten bewaard').first().waitFor();
    await page().getByRole('button', { name: 'Naar vandaag' }).click();
    await expect.poll(subtitle).toContain('dinsdag 3 maart 2026');
  });
});
