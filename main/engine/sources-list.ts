/** The list of sources: adding, importing, trying. */
import { createHash } from 'node:crypto';
import type { ShownSource } from '../../shared/contract.ts';
import type { Source, SourceVoice } from '../../shared/model/source.ts';
import { type Failure, raise } from '../../shared/result.ts';
import type { Fetching } from './fetching.ts';
import type { Outline } from './opml.ts';
import { readDocument } from './sources/read-document.ts';
import type { Store } from './store/port.ts';

/** A source as a user adds it; what is not given is derived from the address. */
export interface NewSource {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly voice: SourceVoice | null;
  readonly ward: string | null;
  readonly folder: string | null;
}

/** What trying a source found. */
export interface SourceCheck {
  readonly id: string;
  readonly title: string;
  readonly entries: number;
  readonly failure: Failure | null;
}

/** Every source with its state. */
export async function shownSources(store: Store): Promise<readonly ShownSource[]> {
  return store.read((tx) => tx.sources().map((source) => ({ source, state: tx.sourceState(source.id) })));
}

/** Adds one. Throws FailureError `input` for an address that is broken or already followed. */
export async function addSource(store: Store, wanted: NewSource, now: string): Promise<Source> {
  const source = toSource(wanted, now);
  return store.transaction((tx) => {
    const known = tx.sources().find((each) => each.url === source.url);
    if (known !== undefined) raise('input', 'source-exists', { title: known.title });
    tx.saveSource(source);
    return source;
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
  const refused = outlines.filter(({ url }) => !isFollowable(url, schemes)).map(({ url }) => url);
  const wanted = outlines
    .filter(({ url }) => isFollowable(url, schemes))
    .map((outline) => toSource(outline, now, schemes));
  return store.transaction((tx) => {
    const urls = new Set(tx.sources().map((each) => each.url));
    let added = 0;
    for (const source of wanted) {
      if (urls.has(source.url)) continue;
      urls.add(source.url);
      tx.saveSource(source);
      added += 1;
    }
    return { added, known: wanted.length - added, refused };
  });
}

/** Fetches and reads sources without keeping anything. */
export async function checkSources(
  store: Store,
  fetching: Fetching,
  ids: readonly string[],
): Promise<readonly SourceCheck[]> {
  const sources = (await store.read((tx) => tx.sources())).filter((each) => ids.includes(each.id));
  return Promise.all(sources.map((source) => checkOne(fetching, source)));
}

async function checkOne(fetching: Fetching, source: Source): Promise<SourceCheck> {
  const base = { id: source.id, title: source.title, entries: 0, failure: null };
  const outcome = await fetching.fetcherFor(source)({ url: source.url, etag: null, lastModified: null });
  if (outcome.kind === 'failed') return { ...base, failure: outcome.failure };
  if (outcome.kind === 'not-modified') return base;
  const parsed = await readDocument(outcome.bytes, { url: outcome.url, headers: outcome.headers });
  return parsed.ok ? { ...base, entries: parsed.value.entries.length } : { ...base, failure: parsed.failure };
}

/** What a user may follow; the sample's own scheme comes from the app alone. */
const webSchemes: readonly string[] = ['http:', 'https:'];

function isFollowable(url: string, schemes: readonly string[]): boolean {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}

function toSource(wanted: NewSource, now: string, schemes: readonly string[] = webSchemes): Source {
  if (!URL.canParse(wanted.url)) raise('input', 'address-broken', { url: wanted.url });
  const url = new URL(wanted.url);
  if (!schemes.includes(url.protocol)) raise('input', 'address-scheme', { scheme: url.protocol });
  return {
    id: `b_${createHash('sha256').update(url.href).digest('hex').slice(0, 12)}`,
    url: url.href,
    title: wanted.title ?? url.host,
    publisher: wanted.publisher ?? url.hostname.replace(/^www\./, ''),
    voice: wanted.voice ?? 'press',
    fixedWard: wanted.ward,
    folder: wanted.folder,
    paused: false,
    addedAt: now,
  };
}
