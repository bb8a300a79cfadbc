import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { openTable } from './open-table.ts';
import { readTable } from './read-table.ts';

const records = (text: string, delimiter = ';'): readonly CsvRecord[] => [
  ...csvRecords({ bytes: Buffer.from(text), delimiter }),
];

describe('records of a text', () => {
  it.each([
    ['nothing', '', []],
    ['a line without end', 'a;b', [[1, ['a', 'b']]]],
    [
      'blank lines count',
      'a\n\nb\n',
      [
        [1, ['a']],
        [2, ['']],
        [3, ['b']],
      ],
    ],
    [
      'lines within quotes count',
      '"a\n\nb";c\nd;e\n',
      [
        [1, ['a\n\nb', 'c']],
        [4, ['d', 'e']],
      ],
    ],
    ['doubled quotes', '"a ""b""";c\n', [[1, ['a "b"', 'c']]]],
    ['quotes as text', 'hij zei "ja";c\n', [[1, ['hij zei "ja"', 'c']]]],
    ['quotes within quotes', '"hij "zei" ja";c\n', [[1, ['hij "zei" ja', 'c']]]],
    [
      'an open quote',
      'a;"b\nc;d\n',
      [
        [1, null],
        [2, ['c', 'd']],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(records(text).map(({ line, cells }) => [line, cells])).toEqual(expected);
  });

  it('goes over the borders of its slices without losing a line', () => {
    const row = (index: number): string =>
      index % 3 === 0 ? `${index};"regel é\nen ""nog"" een";x` : `${index};gewoon;${'y'.repeat(index % 97)}`;
    const text = Array.from({ length: 60_000 }, (_, index) => row(index)).join('\n');
    let line = 1;
    for (const [index, record] of records(text).entries()) {
      if (record.line !== line || record.cells?.[0] !== String(index)) throw new Error(`row ${index}`);
      line += index % 3 === 0 ? 2 : 1;
    }
    expect(line).toBe(80_001);
  });

  it('a quote that never closes costs its line, however much follows', () => {
    const text = `a;"b\n${'c;d\n'.repeat(400_000)}`;
    const read = records(text);
    expect(read).toHaveLength(400_001);
    expect(read.filter(({ cells }) => cells === null)).toHaveLength(1);
  });

  it('a line without end is one record', () => {
    const read = records(`${'a'.repeat(3_000_000)}\nb;c\n`);
    expect(read.map(({ line }) => line)).toEqual([1, 2]);
    expect(read[1]?.cells).toEqual(['b', 'c']);
  });
});

const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\n', ';', '""', 'é€', "'", '=1+1', ' '));

it('what a spreadsheet writes is read back, cell by cell', () => {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ',', '\t', '|'), (table, delimiter) => {
      const plain = table.map((row) => row.map((value) => value.replace(/\r/g, '')));
      const text = plain.map((row) => row.map(quoted).join(delimiter)).join('\n');
      expect(records(text, delimiter).map(({ cells }) => cells)).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});

it('any bytes are a table or a refusal, and every row is an entry or refused', async () => {
  const text = fc.array(fc.oneof(cell, fc.constantFrom('Datum', 'Bericht', ';', '\n', '\r\n', '1-2-2026')), {
    maxLength: 80,
  });
  const bytes = fc.oneof(
    text.map((parts) => new Uint8Array(Buffer.from(parts.join('')))),
    fc.uint8Array({ maxLength: 300 }),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      const opened = await openTable(given, 'x.csv');
      if (!opened.ok) return;
      const { content, facts } = opened.value;
      let [rows, told] = [0, 0];
      for await (const batch of readTable(content, { ...facts.mapping, text: facts.mapping.text ?? 0 })) {
        rows += batch.rows;
        told += batch.entries.length + batch.refused.length;
      }
      expect([rows, told]).toEqual([facts.rows, facts.rows]);
    }),
    { numRuns: 500 },
  );
});
