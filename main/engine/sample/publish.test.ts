import { describe, expect, it } from 'vitest';
import { readDocument } from '../sources/read-document.ts';
import { sampleSeed } from './demo-server.ts';
import { fillDates, publishedEntries } from './publish.ts';
import { loadSample, sampleMunicipalities } from './sample-data.ts';
import { writeFeed } from './write-feed.ts';

const dataFolder = 'build/data';
const now = Date.parse('2026-03-03T07:30:00+01:00');

describe('dates in the sample', () => {
  it.each([
    ['{{dag:0}} en {{dag:+2}}', 'dinsdag en donderdag'],
    ['op {{datum:-3}}', 'op 28 februari'],
    ['{{dag:1}} {{datum:1}}', 'woensdag 4 maart'],
    ['niets', 'niets'],
  ])('fills %s', (text, expected) => {
    expect(fillDates(text, '2026-03-03')).toBe(expected);
  });
});

describe.each(sampleMunicipalities)('the sample of %s', (municipality) => {
  const files = loadSample(dataFolder, municipality);
  const entries = files.map((file) => publishedEntries(file, files, now, sampleSeed));

  it('has the sources and items that a municipality-week needs', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(files.reduce((sum, file) => sum + file.items.length, 0)).toBeGreaterThanOrEqual(150);
    const evening = Date.parse('2026-03-03T23:59:00+01:00');
    const all = files.flatMap((file) => publishedEntries(file, files, evening, sampleSeed));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(files.map((file) => file.source.format))).toEqual(new Set(['rss2', 'atom', 'rdf']));
    for (const { source } of files) expect(source.title).toContain('(voorbeeld)');
  });

  it('depends on the moment and the seed alone', () => {
    const again = files.map((file) => publishedEntries(file, files, now, sampleSeed));
    expect(again).toEqual(entries);
    const other = files.map((file) => publishedEntries(file, files, now, sampleSeed + 1));
    expect(other).not.toEqual(entries);
  });

  it('publishes nothing from the future, and no open date', () => {
    for (const entry of entries.flat()) {
      expect(entry.published).toBeLessThanOrEqual(now);
      expect(`${entry.title} ${entry.body}`).not.toContain('{{');
    }
  });

  it('is read back whole from the bytes of every source', async () => {
    for (const [index, file] of files.entries()) {
      const own = entries[index] ?? [];
      const written = writeFeed(file.source, own);
      const headers = { 'content-type': written.contentType };
      const parsed = await readDocument(written.bytes, { url: file.source.site, headers });
      expect(parsed.ok, file.source.id).toBe(true);
      if (!parsed.ok) continue;
      expect(parsed.value.entries.length, file.source.id).toBe(own.length);
      for (const [at, entry] of parsed.value.entries.entries()) {
        const text = entry.text ?? '';
        const first = (own[at]?.body ?? '').split('\n\n')[0] ?? '';
        const plain = (value: string): string => value.replace(/\s+/g, ' ').trim();
        if (!file.source.habits.includes('growing-issue'))
          expect(plain(text), file.source.id).toContain(plain(first));
        expect(entry.link ?? '', file.source.id).toMatch(/^https:\/\//);
      }
    }
  });
});
