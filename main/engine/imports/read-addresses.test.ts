import { describe, expect, it } from 'vitest';
import type { RefusedAddress } from '../../../shared/model/address-list.ts';
import { FailureError } from '../../../shared/result.ts';
import {
  type AddressReading,
  type ReadAddresses,
  type RefusedLine,
  readAddresses,
} from './read-addresses.ts';
import { wardBook } from './ward-book.ts';

const ward = (code: string, name: string, parent: string | null) => ({ code, name, parent, names: [name] });
const book = wardBook({
  code: 'GM0168',
  name: 'Losser',
  wards: [
    ward('WK016800', 'Losser', null),
    ward('BU01680001', 'Losser-West', 'WK016800'),
    ward('BU01680003', 'Losser-Oost', 'WK016800'),
    ward('WK016801', 'Glane', null),
    ward('BU01680101', 'Glane', 'WK016801'),
    ward('BU01680102', 'Verspreide huizen', 'WK016801'),
    ward('WK016802', 'De Lutte', null),
    ward('BU01680209', 'Verspreide huizen', 'WK016802'),
  ],
});

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const reading = (bytes: Buffer, more: Partial<AddressReading> = {}): AddressReading => ({
  file: 'adressen.csv',
  chunks: inPieces(bytes, 7),
  size: bytes.length,
  book,
  ...more,
});
const read = (text: string, more: Partial<AddressReading> = {}): Promise<ReadAddresses> =>
  readAddresses(reading(Buffer.from(text), more));
const streets = async (text: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await read(text)).list?.streetWards ?? []);
const keyOf = (error: unknown): string => (error instanceof FailureError ? error.failure.key : 'other');
const failure = (text: string): Promise<string> => read(text).then(() => 'none', keyOf);

describe('readAddresses: what it takes', () => {
  it('keeps the wards of each street and postcode, and no house number', async () => {
    const { list, report } = await read(
      'straat;huisnummer;postcode;woonplaats;buurtcode\n' +
        'Esweg;1;7581 ab;Losser;BU01680001\nEsweg;2;7581AB;Losser;BU01680003\nMolenweg;3;7586AA;Glane;BU01680101\n',
    );
    expect(list?.streetWards).toEqual([
      ['Esweg', 'BU01680001 BU01680003'],
      ['Molenweg', 'BU01680101'],
    ]);
    expect(list?.postcodeWards).toEqual([
      ['7581AB', 'BU01680001 BU01680003'],
      ['7586AA', 'BU01680101'],
    ]);
    expect(report).toEqual({
      file: 'adressen.csv',
      rows: 3,
      addresses: 3,
      elsewhere: 0,
      refusedRows: 0,
      refused: [],
      streets: 2,
      streetsOfSeveral: 0,
      postcodes: 2,
      stopped: false,
    });
  });

  it('reads the table of CBS: postcode, number and quarter, of the whole country', async () => {
    const { list, report } = await read(
      '"PC6";"Huisnummer";"Buurt2023";"Wijk2023";"Gemeente2023"\n' +
        '7581AB;1;1680001;16800;168\n1011AB;2;3630000;36300;363\n9711AA;5;140000;1400;14\n',
    );
    expect(list?.postcodeWards).toEqual([['7581AB', 'BU01680001']]);
    expect(report).toMatchObject({ rows: 3, addresses: 1, elsewhere: 2, refusedRows: 0, streets: 0 });
  });

  it.each([
    ['comma, English', 'Street,House number,Postal code,Neighbourhood code\nEsweg,1,7581AB,BU01680001\n'],
    ['tab', 'STRAATNAAM\tBU_CODE\nEsweg\tBU01680001\n'],
    ['pipe and a line about the file', 'Export BAG 2024\n\nopenbareRuimteNaam|buurtcode\nEsweg|BU01680001\n'],
    ['Excel says how it is parted', 'sep=,\nstraat,buurt\nEsweg,"BU01680001"\n'],
    ['byte order mark and carriage returns', '\ufeffStraat;Buurt 2024\r\nEsweg;BU01680001\r\n'],
    ['quotes, and Excel text', '"Straat";"Buurtcode"\n"Esweg";="BU01680001"\n'],
    ['a quote that does not close', 'straat;buurtcode;opmerking\nEsweg;BU01680001;"hoek\n'],
    ['an address in one cell', 'adres;buurtcode\nEsweg 12-a;BU01680001\n'],
    ['zeros lost in a spreadsheet', 'straat;buurtcode\nEsweg;1680001\n'],
    ['no line end at the end', 'straat;buurtcode\nEsweg;BU01680001'],
    ['a name instead of a code', 'straat;buurtnaam\nEsweg;losser-west\n'],
    ['an empty quarter beside a wijk', 'straat;wijk;buurt\nEsweg;WK016800;BU01680001\n'],
  ])('understands: %s', async (_, text) => {
    expect(await streets(text)).toEqual({ Esweg: 'BU01680001' });
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffstraat;buurt\nCoöperatieplein;BU01680001\n', 'utf16le')],
    ['Windows', Buffer.from('straat;buurt\nCoöperatieplein;BU01680001\n', 'latin1')],
    ['UTF-8', Buffer.from('straat;buurt\nCoöperatieplein;BU01680001\n')],
  ])('reads %s in pieces of any size', async (_, bytes) => {
    for (const size of [1, 2, 5, 1000]) {
      const { list } = await readAddresses(reading(bytes, { chunks: inPieces(bytes, size) }));
      expect(list?.streetWards).toEqual([['Coöperatieplein', 'BU01680001']]);
    }
  });

  it('takes the wijk where a wijk and its quarter share a name, and asks the wijk which of two quarters is meant', async () => {
    expect(
      await streets(
        'straat;buurt;wijk\nA-straat;Glane;\nB-straat;Verspreide huizen;De Lutte\nC-straat;;Wijk 01 Glane\n',
      ),
    ).toEqual({ 'A-straat': 'WK016801', 'B-straat': 'BU01680209', 'C-straat': 'WK016801' });
  });

  it('keeps the spelling that came first, and knows the street in another', async () => {
    expect(await streets('straat;buurt\nDe Eschstraat;BU01680001\nDE ESCHSTRAAT;BU01680101\n')).toEqual({
      'De Eschstraat': 'BU01680001 BU01680101',
    });
  });

  it('counts streets of several wijken', async () => {
    const { report } = await read('straat;buurt\nEsweg;BU01680001\nEsweg;BU01680101\nMolenweg;BU01680001\n');
    expect(report).toMatchObject({ streets: 2, streetsOfSeveral: 1 });
  });
});

