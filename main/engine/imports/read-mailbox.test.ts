import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImapServer, startImapServer } from '../../../test/support/protocols-imap/imap-server.ts';
import { type MailboxAddress, mailboxAddress } from './mailbox-address.ts';
import { mailLimits } from './read-mail.ts';
import { type MailboxMark, type MailboxNews, mailboxBatch, readMailbox } from './read-mailbox.ts';

const message = (uid: number, text = `Signaal ${uid}`): { uid: number; source: string } => ({
  uid,
  source:
    `From: Jan Voorbeeld <jan@example.org>\r\nSubject: Signaal ${uid}\r\nMessage-ID: <${uid}@example.org>\r\n` +
    `Date: Tue, 3 Mar 2026 10:15:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
});

let server: ImapServer;
let address: MailboxAddress;
beforeEach(async () => {
  server = await startImapServer({
    user: 'signalen@example.org',
    password: 'geheim "1"',
    validity: 7,
    messages: [message(3), message(4, 'Café vol'), message(9)],
    capabilities: '',
  });
  address = {
    host: '127.0.0.1',
    port: server.port,
    user: 'signalen@example.org',
    folder: 'INBOX',
    secure: false,
  };
});
afterEach(() => server.close());

const visit = (
  since: MailboxMark | null = null,
  change: Partial<MailboxAddress> = {},
  password = 'geheim "1"',
  allowed = ['127.0.0.1'],
): ReturnType<typeof readMailbox> =>
  readMailbox({ address: { ...address, ...change }, password, since, allowedHosts: new Set(allowed) });

async function news(since: MailboxMark | null = null): Promise<MailboxNews> {
  const result = await visit(since);
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

async function refusal(...given: Parameters<typeof visit>): Promise<string> {
  const result = await visit(...given);
  return result.ok ? 'read' : `${result.failure.code} ${result.failure.key}`;
}

describe('a visit', () => {
  it('brings every message as an entry and marks how far it was', async () => {
    const first = await news();
    expect(first.entries.map(({ id, title, text, categories }) => [id, title, text, categories])).toEqual([
      ['mid:3@example.org', 'Signaal 3', 'Signaal 3', ['e-mail']],
      ['mid:4@example.org', 'Signaal 4', 'Café vol', ['e-mail']],
      ['mid:9@example.org', 'Signaal 9', 'Signaal 9', ['e-mail']],
    ]);
    expect(first).toMatchObject({ mark: { validity: '7', uid: 9 }, more: false, problems: [] });
  });

  it('brings only what is new since the mark, though the server names the last one always', async () => {
    const { mark } = await news();
    expect((await news(mark)).entries).toEqual([]);
    server.mailbox.messages.push(message(12));
    const next = await news(mark);
    expect(next.entries.map(({ id }) => id)).toEqual(['mid:12@example.org']);
    expect(next.mark.uid).toBe(12);
  });

  it('begins again where the numbering did', async () => {
    const { mark } = await news();
    server.mailbox.validity = 8;
    const next = await news(mark);
    expect(next.entries).toHaveLength(3);
    expect(next.mark).toEqual({ validity: '8', uid: 9 });
  });

  it('takes 200 at a time and says there is more', async () => {
    server.mailbox.messages = Array.from({ length: mailboxBatch + 20 }, (_, index) => message(index + 1));
    const first = await news();
    expect([first.entries.length, first.more, first.mark.uid]).toEqual([mailboxBatch, true, mailboxBatch]);
    const second = await news(first.mark);
    expect([second.entries.length, second.more]).toEqual([20, false]);
  });

  it('touches nothing', async () => {
    await news();
    const asked = server.commands.join('\n');
    expect(asked).toContain('EXAMINE');
    expect(asked).not.toMatch(/\b(?:SELECT|STORE|EXPUNGE|COPY|MOVE|APPEND|DELETE|CLOSE)\b/);
    expect(asked).not.toMatch(/BODY\[/);
  });

  it('passes over what is no message or too large, by number', async () => {
    server.mailbox.messages = [message(1), { uid: 2, source: 'rommel' }, message(3)];
    const found = await news();
    expect(found.problems).toEqual([{ uid: 2, key: 'mail-not-mail' }]);
    expect(found.entries).toHaveLength(2);
    server.mailbox.claimedSize = mailLimits.bytes + 1;
    const large = await news();
    expect(large.problems.map(({ key }) => key)).toEqual([
      'mail-too-large',
      'mail-too-large',
      'mail-too-large',
    ]);
    expect(large.mark.uid).toBe(3);
  });

  it('is quiet about an empty folder', async () => {
    server.mailbox.messages = [];
    expect(await news()).toEqual({ entries: [], problems: [], mark: { validity: '7', uid: 0 }, more: false });
  });
});

describe('refusals', () => {
  it('a wrong password', async () => {
    expect(await refusal(null, {}, 'anders')).toBe('refused mailbox-refused');
  });

  it('no such folder', async () => {
    expect(await refusal(null, { folder: 'Signalen' })).toBe('not-found mailbox-no-folder');
  });

  it('a host without TLS that is not allowed: nothing is said to it', async () => {
    expect(await refusal(null, {}, 'geheim "1"', [])).toBe('refused mailbox-not-secure');
    expect(server.commands.join('\n')).not.toMatch(/LOGIN|AUTHENTICATE/);
  });

  it('TLS to a server that has none', async () => {
    expect(await refusal(null, { secure: true })).toBe('refused mailbox-not-secure');
  });

  it('a connection that breaks', async () => {
    server.mailbox.breakAt = 'SEARCH';
    expect(await refusal()).toBe('network mailbox-unreachable');
  });

  it('nobody there', async () => {
    await server.close();
    expect(await refusal()).toBe('network mailbox-unreachable');
  });

  it('a visit that was called off', async () => {
    const result = await readMailbox({
      address,
      password: 'x',
      since: null,
      allowedHosts: new Set(['127.0.0.1']),
      signal: AbortSignal.abort(),
    });
    expect(result.ok).toBe(false);
    expect(server.commands).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    [
      'imaps://signalen%40example.org@mail.example.org',
      'mail.example.org',
      993,
      'signalen@example.org',
      'INBOX',
      true,
    ],
    [
      'imaps://jan@mail.example.org:1993/Signalen%20wijk',
      'mail.example.org',
      1993,
      'jan',
      'Signalen wijk',
      true,
    ],
    ['imap://jan@LOCALHOST/', 'localhost', 143, 'jan', 'INBOX', false],
  ])('%s', (text, host, port, user, folder, secure) => {
    expect(mailboxAddress(text)).toEqual({ ok: true, value: { host, port, user, folder, secure } });
  });

  it.each([
    'https://mail.example.org',
    'imaps://mail.example.org',
    'imaps://jan@',
    'imaps://jan@h:99999',
    'imaps://j%zz@h',
  ])('not %s', (text) => {
    const result = mailboxAddress(text);
    expect(result.ok ? 'read' : result.failure.key).toBe('mailbox-address');
  });

  it('a password in it is refused, and not repeated', () => {
    const result = mailboxAddress('imaps://jan:geheim@mail.example.org');
    expect(JSON.stringify(result)).not.toContain('geheim');
    expect(result.ok).toBe(false);
  });
});
