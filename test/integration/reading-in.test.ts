/** Reading in by command: tables, mail, notes, and forgetting them. Real processes, loopback HTTP. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../support/demo.ts';
import {
  at,
  idOf,
  items,
  listed,
  morning,
  newHome,
  poll,
  type Row,
  refused,
  values,
} from '../support/listening-calls.ts';
import { luisterpost } from '../support/luisterpost.ts';
import { startSmallSite } from '../support/small-site.ts';

describe('import table', () => {
  const rows = 300;
  const row = (index: number): string =>
    `M${index};"Losse stoeptegel nummer ${index} in Overdinkel; bel 06-12345678";${(index % 28) + 1}-2-2026;Jan Voorbeeld;Wegen`;
  const broken = new Map([
    [5, 'M5;"   ";5-2-2026;Jan Voorbeeld;Wegen'],
    [6, 'M6;Lantaarn kapot;binnenkort misschien;Jan Voorbeeld;Licht'],
    [7, 'M7;Te weinig kolommen'],
    [8, row(9)],
  ]);
  const table = (): string =>
    [
      'Nr;Wat is er;Wanneer;Wie;Groep',
      ...Array.from({ length: rows }, (_, at) => broken.get(at) ?? row(at)),
    ].join('\r\n');
  const mapping = ['id=Nr', 'text=wat is er', 'date=Wanneer', 'author=4', 'category=Groep'];
  const importing = (home: string, file: string): readonly string[] => [
    ...['import', 'table', file, '--title', 'Meldingen', '--home', home, ...at(morning)],
    ...mapping.flatMap((each) => ['--map', each]),
  ];

  it('reads every good row once, tells of every other, and adds nothing the second time', async () => {
    const home = await newHome();
    const file = join(home, 'meldingen.csv');
    const refusedFile = join(home, 'geweigerd.csv');
    writeFileSync(file, Buffer.from(table(), 'latin1'));
    const [first] = await values('import', [...importing(home, file), '--refused', refusedFile]);
    // Row 8 names row 9 before row 9 does, so the second of the two is refused.
    const lines = [
      { line: 7, reason: 'no-text' },
      { line: 8, reason: 'date-unreadable' },
      { line: 9, reason: 'columns-differ' },
      { line: 11, reason: 'twice-in-file' },
    ];
    expect(first).toMatchObject({ rows, added: rows - 4, edited: 0, known: 0, stopped: false });
    expect(first?.['refused']).toEqual(lines);
    expect(readFileSync(refusedFile, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + lines.length);

    const [second] = await values('import', importing(home, file));
    expect(second).toMatchObject({ rows, added: 0, edited: 0, known: rows - 4, source: first?.['source'] });
    const kept = await items(home);
    expect(kept).toHaveLength(rows - 4);
    expect(JSON.stringify(kept)).not.toMatch(/06-12345678|Voorbeeld/);
    expect(await listed(home)).toMatchObject([
      { id: first?.['source'], kind: 'import', title: 'Meldingen', voice: 'resident' },
    ]);
  });

  it('says it in words, and knows an edited row', async () => {
    const home = await newHome();
    const file = join(home, 'meldingen.csv');
    writeFileSync(file, table());
    const { out, err } = await must(importing(home, file));
    expect(out).toBe('300 regels: 296 nieuw, 0 gewijzigd, 0 al bekend, 4 geweigerd.\n');
    expect(err).toContain('Regel 7: geen tekst');
    expect(err.trimEnd().split('\n')).toHaveLength(4);
    writeFileSync(file, table().replace('Losse stoeptegel nummer 20 ', 'Gebroken stoeptegel '));
    expect(await values('import', importing(home, file))).toMatchObject([
      { added: 0, edited: 1, known: 295 },
    ]);
    // Nothing is fetched for what was read in.
    expect((await poll(home, morning, ['--once'])).summary).toMatchObject({ sources: 1, polled: 0 });
    expect((await must(['sources', 'check', '--home', home])).out).toBe('');
    await refused(['poll', '--source', idOf((await listed(home))[0]), '--home', home], 'ID');
  });

  it('ends with 2 where nothing can be taken', async () => {
    const home = await newHome();
    const file = join(home, 'leeg.csv');
    const call = ['import', 'table', file, '--title', 'Leeg', '--home', home];
    await refused(call, 'leeg.csv');
    writeFileSync(file, '');
    await refused(call, 'leeg');
    writeFileSync(file, 'Nr;Bericht\r\n');
    await refused(call, 'kopregel');
    writeFileSync(file, 'Nr;Bericht\r\n1;\r\n2;\r\n');
    const all = await luisterpost(call);
    expect([all.code, all.out]).toEqual([2, '2 regels: 0 nieuw, 0 gewijzigd, 0 al bekend, 2 geweigerd.\n']);
    await refused(['import', 'table', file, '--home', home], '--title');
    await refused([...call, '--map', 'text=Nergens'], 'text=Nergens');
    await refused([...call, '--map', 'kleur=1'], 'kleur=1');
    await refused([...call, '--map', 'text=1', '--map', 'id=1'], 'id=1');
    await refused([...call, '--map', 'text='], 'kolom');
    await refused(['import', 'foto', file, '--home', home], 'table, mail');
  });
});

describe('import mail', () => {
  const letter = [
    'From: Wijkkrant <redactie@lindewaard.example>',
    'To: gemeente@losser.example',
    'Subject: =?utf-8?q?Wijkkrant_Overdinkel=3A_caf=C3=A9_dicht?=',
    'Date: Mon, 2 Mar 2026 09:00:00 +0100',
    'Message-ID: <krant-9@lindewaard.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Het café in Overdinkel is dicht. Bel 06-12345678.',
    '',
  ].join('\r\n');

  it('keeps a letter once, without who sent it, and names a file that is none', async () => {
    const home = await newHome();
    const [mail, other] = [join(home, 'krant.eml'), join(home, 'foto.eml')];
    writeFileSync(mail, letter);
    writeFileSync(other, 'geen brief');
    const call = ['import', 'mail', mail, other, '--home', home, ...at(morning)];
    expect(await values('import', call)).toMatchObject([
      { rows: 2, added: 1, known: 0, refused: [{ line: 2, reason: 'unreadable' }] },
    ]);
    const again = await must(call);
    expect(again.out).toBe('2 e-mails: 0 nieuw, 0 gewijzigd, 1 al bekend, 1 geweigerd.\n');
    expect(again.err).toBe(`${other}: geen leesbaar bericht\n`);
    const kept = await items(home);
    expect(kept).toMatchObject([
      { title: 'Wijkkrant Overdinkel: café dicht', published: '2026-03-02T08:00:00.000Z' },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/redactie|gemeente@|06-12345678/);
    expect((await luisterpost(['import', 'mail', other, '--home', home])).code).toBe(2);
    await refused(['import', 'mail', '--home', home], 'BESTAND');
    await refused(['import', 'mail', mail, '--title', 'x', '--home', home], '--title');
  });
});

describe('note, blind and forget', () => {
  it('keep what someone heard, masked, of wards that exist', async () => {
    const home = await newHome();
    const call = ['note', 'Bankje kapot in Overdinkel, bel 06-12345678', '--home', home, ...at(morning)];
    const noted = await must([...call, '--channel', 'street', '--ward', 'WK016802']);
    const [item, ...more] = await items(home);
    expect(more).toEqual([]);
    expect(noted.out).toBe(`Genoteerd: ${idOf(item)}\n`);
    expect(item).toMatchObject({
      published: '2026-03-03T07:00:00.000Z',
      source: { name: 'Handmatig', kind: 'resident' },
    });
    expect(String(item?.['text'])).toContain('Bankje kapot in Overdinkel');
    expect(JSON.stringify(item)).not.toContain('12345678');
    await refused([...call, '--ward', 'WK034403'], 'WK034403');
    await refused([...call, '--ward', 'Lutte'], 'De Lutte (WK016803)');
    await refused([...call, '--ward', 'Nergenshuizen'], 'Overdinkel (WK016802)');
    await refused([...call, '--channel', 'duif'], 'closed-group');
    await refused(['note', '--home', home], 'TEKST');
    await refused(['note', ' ', '--home', home], 'TEKST');
    await must(call);
    expect(await items(home)).toHaveLength(2);
    expect(await listed(home)).toMatchObject([{ id: 'manual', kind: 'manual', health: 'new', state: null }]);
    expect((await must(['sources', 'check', '--home', home])).out).toBe('');
  });

  it('tell which wards and themes nobody was heard about', async () => {
    const home = await newHome();
    const blind = async (time: string): Promise<Row | undefined> =>
      (await values('sources-blind', ['sources', 'blind', '--home', home, ...at(time)]))[0];
    const before = await blind(morning);
    expect(before?.['wards']).toHaveLength(Number(before?.['wardCount']));
    expect(before?.['themes']).toHaveLength(Number(before?.['themeCount']));
    await must(['note', 'Bankje kapot', '--ward', 'OVERDINKEL', '--home', home, ...at(morning)]);
    const wards = (each: Row | undefined): readonly Row[] => each?.['wards'] as readonly Row[];
    expect(wards(await blind(morning)).map(({ code }) => code)).not.toContain('WK016802');
    const later = wards(await blind('2026-03-20T08:00:00+01:00'));
    expect(later.find(({ code }) => code === 'WK016802')).toMatchObject({
      reason: 'silent',
      last: '2026-03-03T07:00:00.000Z',
    });
    const { out } = await must(['sources', 'blind', '--home', home, ...at('2026-03-20T08:00:00+01:00')]);
    expect(out).toContain('stil deze week: Overdinkel\n');
    expect(out).toContain('in negen weken niets gehoord: ');
  });

  it('forget for good: a poll does not bring it back, not even edited', async () => {
    const own = await startSmallSite();
    const home = await newHome();
    await must(['sources', 'add', own.feed, '--allow-host', own.host, '--home', home]);
    await poll(home, morning, ['--once']);
    const gone = (await items(home)).find(({ title }) => String(title).includes('nummer 0 '));
    const { out } = await must(['search', '"nummer 0"', '--home', home]);
    expect(out.trimEnd().split('  ').at(-1)).toBe(idOf(gone));
    expect((await must(['forget', idOf(gone), '--home', home])).out).toContain(idOf(gone));
    own.edit();
    const after = await poll(home, '2026-03-03T12:00:00+01:00', ['--once']);
    await own.close();
    expect(after.summary).toMatchObject({ polled: 1, unchanged: 0, added: 0, edited: 0 });
    const kept = await items(home);
    expect(kept).toHaveLength(6);
    expect(kept.map(idOf)).not.toContain(idOf(gone));
    expect(await items(home, '"nummer 0"')).toEqual([]);
    await refused(['forget', idOf(gone), '--home', home], 'niet (meer) bekend');
    await refused(['forget', '--home', home], 'ID');
  });
});
