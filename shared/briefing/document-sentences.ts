/** The sentences of a block, in reading order. */
import type { Block, PlacedSentence } from './document.ts';

/** Every placed sentence of a block; none for headings, breaks and sources. */
export function sentencesIn(block: Block): readonly PlacedSentence[] {
  switch (block.kind) {
    case 'paragraph':
    case 'caution':
      return block.sentences;
    case 'draft':
      return block.parts.flatMap(({ sentences }) => sentences);
    case 'list':
      return block.items.flat();
    case 'story':
      return [block.title, ...block.lines.flatMap((line) => line.sentences)];
    default:
      return [];
  }
}
