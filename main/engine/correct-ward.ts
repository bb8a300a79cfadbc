/** Where items play, as people say it: saying it, and taking it back. */
import { randomUUID } from 'node:crypto';
import type { GivenCorrection } from '../../shared/contract-decisions.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { checkAliases, namedWards } from './own-names.ts';
import { readSettings } from './settings.ts';
import type { StoreTransaction } from './store/port.ts';
import { keepTaught, teaching } from './taught-names.ts';

/** Throws FailureError `not-found` where an item is not there. */
export function knownItems(tx: StoreTransaction, items: readonly string[]): void {
  if (items.some((item) => tx.item(item) === null)) raise('not-found', 'item-unknown');
}

/**
 * Keeps a correction; resolves with its number of items. Rejects `input` for a ward of another municipality, and for teaching a
 * name that says too little.
 */
export async function correctWard(
  { store, options }: EngineContext,
  given: GivenCorrection,
): Promise<number> {
  const { municipality } = await readSettings(store, options.home);
  const known = namedWards(options.dataFolder, municipality.code);
  const strange = given.wards.find((code) => !known.has(code));
  if (strange !== undefined)
    raise('input', 'ward-unknown', { code: strange, municipality: municipality.name });
  const [ward] = given.wards;
  if (given.teach !== null && ward !== undefined) checkAliases([{ name: given.teach, ward }], known);
  const items = [...new Set(given.items)];
  const batch = `c_${randomUUID()}`;
  const at = options.clock().toISOString();
  return store.transaction((tx) => {
    knownItems(tx, items);
    keepCorrection(tx, { ...given, items }, { batch, at });
    return items.length;
  });
}

function keepCorrection(
  tx: StoreTransaction,
  { items, scope, wards, teach }: GivenCorrection,
  when: { readonly batch: string; readonly at: string },
): void {
  const old = tx.corrections().filter(({ item }) => items.includes(item));
  const [ward] = wards;
  const said = teach === null || ward === undefined ? null : teaching(tx, teach, ward);
  // The same place said again is no second thought: it keeps the name that it taught, and is one step to take back.
  const again = old.filter((each) => each.scope === scope && each.wards.join() === wards.join());
  const taught = said ?? again.find((each) => each.taught !== null)?.taught ?? null;
  keepTaught(tx, said, () => {
    for (const { item } of again) tx.removeCorrection(item);
    for (const item of items) tx.saveCorrection({ item, scope, wards, taught, ...when });
  });
}

/** Takes back the last correction of each item that has one; the number of those. */
export function undoCorrection(tx: StoreTransaction, items: readonly string[]): number {
  const wanted = new Set(items);
  const found = tx.corrections().filter(({ item }) => wanted.has(item));
  keepTaught(tx, null, () => {
    for (const { item } of found) tx.removeCorrection(item);
  });
  return found.length;
}
