import { describe, expect, it } from 'vitest';
import type { ImportMapping, ImportReport } from '../../../shared/model/import.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { FailureError } from '../../../shared/result.ts';
import { isExactAddress } from './exact-address.ts';
import { openTable, type TableContent } from './open-table.ts';
import { readTable } from './read-table.ts';
import { refusedRowsCsv } from './refused-rows.ts';
import { unwrapCell } from './unwrap-cell.ts';

interface Read {
  readonly content: TableContent;
  readonly entries: readonly ParsedItem[];
  readonly refused: ImportReport['refused'];
  readonly batches: readonly number[];
}

async function read(text: string, mapping?: ImportMapping): Promise<Read> {
  const result = await openTable(new TextEncoder().encode(text), 'x.csv');
  if (!result.ok) throw new Error(result.failure.key);
  const { content, facts } = result.value;
  const [entries, refused, batches]: [ParsedItem[], ImportReport['refused'][number][], number[]] = [
    [],
    [],
    [],
  ];
  for await (const batch of readTable(content, mapping ?? facts.mapping)) {
    entries.push(...batch.entries);
    refused.push(...batch.refused);
    batches.push(batch.rows);
  }
  return { content, entries, refused, batches };
}

describe('a row', () => {
  it('becomes an entry', async () => {
    const { entries } = await read(
      'Id;Titel;Datum;Bericht;Auteur;Link;Categorie;Wijk\n' +
        '="0017";Zwerfvuil;3-4-2026 10:15;"Al dagen\nvol ""afval""";Jan Voorbeeld;https://example.org/x;Afval;Molenbuurt\n',
    );
    expect(entries).toEqual([
      {
        id: '0017',
        title: 'Zwerfvuil',
        link: 'https://example.org/x',
        published: '2026-04-03T08:15:00.000Z',
        updated: null,
        authors: ['Jan Voorbeeld'],
        categories: ['Afval'],
        summary: null,
        content: 'Al dagen\nvol "afval"\n\nMolenbuurt',
        text: 'Al dagen\nvol "afval"\n\nMolenbuurt',
      },
    ]);
  });

  it('keeps an absent date absent and drops what is no web address', async () => {
    const { entries } = await read('Datum;Bericht;Link\n;Boom om;javascript:alert(1)\n');
    expect(entries[0]).toMatchObject({ published: null, link: null, text: 'Boom om' });
  });

  it('is plain text where the export holds HTML', async () => {
    const { entries } = await read(
      'Datum;Bericht\n1-2-2026;"<p>Boom&nbsp;om</p><p>Echt <b>waar</b></p>"\n2-2-2026;"Jan &amp; co"\n',
    );
    expect(entries.map(({ text }) => text)).toEqual(['Boom om\n\nEcht waar', 'Jan & co']);
  });

  it('says its place only where that is no address and the text does not say it', async () => {
    const { entries } = await read(
      'Bericht;Locatie\nBoom om;Molenweg 12\nLamp stuk;7581 AB\nWater op straat;Molenweg\nIn de Molenbuurt brandt geen lamp;Molenbuurt\n',
      { text: 0, place: 1 },
    );
    expect(entries.map(({ text }) => text)).toEqual([
      'Boom om',
      'Lamp stuk',
      'Water op straat\n\nMolenweg',
      'In de Molenbuurt brandt geen lamp',
    ]);
  });
});

describe('dates of a column', () => {
  const source = (...dates: readonly string[]): string =>
    `Datum;Bericht\n${dates.map((date, index) => `${date};melding ${index}`).join('\n')}\n`;
  it.each([
    ['Dutch by itself', ['03-04-2026'], '2026-04-02T22:00:00.000Z'],
    ['Dutch, said by another row', ['03-04-2026', '25-04-2026'], '2026-04-02T22:00:00.000Z'],
    ['American, said by another row', ['03/04/2026', '03/25/2026'], '2026-03-03T23:00:00.000Z'],
    ['Dutch where rows disagree', ['03/04/2026', '03/25/2026', '25/03/2026'], '2026-04-02T22:00:00.000Z'],
    ['in words', ['3 april 2026 om 10.15 uur'], '2026-04-03T08:15:00.000Z'],
    ['ISO with a zone', ['2026-04-03T10:15:00+02:00'], '2026-04-03T08:15:00.000Z'],
  ])('%s', async (_, dates, expected) => {
    const { entries } = await read(source(...dates), { date: 0, text: 1 });
    expect(entries[0]?.published).toBe(expected);
  });
});

