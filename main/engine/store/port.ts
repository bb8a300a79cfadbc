/**
 * The store port: what the engine may ask of a database. Async, ids are text, transactions are callbacks,
 * no SQL outside this folder. One adapter today (SQLite family); the contract suite in `test/support/store-contract.ts`
 * is what the next one must pass.
 */
import type { AddressFacts, AddressList } from '../../../shared/model/address-list.ts';
import type { StoryDecision, WardCorrection } from '../../../shared/model/decision.ts';
import type { Item } from '../../../shared/model/item.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Source, SourceState, SourceVisit } from '../../../shared/model/source.ts';
import type { Compartment, WorkEvent, WorkKind } from '../../../shared/model/work.ts';

/** Where an item was published: one row per source that carried it. */
export interface Publication {
  readonly item: string;
  readonly sourceId: string;
  readonly link: string | null;
  /** ISO-8601 UTC. */
  readonly seen: string;
}

/** What `putItem` did. */
export type PutOutcome = 'added' | 'edited' | 'same' | 'republished' | 'tombstoned';

/** A term of a query: a word matches as typed or by its stem, a prefix and a phrase as typed. */
export interface SearchTerm {
  readonly kind: 'word' | 'prefix' | 'phrase';
  readonly text: string;
  readonly stem: string;
}

/** A search hit, best first; a higher `score` is a better match (bm25, negated). */
export interface SearchHit {
  readonly item: Item;
  readonly score: number;
}

/** An item with what is needed to tell whether it is already here. */
export interface IncomingItem {
  /** Version is decided by the store; the value given is ignored. */
  readonly item: Item;
  /** Identity keys, strongest first; any of them already known means the same item. */
  readonly keys: readonly string[];
  /** A key of its words alone, for sources whose ids change; null where the document holds the same words twice. */
  readonly weakKey: string | null;
  /** The keys of every entry in the document it came with. */
  readonly documentKeys: ReadonlySet<string>;
  /** Stems that are no word of title and text themselves, for full-text search. */
  readonly stems: string;
}

/** Reads and writes inside one transaction. */
export interface StoreTransaction {
  setting(key: string): string | null;
  saveSetting(key: string, value: string): void;
  sources(): readonly Source[];
  source(id: string): Source | null;
  saveSource(source: Source): void;
  /** Brings the items of a source in line with what it is called now; they are read anew. */
  restateItems(source: Source): void;
  removeSource(id: string): boolean;
  sourceState(id: string): SourceState | null;
  /** Every state, in no order. */
  sourceStates(): readonly SourceState[];
  saveSourceState(state: SourceState): void;
  /** Adds to a source's history; the oldest go when there are many. */
  saveVisit(visit: SourceVisit): void;
  /** The newest visits first. */
  visits(sourceId: string, limit: number): readonly SourceVisit[];
  /** When a source's items since `from` were published (else first seen there), oldest first; ISO-8601 UTC. */
  publicationTimes(sourceId: string, from: string): readonly string[];
  /** Takes the right to poll a source until `until`; false where another holder has it. */
  lease(sourceId: string, holder: string, now: string, until: string): boolean;
  release(sourceId: string, holder: string): void;
  /** Holders of any lease, each once. */
  leaseHolders(): readonly string[];
  /** Gives back every lease of a holder that is no more. */
  releaseAll(holder: string): void;
  putItem(incoming: IncomingItem): PutOutcome;
  /** Latest versions first seen or published in [from, until], in (firstSeen, id) order. */
  itemsBetween(from: string, until: string): readonly Item[];
  item(id: string): Item | null;
  /** Every kept version, oldest first; empty for an unknown item. */
  versions(id: string): readonly Item[];
  /**
   * Deletes an item with all of its versions and what was decided about it, and remembers its keys: it does not come back.
   */
  removeItem(id: string): boolean;
  itemCount(): number;
  /** Full-text search over latest versions (all terms must match), best first; no terms list the newest. */
  search(terms: readonly SearchTerm[], limit: number): readonly SearchHit[];
  publications(item: string): readonly Publication[];
  reading(item: string, version: number, rules: string): Reading | null;
  saveReading(item: string, version: number, rules: string, reading: Reading): void;
  /** Replaces the counts of one day under one rules version. */
  saveDailyCounts(day: string, rules: string, counts: readonly DailyCount[]): void;
  /** Counts of the days [from, until] under one rules version, ordered by day, ward, theme, publisher. */
  dailyCounts(from: string, until: string, rules: string): readonly (DailyCount & { readonly day: string })[];
  /** Where items play, as people said it last; one per item, in the order they were said. */
  corrections(): readonly WardCorrection[];
  /** Stands over what was said of the item before; replaces what its own batch said. */
  saveCorrection(correction: WardCorrection): void;
  /** Removes the item's last correction: the one before it stands again. */
  removeCorrection(item: string): boolean;
  /** What people decided about stories, in the order they said it. */
  decisions(): readonly StoryDecision[];
  saveDecision(decision: StoryDecision): void;
  removeDecision(id: string): boolean;
  /** Adds to the record of what people did. */
  appendWork(event: WorkEvent): void;
  /** All events of a kind in a compartment, in the order they were kept. */
  work(kind: WorkKind, compartment: Compartment): readonly WorkEvent[];
  /** The events of one subject in a compartment, in the order they were kept; empty for an unknown one. */
  workOf(subject: string, compartment: Compartment): readonly WorkEvent[];
  /** Deletes every event of a subject: for what may not be kept (a name past its term), never for an undo. */
  eraseWork(subject: string): boolean;
  saveEdition(edition: Edition): void;
  editions(): readonly Edition[];
  /** The user's list of addresses, or null. */
  addressFacts(): AddressFacts | null;
  /** The same with what is in it, by name. */
  addressList(): AddressList | null;
  /** Replaces the list. */
  saveAddressList(list: AddressList): void;
  removeAddressList(): boolean;
}

/** Items of a day per ward × theme × publisher family; outlives the text. */
export interface DailyCount {
  readonly ward: string;
  readonly theme: string;
  readonly publisher: string;
  readonly items: number;
}

/** A published briefing; college and griffie live in compartments of their own. */
export interface Edition {
  readonly id: string;
  readonly date: string;
  readonly compartment: Compartment;
  readonly role: string;
  /** The Briefing as canonical JSON. */
  readonly json: string;
  readonly publishedAt: string;
}

/** The store. `transaction` serialises writers; the callback's writes are all kept or none. */
export interface Store {
  transaction<T>(work: (tx: StoreTransaction) => T): Promise<T>;
  /** A consistent read; writes in it are an error. */
  read<T>(work: (tx: StoreTransaction) => T): Promise<T>;
  /** Puts the write-ahead log into the main file and closes. */
  close(): Promise<void>;
}
