/** Which wards and themes nobody was heard about this week. */

import { wardsOf } from '../../shared/interpret/place-index.ts';
import { itemTime } from '../../shared/listen/item-time.ts';
import type { BlindSpots, BlindTheme, BlindWard } from '../../shared/model/coverage.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { themeIds } from '../../shared/model/theme.ts';
import type { EngineContext } from './engine-context.ts';
import { ensureReadings, openInterpreter } from './readings.ts';

const day = 24 * 60 * 60 * 1000;
/** A week without a sound is silence; what was heard in the eight weeks before shows that there is somebody to hear. */
const silence = 7 * day;
const reach = 63 * day;

/** Looks back from now. A source with a fixed ward counts for that ward even where it says nothing of it. */
export async function findBlindSpots(context: EngineContext, settings: Settings): Promise<BlindSpots> {
  const { store, options } = context;
  const now = options.clock().getTime();
  const iso = (time: number): string => new Date(time).toISOString();
  const { items, addresses } = await store.read((tx) => ({
    items: tx.itemsBetween(iso(now - reach), iso(now)),
    addresses: tx.addressList(),
  }));
  const interpreter = openInterpreter(options.dataFolder, settings, addresses);
  const readings = await ensureReadings(store, interpreter, items);
  const wardLast = new Map<string, string>();
  const themeLast = new Map<string, string>();
  const later = (map: Map<string, string>, key: string, at: string): void => {
    if (at > (map.get(key) ?? '')) map.set(key, at);
  };
  for (const item of items) {
    const at = itemTime(item);
    const reading = readings.get(item.id);
    for (const { code } of reading?.place.wards ?? []) later(wardLast, code, at);
    for (const { id } of reading?.themes ?? []) later(themeLast, id, at);
  }
  const from = iso(now - silence);
  const wards = wardsOf(interpreter.places).filter(({ level }) => level === 'wijk');
  return {
    from,
    until: iso(now),
    wards: wards.flatMap(({ code, name }): readonly BlindWard[] => {
      const blind = blindness(wardLast.get(code), from);
      return blind === null ? [] : [{ code, name, ...blind }];
    }),
    themes: themeIds.flatMap((theme): readonly BlindTheme[] => {
      const blind = blindness(themeLast.get(theme), from);
      return blind === null ? [] : [{ theme, ...blind }];
    }),
    wardCount: wards.length,
    themeCount: themeIds.length,
  };
}

function blindness(last: string | undefined, from: string): Pick<BlindWard, 'reason' | 'last'> | null {
  if (last === undefined) return { reason: 'no-source', last: null };
  return last < from ? { reason: 'silent', last } : null;
}
