/** Where a moment is and what it is about, read by the same rules as an item. */

import { readPlace } from '../../../shared/interpret/place.ts';
import type { MomentFields } from '../../../shared/model/moment.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { EngineContext } from '../engine-context.ts';
import { type Interpreter, interpretReadable, openInterpreter } from '../readings.ts';

/** Reads one; opened once for several. */
export type PlaceReader = (
  moment: Pick<MomentFields, 'title' | 'place'>,
) => Pick<MomentFields, 'ward' | 'themes'>;

/** Opens the reader of the home's own municipality. */
export async function placeReader(
  { store, options }: EngineContext,
  settings: Settings,
): Promise<PlaceReader> {
  const addresses = await store.read((tx) => tx.addressList());
  const interpreter = openInterpreter(options.dataFolder, settings, addresses);
  return (moment) => readMoment(interpreter, moment);
}

/** One ward only: a moment in two wards is in neither until a person says so. A quarter tells more than its wijk. */
function readMoment(interpreter: Interpreter, { title, place }: Pick<MomentFields, 'title' | 'place'>) {
  const input = { id: '', published: null, source: { name: '', voice: null, fixedWard: null } };
  const found = readPlace(interpreter.places, { ...input, title, text: place === null ? '' : `${place}.` });
  // A meeting in a sports hall is not about sport: only the title says what it is about.
  const { themes } = interpretReadable(interpreter, { ...input, title, text: '' });
  const wijken = found.wards.filter(({ level }) => level === 'wijk');
  const [ward] = wijken.length === 1 ? wijken : [];
  return { ward: ward?.code ?? null, themes: themes.map(({ id }) => id) };
}
