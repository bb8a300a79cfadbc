/** Listening by command: finding, following, keeping an eye on. Real processes, loopback HTTP. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { must } from '../support/demo.ts';
import {
  at,
  idOf,
  listed,
  morning,
  newHome,
  poll,
  type Row,
  refused,
  values,
} from '../support/listening-calls.ts';
import { luisterpost } from '../support/luisterpost.ts';
import { type SmallSite, startSmallSite } from '../support/small-site.ts';

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
