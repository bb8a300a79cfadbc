import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureSentences, run } from './sentences.ts';

describe('measureSentences', () => {
  it('counts inner boundaries only', () => {
    const figures = measureSentences('x', [
      'Een is klaar.',
      'Twee ook.',
      'Drie dus.',
      'Vier nu.',
      'Vijf.',
      'Zes.',
    ]);
    expect(figures).toMatchObject({ sentences: 6, precision: 1, recall: 1, f1: 1, missed: [], wrong: [] });
  });

  it('shows what is missed and what is wrong', () => {
    const figures = measureSentences('x', ['geen punt', 'Twee. Drie.']);
    expect(figures.missed).toEqual(['geen punt| Twee. Drie.']);
    expect(figures.wrong).toEqual(['geen punt Twee.| Drie.']);
    expect(figures.f1).toBe(0);
  });
});

describe('run', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reads a file, or a folder that holds it', () => {
    const file = join(folder, 'sentences-alpino-dev.txt');
    writeFileSync(file, 'Een zin.\n\nNog een zin.\n');
    expect(run(file).sentences).toBe(2);
    expect(run(folder).f1).toBe(1);
  });

  it('says so when there is none', () => {
    expect(() => run(join(folder, 'nowhere'))).toThrow('no sentence file');
  });

  it('keeps the hard sentences of the gold set above the bar', () => {
    const figures = run(new URL('../gold/sentences.txt', import.meta.url).pathname);
    expect(figures.f1).toBeGreaterThanOrEqual(0.975);
  });
});
