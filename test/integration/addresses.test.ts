/** The user's own list of addresses, by command: read in, used for the briefing, replaced, removed. Real processes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../support/demo.ts';
import { at, items, morning, newHome, type Row, refused, values } from '../support/listening-calls.ts';

/** Streets that no register ships. */
const list = (ward: string): string =>
  [
    '\ufeff"Straat";"Huisnummer";"Postcode";"Woonplaats";"Buurtcode"',
    `"Kraaienhorststraat";"1";"7585 AB";"Glane";"${ward}"`,
    `"Kraaienhorststraat";"2";"7585AB";"Glane";"${ward}"`,
    '"Zwaluwnestlaan";"1";"7581AC";"Losser";"1680001"',
    '"Zwaluwnestlaan";"99";"7588AC";"Beuningen";"BU01680401"',
    '"Dam";"1";"1012JS";"Amsterdam";"BU0363AA01"',
    '"Kapotweg";"1";"7581AD";"Losser";"BU01689999"',
    '"Leegweg";"1";"7581AE";"Losser";""',
  ].join('\r\n');

interface Story {
  readonly items: readonly string[];
  readonly wards: readonly { readonly code: string }[];
}

describe('import addresses', () => {
  const wardsOf = async (home: string, words: string): Promise<readonly string[]> => {
    const [item] = await items(home, words);
    const { out } = await must(['brief', '--format', 'json', '--home', home, ...at(morning)]);
    const { stories } = JSON.parse(out) as { readonly stories: readonly Story[] };
    const story = stories.find((each) => each.items.includes(String(item?.['id'])));
    return (story?.wards ?? []).map(({ code }) => code.slice(0, 8));
  };
  const call = (home: string, file: string): readonly string[] => [
    ...['import', 'addresses', file, '--home', home, ...at(morning)],
  ];

  it('makes streets known from then on, past items included; replaced and removed it is as if it never was', async () => {
    const home = await newHome();
    const file = join(home, 'adressen.csv');
    const note = (text: string): Promise<unknown> => must(['note', text, '--home', home, ...at(morning)]);
    await note('In de Kraaienhorststraat liggen al drie weken losse stoeptegels en valt elke dag iemand.');
    await note('De verlichting op de Zwaluwnestlaan brandt niet meer, het is er donker.');
    expect(await wardsOf(home, 'Kraaienhorststraat')).toEqual([]);

    writeFileSync(file, list('BU01680101'));
    const refusedFile = join(home, 'geweigerd.csv');
    const report = await values('import-addresses', [...call(home, file), '--refused', refusedFile]);
    const reasons: readonly Row[] = [
      { line: 7, reason: 'ward-unknown' },
      { line: 8, reason: 'no-ward' },
    ];
    expect(report).toMatchObject([
      { rows: 7, addresses: 4, elsewhere: 1, refusedRows: 2, refused: reasons, streets: 2, postcodes: 3 },
    ]);
    expect(report).toMatchObject([{ file: 'adressen.csv', streetsOfSeveral: 1, stopped: false }]);
    expect(readFileSync(refusedFile, 'utf8').trimEnd().split('\r\n')).toHaveLength(3);
    expect(await values('import-addresses', ['import', 'addresses', '--home', home])).toEqual([
      {
        file: 'adressen.csv',
        municipality: 'GM0168',
        importedAt: '2026-03-03T07:00:00.000Z',
        addresses: 4,
        streets: 2,
        postcodes: 3,
      },
    ]);
    expect(await wardsOf(home, 'Kraaienhorststraat')).toEqual(['WK016801']);
    expect(await wardsOf(home, 'Zwaluwnestlaan')).toEqual([]);

    writeFileSync(file, list('BU01680401'));
    const { out, err } = await must(call(home, file));
    expect(out).toBe(
      '4 adressen van uw gemeente: 2 straten (1 in meer dan één wijk), 3 postcodes; 1 van een andere gemeente, 2 geweigerd.\n',
    );
    expect(err).toContain('Regel 7: deze wijk of buurt kennen we hier niet');
    expect(await wardsOf(home, 'Kraaienhorststraat')).toEqual(['WK016804']);

    const remove = ['import', 'addresses', '--remove', '--home', home];
    expect((await must(remove)).out).toBe('De adressenlijst is verwijderd.\n');
    expect((await must(remove)).out).toBe('Er was geen adressenlijst.\n');
    expect(await wardsOf(home, 'Kraaienhorststraat')).toEqual([]);
    expect(await values('import-addresses', ['import', 'addresses', '--home', home])).toEqual([null]);
  });

  it('ends with 2 where nothing can be taken, and keeps what it had', async () => {
    const home = await newHome();
    const file = join(home, 'adressen.csv');
    await refused(call(home, file), 'adressen.csv');
    writeFileSync(file, list('BU01680101'));
    await must(call(home, file));
    writeFileSync(file, 'naam;leeftijd\nx;1\n');
    await refused(call(home, file), 'kopregel');
    writeFileSync(file, 'straat;buurtcode\nDam;BU0363AA01\n');
    await refused(call(home, file), '1 regels van andere gemeenten');
    await refused([...call(home, file), '--title', 'x'], '--title');
    await refused([...call(home, file), '--remove'], '--remove');
    await refused(['import', 'addresses', '--remove', '--json', '--home', home], '--json');
    await refused(['import', 'table', file, '--title', 'x', '--remove', '--home', home], '--remove');
    await refused(['import', 'foto', file, '--home', home], 'table, mail, addresses');
    const kept = await values('import-addresses', ['import', 'addresses', '--home', home]);
    expect(kept).toMatchObject([{ streets: 2 }]);
  });
});
