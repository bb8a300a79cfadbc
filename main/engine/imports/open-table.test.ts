import { describe, expect, it } from 'vitest';
import { type OpenedTable, openTable } from './open-table.ts';
import { tableLimits } from './table-limits.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function opened(source: string | Uint8Array): Promise<OpenedTable> {
  const result = await openTable(typeof source === 'string' ? bytes(source) : source, 'export.csv');
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

async function refusal(source: string | Uint8Array): Promise<string> {
  const result = await openTable(typeof source === 'string' ? bytes(source) : source, 'export.csv');
  return result.ok ? 'opened' : `${result.failure.code} ${result.failure.key}`;
}

/** Named by column, so that a case reads as a sentence. */
async function mappingOf(source: string): Promise<Record<string, string | undefined>> {
  const { facts } = await opened(source);
  return Object.fromEntries(
    Object.entries(facts.mapping).map(([field, column]) => [field, facts.columns[column]]),
  );
}

describe('a webcare export', () => {
  const source = [
    'Datum;Tijd;Titel;Bericht;Auteur;URL;Bron;Sentiment',
    '03-04-2026;10:15;Verkeer;"De brug staat weer open, al een uur; niemand weet waarom";Jan Voorbeeld;https://example.org/1;Facebook;negatief',
    '04-04-2026;11:00;;"Bel mij op 06-12345678 of mail jan@example.org";Piet Voorbeeld;https://example.org/2;X;neutraal',
  ].join('\r\n');

  it('is parted, counted and mapped', async () => {
    const { facts } = await opened(source);
    expect(facts.delimiter).toBe(';');
    expect(facts.encoding).toBe('utf-8');
    expect(facts.rows).toBe(2);
    expect(facts.columns[3]).toBe('Bericht');
    expect(await mappingOf(source)).toEqual({
      date: 'Datum',
      title: 'Titel',
      text: 'Bericht',
      author: 'Auteur',
      link: 'URL',
    });
  });

  it('shows a sample without persons', async () => {
    const { facts } = await opened(source);
    const shown = facts.sample.flat().join(' ');
    expect(facts.sample).toHaveLength(2);
    expect(shown).not.toMatch(/Jan|Piet|06-1234|@/);
    expect(facts.sample[1]?.[3]).toBe('Bel mij op [telefoon] of mail [e-mail]');
    expect(facts.sample[0]?.[4]).toBe('[persoon]');
  });
});

