/**
 * `npm run prove -- mailbox`: reading a mailbox of a real IMAP server (Dovecot) over TLS on a loopback port. Needs
 * `dovecot` and `openssl` on this machine and installs nothing: without them it says so and does not pass.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { MailboxAddress } from '../../main/engine/imports/mailbox-address.ts';
import {
  type MailboxMark,
  type MailboxNews,
  mailboxBatch,
  readMailbox,
} from '../../main/engine/imports/read-mailbox.ts';

/** What the proof found. */
export interface MailboxOutcome {
  readonly passed: boolean;
  /** Why it could not run, or null. */
  readonly missing: string | null;
  readonly server: string;
  readonly messages: number;
  readonly visits: number;
  readonly milliseconds: number;
  readonly failures: readonly string[];
}

const messages = 450;
const password = 'geheim "proef" 1';
const programs = [
  '/usr/sbin/dovecot',
  '/usr/local/sbin/dovecot',
  '/usr/bin/dovecot',
  '/opt/homebrew/sbin/dovecot',
];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

function output(program: string, options: readonly string[]): string | null {
  try {
    return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** As root, Dovecot wants its login and mail processes to run as others; else everything runs as this user. */
function owners(): { readonly login: string; readonly internal: string; readonly mail: string } {
  const own = userInfo().username;
  if (userInfo().uid !== 0) return { login: own, internal: own, mail: own };
  return { login: 'dovenull', internal: 'dovecot', mail: 'dovecot' };
}

function configuration(home: string, port: number): string {
  const { login, internal, mail } = owners();
  return `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
default_login_user = ${login}
default_internal_user = ${internal}
ssl = required
ssl_cert = <${home}/cert.pem
ssl_key = <${home}/key.pem
disable_plaintext_auth = yes
auth_mechanisms = plain login
mail_location = maildir:${home}/mail
mail_uid = ${mail}
mail_gid = ${mail}
first_valid_uid = 1
first_valid_gid = 1
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${home}/users
}
userdb {
  driver = static
  args = uid=${mail} gid=${mail} home=${home}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

function message(index: number): string {
  return (
    `From: Bewoner ${index} <bewoner${index}@example.org>\r\nTo: signalen@example.org\r\n` +
    `Subject: =?utf-8?Q?Signaal_${index}:_caf=C3=A9?=\r\nMessage-ID: <${index}@example.org>\r\n` +
    'Date: Tue, 3 Mar 2026 10:15:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' +
    `Content-Transfer-Encoding: 8bit\r\n\r\nDe lamp bij het café is stuk, nummer ${index}.\r\n`
  );
}

/** New mail as a delivery agent puts it: in `new`, without flags. */
function deliver(home: string, from: number, until: number): void {
  for (let index = from; index < until; index += 1) {
    const file = join(home, 'mail', 'new', `${String(1_700_000_000 + index)}.M${index}.proef`);
    writeFileSync(file, message(index));
    own(file);
  }
}

function own(path: string): void {
  if (userInfo().uid !== 0) return;
  const { mail } = owners();
  chownSync(path, Number(output('id', ['-u', mail])), Number(output('id', ['-g', mail])));
}

function prepare(home: string, port: number): void {
  chmodSync(home, 0o755);
  for (const folder of ['run', 'state', 'mail', 'mail/cur', 'mail/new', 'mail/tmp']) {
    mkdirSync(join(home, folder));
    if (folder.startsWith('mail')) own(join(home, folder));
  }
  writeFileSync(join(home, 'users'), `signalen@example.org:{PLAIN}${password}:\n`);
  writeFileSync(join(home, 'dovecot.conf'), configuration(home, port));
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=localhost',
      '-keyout',
      join(home, 'key.pem'),
      '-out',
      join(home, 'cert.pem'),
    ],
    { stdio: 'ignore' },
  );
}

/** One visit's news, or a failure that is told. */
type Look = (
  since: MailboxMark | null,
  change?: Partial<MailboxAddress>,
  trusted?: boolean,
  secret?: string,
) => Promise<MailboxNews | string>;

function lookAt(port: number): Look {
  return async (since, change = {}, trusted = true, secret = password) => {
    const address = {
      host: '127.0.0.1',
      port,
      user: 'signalen@example.org',
      folder: 'INBOX',
      secure: true,
      ...change,
    };
    const result = await readMailbox({
      address,
      password: secret,
      since,
      allowedHosts: new Set(trusted ? [address.host] : []),
    });
    return result.ok ? result.value : result.failure.key;
  };
}

async function untilReady(look: Look): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (typeof (await look(null)) !== 'string') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Files of the maildir with the flag "seen": none may appear by our reading. */
const seen = (home: string): number =>
  ['cur', 'new']
    .flatMap((folder) => readdirSync(join(home, 'mail', folder)))
    .filter((name) => /:2,.*S/.test(name)).length;

interface Checked {
  readonly failures: readonly string[];
  readonly visits: number;
}

async function check(home: string, look: Look): Promise<Checked> {
  const failures: string[] = [];
  const expect = (what: string, held: boolean): void => void (held || failures.push(what));
  const found: string[] = [];
  let mark: MailboxMark | null = null;
  let visits = 0;
  for (let more = true; more; visits += 1) {
    const news: MailboxNews | string = await look(mark);
    if (typeof news === 'string') return { failures: [...failures, `visit ${visits}: ${news}`], visits };
    expect('at most a batch', news.entries.length <= mailboxBatch);
    found.push(...news.entries.map(({ id }) => id ?? ''));
    expect(
      'text decoded',
      news.entries.every(({ text }) => text?.includes('café') === true),
    );
    ({ mark, more } = news);
  }
  expect(
    `every message once (${found.length})`,
    found.length === messages && new Set(found).size === messages,
  );
  expect('nothing new is nothing', ((await look(mark)) as MailboxNews).entries.length === 0);
  deliver(home, messages, messages + 3);
  const next = await look(mark);
  expect('three new ones', typeof next !== 'string' && next.entries.length === 3);
  expect('nothing marked as seen', seen(home) === 0);
  expect('wrong password', (await look(null, {}, true, 'anders')) === 'mailbox-refused');
  expect('unknown certificate', (await look(null, {}, false)) === 'mailbox-not-secure');
  expect('no such folder', (await look(null, { folder: 'Nergens' })) === 'mailbox-no-folder');
  return { failures, visits };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

async function prove(program: string): Promise<MailboxOutcome> {
  const home = mkdtempSync(join(tmpdir(), 'luisterpost-mailbox-'));
  const port = await freePort();
  prepare(home, port);
  deliver(home, 0, messages);
  const server = spawn(program, ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });
  try {
    const look = lookAt(port);
    await untilReady(look);
    const begun = performance.now();
    const { failures, visits } = await check(home, look);
    const milliseconds = Math.round(performance.now() - begun);
    const version = output(program, ['--version']) ?? '';
    return {
      passed: failures.length === 0,
      missing: null,
      server: `Dovecot ${version}`,
      messages,
      visits,
      milliseconds,
      failures,
    };
  } finally {
    await end(server);
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs the proof and prints its figures. */
export async function run(): Promise<MailboxOutcome> {
  const program = programs.find((each) => existsSync(each));
  const lacking = [
    ...(program === undefined ? ['dovecot (Debian: dovecot-imapd)'] : []),
    ...(output('openssl', ['version']) === null ? ['openssl'] : []),
  ];
  if (program === undefined || lacking.length > 0) {
    const missing = `not run: this machine has no ${lacking.join(' and no ')}`;
    console.log(missing);
    return {
      passed: false,
      missing,
      server: '',
      messages: 0,
      visits: 0,
      milliseconds: 0,
      failures: [missing],
    };
  }
  const outcome = await prove(program);
  console.log(
    `${outcome.server}: ${outcome.messages} messages in ${outcome.visits} visits, ${outcome.milliseconds} ms with all checks`,
  );
  console.log(outcome.passed ? 'passed' : `FAILED: ${outcome.failures.join('; ')}`);
  return outcome;
}
