import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun, launch, morning, type RunningApp } from '../support/app-driver.ts';
import { luisterpost } from '../support/luisterpost.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await launch();
  await firstRun(running.page);
});
afterAll(async () => {
  await running.app.close();
});

describe('the window and the command line', () => {
  it.each(['json', 'html', 'md', 'text', 'pdf'] as const)(
    'give equal bytes as %s from the same cut',
    async (format) => {
      const fromWindow = join(running.home, `window.${format}`);
      const fromCommand = join(running.home, `command.${format}`);
      // The dialog is the system's; answering it is the one thing a test cannot do with the mouse.
      await running.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, fromWindow);
      await running.page.getByRole('combobox', { name: /^Opslaan als/ }).selectOption(format);
      await running.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
      await running.page.getByText(`Opgeslagen: ${fromWindow}`).first().waitFor();
      const later = '2026-03-03T22:15:00+01:00';
      expect(later).not.toBe(morning);
      const call = await luisterpost([
        'brief',
        '--home',
        running.home,
        '--now',
        later,
        '--format',
        format,
        '--out',
        fromCommand,
      ]);
      expect(call.code, call.err).toBe(0);
      const [one, two] = [readFileSync(fromWindow), readFileSync(fromCommand)];
      expect(one.length).toBeGreaterThan(1000);
      expect(one.equals(two)).toBe(true);
    },
  );
});
