/** A home and the demo: init, sources, poll, search, over loopback HTTP. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, followDemo, must, startDemo } from '../support/demo.ts';
import { jsonLines, luisterpost, temporaryFolder } from '../support/luisterpost.ts';
import { type SchemaName, schemaErrors } from '../support/schemas.ts';

const now = ['--now', '2026-03-03T08:00:00+01:00'];

interface Summary {
  readonly sources: number;
  readonly polled: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly added: number;
  readonly edited: number;
  readonly skipped: number;
}

/** Lines of a command with `--json`, checked against their schema. */
async function lines(
  schema: SchemaName,
  args: readonly string[],
): Promise<readonly Record<string, unknown>[]> {
  const { out, err } = await must([...args, '--json']);
  expect(err).toBe('');
  const values = jsonLines(out) as readonly Record<string, unknown>[];
  expect(values.flatMap((value) => schemaErrors(schema, value))).toEqual([]);
  return values;
}

async function pollOnce(home: string): Promise<Summary> {
  const values = await lines('poll', ['poll', '--once', '--home', home, ...now]);
  return values.at(-1)?.['summary'] as Summary;
}

const itemsOf = (home: string): Promise<readonly Record<string, unknown>[]> =>
  lines('search', ['search', '', '--limit', '10000', '--home', home]);

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo(now);
});
afterAll(async () => {
  await demo.stop();
});

describe('serve-demo', () => {
  it('prints one line when ready, serves, and ends on SIGTERM', async () => {
    const own = await startDemo(['--municipality', 'GM0344', ...now]);
    expect(schemaErrors('serve-demo', JSON.parse(own.line))).toEqual([]);
    const opml = await fetch(own.opml);
    expect([opml.status, (await opml.text()).includes('xmlUrl')]).toEqual([200, true]);
    expect((await fetch(`${own.url}nergens.xml`)).status).toBe(404);
    const taken = await luisterpost(['serve-demo', '--port', new URL(own.url).port]);
    expect({ code: taken.code, out: taken.out }).toEqual({ code: 1, out: '' });
    expect(taken.err).toMatch(/^luisterpost: Poort \d+ .*\n$/);
    expect(() => process.kill(own.pid, 0)).not.toThrow();
    expect(await own.stop()).toMatchObject({ code: 0, err: '' });
    expect(() => process.kill(own.pid, 0)).toThrow();
  });
});

describe('init', () => {
  it('may be repeated for the same municipality, and refuses another', async () => {
    const home = join(temporaryFolder(), 'new', 'home');
    for (const _ of [1, 2]) {
      const { out } = await must(['init', '--municipality', 'GM0168', '--home', home]);
      expect(out).toBe(`Losser (GM0168) staat klaar in ${home}.\n`);
    }
    const other = await luisterpost(['init', '--municipality', 'GM0344', '--home', home]);
    expect({ code: other.code, out: other.out }).toEqual({ code: 2, out: '' });
    expect(other.err).toContain('Losser (GM0168)');
    if (process.platform === 'linux') {
      expect(statSync(home).mode & 0o777).toBe(0o700);
      expect(statSync(join(home, 'luisterpost.db')).mode & 0o777).toBe(0o600);
    }
  });

  it('takes the default home from the platform, and a relative one from where the user stood', async () => {
    const folder = temporaryFolder();
    const env = { XDG_DATA_HOME: folder, INIT_CWD: folder };
    const usual = await luisterpost(['init', '--municipality', 'GM0168'], { env });
    expect(usual.out).toContain(process.platform === 'linux' ? join(folder, 'luisterpost') : 'Losser');
    const relative = await luisterpost(['init', '--municipality', 'GM0168', '--home', 'mijn'], { env });
    expect(relative.out).toContain(join(folder, 'mijn'));
  });
});

