/** Which way to collect a source: from the web through its kind's adapter, or from the user's own folder or mailbox. */
import { fileURLToPath } from 'node:url';
import type { Source } from '../../shared/model/source.ts';
import { type Collected, collect, failed, type Incomplete, type Remembered, unforeseen } from './collect.ts';
import type { Headers } from './fetcher.ts';
import type { Fetching } from './fetching.ts';
import { mailboxAddress } from './imports/mailbox-address.ts';
import type { Secrets } from './secrets.ts';

/** Collects one source; what goes wrong is in the answer. */
export type Collector = (source: Source, remembered: Remembered, now: Date) => Promise<Collected>;

/** What is remembered of a source never seen. */
export const nothingRemembered: Remembered = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  lastSuccessAt: null,
};

/** Builds the collector over open connections. */
export function createCollector(
  fetching: Fetching,
  secrets: Secrets,
  allowedHosts: readonly string[],
): Collector {
  return async (source, remembered, now) => {
    if (source.kind === 'folder') return collectFolder(source);
    if (source.kind === 'mailbox') return collectMailbox(source, remembered, secrets, allowedHosts);
    // Loaded when there is such a source: a poll of feeds alone need not wait for them.
    const { adapterFor } = await import('./sources/kinds/adapters.ts');
    const adapter = adapterFor(source.kind);
    if (adapter === null) return unforeseen(source);
    const fetch = fetching.fetcherFor(source);
    let access: Headers = {};
    if (adapter.signIn !== undefined) {
      const secret = await secrets.read(source.id);
      const signed = secret === null ? null : await adapter.signIn(source, secret, fetch);
      if (signed !== null && !signed.ok) return failed(signed.failure, signed.retryAfter);
      access = signed?.value ?? {};
    }
    return collect(adapter, source, isOfToday(source, remembered, now) ? remembered : nothingRemembered, {
      fetch,
      now,
      access,
    });
  };
}

/** A calendar that did not change shows other events tomorrow: once a day it is read again. */
function isOfToday({ kind }: Source, { lastSuccessAt }: Remembered, now: Date): boolean {
  return kind !== 'calendar' || lastSuccessAt?.slice(0, 10) === now.toISOString().slice(0, 10);
}

async function collectFolder(source: Source): Promise<Collected> {
  const { readFolder } = await import('./imports/read-folder.ts');
  const read = await readFolder(fileURLToPath(source.url));
  if (!read.ok) return failed(read.failure);
  return { kind: 'feed', feed: read.value, incomplete: null, headers: {}, bodyHash: null, movedTo: null };
}

/** How far we were is kept where a web source keeps its entity tag, so that it is written together with the items. */
async function collectMailbox(
  source: Source,
  remembered: Remembered,
  secrets: Secrets,
  allowedHosts: readonly string[],
): Promise<Collected> {
  const address = mailboxAddress(source.url);
  if (!address.ok) return failed(address.failure);
  const password = await secrets.read(source.id);
  if (password === null) {
    const { host } = address.value;
    return failed({ code: 'refused', key: 'mailbox-refused', args: { host }, retry: false });
  }
  const [validity, uid] = (remembered.etag ?? '').split('/');
  const since = validity && uid ? { validity, uid: Number(uid) } : null;
  const hosts = new Set(allowedHosts.map((host) => host.replace(/:\d+$/, '')));
  const { readMailbox } = await import('./imports/read-mailbox.ts');
  const news = await readMailbox({ address: address.value, password, since, allowedHosts: hosts });
  if (!news.ok) return failed(news.failure);
  const { entries, mark, problems } = news.value;
  const headers = { etag: `${mark.validity}/${mark.uid}` };
  if (entries.length === 0 && problems.length === 0)
    return { kind: 'unchanged', headers, bodyHash: null, movedTo: null };
  const feed = {
    kind: 'json',
    feed: { title: source.title, link: null, language: null },
    entries,
    problems: [],
  } as const;
  return { kind: 'feed', feed, incomplete: skipped(problems), headers, bodyHash: null, movedTo: null };
}

/** Messages that could not be read are said, not hidden: whoever set the mailbox aside can look at them there. */
function skipped(problems: readonly { readonly uid: number; readonly key: string }[]): Incomplete | null {
  if (problems.length === 0) return null;
  const failure = {
    code: 'input',
    key: 'mailbox-skipped',
    args: { count: problems.length },
    retry: false,
  } as const;
  return { failure, retryAfter: null, again: false };
}
