/** What people said about where an item plays: it wins over the rules, also for copies of its words. */
import type { WardCorrection } from '../model/decision.ts';
import type { Item } from '../model/item.ts';
import type { PlaceReading, WardReading } from '../model/place.ts';
import type { PlaceIndex } from './place-index.ts';
import { withParents } from './place-wards.ts';

type Words = Pick<Item, 'id' | 'title' | 'text'>;

/** UTF-16 units below which equal words may still be two people saying the same of two places. */
const leastCopied = 80;

/** What only a person's word is worth: the rules never say 1 (`place-wards.ts` stops at 0.99). */
const certain = 1;

/** Whether a person said it; its evidence then is what the rules went by, not what the person did. */
export const saidByPerson = ({ confidence }: WardReading): boolean => confidence === certain;

/**
 * Answers where an item plays by the word of a person, or null where nobody said so; `read` is what the rules made of it. Its
 * words stay as evidence: grouping must go on taking them for words of place. `corrected` holds the items of the corrections
 * as they are kept now: another item with the same words follows. A ward that the municipality no longer has is left out.
 */
export function correctedPlaces(
  index: PlaceIndex,
  corrections: readonly WardCorrection[],
  corrected: readonly Words[],
): (item: Words, read: PlaceReading) => PlaceReading | null {
  const own = new Map(corrections.map((each) => [each.item, each]));
  const texts = new Map(corrected.map((item) => [item.id, wordsOf(item)]));
  const copies = new Map<string, WardCorrection>();
  for (const each of corrections.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const words = texts.get(each.item);
    if (words !== undefined && words.length >= leastCopied) copies.set(words, each);
  }
  return (item, read) => {
    const said = own.get(item.id) ?? (copies.size === 0 ? undefined : copies.get(wordsOf(item)));
    return said === undefined ? null : placed(index, said, read);
  };
}

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
