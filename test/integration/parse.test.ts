/** `parse`, `sentences`, `readability`: bytes in, machine output out. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cleanEnvironment,
  finished,
  jsonLines,
  luisterpost,
  root,
  temporaryFolder,
} from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';

const feeds = join(root, 'test', 'fixtures', 'feeds');
const plain = join(feeds, 'plain.xml');

interface Line {
  readonly file?: string;
  readonly line?: number;
  readonly kind?: string;
  readonly entries?: readonly { readonly title: string | null; readonly link: string | null }[];
  readonly error?: { readonly code: string };
}
const linesOf = (out: string): readonly Line[] => jsonLines(out) as readonly Line[];

describe('parse', () => {
  it('gives one JSON value for one file, and the same for standard input', async () => {
    const fromFile = await luisterpost(['parse', 'test/fixtures/feeds/plain.xml']);
    expect(fromFile).toMatchObject({ code: 0, err: '' });
    const value = JSON.parse(fromFile.out) as Line;
    expect(schemaErrors('parse', value)).toEqual([]);
    expect(value).toMatchObject({ file: 'test/fixtures/feeds/plain.xml', kind: 'rss' });
    const fromPipe = await luisterpost(['parse', '-'], { input: readFileSync(plain) });
    expect(JSON.parse(fromPipe.out)).toEqual({ ...value, file: '-' });
  });

  it('gives JSON Lines for every fixture there is, each by the schema', async () => {
    const files = readdirSync(feeds)
      .filter((name) => !name.endsWith('.md'))
      .map((name) => join(feeds, name));
    const { code, out, err } = await luisterpost(['parse', ...files]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = linesOf(out);
    expect(lines.map((line) => line.file)).toEqual(files);
    expect(lines.flatMap((line) => schemaErrors('parse', line))).toEqual([]);
    expect(lines.some((line) => line.error !== undefined)).toBe(true);
  });

  it('refuses one line of a list alone, and keeps their order', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'feeds'));
    writeFileSync(join(folder, 'feeds', 'a.xml'), readFileSync(plain));
    writeFileSync(join(folder, 'b.xml'), readFileSync(join(feeds, 'relative-links.xml')));
    const rows = [
      { file: 'a.xml' },
      'geen json',
      { url: 'https://lindewaard.example/' },
      { file: 'weg.xml' },
      '',
      { file: 'b.xml', url: 'https://elders.example/map/feed.xml', headers: { 'Content-Type': 'text/xml' } },
    ].map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
    writeFileSync(join(folder, 'feeds', 'list.jsonl'), rows.join('\n'));
    const { code, out, err } = await luisterpost(['parse', '--list', 'feeds/list.jsonl'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = linesOf(out);
    expect(lines.flatMap((line) => schemaErrors('parse', line))).toEqual([]);
    expect(lines.map((line) => line.error?.code ?? line.file)).toEqual([
      'a.xml',
      'input-not-json',
      'input-shape',
      'file-unreadable',
      'b.xml',
    ]);
    expect(lines.map((line) => line.line)).toEqual([undefined, 2, 3, undefined, undefined]);
    const viaPipe = await luisterpost(['parse', '--list', '-'], { input: JSON.stringify({ file: plain }) });
    expect(linesOf(viaPipe.out)).toHaveLength(1);
  });

  it('ends with 2 where all was refused, and still says so per document', async () => {
    const empty = join(feeds, 'empty.xml');
    const { code, out } = await luisterpost(['parse', empty, empty]);
    expect(code).toBe(2);
    expect(linesOf(out).map((line) => line.error?.code)).toEqual(['feed-empty', 'feed-empty']);
    const list = await luisterpost(['parse', '--list', '-'], { input: 'x\ny\n' });
    expect(list.code).toBe(2);
    expect(linesOf(list.out)).toHaveLength(2);
  });

  it('believes a charset in the header and an address in the call', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'feed.xml');
    const text =
      '<rss><channel><item><title>Caf\u00e9 \u20ac 5</title><link>/nieuws/1</link></item></channel></rss>';
    // ISO-8859-15 writes the euro sign as 0xA4; Windows-1252 would read a currency sign.
    writeFileSync(file, Buffer.from(text.replace('\u20ac', '\u00a4'), 'latin1'));
    const call = ['parse', file, '--url', 'https://lindewaard.example/rss', '--header'];
    const { out } = await luisterpost([...call, 'Content-Type: text/xml; charset=iso-8859-15']);
    const [entry] = (JSON.parse(out) as Line).entries ?? [];
    expect(entry).toMatchObject({ title: 'Caf\u00e9 \u20ac 5', link: 'https://lindewaard.example/nieuws/1' });
  });

  it('resolves paths against where an npm user stood', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.xml'), readFileSync(plain));
    const { code, out } = await luisterpost(['parse', 'mine.xml'], { env: { INIT_CWD: folder } });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Line).file).toBe('mine.xml');
  });

  it('runs under npm from a subfolder, with nothing but JSON on stdout', async () => {
    const args = ['run', '-s', 'luisterpost', '--', 'parse', 'plain.xml', 'nergens.xml'];
    const ran = await finished(spawn('npm', args, { cwd: feeds, env: cleanEnvironment() }));
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(linesOf(ran.out).map((line) => line.kind ?? line.error?.code)).toEqual(['rss', 'file-unreadable']);
  });

  it('is quiet when its reader leaves', async () => {
    const many = Array.from({ length: 300 }, () => plain);
    const args = many.map((file) => `'${file}'`).join(' ');
    const script = `set -o pipefail; '${process.execPath}' build/luisterpost.mjs parse ${args} | head -1`;
    const child = spawn('bash', ['-c', script], { cwd: root, env: cleanEnvironment() });
    const { code, out, err } = await finished(child);
    expect({ code, err, lines: linesOf(out).length }).toEqual({ code: 0, err: '', lines: 1 });
  });
});

describe('sentences and readability', () => {
  const text =
    'Dhr. De Vries kwam om 10.30 uur. Hij zei: "Dat kan niet." Waarom niet?\n\nEen kop\n\nDe rest.';

  it('writes one sentence a line', async () => {
    const { code, out, err } = await luisterpost(['sentences'], { input: `\ufeff${text}` });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'Dhr. De Vries kwam om 10.30 uur.',
      'Hij zei: "Dat kan niet."',
      'Waarom niet?',
      'Een kop',
      'De rest.',
      '',
    ]);
  });

  it('gives scores and findings that slice back', async () => {
    const long = `${'De aanvraag wordt door de gemeente in behandeling genomen en conform de regels afgedaan. '.repeat(8)}`;
    const { code, out } = await luisterpost(['readability'], { input: long });
    expect(code).toBe(0);
    const value = JSON.parse(out) as {
      readonly scores: { readonly fleschDouma: unknown };
      readonly findings: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
    };
    expect(schemaErrors('readability', value)).toEqual([]);
    expect(value.scores.fleschDouma).not.toBeNull();
    expect(value.findings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of value.findings) expect(long.slice(start, end)).toBe(quote);
    const short = await luisterpost(['readability'], { input: text });
    expect(schemaErrors('readability', JSON.parse(short.out))).toEqual([]);
    expect(JSON.parse(short.out)).toMatchObject({ scores: { fleschDouma: null, brouwer: null } });
  });
});
