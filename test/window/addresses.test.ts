import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHome, launch, morning, type RunningApp, shoot } from '../support/app-driver.ts';
import { luisterpost } from '../support/luisterpost.ts';

let running: RunningApp;
const rows = 200_000;

beforeAll(async () => {
  const home = freshHome();
  const { code, err } = await luisterpost([
    ...['init', '--municipality', 'GM0168', '--home', home, '--now', morning],
  ]);
  expect(code, err).toBe(0);
  running = await launch(home);
  await page().getByRole('button', { name: 'Instellingen', exact: true }).click();
});
afterAll(async () => {
  await running.app.close();
});

const page = (): RunningApp['page'] => running.page;
const section = () => page().getByRole('region', { name: 'Adressenlijst' });
/** Answers the system's dialog: the one thing a test cannot do with the mouse. */
const answerDialog = (filePaths: readonly string[]): Promise<void> =>
  running.app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);

describe('the list of addresses', () => {
  it('is read in, told of, replaced and removed', async () => {
    await section().getByText('Er is nog geen lijst ingelezen.').waitFor();
    await answerDialog([]);
    await section().getByRole('button', { name: 'Lees een adressenlijst in…' }).click();
    await section().getByText('Er is niets gekozen.').waitFor();

    const file = join(running.home, 'adressen.csv');
    const row = (at: number): string => `Proefpad${Math.floor(at / 50)}straat;${at % 50};BU01680101`;
    writeFileSync(
      file,
      `straat;huisnummer;buurt\nKapotweg;1;\n${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}`,
    );
    await answerDialog([file]);
    await section().getByRole('button', { name: 'Lees een adressenlijst in…' }).click();
    await section().getByText('adressen.csv: 200.000 adressen, 4.000 straten en 0 postcodes.').waitFor();
    const told = await section().innerText();
    expect(told).toContain('Ingelezen op 3 maart 2026.');
    expect(told).toContain('geen wijk of buurt: regel 2');
    expect(told).toContain('1 geweigerd');
    await shoot(page(), 'settings-addresses');

    writeFileSync(file, 'iets;anders\n1;2\n');
    await section().getByRole('button', { name: 'Lees een nieuwe lijst in…' }).click();
    await section().getByText('is geen kopregel gevonden').waitFor();
    expect(await section().locator('.address-kept').innerText()).toContain('200.000 adressen');

    await section().getByRole('button', { name: 'Verwijder de lijst' }).click();
    await section().getByText('De adressenlijst is verwijderd.').waitFor();
    await section().getByText('Er is nog geen lijst ingelezen.').waitFor();
  });
});
