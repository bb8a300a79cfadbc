import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, type RunningApp, shoot } from '../support/app-driver.ts';
import { seen, settled, storyOf, whyPanel } from '../support/why-window.ts';

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
const part = (name: string) => panel().locator(`.why-${name}`);

describe('waarom zie ik dit?', () => {
  it('stands at every story, and opens and closes by keyboard', async () => {
    const { stories } = await seen(page());
    const told = await page()
      .locator('.why-button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-story')));
    const listed = new Set(told);
    const missing = stories.filter(({ id, placement }) => placement === 'page' && !listed.has(id));
    expect(missing).toEqual([]);
    for (const placement of ['appendix', 'unchanged', 'nothing-to-do'])
      expect(
        stories.filter((each) => each.placement === placement && !listed.has(each.id)),
        placement,
      ).toEqual([]);
    const first = page().locator('.story .why-button').first();
    await first.focus();
    await page().keyboard.press('Enter');
    await settled(panel());
    expect(await panel().locator('h3').allInnerTexts()).toEqual(
      expect.arrayContaining(['Wijk', 'Thema', 'Beweging', 'Waarom hier', 'Verhaal aanpassen']),
    );
    expect(await panel().innerText()).not.toMatch(/[{}]|\bplural\b|undefined|\bNaN\b/);
    await page().keyboard.press('Escape');
    expect(await panel().count()).toBe(0);
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(['ward', 'theme'])('shows the words behind a %s in their message', async (name) => {
    await page().locator('.story .why-button').first().click();
    await settled(panel());
    const words = part(name).locator('.evidence-word');
    const count = Math.min(4, await words.count());
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index++) {
      const quote = await words.nth(index).locator('mark').innerText();
      await words.nth(index).click();
      const marked = part(name).locator('.evidence-opened mark');
      await marked.first().waitFor();
      expect((await marked.first().innerText()).toLowerCase()).toBe(quote.toLowerCase());
      expect(await part(name).getByText('is gewijzigd nadat').count()).toBe(0);
      await words.nth(index).click();
      expect(await part(name).locator('.evidence-opened').count()).toBe(0);
    }
    expect(await part(name).innerText()).toMatch(/zeker|waarschijnlijk/);
  });

  it('shows a trend as a curve, as a table, and by its messages', async () => {
    expect(await part('trend').getByRole('img').getAttribute('aria-label')).toMatch(/^Uitgevers per dag, /);
    await part('trend').getByRole('button', { name: 'Bekijk als tabel' }).click();
    const counts = await part('trend').locator('tbody td:nth-child(2)').allInnerTexts();
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.every((count) => /^\d+$/.test(count))).toBe(true);
    await part('trend').getByRole('button', { name: 'Berichten achter deze beweging' }).click();
    await part('trend').locator('.item-card').first().waitFor();
    await part('trend').evaluate((element) => element.scrollIntoView());
    await shoot(page(), 'why-trend', false);
  });

  it('adds the rank up from its factors, each with its messages', async () => {
    const number = (text: string): number =>
      Number(text.replace('−', '-').replace('+', '').replace(',', '.'));
    const lead = await part('rank').locator('p').first().innerText();
    const score = number(/Score (−?[\d,]+)/.exec(lead)?.[1] ?? 'x');
    const weights = await part('rank').locator('.factor-head strong').allInnerTexts();
    const sum = weights.map(number).reduce((total, weight) => total + weight, 0);
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.05 * weights.length);
    await part('rank')
      .getByRole('button', { name: /^Toon \d+ bericht/ })
      .first()
      .click();
    await part('rank').locator('.item-card').first().waitFor();
    await page().keyboard.press('Escape');
  });

  it('says why a story of danger cannot be muted', async () => {
    const { stories } = await seen(page());
    let refused = 0;
    for (const { id } of stories.filter(({ placement }) => placement === 'page')) {
      await page().locator(`.why-button[data-story="${id}"]`).first().click();
      await settled(panel());
      const danger = await part('adjust').getByText('Het kan niet worden gedempt').count();
      const offered = await part('adjust').getByRole('button', { name: 'Demp verhaal' }).count();
      expect(danger + offered).toBe(1);
      refused += danger;
      await page().keyboard.press('Escape');
    }
    expect(refused).toBeGreaterThan(0);
    expect(await storyOf(page(), stories[0]?.items[0] ?? '')).toBeDefined();
  });
});
