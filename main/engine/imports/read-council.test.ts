import { describe, expect, it } from 'vitest';
import type { FailureError } from '../../../shared/result.ts';
import { listName, readCouncil } from './read-council.ts';

/** As a council system's report of questions exports it: commas, quotes, ISO times, a column of persons. */
const reports = `"ID","Soort","Onderwerp","Indiener(s)","Datum ingediend","Datum afdoening","Status","Portefeuillehouder","Link"
"4711","Schriftelijke vragen","Afsluiting Molenweg, gevolgen voor winkels","J. de Groot (Gemeentebelangen), P. Smit (VVD)","2026-03-03T09:12:00","2026-04-02","In behandeling","Wethouder Verkeer","https://lindewaard.example.org/Reports/Item/4711"
"4712","Technische vragen","Begroting 2027: post ""groen""","Fractie Lokaal Lindewaard","2026-02-27","","Beantwoord","","https://lindewaard.example.org/Reports/Item/4712"
"4713","Mondelinge vragen","Gladheid op het fietspad","","2026-02-30","","Open","",""
"4711","Schriftelijke vragen","Afsluiting Molenweg, gevolgen voor winkels","","2026-03-03","","Open","",""
`;

/** As another system lists modules: semicolons, one kind a file, worded dates, a line above the heading. */
const motions = `Moties gemeenteraad Lindewaard\r
\r
Nummer;Titel;Partijen;Vergaderdatum;Uitslag;Voortgang;Planning;Bijlage\r
M-12;Motie Zwembad open houden;PvdA, D66;3 mrt 2026;Aangenomen;In uitvoering;Q3 2026;\r
M-13;Motie vreemd: vuurwerkvrije zones;BBB;donderdag 12 februari 2026;Verworpen;Afgedaan;;https://raad.lindewaard.example.org/m13.pdf\r
M-14;Motie Meer bankjes;;12 februari 2026;Aangenomen;Lopend;vóór de zomer;\r
`;

/** As a griffie keeps a sheet by hand: Windows-1252, short dates, a status that is a date. */
const sheet = Buffer.from(
  [
    'Toezegging;Datum toezegging;Portefeuillehouder;Afdoen vóór;Afgedaan;Vertrouwelijk',
    'Raad informeren over café De Brug;3-3-2026;Economie;1-4-2026;;nee',
    'Uitkomst onderzoek sporthal naar de raad;12-2-26;Sport;maart 2026;20-3-2026;nee',
    'Stand van het integriteitsonderzoek;12-2-2026;;;;ja',
    ';5-3-2026;Sport;;;nee',
    'Kosten afvalpas;begin maart;Afval;;;nee',
    'Zonder kolommen',
  ].join('\r\n'),
  'latin1',
);

const read = (text: string | Buffer, file: string) => readCouncil(Buffer.from(text as string), file);

describe('a list of council papers', () => {
  it('of a system with persons: kinds, terms, parties only, and the rows it cannot take', async () => {
    const { rows, refused, columns } = await read(reports, 'Vragen 2026-03-05.csv');
    expect(columns).toMatchObject({ kind: 'Soort', title: 'Onderwerp', term: 'Datum afdoening', nr: 'ID' });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      nr: '4711',
      kind: 'written-question',
      title: 'Afsluiting Molenweg, gevolgen voor winkels',
      text: null,
      from: 'Gemeentebelangen, VVD',
      date: '2026-03-03',
      term: '2026-04-02',
      termText: null,
      owner: 'Wethouder Verkeer',
      status: 'open',
      answeredAt: null,
      link: 'https://lindewaard.example.org/Reports/Item/4711',
    });
    expect(rows[1]).toMatchObject({
      kind: 'technical-question',
      title: 'Begroting 2027: post "groen"',
      from: 'Lokaal Lindewaard',
      status: 'answered',
    });
    expect(JSON.stringify(rows)).not.toMatch(/Groot|Smit/);
    expect(refused).toEqual([
      { line: 4, reason: 'date-unreadable' },
      { line: 5, reason: 'repeated' },
    ]);
  });

  it('of one kind, with worded dates and terms that are a quarter or no day at all', async () => {
    const { rows, openTerms, refused } = await read(motions, 'moties.csv');
    expect(refused).toEqual([]);
    expect(
      rows.map(({ kind, nr, date, term, termText, status, from }) => [
        kind,
        nr,
        date,
        term,
        termText,
        status,
        from,
      ]),
    ).toEqual([
      ['motion', 'M-12', '2026-03-03', '2026-09-30', null, 'open', 'PvdA, D66'],
      ['motion', 'M-13', '2026-02-12', null, null, 'settled', 'BBB'],
      ['motion', 'M-14', '2026-02-12', null, 'vóór de zomer', 'open', null],
    ]);
    expect(openTerms).toEqual([6]);
  });

  it('kept by hand in Windows-1252: a date as status, a month as term, and what is confidential is refused', async () => {
    const { rows, refused } = await readCouncil(sheet, 'Toezeggingenlijst.csv');
    expect(
      rows.map(({ kind, title, date, term, status, answeredAt }) => [
        kind,
        title,
        date,
        term,
        status,
        answeredAt,
      ]),
    ).toEqual([
      ['commitment', 'Raad informeren over café De Brug', '2026-03-03', '2026-04-01', 'open', null],
      [
        'commitment',
        'Uitkomst onderzoek sporthal naar de raad',
        '2026-02-12',
        '2026-03-31',
        'settled',
        '2026-03-20',
      ],
    ]);
    expect(refused).toEqual([
      { line: 4, reason: 'confidential' },
      { line: 5, reason: 'no-title' },
      { line: 6, reason: 'date-unreadable' },
      { line: 7, reason: 'columns-differ' },
    ]);
  });

  it('refuses a table without subjects or days', async () => {
    const failed = await read('naam;bedrag\nhuur;12\nstroom;8\n', 'kosten.csv').catch(
      (error: FailureError) => error.failure,
    );
    expect(failed).toMatchObject({ code: 'input', key: 'council-columns' });
  });

  it('is known by its name, whatever day stands in it', () => {
    expect(listName('Toezeggingen 2026-03-03 (2).csv')).toBe('Toezeggingen');
    expect(listName('moties_20260303.csv')).toBe('moties');
    expect(listName('12-3-2026.csv')).toBe('12-3-2026');
  });
});
