/** Listening by command: finding, keeping an eye on, reading in, noting, forgetting. Real processes, loopback HTTP. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { must } from '../support/demo.ts';
import { jsonLines, luisterpost, temporaryFolder } from '../support/luisterpost.ts';
import { type SchemaName, schemaErrors } from '../support/schemas.ts';
import { type SmallSite, startSmallSite } from '../support/small-site.ts';

type Row = Readonly<Record<string, unknown>>;

const morning = '2026-03-03T08:00:00+01:00';
const at = (time: string): readonly string[] => ['--now', time];

/** A home of Losser. */
async function newHome(): Promise<string> {
  const home = temporaryFolder();
  await must(['init', '--municipality', 'GM0168', '--home', home]);
  return home;
}

/** Values of a command with `--json`, checked against their schema. */
async function values(schema: SchemaName, args: readonly string[]): Promise<readonly Row[]> {
  const { out } = await must([...args, '--json']);
  const found = jsonLines(out) as readonly Row[];
  expect(found.flatMap((value) => schemaErrors(schema, value))).toEqual([]);
  return found;
}

const listed = (home: string): Promise<readonly Row[]> =>
  values('sources-list', ['sources', 'list', '--home', home]);
const items = (home: string, query = ''): Promise<readonly Row[]> =>
  values('search', ['search', query, '--limit', '10000', '--home', home]);
const idOf = (row: Row | undefined): string => String(row?.['id']);

/** The summary and the reports of a poll. */
async function poll(
  home: string,
  time: string,
  how: readonly string[],
): Promise<{ summary: Row; reports: readonly Row[] }> {
  const found = await values('poll', ['poll', ...how, '--home', home, ...at(time)]);
  return { summary: found.at(-1)?.['summary'] as Row, reports: found.slice(0, -1) };
}

/** A call that must be refused as wrong, in one line that holds `word`. */
async function refused(args: readonly string[], word: string): Promise<void> {
  const { code, out, err } = await luisterpost(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^luisterpost: [^\n]+\n$/);
  expect(err).toContain(word);
}

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite();
});
afterAll(() => site.close());

describe('sources find and propose', () => {
  it('find the feed that a typed site declares, with what is in it', async () => {
    const home = await newHome();
    const call = ['sources', 'find', site.host, '--home', home, ...at(morning)];
    const closed = await luisterpost(call);
    expect({ code: closed.code, out: closed.out }).toEqual({ code: 1, out: '' });
    expect(closed.err).toContain('--allow-host');

    const allowed = [...call, '--allow-host', site.host];
    const [found, ...more] = await values('sources-find', allowed);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      url: site.feed,
      kind: 'feed',
      origin: 'declared',
      title: 'Dorpsblad',
      known: false,
      entries: 7,
      perWeek: 7,
      language: 'nl',
      error: null,
    });
    expect(found?.['newest']).toHaveLength(5);
    expect((await must(allowed)).out).toContain(
      `Dorpsblad  ${site.feed}  (feed, 7 berichten)\n  Losse tegel`,
    );
    expect(await listed(home)).toEqual([]);

    await must(['sources', 'add', site.feed, '--home', home]);
    expect(await values('sources-find', call)).toMatchObject([{ known: true }]);
  });

  it('end with 1 where a site offers nothing, with 2 for what is no address', async () => {
    const home = await newHome();
    const none = await luisterpost([
      'sources',
      'find',
      `http://${site.host}/weg/`,
      '--allow-host',
      site.host,
      '--home',
      home,
    ]);
    expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: '' });
    await refused(['sources', 'find', 'iemand@lindewaard.example', '--home', home], 'e-mailadres');
    await refused(['sources', 'find', 'lindewaard', '--home', home], 'lindewaard');
  });

  it('propose what fits the municipality, without what is followed', async () => {
    const home = await newHome();
    const proposals = await values('sources-propose', ['sources', 'propose', '--home', home]);
    expect(proposals.length).toBeGreaterThan(5);
    expect(new Set(proposals.map(({ url }) => url)).size).toBe(proposals.length);
    expect(new Set(proposals.map(({ voice }) => voice)).size).toBeGreaterThan(3);
    const [first] = proposals;
    await must(['sources', 'add', String(first?.['url']), '--home', home]);
    expect(await values('sources-propose', ['sources', 'propose', '--home', home])).toEqual(
      proposals.slice(1),
    );
  });
});