describe('sources', () => {
  it('imports from an address only with leave, once, and exports what another home imports', async () => {
    const home = temporaryFolder();
    await must(['init', '--municipality', 'GM0168', '--home', home]);
    const refused = await luisterpost(['sources', 'import', demo.opml, '--home', home]);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
    expect(refused.err).toContain('--allow-host');
    const call = ['sources', 'import', demo.opml, '--allow-host', demo.host, '--home', home];
    expect((await must(call)).out).toBe('14 bronnen toegevoegd, 0 stonden er al.\n');
    expect((await must(call)).out).toBe('0 bronnen toegevoegd, 14 stonden er al.\n');

    const file = join(home, 'bronnen.opml');
    const written = await must(['sources', 'export', '--out', file, '--home', home]);
    expect([written.out, written.err]).toEqual(['', `Geschreven: ${file}\n`]);
    expect((await must(['sources', 'export', '--home', home])).out).toBe(readFileSync(file, 'utf8'));
    const second = temporaryFolder();
    await must(['init', '--municipality', 'GM0168', '--home', second]);
    await must(['sources', 'import', file, '--home', second]);
    const [before, after] = await Promise.all(
      [home, second].map((each) => lines('sources-list', ['sources', 'list', '--home', each])),
    );
    const bare = (rows: readonly Record<string, unknown>[] = []): unknown[] =>
      rows.map(({ addedAt, ...rest }) => rest);
    expect(bare(after)).toEqual(bare(before));
    expect(bare(after)).toHaveLength(14);
  });

  it('adds, checks and removes', async () => {
    const home = temporaryFolder();
    await must(['init', '--municipality', 'GM0168', '--home', home]);
    const url = `${demo.url}losser-raad.xml`;
    const more = [
      '--title',
      'De raad',
      '--voice',
      'politics',
      '--folder',
      'Bestuur',
      '--ward',
      'losser-WEST',
    ];
    await must(['sources', 'add', url, ...more, '--allow-host', demo.host, '--home', home]);
    const again = await luisterpost(['sources', 'add', url, '--home', home]);
    expect([again.code, again.err.includes('De raad')]).toEqual([2, true]);
    const [source] = await lines('sources-list', ['sources', 'list', '--home', home]);
    expect(source).toMatchObject({ url, title: 'De raad', voice: 'politics', health: 'new', state: null });
    expect(source).toMatchObject({ fixedWard: 'BU01680001' });
    const [checked] = await lines('sources-check', ['sources', 'check', '--home', home]);
    expect(checked).toMatchObject({ id: source?.['id'], error: null });
    expect(Number(checked?.['entries'])).toBeGreaterThan(0);
    const id = String(source?.['id']);
    expect((await must(['sources', 'remove', id, '--home', home])).out).toContain(id);
    expect((await luisterpost(['sources', 'remove', id, '--home', home])).code).toBe(2);
    expect(await lines('sources-list', ['sources', 'list', '--home', home])).toEqual([]);
  });

  it('reads OPML that is not UTF-8', async () => {
    const home = temporaryFolder();
    await must(['init', '--municipality', 'GM0168', '--home', home]);
    const file = join(home, 'latin.opml');
    const body = '<outline text="Caf\u00e9 Lindewaard" xmlUrl="https://lindewaard.example/rss"/>';
    const prolog = '<?xml version="1.0" encoding="iso-8859-1"?>';
    writeFileSync(file, Buffer.from(`${prolog}<opml><body>${body}</body></opml>`, 'latin1'));
    await must(['sources', 'import', file, '--home', home]);
    const [source] = await lines('sources-list', ['sources', 'list', '--home', home]);
    expect(source?.['title']).toBe('Caf\u00e9 Lindewaard');
  });
});

describe('poll and search', () => {
  const home = temporaryFolder();
  let kept: readonly Record<string, unknown>[] = [];

  it('keeps every item once; a second look finds everything unchanged', async () => {
    await followDemo(home, 'GM0168', demo);
    const first = await pollOnce(home);
    expect(first).toMatchObject({ sources: 14, polled: 14, failed: 0, edited: 0, skipped: 0 });
    expect(first.added).toBeGreaterThan(100);
    kept = await itemsOf(home);
    expect(kept).toHaveLength(first.added);
    expect(new Set(kept.map((item) => item['id'])).size).toBe(first.added);
    expect(await pollOnce(home)).toMatchObject({ polled: 14, unchanged: 14, added: 0, edited: 0, failed: 0 });
    expect(await itemsOf(home)).toEqual(kept);
  });

  it('says it in words too', async () => {
    const { out, err } = await must(['poll', '--once', '--home', home, ...now]);
    expect(err).toBe('');
    expect(out.trimEnd().split('\n')).toHaveLength(15);
    expect(out).toMatch(/14 van 14 bronnen opgehaald: 0 nieuw, 0 gewijzigd, 14 ongewijzigd, 0 mislukt\.\n$/);
  });

  it('finds words, phrases and beginnings, newest first for an empty question', async () => {
    const word = await lines('search', ['search', 'winkels', '--home', home]);
    expect(word.length).toBeGreaterThan(0);
    const [first, ...more] = await lines('search', ['search', 'wink*', '--limit', '1', '--home', home]);
    expect(more).toEqual([]);
    // The id is what `forget` asks for.
    const { out } = await must(['search', 'wink*', '--limit', '1', '--home', home]);
    expect(out).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d {2}.+: .+ {2}i_[0-9a-f]{24}\n$/);
    expect(out.trimEnd().endsWith(`  ${String(first?.['id'])}`)).toBe(true);
    expect(await lines('search', ['search', 'x" OR (', '--home', home])).toEqual([]);
    const dates = kept.map((item) => String(item['published'] ?? item['firstSeen']));
    expect(dates).toEqual(dates.toSorted().toReversed());
    const none = await luisterpost(['search', 'qqqqqqq', '--home', home]);
    expect(none).toEqual({ code: 0, out: '', err: 'Niets gevonden.\n' });
  });

  it('keeps each item once when two polls run at the same time', async () => {
    const shared = temporaryFolder();
    await followDemo(shared, 'GM0168', demo);
    const summaries = await Promise.all([pollOnce(shared), pollOnce(shared)]);
    const added = summaries.reduce((sum, each) => sum + each.added, 0);
    const items = await itemsOf(shared);
    expect(items.map((item) => item['id']).toSorted()).toEqual(kept.map((item) => item['id']).toSorted());
    expect(added).toBe(items.length);
    expect(summaries.every((each) => each.failed === 0)).toBe(true);
  });

  it('reports a source that fails and keeps the others', async () => {
    const server = createServer((_, response) => {
      response.statusCode = 500;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await must(['sources', 'add', `http://${host}/`, '--allow-host', host, '--home', home]);
    const values = await lines('poll', ['poll', '--once', '--home', home, ...now]);
    server.close();
    expect(values.at(-1)).toMatchObject({ summary: { polled: 15, failed: 1, unchanged: 14 } });
    const failed = values.filter((value) => value['error'] !== null && value['error'] !== undefined);
    expect(failed).toMatchObject([{ error: { code: 'http-status' } }]);
  });

  it('ends a watch on SIGTERM', async () => {
    const { startLuisterpost, finished } = await import('../support/luisterpost.ts');
    const child = startLuisterpost(['poll', '--watch', '--home', home]);
    const ended = finished(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});
