/** What people said about where an item plays: it wins over the rules, also for copies of its words. */
import { itemTime } from '../listen/item-time.ts';
import type { WardCorrection } from '../model/decision.ts';
import { manualSourceId } from '../model/import.ts';
import type { Item } from '../model/item.ts';
import type { PlaceReading, WardReading } from '../model/place.ts';
import type { PlaceIndex } from './place-index.ts';
import { withParents } from './place-wards.ts';
import { copyDays } from './story-likeness.ts';

type Words = Pick<Item, 'id' | 'title' | 'text' | 'published' | 'firstSeen' | 'sourceId' | 'fixedWard'>;

/** UTF-16 units below which equal words may still be two people saying the same of two places. */
const leastCopied = 80;

/** What only a person's word is worth: the rules never say 1 (`place-wards.ts` stops at 0.99). */
const certain = 1;

/** Whether a person said it; its evidence then is what the rules went by, not what the person did. */
export const saidByPerson = ({ confidence }: WardReading): boolean => confidence === certain;

/** Whether whoever noted an item chose its ward: that stands, whatever its words name. */
export const wardChosen = ({ sourceId, fixedWard }: Pick<Item, 'sourceId' | 'fixedWard'>): boolean =>
  sourceId === manualSourceId && fixedWard !== null;

/**
 * Answers where an item plays by the word of a person, or null where nobody said so; `read` is what the rules made of it. Its
 * words stay as evidence: grouping must go on taking them for words of place. `corrections` are in the order they were said.
 * `corrected` holds every version of their items: another item that has the words of one at about the same time follows,
 * unless its ward was chosen by a person. A ward that the municipality no longer has is left out.
 */
export function correctedPlaces(
  index: PlaceIndex,
  corrections: readonly WardCorrection[],
  corrected: readonly Words[],
): (item: Words, read: PlaceReading) => PlaceReading | null {
  const own = new Map(corrections.map((each) => [each.item, each]));
  const originals = originalsOf(corrections, corrected);
  const copied = (item: Words): WardCorrection | undefined =>
    originals.size === 0 || wardChosen(item)
      ? undefined
      : originals.get(wordsOf(item))?.findLast(({ at }) => Math.abs(timeOf(item) - at) <= copyDays * day)
          ?.said;
  return (item, read) => {
    const said = own.get(item.id) ?? copied(item);
    return said === undefined ? null : placed(index, said, read);
  };
}

interface Original {
  readonly said: WardCorrection;
  /** When the item appeared. */
  readonly at: number;
}

/** What was said of items by their words, the last said last. */
function originalsOf(
  corrections: readonly WardCorrection[],
  corrected: readonly Words[],
): ReadonlyMap<string, readonly Original[]> {
  const versions = new Map<string, Words[]>();
  for (const each of corrected) versions.set(each.id, [...(versions.get(each.id) ?? []), each]);
  const found = new Map<string, Original[]>();
  for (const said of corrections)
    for (const version of versions.get(said.item) ?? []) {
      const words = wordsOf(version);
      if (words.length < leastCopied) continue;
      found.set(words, [...(found.get(words) ?? []), { said, at: timeOf(version) }]);
    }
  return found;
}

const day = 86_400_000;

const timeOf = (words: Words): number => Date.parse(itemTime(words));

function placed(
  index: PlaceIndex,
  { scope, wards }: WardCorrection,
  read: PlaceReading,
): PlaceReading | null {
  if (scope !== 'wijk') return { scope, wards: [] };
  const evidence = read.wards.flatMap((ward) => ward.evidence);
  const readings = wards.flatMap((code): readonly WardReading[] => {
    const ward = index.wards.get(code);
    return ward === undefined
      ? []
      : [{ code, name: ward.name, level: ward.level, confidence: certain, evidence }];
  });
  return readings.length === 0 ? null : { scope, wards: withParents(index, readings) };
}

const wordsOf = ({ title, text }: Words): string =>
  `${title}\n${text}`.replace(/\s+/g, ' ').trim().toLowerCase();