describe('refused rows', () => {
  it('say their line in the file and why', async () => {
    const { entries, refused } = await read(
      [
        'Id;Datum;Bericht', // 1
        '1;1-2-2026;"twee', // 2
        'regels"', // 3
        '', // 4
        '2;gisteren;Boom om', // 5
        '3;1-2-2026; ', // 6
        '4;1-2-2026;een;twee', // 7
        '5;1-2-2026', // 8
        '1;1-2-2026;nog eens', // 9
        '6;31-2-2026;Lamp stuk', // 10
        `7;1-2-2026;${'a'.repeat(100_001)}`, // 11
        '8;1-2-2026;goed;;', // 12
      ].join('\n'),
    );
    expect(entries.map(({ id }) => id)).toEqual(['1', '8']);
    expect(refused).toEqual([
      { line: 5, reason: 'date-unreadable' },
      { line: 6, reason: 'no-text' },
      { line: 7, reason: 'columns-differ' },
      { line: 8, reason: 'columns-differ' },
      { line: 9, reason: 'twice-in-file' },
      { line: 10, reason: 'date-unreadable' },
      { line: 11, reason: 'too-long' },
    ]);
  });

  it('a quote that never closes spoils its own line only', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${index};1-2-2026;melding nummer ${index}`);
    rows[20] = '20;1-2-2026;"Hij zei';
    rows[30] = '30;1-2-2026;"Hij zei "ja" en ging"';
    rows[40] = '40;1-2-2026;Een "gewoon" woord';
    const { entries, refused } = await read(`Id;Datum;Bericht\n${rows.join('\n')}\n`);
    expect(refused).toEqual([{ line: 22, reason: 'columns-differ' }]);
    expect(entries).toHaveLength(49);
    expect(entries.find(({ id }) => id === '30')?.text).toBe('Hij zei "ja" en ging');
    expect(entries.find(({ id }) => id === '40')?.text).toBe('Een "gewoon" woord');
  });

  it('a stray quote that closes many rows on swallows none of them', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index};1-2-2026;melding nummer ${index}`);
    rows[5] = '5;1-2-2026;"Hij zei';
    rows[15] = '15;1-2-2026;en toen"';
    const { entries, refused } = await read(`Id;Datum;Bericht\n${rows.join('\n')}\n`);
    expect(refused).toEqual([{ line: 7, reason: 'columns-differ' }]);
    expect(entries).toHaveLength(29);
  });

  it('but a message of several lines with commas is one message', async () => {
    const text = 'Hallo,\nIk zie afval, glas, en meer\nGroet';
    const { entries, refused } = await read(`Id,Datum,Bericht\n1,1-2-2026,"${text}"\n2,1-2-2026,goed\n`);
    expect(refused).toEqual([]);
    expect(entries.map((entry) => entry.text)).toEqual([text, 'goed']);
  });

  it('equal rows without an id stand once; rows that differ in any column stand both', async () => {
    const { entries, refused } = await read(
      'Datum;Bericht;Status\n1-2-2026;Container vol;open\n1-2-2026;Container vol;dicht\n1-2-2026;Container vol;open\n',
    );
    expect(refused).toEqual([{ line: 4, reason: 'twice-in-file' }]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('rows that share a link are told apart by what they say', async () => {
    const { entries } = await read(
      'Bericht;Link\nBoom om;https://example.org/portaal/x\nLamp stuk;https://example.org/portaal/x\nGat;https://example.org/3/y\n',
    );
    expect(entries.map(({ id }) => id === null)).toEqual([false, false, true]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  });

  it('needs a text column', async () => {
    const error = await read('Datum;Bericht\n1-2-2026;x\n', { date: 0 }).catch((caught: unknown) => caught);
    expect(error instanceof FailureError && error.failure.key).toBe('table-text-missing');
  });
});

describe('the saved file of refused rows', () => {
  it('has line, reason and cells, and no formula', async () => {
    const { content, refused } = await read(
      'Id;Datum;Bericht\n=HYPERLINK("http://x");gisteren;"+31 6; -1"\n2;1-2-2026;goed\n3;x;"\t@cmd ""a"""\n',
      { id: 0, date: 1, text: 2 },
    );
    expect(refusedRowsCsv(content, refused)).toBe(
      '\ufeff"Regel";"Reden";"Id";"Datum";"Bericht"\r\n' +
        '"2";"de datum is niet te lezen";"\'=HYPERLINK(""http://x"")";"gisteren";"\'+31 6; -1"\r\n' +
        '"4";"de datum is niet te lezen";"3";"x";"\'\t@cmd ""a"""\r\n',
    );
  });

  it('gives a broken line as it stands', async () => {
    const { content, refused } = await read('Id;Datum;Bericht\n1;1-2-2026;"Hij zei\n2;1-2-2026;goed\n');
    expect(refusedRowsCsv(content, refused).split('\r\n')[1]).toBe(
      '"2";"het aantal kolommen wijkt af van de kopregel";"1;1-2-2026;""Hij zei"',
    );
  });

  it('is a heading alone where nothing was refused', async () => {
    const { content } = await read('Id;Bericht\n1;Boom om\n');
    expect(refusedRowsCsv(content, [])).toBe('\ufeff"Regel";"Reden";"Id";"Bericht"\r\n');
  });
});

it.each([
  ['="00123"', '00123'],
  ['="zeg ""ja"""', 'zeg "ja"'],
  ["'0612345678", '0612345678'],
  ["'=1+1", '=1+1'],
  ["'s Avonds is het druk", "'s Avonds is het druk"],
  ["'t Zand", "'t Zand"],
  ['  ruim  ', 'ruim'],
  ['', ''],
])('unwraps %s', (cell, expected) => {
  expect(unwrapCell(cell)).toBe(expected);
});

it.each([
  ['Molenweg 12', true],
  ['Molenweg 12a', true],
  ['Burg. Jansenplein 3-bis', true],
  ['7581AB', true],
  ['7581 ab Losser', true],
  ['52.2612, 7.0042', true],
  ['Molenweg', false],
  ['Wijk 10 Noord', false],
  ['Buurt 2', false],
  ['A1', false],
  ['N342', false],
  ['Park fase 2', false],
])('%s is somebody’s door: %s', (place, expected) => {
  expect(isExactAddress(place)).toBe(expected);
});
