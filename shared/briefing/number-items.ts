/** Numbers the items a briefing rests on, in reading order. */
import type { CitedItem } from '../model/briefing.ts';
import type { Sentence } from '../model/claim.ts';
import type { Item } from '../model/item.ts';

/** Notes shown behind one computed sentence; its evidence in JSON is complete. */
export const mostNotes = 3;

/** Item ids behind a sentence, the ones shown first. */
export function itemsBehind(sentence: Sentence): readonly string[] {
  if (sentence.kind === 'quoted') return [sentence.item];
  return sentence.kind === 'computed' ? sentence.items : [];
}

/** Cited items with their numbers: those shown as notes first, in reading order, then the rest of `others`. */
export function numberItems(
  sentences: readonly Sentence[],
  others: readonly string[],
  items: ReadonlyMap<string, Item>,
): readonly CitedItem[] {
  const shown = sentences.flatMap((sentence) => itemsBehind(sentence).slice(0, mostNotes));
  const order = [...new Set([...shown, ...others])];
  return order.flatMap((id, index) => {
    const item = items.get(id);
    return item === undefined ? [] : [cite(item, index + 1)];
  });
}

function cite(item: Item, note: number): CitedItem {
  const { id, version, publisherTitle, voice, published, link } = item;
  // A resident's words are the resident's: below the threshold even the title stays out, so it stays out always.
  const title = voice === 'resident' ? '' : item.title;
  return { id, version, note, title, publisher: publisherTitle, voice, published, link };
}
