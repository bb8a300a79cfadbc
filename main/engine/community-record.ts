/** What the store holds for the directory of neighbourhood places: the record, and how much its sources bring. */
import { foldCommunities, refusedSources } from '../../shared/act/community-fold.ts';
import { countedDays, lifeOf } from '../../shared/act/community-life.ts';
import type { ShownCommunity } from '../../shared/contract-communities.ts';
import type { Community } from '../../shared/model/community.ts';
import type { StoreTransaction } from './store/port.ts';
import type { Foldable, Worker } from './work-steps.ts';

/** Places in the record. */
export const communityRecord: Foldable<Community> = {
  kind: 'community',
  fold: foldCommunities,
  unknown: 'community-unknown',
};

const day = 24 * 60 * 60 * 1000;

/** Start of the days over which messages are counted, ISO-8601 UTC. */
export function countedFrom({ now }: Pick<Worker, 'now'>): string {
  return new Date(Date.parse(now) - countedDays * day).toISOString();
}

/** A place with its life. */
export function shownCommunity(tx: StoreTransaction, worker: Worker, community: Community): ShownCommunity {
  const messagesOf = (source: string): number | null =>
    tx.source(source) === null ? null : tx.publicationTimes(source, countedFrom(worker)).length;
  return { ...community, life: lifeOf(community, messagesOf) };
}

/** Sources that somebody of the compartment said are no place. */
export function refusedOf(tx: StoreTransaction, { compartment }: Worker): ReadonlySet<string> {
  return refusedSources(tx.work('community', compartment));
}
