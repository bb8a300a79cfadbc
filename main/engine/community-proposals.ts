/** Followed sources that may be a place of a neighbourhood. */
import { openKinds, proposeCommunities, type ReadSource } from '../../shared/act/community-life.ts';
import type { Community, CommunityProposal } from '../../shared/model/community.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';
import { communityRecord, countedFrom, refusedOf } from './community-record.ts';
import type { EngineContext } from './engine-context.ts';
import { ensureReadings, openInterpreter } from './readings.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';
import { allOf, type Worker } from './work-steps.ts';

/** What may be added to the directory of the worker's compartment, the liveliest first. */
export async function proposedSources(
  context: EngineContext,
  worker: Worker,
): Promise<readonly CommunityProposal[]> {
  const { store, options } = context;
  const { sources, items, directory, refused, addresses } = await store.read((tx) => readAll(tx, worker));
  if (sources.length === 0) return [];
  const settings = await readSettings(store, options.home);
  const interpreter = openInterpreter(options.dataFolder, settings, addresses);
  const readings = await ensureReadings(store, interpreter, items);
  const wards = new Map<string, string[][]>();
  for (const { id, sourceId } of items) {
    const named = (readings.get(id)?.place.wards ?? []).filter(({ level }) => level === 'wijk');
    if (named.length === 0) continue;
    const known = wards.get(sourceId) ?? [];
    known.push(named.map(({ code }) => code));
    wards.set(sourceId, known);
  }
  const read = sources.map(({ source, messages }) => ({
    source,
    messages,
    wards: wards.get(source.id) ?? [],
  }));
  return proposeCommunities(read, directory, refused);
}

interface Gathered {
  readonly sources: readonly Omit<ReadSource, 'wards'>[];
  readonly items: readonly Item[];
  readonly directory: readonly Community[];
  readonly refused: ReadonlySet<string>;
  readonly addresses: ReturnType<StoreTransaction['addressList']>;
}

/** Only the sources that can be proposed at all, and their items of the last days. */
function readAll(tx: StoreTransaction, worker: Worker): Gathered {
  const from = countedFrom(worker);
  const directory = allOf(tx, communityRecord, worker);
  const refused = refusedOf(tx, worker);
  const all: readonly ReadSource[] = tx.sources().map((source: Source) => ({
    source,
    messages: tx.publicationTimes(source.id, from).length,
    wards: [],
  }));
  const proposed = new Set(proposeCommunities(all, directory, refused).map(({ source }) => source));
  const sources = all.filter(({ source }) => proposed.has(source.id) && openKinds.has(source.kind));
  const items =
    sources.length === 0
      ? []
      : tx.itemsBetween(from, worker.now).filter(({ sourceId }) => proposed.has(sourceId));
  return { sources, items, directory, refused, addresses: tx.addressList() };
}
