/** The corrections in force, to be looked over and taken back long after their story went out of sight. */
import type { CorrectionList, ListedCorrection } from '../../shared/contract-decisions.ts';
import type { WardCorrection } from '../../shared/model/decision.ts';
import { itemLabel } from './item-label.ts';
import type { StoreTransaction } from './store/port.ts';

/** Corrections listed: the newest are those that a reader wants back. */
const mostListed = 50;

/** The newest first, in the order they were said: a clock may go back. `names` gives the names of wards by code. */
export function listCorrections(tx: StoreTransaction, names: ReadonlyMap<string, string>): CorrectionList {
  const batches = batchesOf(tx.corrections());
  return {
    listed: batches.slice(0, mostListed).flatMap((batch) => listed(tx, batch, names)),
    total: batches.length,
  };
}

/** What was said in one go, as far as nothing was said of its items since; the last said first. */
function batchesOf(corrections: readonly WardCorrection[]): readonly (readonly WardCorrection[])[] {
  const groups = new Map<string, WardCorrection[]>();
  for (const each of corrections.toReversed()) {
    const group = groups.get(each.batch);
    if (group === undefined) groups.set(each.batch, [each]);
    else group.unshift(each);
  }
  return [...groups.values()];
}

function listed(
  tx: StoreTransaction,
  group: readonly WardCorrection[],
  names: ReadonlyMap<string, string>,
): readonly ListedCorrection[] {
  const [first] = group;
  const item = first === undefined ? null : tx.item(first.item);
  if (first === undefined || item === null) return [];
  const { batch, at, scope, wards } = first;
  return [
    {
      batch,
      at,
      scope,
      wards: wards.map((code) => names.get(code) ?? code),
      title: itemLabel(item),
      publisher: item.publisherTitle,
      items: group.map((each) => each.item),
    },
  ];
}
