/** Calls of the command line about listening, each in a process of its own, their output checked against its schema. */
import { expect } from 'vitest';
import { must } from './demo.ts';
import { jsonLines, luisterpost, temporaryFolder } from './luisterpost.ts';
import { type SchemaName, schemaErrors } from './schemas.ts';

/** A value of a command's output. */
export type Row = Readonly<Record<string, unknown>>;

/** The moment most of it happens at. */
export const morning = '2026-03-03T08:00:00+01:00';
/** The option that sets the clock. */
export const at = (time: string): readonly string[] => ['--now', time];

/** A home of Losser. */
export async function newHome(): Promise<string> {
  const home = temporaryFolder();
  await must(['init', '--municipality', 'GM0168', '--home', home]);
  return home;
}

/** Values of a command with `--json`, checked against their schema. */
export async function values(schema: SchemaName, args: readonly string[]): Promise<readonly Row[]> {
  const { out } = await must([...args, '--json']);
  const found = jsonLines(out) as readonly Row[];
  expect(found.flatMap((value) => schemaErrors(schema, value))).toEqual([]);
  return found;
}

/** The followed sources. */
export const listed = (home: string): Promise<readonly Row[]> =>
  values('sources-list', ['sources', 'list', '--home', home]);
/** The kept items that match. */
export const items = (home: string, query = ''): Promise<readonly Row[]> =>
  values('search', ['search', query, '--limit', '10000', '--home', home]);
/** The id in a row. */
export const idOf = (row: Row | undefined): string => String(row?.['id']);

/** The summary and the reports of a poll. */
export async function poll(
  home: string,
  time: string,
  how: readonly string[],
): Promise<{ summary: Row; reports: readonly Row[] }> {
  const found = await values('poll', ['poll', ...how, '--home', home, ...at(time)]);
  return { summary: found.at(-1)?.['summary'] as Row, reports: found.slice(0, -1) };
}

/** A call that must be refused as wrong, in one line that holds `word`. */
export async function refused(args: readonly string[], word: string): Promise<void> {
  const { code, out, err } = await luisterpost(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^luisterpost: [^\n]+\n$/);
  expect(err).toContain(word);
}
