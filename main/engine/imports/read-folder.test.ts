import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../../shared/model/item.ts';
import { folderLimits } from './list-folder.ts';
import { readFolder } from './read-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luisterpost-folder-'));
});

const put = (path: string, content: string | Uint8Array): void => writeFileSync(join(folder, path), content);

async function read(settle = 0): Promise<ParsedFeed> {
  const result = await readFolder(folder, { settle });
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

const brief = (feed: ParsedFeed): readonly (readonly unknown[])[] =>
  feed.entries.map(({ id, title, text, published }) => [id, title, text, published]);

describe('files of a folder', () => {
  it('become entries, in order of name, without a date of their own making', async () => {
    mkdirSync(join(folder, 'wijk'));
    put('a.txt', 'Brug dicht\r\n\r\nDe brug is een week dicht.\r\n');
    put('b.md', '# Buurtbus stopt\n\nDe bus rijdt niet meer.\n');
    put(
      'wijk/c.html',
      '<html><head><title>Plein</title><meta property="article:published_time" content="2026-03-03T10:00:00+01:00"></head><body><p>Het plein is af.</p></body></html>',
    );
    put(
      'd.eml',
      'From: a@example.org\r\nSubject: Markt\r\nDate: Tue, 3 Mar 2026 10:15:00 +0100\r\nMessage-ID: <1@x>\r\n\r\nDe markt verhuist.\r\n',
    );
    put(
      'e.xml',
      '<rss version="2.0"><channel><title>t</title><item><guid>g1</guid><title>Feest</title><description>Er is feest.</description></item></channel></rss>',
    );
    put('f.txt', Buffer.from('Café dicht zonder kop en met één regel', 'latin1'));
    put('g.pdf', '%PDF-1.7');
    put('.verborgen.txt', 'niet lezen');
    utimesSync(join(folder, 'a.txt'), 1_700_000_000, 1_700_000_000);
    const feed = await read();
    expect(brief(feed)).toEqual([
      ['a.txt', 'Brug dicht', 'De brug is een week dicht.', null],
      ['b.md', 'Buurtbus stopt', 'De bus rijdt niet meer.', null],
      ['d.eml', 'Markt', 'De markt verhuist.', '2026-03-03T09:15:00.000Z'],
      ['g1', 'Feest', 'Er is feest.', null],
      ['f.txt', null, 'Café dicht zonder kop en met één regel', null],
      ['wijk/c.html', 'Plein', 'Het plein is af.', '2026-03-03T09:00:00.000Z'],
    ]);
    expect(feed.problems).toEqual([]);
  });

  it('a bad one is a problem, not the end', async () => {
    put('a.txt', '');
    put('b.xml', 'geen feed');
    put('c.eml', 'geen e-mail');
    put('d.txt', Uint8Array.from([0, 1, 2, 0, 3]));
    put('e.txt', 'goed');
    put('f.txt', new Uint8Array(folderLimits.bytes + 1));
    const feed = await read();
    expect(feed.entries.map(({ id }) => id)).toEqual(['e.txt']);
    expect(feed.problems.map(({ message }) => message.split(':')[0]).toSorted()).toEqual([
      'a.txt',
      'b.xml',
      'c.eml',
      'd.txt',
      'f.txt',
    ]);
  });

  it('links out of the folder are not followed, nor circles', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'luisterpost-outside-'));
    writeFileSync(join(outside, 'geheim.txt'), 'geheim');
    put('a.txt', 'open');
    symlinkSync(join(outside, 'geheim.txt'), join(folder, 'b.txt'));
    symlinkSync(outside, join(folder, 'c'));
    symlinkSync(folder, join(folder, 'd'));
    symlinkSync(join(folder, 'weg'), join(folder, 'e.txt'));
    const feed = await read();
    expect(feed.entries.map(({ text }) => text)).toEqual(['open']);
    expect(feed.problems.map(({ code }) => code).toSorted()).toEqual(['file-outside', 'file-unreadable']);
  });

  it('a file that still grows waits for the next time', async () => {
    put('a.txt', 'begin');
    put('b.txt', 'af');
    setTimeout(() => put('a.txt', 'begin en verder'), 60);
    const feed = await read(300);
    expect(feed.entries.map(({ id }) => id)).toEqual(['b.txt']);
    expect(feed.problems.map(({ code }) => code)).toEqual(['file-unsettled']);
    expect((await read()).entries.map(({ text }) => text)).toEqual(['begin en verder', 'af']);
  });

  it('at most 2,000', async () => {
    for (let index = 0; index < folderLimits.files + 5; index += 1)
      put(`${String(index).padStart(5, '0')}.txt`, `bericht ${index}`);
    const feed = await read();
    expect(feed.entries).toHaveLength(folderLimits.files);
    expect(feed.problems.map(({ code }) => code)).toEqual(['folder-too-many']);
  });

  it('an absent folder is refused', async () => {
    const result = await readFolder(join(folder, 'weg'), { settle: 0 });
    expect(result.ok ? 'read' : result.failure.key).toBe('folder-unreadable');
  });
});
