/** A designated mailbox over IMAP → entries: looked at, never touched. */
import { ImapFlow } from 'imapflow';
import type { ParsedItem } from '../../../shared/model/item.ts';
import { fail, ok, type Result, raise } from '../../../shared/result.ts';
import { nlSignalChannels } from '../../../shared/text/nl-imports.ts';
import type { MailboxAddress } from './mailbox-address.ts';
import { mailLimits, readMail } from './read-mail.ts';

/** How far we were: UIDs count within one validity (RFC 9051 §2.3.1.1). */
export interface MailboxMark {
  readonly validity: string;
  readonly uid: number;
}

/** How to look. */
export interface MailboxVisit {
  readonly address: MailboxAddress;
  readonly password: string;
  /** Where we were last time, or null: then from the oldest message on. */
  readonly since: MailboxMark | null;
  /** Hosts that may be reached without TLS, or with a certificate nobody vouches for. */
  readonly allowedHosts: ReadonlySet<string>;
  readonly signal?: AbortSignal;
}

/** What was new. Store the entries first and the mark after them: so nothing is lost and nothing comes twice. */
export interface MailboxNews {
  readonly entries: readonly ParsedItem[];
  readonly mark: MailboxMark;
  /** Messages that could not be read, by UID and failure key. */
  readonly problems: readonly { readonly uid: number; readonly key: string }[];
  /** True where there is more than one visit takes. */
  readonly more: boolean;
}

/** Messages in one visit. */
export const mailboxBatch = 200;
const patience = 20_000;

function clientFor({ address, password, allowedHosts }: MailboxVisit): ImapFlow {
  const allowed = allowedHosts.has(address.host);
  return new ImapFlow({
    host: address.host,
    port: address.port,
    secure: address.secure,
    // A plain connection of a host that is not allowed by name must become TLS before anything is said.
    ...(address.secure || allowed ? {} : { doSTARTTLS: true }),
    auth: { user: address.user, pass: password },
    tls: { rejectUnauthorized: !allowed, minVersion: 'TLSv1.2' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    maxLiteralSize: 2 * mailLimits.bytes,
    maxResponseSize: 3 * mailLimits.bytes,
  });
}

/** UIDs behind the mark, oldest first. `n:*` names the last message even where it lies before n (RFC 9051 §9). */
async function newUids(client: ImapFlow, from: number): Promise<readonly number[]> {
  const found = await client.search({ uid: `${from + 1}:*` }, { uid: true });
  return (found || []).filter((uid) => uid > from).toSorted((first, second) => first - second);
}

/** The UIDs whose messages are small enough to fetch; the others are problems. */
async function sorted(
  client: ImapFlow,
  uids: readonly number[],
): Promise<{ readonly small: readonly number[]; readonly large: readonly number[] }> {
  const small: number[] = [];
  const large: number[] = [];
  for await (const { uid, size } of client.fetch([...uids], { uid: true, size: true }, { uid: true }))
    ((size ?? 0) > mailLimits.bytes ? large : small).push(uid);
  return { small, large };
}

async function readNew(client: ImapFlow, visit: MailboxVisit): Promise<MailboxNews> {
  const mailbox = await client.mailboxOpen(visit.address.folder, { readOnly: true });
  const validity = String(mailbox.uidValidity);
  const from = visit.since?.validity === validity ? visit.since.uid : 0;
  const uids = await newUids(client, from);
  const batch = uids.slice(0, mailboxBatch);
  const { small, large } = batch.length === 0 ? { small: [], large: [] } : await sorted(client, batch);
  const entries: ParsedItem[] = [];
  const problems = large.map((uid) => ({ uid, key: 'mail-too-large' }));
  if (small.length > 0)
    // Fetched with BODY.PEEK: the messages stay unread.
    for await (const { uid, source } of client.fetch(
      [...small],
      { uid: true, source: true },
      { uid: true },
    )) {
      if (visit.signal?.aborted) raise('network', 'mailbox-unreachable', { host: visit.address.host });
      const read = source === undefined ? null : await readMail(source, String(uid));
      if (read?.ok === true) entries.push({ ...read.value, categories: [nlSignalChannels.mail] });
      else problems.push({ uid, key: read?.failure.key ?? 'mail-empty' });
    }
  const mark = { validity, uid: batch.at(-1) ?? from };
  return { entries, problems, mark, more: uids.length > batch.length };
}

function flag(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** What the library's error means to a person. */
function failureOf(error: unknown, { host, folder }: MailboxAddress): Result<never> {
  const code = String(flag(error, 'code') ?? '');
  const words = `${flag(error, 'responseText') ?? ''} ${error instanceof Error ? error.message : ''}`;
  if (flag(error, 'authenticationFailed') === true) return fail('refused', 'mailbox-refused', { host });
  if (flag(error, 'mailboxMissing') === true || code === 'NotFound')
    return fail('not-found', 'mailbox-no-folder', { host, folder });
  if (flag(error, 'tlsFailed') === true || /TLS|SSL|certificate|self.signed/i.test(`${code} ${words}`))
    return fail('refused', 'mailbox-not-secure', { host });
  if (/timeout|ETIMEDOUT/i.test(`${code} ${words}`))
    return fail('timeout', 'mailbox-timeout', { host }, true);
  return fail('network', 'mailbox-unreachable', { host }, true);
}

/**
 * Reads what is new since the mark, at most 200 messages, oldest first. The folder is opened read-only (EXAMINE): nothing
 * is marked, moved or deleted. TLS only, with a certificate that is in order, unless the host is allowed by name. After a
 * change of UIDVALIDITY everything is read again; Message-IDs keep that from coming twice. Refuses with `mailbox-refused`,
 * `-not-secure`, `-no-folder`, `-timeout`, `-unreachable`; never throws and never tells the password.
 */
export async function readMailbox(visit: MailboxVisit): Promise<Result<MailboxNews>> {
  const { address } = visit;
  if (visit.signal?.aborted) return fail('network', 'mailbox-unreachable', { host: address.host }, true);
  const client = clientFor(visit);
  // A connection that breaks in mid-air also speaks up as an event; the call that was under way tells the same.
  client.on('error', () => undefined);
  const stop = (): void => client.close();
  visit.signal?.addEventListener('abort', stop, { once: true });
  try {
    await client.connect();
    const news = await readNew(client, visit);
    await client.logout().catch(() => undefined);
    return ok(news);
  } catch (error) {
    return failureOf(error, address);
  } finally {
    visit.signal?.removeEventListener('abort', stop);
    client.close();
  }
}
