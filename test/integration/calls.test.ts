/** How every command answers a call: help, exit codes, one clear line of trouble. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { luisterpost, temporaryFolder } from '../support/luisterpost.ts';

const commands = [
  'parse',
  'sentences',
  'readability',
  'interpret',
  'init',
  'serve-demo',
  'sources',
  'poll',
  'import',
  'note',
  'brief',
  'search',
  'forget',
];

describe('help', () => {
  it('of note promises no more than is done: names stay, so they are asked to be left out', async () => {
    const { out } = await luisterpost(['note', '--help']);
    expect(out).toMatch(/Namen niet: schrijf dus geen namen op/);
    for (const masked of ['Telefoonnummers', 'e-mailadressen', 'kentekens', 'accounts', 'huisnummers'])
      expect(out).toContain(masked);
    expect(out).not.toContain('weggelaten');
  });

  it.each(commands)('%s --help speaks Dutch on stdout', async (command) => {
    const { code, out, err } = await luisterpost([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Gebruik: luisterpost ${command}`));
    for (const each of ['--home MAP', '--now TIJD', 'Afsluitcode']) expect(out).toContain(each);
  });

  it.each([['--help'], ['-h'], ['help']])('%s lists every command', async (option) => {
    const { code, out, err } = await luisterpost([option]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('comes on stderr where no command was given', async () => {
    const { code, out, err } = await luisterpost([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Gebruik: luisterpost OPDRACHT');
  });
});

const home = temporaryFolder();
const file = join(home, 'feed.xml');
writeFileSync(file, '<rss><channel><title>Lindewaard</title></channel></rss>');

/** Calls that are wrong, with a word their one line must say. */
const wrong: readonly (readonly [string, readonly string[]])[] = [
  ['bogus', ['bogus']],
  ['archive', ['archive']],
  ['luisterpost forget --help', ['forget']],
  ['ID', ['forget', '--home', home]],
  ['nog-een', ['forget', 'i_1', 'nog-een', '--home', home]],
  ['--json', ['forget', 'i_1', '--json', '--home', home]],
  ['init', ['forget', 'i_1', '--home', join(home, 'none')]],
  ['TEKST', ['note', '--home', home]],
  ['TEKST', ['note', '  ', '--home', home]],
  ['closed-group', ['note', 'Bankje kapot', '--channel', 'duif', '--home', home]],
  ['--ward', ['note', 'Bankje kapot', '--ward']],
  ['--limit', ['note', 'Bankje kapot', '--limit', '3', '--home', home]],
  ['init', ['note', 'Bankje kapot', '--home', join(home, 'none')]],
  ['table, mail', ['import', '--home', home]],
  ['table, mail', ['import', file, '--home', home]],
  ['BESTAND', ['import', 'table', '--title', 'x', '--home', home]],
  ['nog.csv', ['import', 'table', file, 'nog.csv', '--title', 'x', '--home', home]],
  ['--title', ['import', 'table', file, '--home', home]],
  ['--title', ['import', 'table', file, '--title', ' ', '--home', home]],
  ['emergency', ['import', 'table', file, '--title', 'x', '--voice', 'duif', '--home', home]],
  ['--map', ['import', 'table', file, '--title', 'x', '--map']],
  ['BESTAND', ['import', 'mail', '--home', home]],
  ['--refused', ['import', 'mail', file, '--refused', 'x', '--home', home]],
  ['init', ['import', 'table', file, '--title', 'x', '--home', join(home, 'none')]],
  ['init', ['import', 'mail', file, '--home', join(home, 'none')]],
  ['bench', ['bench']],
  ['--bogus', ['parse', '--bogus']],
  ['--bogus', ['sentences', '--bogus']],
  ['extra', ['sentences', 'extra']],
  ['extra', ['poll', 'extra', '--home', home]],
  ['--url', ['parse', file, '--url']],
  ['BESTAND', ['parse']],
  ['--header', ['parse', file, '--header', 'nonsense']],
  ['feed.xml', ['parse', '--list', file, 'feed.xml']],
  ['morgen', ['parse', file, '--now', 'morgen']],
  ['nergens.xml', ['parse', 'nergens.xml']],
  ['nergens.jsonl', ['parse', '--list', 'nergens.jsonl']],
  ['niet te lezen', ['parse', home]],
  ['--municipality', ['init', '--home', join(home, 'a')]],
  ['GM9999', ['init', '--municipality', 'GM9999', '--home', join(home, 'b')]],
  ['losser', ['init', '--municipality', 'losser', '--home', join(home, 'b')]],
  ['profiel', ['init', '--municipality', 'GM0168', '--home', join(home, 'c'), '--profile', file]],
  ['--port', ['serve-demo', '--port', '65536']],
  ['GM0363', ['serve-demo', '--municipality', 'GM0363']],
  ['add, list', ['sources', '--home', home]],
  ['add, list', ['sources', 'constructor', '--home', home]],
  ['ADRES', ['sources', 'add']],
  ['--allow-host', ['sources', 'list', '--allow-host', 'localhost']],
  ['--watch', ['poll', '--once', '--watch', '--home', home]],
  ['init', ['poll', '--home', join(home, 'none')]],
  ['init', ['brief', '--home', join(home, 'none')]],
  ['init', ['search', 'x', '--home', join(home, 'none')]],
  ['init', ['sources', 'list', '--home', join(home, 'none')]],
  ['--format', ['brief', '--format', 'doc', '--home', home]],
  ['--role', ['brief', '--role', 'burgemeester', '--home', home]],
  ['2026-02-30', ['brief', '--date', '2026-02-30', '--home', home]],
  ['--limit', ['search', 'x', '--limit', '0', '--home', home]],
  ['ZOEKVRAAG', ['search', '--home', home]],
  ['--municipality', ['interpret']],
  ['GM9999', ['interpret', '--municipality', 'GM9999']],
  ['invoer', ['interpret', '--municipality', 'GM0168']],
  ['invoer', ['sentences']],
  ['invoer', ['readability']],
];

