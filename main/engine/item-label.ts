/** What an item is called where it is listed. */
import type { Item } from '../../shared/model/item.ts';

/** Characters by which a message without a title is told apart. */
const openingLength = 80;

/** Its title, or the first words of a text that has none. */
export function itemLabel({ title, text }: Pick<Item, 'title' | 'text'>): string {
  return title === '' ? opening(text) : title;
}

function opening(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= openingLength ? words : `${words.slice(0, openingLength).replace(/\s\S*$/, '')}…`;
}