describe('readAddresses: what it refuses', () => {
  it('names each refused row by line and reason, and hands it over as it stands', async () => {
    const rows: RefusedLine[] = [];
    const { report } = await read(
      'straat;postcode;buurtcode\nEsweg;7581AB;BU01680001\n;;BU01680001\nDorpsstraat;7581AC;\n\n' +
        'Molenweg;7581AD;BU01689999\nKerkpad;75 81;BU01680001\nEsweg;7581AB;BU01680001;te veel\nKort\n;;;\n',
      { onRefused: (row) => rows.push(row) },
    );
    const expected: readonly RefusedAddress[] = [
      { line: 3, reason: 'no-street' },
      { line: 4, reason: 'no-ward' },
      { line: 6, reason: 'ward-unknown' },
      { line: 8, reason: 'columns-differ' },
      { line: 9, reason: 'columns-differ' },
    ];
    expect(report.refused).toEqual(expected);
    expect(report).toMatchObject({ rows: 7, addresses: 2, refusedRows: 5, elsewhere: 0 });
    expect(rows.at(-1)).toEqual({ line: 9, reason: 'columns-differ', text: 'Kort' });
  });

  it('refuses a postcode that is none', async () => {
    const { report } = await read(
      'straat;postcode;buurt\nA-straat;7581ABC;BU01680001\nB-straat;;BU01680001\n',
    );
    expect(report.refused).toEqual([{ line: 2, reason: 'postcode-unreadable' }]);
  });

  it('says nothing of a street of which a part lies in a ward it does not know', async () => {
    const text = (other: string): string => `straat;buurt\nEsweg;BU01680001\nEsweg;${other}\n`;
    expect(await streets(text('BU01689999'))).toEqual({ Esweg: '' });
    expect(await streets(text(''))).toEqual({ Esweg: 'BU01680001' });
  });

  it('knows that a refused row makes a street less sure', async () => {
    expect(
      await streets('straat;postcode;buurt\nEsweg;7581AB;BU01680001\nEsweg;onleesbaar;BU01680101\n'),
    ).toEqual({ Esweg: 'BU01680001 BU01680101' });
  });

  it('names the first thousand refused rows and counts the rest', async () => {
    const { report } = await read(`straat;buurt\nEsweg;BU01680001\n${'Molenweg;\n'.repeat(1500)}`);
    expect(report.refusedRows).toBe(1500);
    expect(report.refused).toHaveLength(1000);
  });

  it.each([
    ['no heading', 'Esweg;1;BU01680001\nMolenweg;2;BU01680001\n', 'addresses-columns'],
    ['no ward in it', 'straat;huisnummer;postcode\nEsweg;1;7581AB\n', 'addresses-columns'],
    ['empty', '', 'addresses-columns'],
    ['another file', `${'Zomaar een tekst.\n'.repeat(50)}`, 'addresses-columns'],
    ['a heading alone', 'straat;buurt\n', 'addresses-none'],
    ['another municipality', 'straat;buurt\nDam;BU03630000\n', 'addresses-none'],
  ])('refuses the file: %s', async (_, text, key) => {
    expect(await failure(text)).toBe(key);
  });

  it('never throws anything else, on any bytes', async () => {
    for (const bytes of [
      Buffer.alloc(3_000_000, 0),
      Buffer.from([0xff, 0xfe, 1]),
      Buffer.from('\r'.repeat(50)),
    ])
      expect(await readAddresses(reading(bytes, { chunks: inPieces(bytes, 65_536) })).catch(keyOf)).toBe(
        'addresses-columns',
      );
  });
});

describe('readAddresses: a long list', () => {
  it('tells how far it is, and stops when asked to', async () => {
    const bytes = Buffer.from(`straat;buurt\n${'Esweg;BU01680001\n'.repeat(5000)}`);
    const seen: number[] = [];
    const whole = await readAddresses(
      reading(bytes, {
        chunks: inPieces(bytes, 10_000),
        onProgress: ({ done, total }) => seen.push(done / total),
      }),
    );
    expect(whole.report.addresses).toBe(5000);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const controller = new AbortController();
    const stopped = await readAddresses(
      reading(bytes, {
        chunks: inPieces(bytes, 10_000),
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );
    expect(stopped.list).toBeNull();
    expect(stopped.report.stopped).toBe(true);
    expect(stopped.report.addresses).toBeLessThan(5000);
  });
});
