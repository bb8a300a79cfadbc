/** Hosts' names: typed in, kept apart, and erased seven days after the moment (practice and issue 5, item 6). */
import { foldMoments, hostSubject, momentOfHosts } from '../../../shared/act/moment-fold.ts';
import type { Host } from '../../../shared/model/moment.ts';
import { type Compartment, compartments } from '../../../shared/model/work.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Store, StoreTransaction } from '../store/port.ts';
import { oneOf, workerOf } from '../work-steps.ts';
import { keep, momentRecord } from './moment-record.ts';

const day = 86_400_000;
/** Days after the moment's end. */
const keptDays = 7;

/** Replaces the hosts; an empty list erases all that was typed in. Rejects `not-found`. */
export async function setHosts(context: EngineContext, id: string, hosts: readonly Host[]): Promise<void> {
  const worker = await workerOf(context);
  await context.store.transaction((tx) => {
    oneOf(tx, momentRecord, worker, id);
    if (hosts.length === 0) tx.eraseWork(hostSubject(id));
    else keep(tx, worker, hostSubject(id), { do: 'hosts', hosts });
  });
}

/** Erases the hosts of moments that ended seven days ago or are no more, in both compartments; resolves with how many. */
export async function eraseHosts(store: Store, now: Date): Promise<number> {
  const due = await store.read((tx) => compartments.flatMap((each) => dueSubjects(tx, each, now)));
  if (due.length === 0) return 0;
  return store.transaction((tx) => due.filter((subject) => tx.eraseWork(subject)).length);
}

function dueSubjects(
  tx: Pick<StoreTransaction, 'work'>,
  compartment: Compartment,
  now: Date,
): readonly string[] {
  const events = tx.work('moment', compartment);
  const subjects = new Set(
    events.map(({ subject }) => subject).filter((each) => momentOfHosts(each) !== null),
  );
  if (subjects.size === 0) return [];
  const ends = new Map(foldMoments(events).map((moment) => [moment.id, Date.parse(moment.ends)]));
  return [...subjects].filter((subject) => {
    const end = ends.get(momentOfHosts(subject) ?? '');
    return end === undefined || end + keptDays * day <= now.getTime();
  });
}