describe('a wrong call', () => {
  it.each(wrong)('says "%s" in one line and ends with 2: %j', async (word, args) => {
    const { code, out, err } = await luisterpost(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^luisterpost: [^\n]+\n$/);
    expect(err).toContain(word);
  });
});

describe('a job that fails', () => {
  const failing = temporaryFolder();

  it('ends with 1 and says what to do: no sources, no items', async () => {
    expect((await luisterpost(['init', '--municipality', 'GM0168', '--home', failing])).code).toBe(0);
    const poll = await luisterpost(['poll', '--once', '--home', failing]);
    expect({ code: poll.code, out: poll.out }).toEqual({ code: 1, out: '' });
    expect(poll.err).toContain('luisterpost sources add');
    const brief = await luisterpost(['brief', '--home', failing]);
    expect({ code: brief.code, out: brief.out }).toEqual({ code: 1, out: '' });
    expect(brief.err).toMatch(/^luisterpost: .*luisterpost sources import .*luisterpost poll --once.*\n$/);
  });

  it('ends with 1 where a home cannot be made or its store is no database', async () => {
    const blocked = await luisterpost(['init', '--municipality', 'GM0168', '--home', join(file, 'home')]);
    expect(blocked.code).toBe(1);
    expect(blocked.err).toMatch(/^luisterpost: De map .*\n$/);
    const broken = join(failing, 'broken');
    mkdirSync(broken);
    writeFileSync(
      join(broken, 'luisterpost.db'),
      'this is not a database, whatever its name says'.repeat(20),
    );
    const opened = await luisterpost(['poll', '--home', broken]);
    expect({ code: opened.code, out: opened.out }).toEqual({ code: 1, out: '' });
    expect(opened.err).toMatch(/^luisterpost: De gegevens in .*beschadigd.*\n$/);
  });

  it('ends with 1 where no source could be fetched', async () => {
    const host = '127.0.0.1:9';
    const url = `http://${host}/feed.xml`;
    const added = await luisterpost(['sources', 'add', url, '--allow-host', host, '--home', failing]);
    expect(added.code).toBe(0);
    const poll = await luisterpost(['poll', '--once', '--home', failing]);
    expect(poll.code).toBe(1);
    expect(poll.out).toContain('1 mislukt');
    expect((await luisterpost(['sources', 'check', '--home', failing])).code).toBe(1);
  });
});
