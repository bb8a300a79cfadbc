/** `brief` from outside: formats, determinism, roles, evidence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, followDemo, must, startDemo } from '../support/demo.ts';
import { luisterpost, startLuisterpost, temporaryFolder } from '../support/luisterpost.ts';
import { schemaErrors } from '../support/schemas.ts';

const now = ['--now', '2026-03-03T08:00:00+01:00'];
const home = temporaryFolder();
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo(now);
  await followDemo(home, 'GM0168', demo);
  await must(['poll', '--once', '--home', home, ...now]);
});
afterAll(async () => {
  await demo.stop();
});

const brief = async (...args: readonly string[]): Promise<string> =>
  (await must(['brief', '--home', home, ...now, ...args])).out;

/** Bytes of standard output: PDF and DOCX are no text. */
async function bytesOf(...args: readonly string[]): Promise<Buffer> {
  const child = startLuisterpost(['brief', '--home', home, ...now, ...args]);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return Buffer.concat(chunks);
}

describe('brief', () => {
  it('gives JSON by the schema, within 750 words, the same bytes twice and later', async () => {
    const text = await brief('--format', 'json');
    const briefing = JSON.parse(text) as { words: number; stories: readonly unknown[]; date: string };
    expect(schemaErrors('brief', briefing).slice(0, 5)).toEqual([]);
    expect(briefing.words).toBeLessThanOrEqual(750);
    expect(briefing.stories.length).toBeGreaterThanOrEqual(8);
    expect(briefing.date).toBe('2026-03-03');
    expect(await brief('--format', 'json')).toBe(text);
    const later = await must(['brief', '--home', home, '--date', '2026-03-03', '--format', 'json']);
    expect(later.out).toBe(text);
  });

  it('writes text, Markdown and HTML to stdout, and any of them to a file', async () => {
    expect(await brief()).toBe(await brief('--format', 'text'));
    expect(await brief('--format', 'md')).toMatch(/^# /);
    const html = await brief('--format', 'html');
    expect(html).toMatch(/^<!doctype html>/i);
    const file = join(home, 'b.html');
    const written = await must(['brief', '--home', home, ...now, '--format', 'html', '--out', file]);
    expect([written.out, written.err]).toEqual(['', `Geschreven: ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toBe(html);
    const nowhere = join(home, 'weg', 'b.html');
    const failed = await luisterpost(['brief', '--home', home, ...now, '--out', nowhere]);
    expect([failed.code, failed.out]).toEqual([1, '']);
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK\u0003\u0004'],
    ['eml', ''],
  ])('writes %s, the same bytes twice', async (format, magic) => {
    const bytes = await bytesOf('--format', format);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.subarray(0, magic.length).toString('latin1')).toBe(magic);
    expect((await bytesOf('--format', format)).equals(bytes)).toBe(true);
  });

  it('gives the griffier no advice and no drafts', async () => {
    const briefing = JSON.parse(await brief('--format', 'json', '--role', 'griffier')) as {
      role: string;
      stories: readonly { act: readonly unknown[]; advice: unknown; draft: unknown }[];
    };
    expect(schemaErrors('brief', briefing).slice(0, 5)).toEqual([]);
    expect(briefing.role).toBe('griffier');
    expect(briefing.stories.length).toBeGreaterThan(0);
    for (const { act, advice, draft } of briefing.stories)
      expect({ act, advice, draft }).toEqual({ act: [], advice: null, draft: null });
  });

  it('refuses a moment, and says what to do on a day without items', async () => {
    const moment = await luisterpost(['brief', '--home', home, ...now, '--moment', 'm1']);
    expect([moment.code, moment.err.includes('m1')]).toEqual([2, true]);
    const empty = await luisterpost(['brief', '--home', home, '--date', '2020-01-01']);
    expect([empty.code, empty.out]).toEqual([1, '']);
    expect(empty.err).toContain('Kies een andere dag');
  });
});