describe('one source', () => {
  it('is changed, paused, resumed, and has a history', async () => {
    const home = await newHome();
    await must(['sources', 'add', site.feed, '--allow-host', site.host, '--home', home]);
    const id = idOf((await listed(home))[0]);
    const features = ['--title', 'Het Dorpsblad', '--voice', 'resident', '--ward', 'overdinkel'];
    await must(['sources', 'change', id, ...features, '--folder', 'Pers', '--home', home]);
    const changed = { title: 'Het Dorpsblad', voice: 'resident', fixedWard: 'WK016802', folder: 'Pers' };
    expect(await listed(home)).toMatchObject([{ ...changed, licence: 'quote', publisher: '127.0.0.1' }]);
    expect((await must(['sources', 'list', '--home', home])).out).toBe(
      `nieuw  ${id}  Het Dorpsblad (127.0.0.1, Overdinkel)  ${site.feed}\n`,
    );
    await must(['sources', 'change', id, '--ward', '', '--licence', 'open', '--home', home]);
    const now = { ...changed, fixedWard: null, licence: 'open' };
    expect(await listed(home)).toMatchObject([now]);

    await poll(home, morning, ['--once']);
    await must(['sources', 'pause', id, '--home', home]);
    expect(await listed(home)).toMatchObject([{ ...now, paused: true, health: 'paused' }]);
    expect((await poll(home, '2026-03-04T07:00:00Z', ['--once'])).summary).toMatchObject({
      polled: 0,
      skipped: 1,
    });
    await must(['sources', 'resume', id, '--home', home]);
    expect(await listed(home)).toMatchObject([{ paused: false, health: 'new' }]);
    await poll(home, '2026-03-04T08:00:00Z', ['--due']);
    // Daily until 2 March, and then three days nothing.
    await poll(home, '2026-03-05T12:00:00Z', ['--due']);
    expect(await listed(home)).toMatchObject([
      { health: 'silent', state: { silentSince: '2026-03-02T09:00:00.000Z', failures: 0, error: null } },
    ]);
    expect(await values('sources-history', ['sources', 'history', id, '--home', home])).toMatchObject([
      { at: '2026-03-05T12:00:00.000Z', health: 'silent', added: 0, edited: 0, error: null },
      { at: '2026-03-04T08:00:00.000Z', health: 'unchanged', added: 0, edited: 0, error: null },
      { at: '2026-03-03T07:00:00.000Z', health: 'healthy', added: 7, edited: 0, error: null },
    ]);
    expect((await must(['sources', 'history', id, '--home', home])).out).toMatch(
      /^2026-03-05 13\.00 {2}.+\n2026-03-04 09\.00 {2}ongewijzigd.*\n2026-03-03 08\.00 {2}.*7 nieuw/,
    );
  });

  it('refuses what it does not have', async () => {
    const home = await newHome();
    await must(['sources', 'add', site.feed, '--allow-host', site.host, '--home', home]);
    const id = idOf((await listed(home))[0]);
    const own = ['--home', home];
    await refused(['sources', 'change', id, ...own], '--title');
    await refused(['sources', 'change', id, '--kind', 'feed', ...own], '--kind');
    await refused(['sources', 'change', id, '--ward', 'WK034403', ...own], 'Losser');
    await refused(['sources', 'change', id, '--ward', 'Overdinkle', ...own], 'Overdinkel (WK016802)');
    await refused(['sources', 'add', 'losser.nl', '--ward', 'huizen', ...own], 'Verspreide huizen Losser');
    await refused(['sources', 'add', 'losser.nl', '--ward', 'Mars', ...own], 'Glane (WK016801)');
    await refused(['sources', 'add', 'losser', ...own], '"losser"');
    await refused(['sources', 'add', 'iemand@lindewaard.example', ...own], 'e-mailadres');
    await refused(['sources', 'change', id, '--licence', 'vrij', ...own], 'contract');
    await refused(['sources', 'list', '--title', 'x', ...own], '--title');
    for (const action of ['pause', 'resume', 'history', 'remove', 'check'])
      await refused(['sources', action, 'b_000000000000', ...own], 'b_000000000000');
    await refused(['sources', 'change', 'b_000000000000', '--title', 'x', ...own], 'b_000000000000');
    await refused(['poll', '--source', 'b_000000000000', ...own], 'b_000000000000');
    await refused(['sources', 'add', 'https://iemand:geheim@lindewaard.example/rss', ...own], 'wachtwoord');
    await refused(['sources', 'add', 'imaps://iemand:geheim@lindewaard.example', ...own], 'wachtwoord');
    await refused(
      ['sources', 'add', 'https://lindewaard.example/rss', '--kind', 'import', ...own],
      'mailbox',
    );
    expect(await listed(home)).toHaveLength(1);
  });
});

