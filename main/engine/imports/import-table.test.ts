import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ImportProgress, ImportReport } from '../../../shared/model/import.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { Store } from '../store/port.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { importTable } from './import-table.ts';
import { mapRows } from './map-rows.ts';
import { openTable } from './open-table.ts';
import { readTable } from './read-table.ts';

const source: Source = {
  id: 's_meldingen',
  url: 'luisterpost:import/meldingen',
  kind: 'import',
  title: 'Meldingen openbare ruimte',
  publisher: 'import-meldingen',
  voice: 'resident',
  fixedWard: null,
  folder: null,
  site: null,
  licence: 'quote',
  paused: false,
  addedAt: '2026-03-01T00:00:00.000Z',
};

let store: Store;
beforeEach(() => {
  store = openSqliteStore(join(mkdtempSync(join(tmpdir(), 'luisterpost-import-')), 'store.db'));
});
afterEach(() => store.close());

async function bring(
  text: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: ImportProgress) => void } = {},
): Promise<ImportReport> {
  const opened = await openTable(new TextEncoder().encode(text), 'x.csv');
  if (!opened.ok) throw new Error(opened.failure.key);
  const { content, facts } = opened.value;
  return importTable({
    store,
    source,
    map: (entries, from, seen) => mapRows(entries, from, seen, (author) => `h${author.length}`),
    rows: readTable(content, facts.mapping),
    total: facts.rows,
    now: () => new Date('2026-03-10T08:00:00.000Z'),
    ...options,
  });
}

const subjects = ['Lantaarnpaal stuk', 'Container vol', 'Gat in de weg', 'Losse tegel', 'Boom op het pad'];
const heading = 'Meldingsnummer;Categorie;Omschrijving;Datum melding;Wijk;Link';

/** Row `index` of 5,000; its line in the file is index + 2. */
function row(index: number): string {
  const day = String((index % 28) + 1).padStart(2, '0');
  const text = `"${subjects[index % subjects.length]} bij nummer ${index}; ""graag"" snel"`;
  if (index % 500 === 7) return `M${index};Afval;;${day}-02-2026;Noord;https://example.org/portaal`;
  if (index % 500 === 8) return `M${index};Afval;${text};99-99-2026;Noord;https://example.org/portaal`;
  if (index % 500 === 9) return `M${index};Afval;${text};${day}-02-2026`;
  if (index % 500 === 10)
    return `M${index - 10};Afval;${text};${day}-02-2026;Noord;https://example.org/portaal`;
  if (index % 500 === 11) return `M${index};Afval;${'x'.repeat(100_001)};${day}-02-2026;Noord;`;
  return `M${index};Afval;${text};${day}-02-2026;Noord;https://example.org/portaal`;
}

const table = (rows: number): string =>
  `${heading}\n${Array.from({ length: rows }, (_, index) => row(index)).join('\n')}\n`;

it('reads 5,000 rows in, names every planted bad one, and adds nothing the second time', async () => {
  const progress: ImportProgress[] = [];
  const first = await bring(table(5000), { onProgress: (each) => progress.push(each) });
  const reasons = ['no-text', 'date-unreadable', 'columns-differ', 'twice-in-file', 'too-long'];
  const planted = Array.from({ length: 10 }, (_, block) =>
    reasons.map((reason, index) => ({ line: block * 500 + 7 + index + 2, reason })),
  ).flat();
  expect(first.refused).toEqual(planted);
  expect(first).toMatchObject({
    source: source.id,
    rows: 5000,
    added: 4950,
    edited: 0,
    known: 0,
    stopped: false,
  });
  expect(await store.read((tx) => tx.itemCount())).toBe(4950);
  expect(progress).toHaveLength(25);
  expect(progress.at(-1)).toEqual({ done: 5000, total: 5000 });
  const again = await bring(table(5000));
  expect(again).toMatchObject({ added: 0, edited: 0, known: 4950 });
  expect(await store.read((tx) => tx.itemCount())).toBe(4950);
});

it('adds nothing again where rows have neither id nor link, and nothing is lost among equal texts', async () => {
  const text = `Datum;Bericht;Status\n${Array.from({ length: 600 }, (_, index) => `1-2-2026;Container vol;${index}`).join('\n')}\n`;
  expect(await bring(text)).toMatchObject({ added: 600, refused: [] });
  expect(await bring(text)).toMatchObject({ added: 0, edited: 0, known: 600 });
  expect(await store.read((tx) => tx.itemCount())).toBe(600);
});

it('keeps a change of a numbered report as an edit', async () => {
  await bring('Meldingsnummer;Bericht\nM1;Boom om\nM2;Lamp stuk\n');
  expect(await bring('Meldingsnummer;Bericht\nM1;Boom om, weg versperd\nM2;Lamp stuk\n')).toMatchObject({
    added: 0,
    edited: 1,
    known: 1,
  });
});

it('keeps apart reports of two files that link to one portal', async () => {
  await bring('Meldingsnummer;Bericht;Link\nM1;Boom om;https://example.org/portaal/mor\n');
  expect(
    await bring('Meldingsnummer;Bericht;Link\nM2;Lamp stuk;https://example.org/portaal/mor\n'),
  ).toMatchObject({ added: 1, edited: 0 });
});

it('masks, and keeps no author', async () => {
  await bring(
    'Datum;Bericht;Auteur\n1-2-2026;"Bel Molenweg 12 op 06-12345678, melder@example.org";Wilhelmina Voorbeeld\n',
  );
  const items = await store.read((tx) => tx.search([], 10).map(({ item }) => item));
  expect(items[0]?.text).toBe('Bel Molenweg [nr] op [telefoon], [e-mail]');
  expect(items[0]?.sender).toBe('h20');
  expect(JSON.stringify(items)).not.toContain('Wilhelmina');
});

it('stops between batches and keeps what it has', async () => {
  const stop = new AbortController();
  const report = await bring(table(1000), {
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done >= 400) stop.abort();
    },
  });
  expect(report).toMatchObject({ stopped: true, rows: 400 });
  expect(await store.read((tx) => tx.itemCount())).toBe(report.added);
  expect(await bring(table(1000))).toMatchObject({ stopped: false, known: report.added });
});

it('does nothing where it was stopped before it began', async () => {
  const report = await bring(table(10), { signal: AbortSignal.abort() });
  expect(report).toMatchObject({ stopped: true, rows: 0, added: 0 });
  expect(await store.read((tx) => tx.sources())).toEqual([]);
});
