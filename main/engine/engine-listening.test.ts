import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from './engine.ts';
import { ensureReadings, openInterpreter } from './readings.ts';
import { plainSource } from './sources-list.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

const dataFolder = fileURLToPath(new URL('../../build/data', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'luisterpost-engine-'));
const item = (id: string, text: string): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>Bericht ${id}</title><link>https://a.example/${id}</link><description>${text}</description></item>`;
const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Dorpsblad</title><link>https://a.example/</link>${items.join('')}</channel></rss>`;

let engine: Engine;
let server: Server;
let base: string;
let now: Date;
let pages: Record<string, string>;

beforeEach(async () => {
  pages = {};
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = `http://${host}`;
  now = new Date('2026-03-03T08:00:00Z');
  engine = openEngine({ home: folder(), dataFolder, clock: () => now, create: true, workerFile: null });
  await engine.initialise('GM0168', null);
  await engine.allowHosts([host]);
});

afterEach(async () => {
  await engine.close();
  server.closeAllConnections();
  server.close();
});

const follow = (path: string): ReturnType<Engine['addSource']> =>
  engine.addSource({ ...plainSource, url: `${base}${path}` });
const refusal = (key: string): object => ({ failure: { key } });

describe('an item that changes', () => {
  it('shows what an edit changed, word by word', async () => {
    await follow('/f');
    pages['/f'] = feed(item('1', 'De brug gaat op maandag dicht.'));
    await engine.poll({ all: true });
    pages['/f'] = feed(item('1', 'De brug gaat op dinsdag dicht.'));
    await engine.poll({ all: true });
    const [found] = await engine.search('', 10);
    const [first, second] = await engine.itemChanges(found?.id ?? '');
    expect(first?.text).toEqual([{ kind: 'same', text: 'De brug gaat op maandag dicht.' }]);
    expect(second?.text).toContainEqual({ kind: 'removed', text: 'maandag' });
    expect(second?.text).toContainEqual({ kind: 'added', text: 'dinsdag' });
    expect(
      second?.text
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('De brug gaat op dinsdag dicht.');
  });

  it('does not come back after it was deleted, nor under another id with the same link', async () => {
    await follow('/f');
    pages['/f'] = feed(item('1', 'Tekst.'), item('2', 'Andere tekst.'));
    await engine.poll({ all: true });
    const found = (await engine.search('', 10)).find(({ title }) => title === 'Bericht 1');
    await engine.removeItem(found?.id ?? '');
    pages['/f'] = feed(item('1', 'Gewijzigd.'), item('2', 'Andere tekst.'));
    await engine.poll({ all: true });
    expect((await engine.search('', 10)).map(({ title }) => title)).toEqual(['Bericht 2']);
    await expect(engine.removeItem('i_none')).rejects.toMatchObject(refusal('item-unknown'));
  });

  it('tells where else it was published', async () => {
    await follow('/f');
    await engine.addSource({ ...plainSource, url: `${base}/g`, title: 'De Andere' });
    pages['/f'] = feed(item('1', 'De brug gaat op maandag dicht.'));
    pages['/g'] = feed(item('1', 'De brug gaat op maandag dicht.'));
    await engine.poll({ all: true });
    expect(await engine.itemCount()).toBe(1);
    const [found] = await engine.search('', 10);
    expect(await engine.otherPlaces(found?.id ?? '')).toHaveLength(1);
  });
});

describe('sources', () => {
  it('finds the feed of a plain site, tried, without following it', async () => {
    pages['/'] =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/f" title="Nieuws"></head></html>';
    pages['/f'] = feed(item('1', 'In Overdinkel gaat de brug dicht.'), item('2', 'Bel 06-12345678.'));
    const previews = await engine.findSources(base);
    expect(previews).toMatchObject([
      {
        proposal: { url: `${base}/f`, kind: 'feed', origin: 'declared' },
        known: false,
        failure: null,
        entries: 2,
      },
    ]);
    expect(JSON.stringify(previews)).not.toContain('12345678');
    expect(await engine.sources()).toEqual([]);
    await expect(engine.findSources('https://www.facebook.com/groups/1')).rejects.toMatchObject(
      refusal('source-closed-group'),
    );
  });

  it('looks at one source when asked, also a paused one, and keeps its history', async () => {
    const { id } = await follow('/f');
    pages['/f'] = feed(item('1', 'Tekst.'));
    await engine.changeSource(id, { paused: true });
    expect(await engine.poll({ all: true })).toMatchObject({ polled: 0 });
    expect(await engine.pollSource(id)).toMatchObject({ health: 'healthy', added: 1 });
    expect(await engine.sourceHistory(id)).toMatchObject([{ health: 'healthy', added: 1, error: null }]);
    await expect(engine.pollSource('b_none')).rejects.toMatchObject(refusal('source-unknown'));
  });

  it('takes no address with a password, by hand or by list', async () => {
    const url = 'https://jan:geheim@a.example/f';
    await expect(engine.addSource({ ...plainSource, url })).rejects.toMatchObject(
      refusal('address-has-password'),
    );
    const list = `<opml><body><outline xmlUrl="${url}"/><outline xmlUrl="https://a.example/g"/></body></opml>`;
    expect(await engine.importOpml(new TextEncoder().encode(list))).toMatchObject({
      added: 1,
      refused: [url],
    });
    expect(JSON.stringify(await engine.sources())).not.toContain('geheim');
  });

  it('refuses at once what can never be read, and drops what a list says of wards elsewhere', async () => {
    await expect(engine.addSource({ ...plainSource, url: 'http://127.0.0.1:9/' })).rejects.toMatchObject(
      refusal('address-private'),
    );
    await expect(engine.addSource({ ...plainSource, url: 'http://[::1]:9/' })).rejects.toMatchObject(
      refusal('address-private'),
    );
    const facebook = 'https://www.facebook.com/groups/1';
    await expect(engine.addSource({ ...plainSource, url: facebook })).rejects.toMatchObject(
      refusal('source-closed-group'),
    );
    const list = `<opml><body><outline xmlUrl="${facebook}"/><outline xmlUrl="https://a.example/" ward="WK034403" paused="true"/></body></opml>`;
    expect(await engine.importOpml(new TextEncoder().encode(list))).toMatchObject({
      added: 1,
      refused: [facebook],
    });
    expect((await engine.sources()).map(({ source }) => source)).toMatchObject([
      { fixedWard: null, paused: true },
    ]);
    expect(await engine.exportOpml()).toContain('paused="true"');
  });

  it('calls what it kept by the new name, with the new ward', async () => {
    const { id } = await follow('/f');
    pages['/f'] = feed(item('1', 'Tekst.'));
    await engine.poll({ all: true });
    await engine.changeSource(id, {
      title: 'Het Blad',
      publisher: 'Uitgever',
      voice: 'resident',
      fixedWard: 'WK016802',
    });
    const [kept] = await engine.search('', 10);
    expect(kept).toMatchObject({
      publisherTitle: 'Het Blad',
      publisher: 'Uitgever',
      voice: 'resident',
      fixedWard: 'WK016802',
    });
  });

  it('proposes what is not followed yet, and knows its wards', async () => {
    const proposals = await engine.proposeSources();
    expect(proposals.length).toBeGreaterThan(5);
    const [first] = proposals;
    if (first !== undefined) await engine.addSource({ ...plainSource, url: first.url, kind: first.kind });
    expect(await engine.proposeSources()).toHaveLength(proposals.length - 1);
    expect((await engine.listWards()).map(({ code }) => code)).toContain('WK016800');
  });
});

describe('what a user brings', () => {
  it('keeps a noted signal masked, in the ward that was chosen, and never fetches it', async () => {
    const heardAt = now.toISOString();
    const id = await engine.noteSignal({
      text: 'Op de markt gehoord: de brug aan de Gronausestraat 12 piept. Bel 06-12345678.',
      channel: 'street',
      heardAt,
      ward: 'WK016800',
    });
    expect(await engine.item(id)).toMatchObject({
      fixedWard: 'WK016800',
      voice: 'resident',
      publisher: 'Handmatig',
    });
    expect((await engine.item(id))?.text).not.toMatch(/12345678|\b12\b/);
    expect(await engine.poll({ all: true })).toMatchObject({ polled: 0, skipped: 1 });
    await expect(
      engine.noteSignal({ text: 'x', channel: 'other', heardAt: '2027-01-01T00:00:00.000Z', ward: null }),
    ).rejects.toMatchObject(refusal('signal-future'));
    expect(await engine.exportOpml()).not.toContain('luisterpost:');
    await expect(
      engine.noteSignal({ text: 'x', channel: 'other', heardAt, ward: 'WK034401' }),
    ).rejects.toMatchObject(refusal('ward-unknown'));
  });

  it('lets the chosen ward stand, whatever street the words name', async () => {
    const { municipality, profile } = await engine.settings();
    const interpreter = openInterpreter(dataFolder, { municipality, profile });
    const id = await engine.noteSignal({
      text: 'Aan de Gronausestraat klagen mensen over herrie.',
      channel: 'phone',
      heardAt: now.toISOString(),
      ward: 'WK016800',
    });
    const item = await engine.item(id);
    const store = openSqliteStore(join(folder(), 'luisterpost.db'));
    const readings = await ensureReadings(store, interpreter, item === null ? [] : [item]);
    await store.close();
    expect(readings.get(id)?.place.wards.map(({ code }) => code)).toEqual(['WK016800']);
  });

  it('reads a table in once, and gives the refused rows back', async () => {
    const file = join(folder(), 'meldingen.csv');
    writeFileSync(file, 'Nummer;Melding;Datum\n1;De lantaarn is stuk;01-03-2026\n2;;01-03-2026\n');
    const table = await engine.openTable(file);
    const request = {
      token: table.token,
      title: 'Meldingen',
      voice: 'resident',
      mapping: table.mapping,
    } as const;
    expect(await engine.importTable(request, {})).toMatchObject({
      added: 1,
      refused: [{ line: 3, reason: 'no-text' }],
    });
    expect(await engine.refusedRows(table.token)).toContain('geen tekst');
    expect(await engine.importTable(request, {})).toMatchObject({ added: 0, known: 1 });
    await expect(engine.refusedRows('other')).rejects.toMatchObject(refusal('import-forgotten'));
  });

  it('reads saved e-mail in, and counts what is none', async () => {
    const mail = join(folder(), 'a.eml');
    writeFileSync(
      mail,
      'From: Jan <jan@a.example>\r\nSubject: Nieuwsbrief\r\nMessage-ID: <1@a>\r\nDate: Mon, 02 Mar 2026 08:00:00 +0100\r\n\r\nDe brug gaat dicht.\r\n',
    );
    const other = join(folder(), 'b.eml');
    writeFileSync(other, 'geen mail');
    expect(await engine.importMail([mail, other])).toMatchObject({
      added: 1,
      refused: [{ line: 2, reason: 'unreadable' }],
    });
    expect(JSON.stringify(await engine.search('', 10))).not.toContain('jan@');
  });

  it('says where nobody was heard', async () => {
    await engine.followSample();
    await engine.poll({ all: true });
    const heard = await engine.blindSpots();
    expect(heard.wardCount).toBeGreaterThan(3);
    expect(heard.wards.length).toBeLessThan(heard.wardCount);
    now = new Date('2026-04-20T08:00:00Z');
    const later = await engine.blindSpots();
    expect(later.themes.some(({ reason, last }) => reason === 'silent' && last !== null)).toBe(true);
    expect(later.themes).toHaveLength(later.themeCount);
  });
});
