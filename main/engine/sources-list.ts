/** The list of sources: adding, importing, trying. */
import { createHash } from 'node:crypto';
import type { ShownSource, SourceChange } from '../../shared/contract-listening.ts';
import {
  isFetched,
  type Source,
  type SourceKind,
  type SourceLicence,
  type SourceVoice,
} from '../../shared/model/source.ts';
import { type Failure, raise } from '../../shared/result.ts';
import { type Collector, nothingRemembered } from './collecting.ts';
import { closedPlatformOf } from './discovery/closed-platforms.ts';
import { connectionsPerHost } from './http.ts';
import type { Outline } from './opml.ts';
import { pollQueue } from './poll-queue.ts';
import { kindOfAddress } from './sources/kinds/kind-of-address.ts';
import type { Store, StoreTransaction } from './store/port.ts';
import { askedPatience, askedUntil } from './visit.ts';

/** A source as a user adds it; what is null is derived from the address. */
export interface NewSource {
  readonly url: string;
  readonly kind: SourceKind | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly voice: SourceVoice | null;
  readonly ward: string | null;
  readonly folder: string | null;
  readonly site: string | null;
  readonly licence: SourceLicence | null;
  readonly paused?: boolean;
}

/** A source of which only the address is to be filled in. */
export const plainSource: Omit<NewSource, 'url'> = {
  kind: null,
  title: null,
  publisher: null,
  voice: null,
  ward: null,
  folder: null,
  site: null,
  licence: null,
};

/** What trying a source found. */
export interface SourceCheck {
  readonly id: string;
  readonly title: string;
  readonly entries: number;
  readonly failure: Failure | null;
}

/** Every source with its state. */
export async function shownSources(store: Store): Promise<readonly ShownSource[]> {
  return store.read((tx) => {
    const states = new Map(tx.sourceStates().map((state) => [state.sourceId, state]));
    return tx.sources().map((source) => ({ source, state: states.get(source.id) ?? null }));
  });
}

/** Adds one. Throws FailureError `input` for an address that is broken or already followed. */
export async function addSource(store: Store, wanted: NewSource, now: string): Promise<Source> {
  const source = newSource(wanted, now);
  return store.transaction((tx) => {
    const known = tx.sources().find((each) => each.url === source.url);
    if (known !== undefined) raise('input', 'source-exists', { title: known.title });
    const added = { ...source, id: freeId(tx, source.id) };
    tx.saveSource(added);
    return added;
  });
}

/** A source that moved keeps its id, so another one may later take its old address. */
function freeId(tx: StoreTransaction, id: string): string {
  let free = id;
  for (let count = 2; tx.source(free) !== null; count++) free = `${id}-${count}`;
  return free;
}

/** Changes what a user may change; what is absent stays. Throws FailureError `input` for an unknown source. */
export async function changeSource(store: Store, id: string, change: SourceChange): Promise<ShownSource> {
  return store.transaction((tx) => {
    const source = tx.source(id) ?? raise('input', 'source-unknown', { id });
    const changed = { ...source, ...change };
    tx.saveSource(changed);
    const renamed = (['title', 'publisher', 'voice', 'fixedWard'] as const).some(
      (name) => source[name] !== changed[name],
    );
    if (renamed) tx.restateItems(changed);
    const state = tx.sourceState(id);
    // Whoever resumes a source wants it looked at, whatever it said before.
    const resumed = source.paused && !changed.paused && state !== null;
    const fresh = resumed
      ? { ...state, health: 'new' as const, nextCheckAt: null, failures: 0, error: null }
      : state;
    if (resumed && fresh !== null) tx.saveSourceState(fresh);
    return { source: changed, state: fresh };
  });
}

/** What an import did; `refused` holds the addresses that cannot be followed. */
export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly string[];
}

/** Adds all that are not followed yet; one broken address does not hold up the rest. */
export async function importOutlines(
  store: Store,
  outlines: readonly Outline[],
  now: string,
  schemes: readonly string[] = webSchemes,
): Promise<ImportCounts> {
  const refused: string[] = [];
  const wanted = outlines.flatMap((outline) => {
    const source = isFollowable(outline.url, schemes) ? outlineSource(outline, now, schemes) : null;
    if (source === null) refused.push(outline.url);
    return source === null ? [] : [source];
  });
  return store.transaction((tx) => {
    const urls = new Set(tx.sources().map((each) => each.url));
    let added = 0;
    for (const source of wanted) {
      if (urls.has(source.url)) continue;
      urls.add(source.url);
      tx.saveSource({ ...source, id: freeId(tx, source.id) });
      added += 1;
    }
    return { added, known: wanted.length - added, refused };
  });
}

