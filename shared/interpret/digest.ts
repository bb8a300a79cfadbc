/** Items that hold many subjects: a weekly's one ever-growing entry, an overview of the day. */
import { fold } from '../language/fold.ts';
import type { Item } from '../model/item.ts';

/** Headlines inside a text from which on it is a collection: two may be subheads of one long story. */
const fewestHeadlines = 3;
/** A headline is short, begins a block and does not end as a sentence does. */
const longestHeadline = 110;

/**
 * True for an item that is called after its own source, or whose text is a row of headlines with an article under each.
 * Such an item is about no one event: grouping it would glue together what it happens to hold.
 */
export function isDigest(item: Pick<Item, 'title' | 'text' | 'publisherTitle'>): boolean {
  if (item.title !== '' && fold(item.title) === fold(item.publisherTitle)) return true;
  const blocks = item.text.split('\n\n');
  const headlines = blocks.filter((block, index) => isHeadline(block) && isArticle(blocks[index + 1]));
  return headlines.length >= fewestHeadlines && fold(item.title) !== fold(headlines[0] ?? '');
}

function isHeadline(block: string): boolean {
  return (
    block.length <= longestHeadline &&
    !block.includes('\n') &&
    /^\p{Lu}/u.test(block) &&
    !/[.!?…:"”]$/.test(block)
  );
}

const isArticle = (block: string | undefined): boolean =>
  block !== undefined && /[.!?…"”']$/.test(block) && block.length > 60;