describe('sources add', () => {
  it('takes https where a person types no scheme', async () => {
    const home = await newHome();
    const { out } = await must(['sources', 'add', 'lindewaard.example/rss', '--home', home]);
    expect(out).toContain('lindewaard.example');
    expect(await listed(home)).toMatchObject([{ url: 'https://lindewaard.example/rss', kind: 'feed' }]);
    await refused(['sources', 'add', 'https://lindewaard.example/rss', '--home', home], 'staat er al');
  });

  it.each([
    ['http://127.0.0.1:9/', '--allow-host'],
    ['http://[::1]/rss', '--allow-host'],
    ['10.1.2.3/rss', '--allow-host'],
    ['https://www.facebook.com/groups/losser', 'Facebook'],
    ['x.com/losser', 'X (Twitter)'],
  ])('ends with 1 for what is never fetched: %s', async (address, word) => {
    const home = await newHome();
    const { code, out, err } = await luisterpost(['sources', 'add', address, '--home', home]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^luisterpost: [^\n]+\n$/);
    expect(err).toContain(word);
    expect(await listed(home)).toEqual([]);
  });
});

describe('sources export', () => {
  it('takes a pause along, and leaves out what a person brought in', async () => {
    const home = await newHome();
    const file = join(home, 'meldingen.csv');
    writeFileSync(file, 'Nr;Bericht;Datum\r\n1;Losse tegel in de Dorpsstraat;1-3-2026\r\n');
    await must(['import', 'table', file, '--title', 'Meldingen', '--home', home, ...at(morning)]);
    await must(['note', 'Bankje kapot', '--home', home, ...at(morning)]);
    for (const name of ['een', 'twee'])
      await must(['sources', 'add', `${name}.example/rss`, '--title', name, '--home', home]);
    const paused = (await listed(home)).find(({ title }) => title === 'twee');
    await must(['sources', 'pause', idOf(paused), '--home', home]);
    const opml = join(home, 'bronnen.opml');
    await must(['sources', 'export', '--out', opml, '--home', home]);
    expect(readFileSync(opml, 'utf8')).not.toMatch(/luisterpost:|Meldingen|Handmatig/);

    const other = await newHome();
    expect((await must(['sources', 'import', opml, '--home', other])).out).toBe(
      '2 bronnen toegevoegd, 0 stonden er al.\n',
    );
    const found = (await listed(other)).map(({ title, paused: waits }) => [title, waits]);
    expect(found.toSorted()).toEqual([
      ['een', false],
      ['twee', true],
    ]);
  });

  it('names on import what cannot be followed, without a password', async () => {
    const home = await newHome();
    const opml = join(home, 'bronnen.opml');
    const outlines = ['https://iemand:geheim@lindewaard.example/rss', 'https://lindewaard.example/rss'];
    const body = outlines.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join('');
    writeFileSync(opml, `<opml><body>${body}</body></opml>`);
    const { out, err } = await must(['sources', 'import', opml, '--home', home]);
    expect(out).toBe('1 bron toegevoegd, 0 stonden er al.\n');
    expect(err).toBe('Overgeslagen, niet te volgen: https://lindewaard.example/rss\n');
  });
});