/** Null where kind and address do not go together. */
function outlineSource(outline: Outline, now: string, schemes: readonly string[]): Source | null {
  try {
    return newSource({ ...plainSource, ...outline }, now, schemes);
  } catch {
    return null;
  }
}

/** Collects sources without keeping anything. */
export async function checkSources(
  store: Store,
  collect: Collector,
  ids: readonly string[],
  now: Date,
): Promise<readonly SourceCheck[]> {
  const sources = (await store.read((tx) => tx.sources())).filter(
    (each) => ids.includes(each.id) && isFetched(each),
  );
  const states = new Map(
    (await store.read((tx) => tx.sourceStates())).map((state) => [state.sourceId, state]),
  );
  const queue = pollQueue(sources, connectionsPerHost);
  const checks = new Map<string, SourceCheck>();
  const work = async (): Promise<void> => {
    for (let source = await queue.take(); source !== null; source = await queue.take()) {
      const until = askedUntil(states.get(source.id) ?? null, now);
      // Trying is asking too: who asked for patience is not asked.
      const failure = until === null ? null : askedPatience(source, until);
      checks.set(
        source.id,
        failure === null ? await checkOne(collect, source, now) : tried(source, 0, failure),
      );
      queue.done(source);
    }
  };
  await Promise.all(Array.from({ length: checkedTogether }, work));
  return sources.flatMap(({ id }) => checks.get(id) ?? []);
}

/** Sources tried together, over all hosts. */
const checkedTogether = 12;

function tried({ id, title }: Source, entries: number, failure: Failure | null): SourceCheck {
  return { id, title, entries, failure };
}

async function checkOne(collect: Collector, source: Source, now: Date): Promise<SourceCheck> {
  const collected = await collect(source, nothingRemembered, now);
  if (collected.kind === 'failed') return tried(source, 0, collected.failure);
  return tried(source, collected.kind === 'feed' ? collected.feed.entries.length : 0, null);
}

/** What a user may follow; the sample's own scheme comes from the app alone. */
const webSchemes: readonly string[] = ['http:', 'https:'];

/** An address is kept and shown, so a password in it would be too. */
function isFollowable(url: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const plain = username === '' && password === '';
  return schemes.includes(protocol) && plain && closedPlatformOf(hostname) === null;
}

/** The source that a wish makes. Throws FailureError `input` for an address that cannot be followed. */
export function newSource(wanted: NewSource, now: string, schemes: readonly string[] = webSchemes): Source {
  if (!URL.canParse(wanted.url)) raise('input', 'address-broken', { url: wanted.url });
  const url = new URL(wanted.url);
  const kind = wanted.kind ?? kindOfAddress(url.href);
  if (url.password !== '' || (url.username !== '' && kind !== 'mailbox'))
    raise('input', 'address-has-password');
  if (!(ownSchemes[kind] ?? schemes).includes(url.protocol))
    raise('input', 'address-scheme', { scheme: url.protocol });
  return {
    id: `b_${createHash('sha256').update(url.href).digest('hex').slice(0, 12)}`,
    url: url.href,
    kind,
    title: wanted.title ?? (url.host === '' ? url.pathname : url.host),
    publisher: wanted.publisher ?? (url.hostname === '' ? url.pathname : url.hostname.replace(/^www\./, '')),
    voice: wanted.voice ?? 'press',
    fixedWard: wanted.ward,
    folder: wanted.folder,
    site: wanted.site,
    licence: wanted.licence ?? 'quote',
    paused: wanted.paused ?? false,
    addedAt: now,
  };
}

/** Kinds that do not live on the web have schemes of their own. */
const ownSchemes: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  folder: ['file:'],
  mailbox: ['imaps:', 'imap:'],
  import: ['luisterpost:'],
  manual: ['luisterpost:'],
};
