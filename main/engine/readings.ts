/** Readings of items: a stored cache keyed by item version and rules, filled where it has gaps. */
import { createHash } from 'node:crypto';
import { correctedPlaces, wardChosen } from '../../shared/interpret/corrected-place.ts';
import { withAddresses } from '../../shared/interpret/own-streets.ts';
import { readPlace } from '../../shared/interpret/place.ts';
import { compilePlaces, type PlaceIndex } from '../../shared/interpret/place-index.ts';
import { readItem } from '../../shared/interpret/read-item.ts';
import { RULES_VERSION } from '../../shared/interpret/rules-version.ts';
import type { AddressList } from '../../shared/model/address-list.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Readable, Reading } from '../../shared/model/reading.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { unwrap } from '../../shared/result.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Store } from './store/port.ts';

/** The rules of one municipality with one set of aliases. */
export interface Interpreter {
  readonly places: PlaceIndex;
  /** Names rules, gazetteer and aliases: readings under another name are read again. */
  readonly rules: string;
}

/** Items read between two looks at the cache: a transaction stays short. */
const batch = 200;

/** Compiles the places, with the user's own addresses. Throws FailureError `input` for an unknown municipality. */
export function openInterpreter(
  dataFolder: string,
  settings: Pick<Settings, 'municipality' | 'profile'>,
  addresses: AddressList | null = null,
): Interpreter {
  const { municipality, profile } = settings;
  const data = withAddresses(unwrap(loadGazetteer(dataFolder, municipality.code)), addresses);
  const gist = createHash('sha256')
    .update(JSON.stringify([data, profile.aliases]))
    .digest('hex')
    .slice(0, 8);
  return { places: compilePlaces(data, profile.aliases), rules: `${RULES_VERSION}-${gist}` };
}

/** Reads one text. */
export function interpretReadable(interpreter: Interpreter, input: Readable): Reading {
  return readItem(input, readPlace(interpreter.places, input));
}

/**
 * Readings of all `items` by item id; those missing from the store are made and kept. What a person said about a place stands
 * over what was read, and is not part of what is kept: it outlives every edit and every new version of the rules.
 */
export async function ensureReadings(
  store: Store,
  interpreter: Interpreter,
  items: readonly Item[],
): Promise<ReadonlyMap<string, Reading>> {
  const { rules } = interpreter;
  const found = new Map<string, Reading>();
  const missing = await store.read((tx) =>
    items.filter((item) => {
      const kept = tx.reading(item.id, item.version, rules);
      if (kept !== null) found.set(item.id, kept);
      return kept === null;
    }),
  );
  for (let from = 0; from < missing.length; from += batch) {
    const part = missing.slice(from, from + batch);
    const made = part.map((item) => [item, interpretItem(interpreter, item)] as const);
    await store.transaction((tx) => {
      for (const [item, reading] of made) tx.saveReading(item.id, item.version, rules, reading);
    });
    for (const [item, reading] of made) found.set(item.id, reading);
  }
  return corrected(store, interpreter, items, found);
}

async function corrected(
  store: Store,
  { places }: Interpreter,
  items: readonly Item[],
  readings: Map<string, Reading>,
): Promise<ReadonlyMap<string, Reading>> {
  const said = await store.read((tx) => {
    const corrections = tx.corrections();
    return { corrections, items: corrections.flatMap(({ item }) => tx.versions(item)) };
  });
  if (said.corrections.length === 0) return readings;
  const placeOf = correctedPlaces(places, said.corrections, said.items);
  for (const item of items) {
    const reading = readings.get(item.id);
    const place = reading === undefined ? null : placeOf(item, reading.place);
    if (reading !== undefined && place !== null) readings.set(item.id, { ...reading, place });
  }
  return readings;
}

/** The ward that a person chose for what they heard stands, whatever streets the words name. */
function interpretItem(interpreter: Interpreter, item: Item): Reading {
  const input = readable(item);
  if (!wardChosen(item)) return interpretReadable(interpreter, input);
  return readItem(input, readPlace(interpreter.places, { ...input, title: '', text: '' }));
}

function readable(item: Item): Readable {
  const { id, title, text, published, publisherTitle, voice, fixedWard } = item;
  return { id, title, text, published, source: { name: publisherTitle, voice, fixedWard } };
}
