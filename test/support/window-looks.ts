/** What a window test looks at besides words: faults of access, and a picture of the window. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { RunningApp } from './app-driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands: a line per rule, with the beginnings of what breaks it. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`,
  );
}

/** A picture of the window as it stands, in `artefacts/screenshots`: the page's own is blank where the window is enlarged. */
export async function picture({ app }: Pick<RunningApp, 'app'>, name: string): Promise<void> {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  mkdirSync('artefacts/screenshots', { recursive: true });
  writeFileSync(`artefacts/screenshots/${name}.png`, Buffer.from(bytes, 'base64'));
}
