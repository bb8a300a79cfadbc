/** Counts words as a reader does. */
import type { Sentence } from '../model/claim.ts';
import type { Block } from './document.ts';
import { countWords, readSentence } from './fold-text.ts';

/** Words of sentences as they are read. */
export const lineWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, sentence) => sum + countWords(readSentence({ sentence, notes: [] })), 0);

/** Words before the appendix, as a reader counts them: headings, labels and tags included. */
export function bodyWords(document: readonly Block[]): number {
  let words = 0;
  for (const block of document) {
    if (block.kind === 'appendix') break;
    words += blockWords(block);
  }
  return words;
}

function blockWords(block: Block): number {
  const count = (sentences: readonly { readonly sentence: Sentence }[]): number =>
    lineWords(sentences.map((placed) => placed.sentence));
  switch (block.kind) {
    case 'title':
      return countWords(`${block.text} ${block.subtitle}`);
    case 'heading':
      return countWords(block.text);
    case 'paragraph':
    case 'caution':
      return count(block.sentences);
    case 'list':
      return block.items.reduce((sum, item) => sum + count(item), 0);
    case 'story':
      return (
        1 +
        count([block.title]) +
        countWords(block.tags.join(' ')) +
        block.lines.reduce((sum, line) => sum + 1 + count(line.sentences), 0)
      );
    default:
      return 0;
  }
}
