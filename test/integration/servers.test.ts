/** Every misbehaving server of `test/fixtures/servers`, through the real poller, on a real store, by a clock of our own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serverDeviations, serverFamilies } from '../support/server-stage.ts';

const everyOne = Object.values(serverFamilies).flat();

describe.each(Object.entries(serverFamilies))('servers that misbehave: %s', (_, entries) => {
  it.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (_name, entry) => {
    expect(await serverDeviations(entry)).toEqual([]);
  });
});

describe('the corpus of servers', () => {
  it('has a line of history for every one, and no name twice', () => {
    const readme = readFileSync(new URL('../fixtures/servers/README.md', import.meta.url), 'utf8');
    const missing = everyOne.filter(({ name, history }) => !readme.includes(`| ${name} | ${history} |`));
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(new Set(everyOne.map(({ name }) => name)).size).toBe(everyOne.length);
    expect(everyOne.length).toBeGreaterThanOrEqual(32);
    expect(everyOne.filter(({ visits, expected }) => expected.healths.length !== visits)).toEqual([]);
  });
});