describe('poll', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { pathname } = new URL(request.url ?? '/', 'http://loopback/');
    response.setHeader('content-type', 'application/rss+xml');
    response.end(
      `<rss version="2.0"><channel><title>${pathname}</title><item><guid>${pathname}-1</guid>` +
        '<title>Brug dicht</title><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>',
    );
  });
  let host: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    asked.length = 0;
  });

  it('--due asks nobody before the time, --once all, --source one', async () => {
    const home = await newHome();
    for (const path of ['/a', '/b'])
      await must(['sources', 'add', `http://${host}${path}`, '--allow-host', host, '--home', home]);
    const ids = new Map((await listed(home)).map((row) => [new URL(String(row['url'])).pathname, idOf(row)]));

    expect((await poll(home, morning, ['--due'])).summary).toMatchObject({ polled: 2, added: 2, failed: 0 });
    expect(asked.splice(0).toSorted()).toEqual(['/a', '/b']);
    for (const row of await listed(home)) {
      const next = Date.parse(String((row['state'] as Row)['nextCheckAt'])) - Date.parse(morning);
      expect(next / 60_000).toBeGreaterThanOrEqual(15);
      expect(next / 60_000).toBeLessThanOrEqual(16.5);
    }

    const early = await poll(home, '2026-03-03T08:14:00+01:00', ['--due']);
    expect(early.summary).toMatchObject({ sources: 2, polled: 0, skipped: 2 });
    expect(asked).toEqual([]);

    const one = await poll(home, '2026-03-03T08:14:00+01:00', ['--source', String(ids.get('/b'))]);
    expect(one.summary).toMatchObject({ sources: 1, polled: 1, unchanged: 1, skipped: 0 });
    expect(asked.splice(0)).toEqual(['/b']);

    expect((await poll(home, '2026-03-03T08:20:00+01:00', ['--due'])).reports).toMatchObject([
      { source: ids.get('/a'), unchanged: true },
    ]);
    expect(asked.splice(0)).toEqual(['/a']);
    await poll(home, '2026-03-03T08:20:00+01:00', ['--once']);
    expect(asked.splice(0).toSorted()).toEqual(['/a', '/b']);
  });

  it('tells of patience as a Dutch moment, and of an error in short', async () => {
    const tired = createServer((_, response) => {
      response.statusCode = 429;
      response.setHeader('retry-after', '7200');
      response.end();
    });
    await new Promise<void>((resolve) => tired.listen(0, '127.0.0.1', resolve));
    const own = `127.0.0.1:${(tired.address() as AddressInfo).port}`;
    const home = await newHome();
    await must(['sources', 'add', `http://${own}/`, '--title', 'Moe', '--allow-host', own, '--home', home]);
    await luisterpost(['poll', '--once', '--home', home, ...at(morning)]);
    const id = idOf((await listed(home))[0]);
    const calls = [
      await luisterpost(['poll', '--source', id, '--home', home, ...at(morning)]),
      await luisterpost(['sources', 'check', id, '--home', home, ...at(morning)]),
    ];
    tired.close();
    tired.closeAllConnections();
    for (const { code, out, err } of calls) {
      expect(code).toBe(1);
      expect(`${out}${err}`).toMatch(/na 3 maart 10\.00 uur/);
      expect(`${out}${err}`).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }
    const { out } = await must(['sources', 'list', '--home', home]);
    expect(out).toMatch(
      /^geweigerd {2}\S+ {2}Moe \(127\.0\.0\.1\) {2}\S+ {2}[^.]*127\.0\.0\.1\S* [^.]+\.\n$/,
    );
  });

  it('takes one way of choosing', async () => {
    const home = await newHome();
    await refused(['poll', '--due', '--once', '--home', home], '--once');
    await refused(['poll', '--watch', '--source', 'x', '--home', home], '--source');
  });
});

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