describe('other shapes of export', () => {
  it('finds a heading under a preamble', async () => {
    const source =
      'Export Gemeente Voorbeeld\nPeriode: 1 maart 2026 t/m 7 maart 2026\n\nMeldingsnummer,Categorie,Omschrijving,Datum melding,Wijk\n' +
      '1001,Afval,"Container vol, al dagen",2026-03-02,Centrum\n1002,Groen,Boom om,2026-03-03,Noord\n';
    const { facts, content } = await opened(source);
    expect(content.headingLine).toBe(4);
    expect(facts.rows).toBe(2);
    expect(facts.delimiter).toBe(',');
    expect(await mappingOf(source)).toEqual({
      id: 'Meldingsnummer',
      category: 'Categorie',
      text: 'Omschrijving',
      date: 'Datum melding',
      place: 'Wijk',
    });
  });

  it('reads English headings, tabs and a byte order mark', async () => {
    const source =
      '\ufeffcreatedAt\tmessage\tusername\tpermalink\n2026-03-02T10:00:00Z\tHet is "druk" hier\twim\thttps://example.org/a\n';
    const { facts } = await opened(source);
    expect(facts.delimiter).toBe('\t');
    expect(facts.columns[0]).toBe('createdAt');
    expect(await mappingOf(source)).toEqual({
      date: 'createdAt',
      text: 'message',
      author: 'username',
      link: 'permalink',
    });
  });

  it('reads UTF-16 of a spreadsheet and Windows-1252', async () => {
    const text = 'Datum\tBericht\n3-4-2026\tCafé dicht, drieëntwintig klachten à € 5\n';
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
    expect((await opened(wide)).facts.encoding).toBe('utf-16le');
    const narrow = Buffer.from(text.replace('€', '\u0080'), 'latin1');
    const { facts } = await opened(narrow);
    expect(facts.encoding).toBe('windows-1252');
    expect(facts.sample[0]?.[1]).toBe('Café dicht, drieëntwintig klachten à € 5');
  });

  it('obeys a stated delimiter', async () => {
    const { facts } = await opened('sep=|\nDatum|Tekst\n1-2-2026|Ja; nee, ja; nee\n');
    expect([facts.delimiter, facts.rows, facts.columns]).toEqual(['|', 1, ['Datum', 'Tekst']]);
  });

  it('takes a single column whole', async () => {
    const source =
      'Tekst\nEen zin, met een komma\nNog een zin; met een puntkomma, en meer, en meer\nDerde zin\n';
    const { facts } = await opened(source);
    expect([facts.delimiter, facts.rows, facts.columns]).toEqual(['', 3, ['Tekst']]);
    expect(facts.mapping).toEqual({ text: 0 });
  });

  it('names columns where there is no heading, and loses no row', async () => {
    const { facts, content } = await opened(
      '2-3-2026;Op de markt staat al een week water in de straat;12\n3-3-2026;De bus komt hier al dagen niet meer langs;13\n',
    );
    expect(content.headingLine).toBe(0);
    expect(facts.rows).toBe(2);
    expect(facts.columns).toEqual(['Kolom 1', 'Kolom 2', 'Kolom 3']);
    expect(facts.mapping).toEqual({ date: 0, text: 1 });
  });

  it('tells equal and absent names apart', async () => {
    const { facts } = await opened('Datum;Tekst;Tekst;;\n1-2-2026;a b;c d;e;\n');
    expect(facts.columns).toEqual(['Datum', 'Tekst', 'Tekst (2)', 'Kolom 4', 'Kolom 5']);
  });

  it('guesses by content where headings say nothing', async () => {
    const source =
      'k1,k2,k3\nhttps://example.org/1,2026-03-01 10:00,Het plein is onveilig geworden\nhttps://example.org/2,2026-03-02 11:00,De lamp is stuk\n';
    expect(await mappingOf(source)).toEqual({ link: 'k1', date: 'k2', text: 'k3' });
  });

  it('takes no column for an id whose values come back', async () => {
    const source = 'Nummer;Bericht;Datum\n1;Boom om;1-2-2026\n1;Lamp stuk;2-2-2026\n';
    expect(await mappingOf(source)).toEqual({ text: 'Bericht', date: 'Datum' });
  });

  it('does not believe a heading against the content', async () => {
    const source =
      'Datum;Bericht;Inhoud\nonbekend;https://example.org/1;De lamp is stuk\nonbekend;https://example.org/2;Boom om\n';
    expect(await mappingOf(source)).toEqual({ text: 'Inhoud', link: 'Bericht' });
  });
});

describe('refusals', () => {
  it.each([
    ['nothing', '', 'empty table-empty'],
    ['blank lines', '\r\n \r\n', 'empty table-empty'],
    ['a heading alone', 'Datum;Bericht\n', 'empty table-no-rows'],
    ['a heading over blank rows', 'Datum;Bericht\n;\n ; \n', 'empty table-no-rows'],
    ['a workbook by another name', 'PK\u0003\u0004\u0014\u0000\u0006\u0000', 'input table-not-text'],
    ['a PDF', '%PDF-1.7\nDatum;Bericht\n', 'input table-not-text'],
    ['too many columns', `${'a;'.repeat(300)}\n${'1;'.repeat(300)}\n`, 'too-large table-too-many-columns'],
    ['too many rows', `a;b\n${'1;2\n'.repeat(tableLimits.rows + 1)}`, 'too-large table-too-many-rows'],
  ])('%s', async (_, source, expected) => {
    expect(await refusal(source)).toBe(expected);
  });

  it('binary bytes and too many bytes', async () => {
    expect(await refusal(Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256))).toBe(
      'input table-not-text',
    );
    expect(await refusal(new Uint8Array(tableLimits.bytes + 1))).toBe('too-large table-too-large');
  });

  it('but not stray quotes: each costs its own line', async () => {
    const source = `a;b\n${`"\n${'x;y\n'.repeat(600)}`.repeat(3)}`;
    expect((await opened(source)).facts.rows).toBe(1803);
    const open = `a;b\n${`x;"\n${'x;y\n'.repeat(60_000)}`.repeat(3)}`;
    expect((await opened(open)).facts.rows).toBe(180_003);
  });
});
