/** One desk's way to the council's record: read, check, keep one event, read again. */
import type { CouncilEvent } from '../../shared/act/council-fold.ts';
import { dueOf } from '../../shared/act/council-terms.ts';
import type { ShownEntry } from '../../shared/contract-council.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import type { CouncilBody, CouncilEntry, CouncilTerms } from '../../shared/model/council-entry.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import { type CouncilTrackRecord, councilEvent, readTrack } from './council-record.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';

/** What a verb wants to keep. */
export interface CouncilStep {
  readonly subject: string;
  readonly body: CouncilBody;
  readonly items?: readonly string[];
}

/** The event that was kept, and the record with it. */
export interface KeptStep {
  readonly event: CouncilEvent;
  readonly after: CouncilTrackRecord;
}

/** The desk. */
export interface CouncilDesk {
  /** Keeps what `make` answers, all in one transaction. Rejects `not-found` (`item-unknown`) for items that are not there. */
  readonly keep: (make: (track: CouncilTrackRecord) => CouncilStep) => Promise<KeptStep>;
  /** Keeps a step of an entry and shows it. Rejects `not-found` (`council-unknown`). */
  readonly onEntry: (id: string, body: CouncilBody, items?: readonly string[]) => Promise<ShownEntry>;
  readonly today: () => string;
}

/** Builds the desk of whoever the profile says. */
export function councilDesk({ store, options }: EngineContext): CouncilDesk {
  const today = (): string => localDate(options.clock().getTime());
  const keep: CouncilDesk['keep'] = async (make) => {
    const { role } = (await readSettings(store, options.home)).profile;
    return store.transaction((tx) => {
      const { subject, body, items = [] } = make(readTrack(tx, compartmentOf(role)));
      knownItems(tx, items);
      const event = councilEvent(role, options.clock(), subject, body, items);
      tx.appendWork(event);
      return { event, after: readTrack(tx, compartmentOf(role)) };
    });
  };
  const onEntry: CouncilDesk['onEntry'] = async (id, body, items = []) => {
    const { after } = await keep((track) => ({ subject: entryOf(track, id).id, body, items }));
    return shownEntry(entryOf(after, id), after.terms, today());
  };
  return { keep, onEntry, today };
}

/** The entry of an id. Throws FailureError `not-found`. */
export function entryOf({ entries }: CouncilTrackRecord, id: string): CouncilEntry {
  return entries.find((entry) => entry.id === id) ?? raise('not-found', 'council-unknown');
}

/** An entry as the window shows it: its link stays behind. */
export function shownEntry(
  { link, listed: _, ...entry }: CouncilEntry,
  terms: CouncilTerms,
  date: string,
): ShownEntry {
  return { ...entry, hasLink: link !== null, due: dueOf(entry, terms, date) };
}

function knownItems(tx: Pick<StoreTransaction, 'item'>, items: readonly string[]): void {
  if (items.some((item) => tx.item(item) === null)) raise('not-found', 'item-unknown');
}
