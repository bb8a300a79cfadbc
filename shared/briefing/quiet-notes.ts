/** Fewer numbers for the eye: within a story a source's number stands once, save behind a quote. */
import type { Block, PlacedSentence } from './document.ts';

/**
 * The document as pages show it. A quote always shows where it comes from; what was counted from sources that the story
 * has shown already does not repeat them. The evidence itself stays in the briefing. (E-mail keeps every number: there
 * nothing can be opened beside a sentence.)
 */
export function quietNotes(document: readonly Block[]): readonly Block[] {
  return document.map((block) => {
    if (block.kind !== 'story') return block;
    const shown = new Set(block.title.notes);
    const lines = block.lines.map((line) => ({
      ...line,
      sentences: line.sentences.map((placed) => once(placed, shown)),
    }));
    return { ...block, lines };
  });
}

function once(placed: PlacedSentence, shown: Set<number>): PlacedSentence {
  const quote = placed.sentence.kind === 'quoted';
  const notes = quote ? placed.notes : placed.notes.filter((note) => !shown.has(note));
  for (const note of notes) shown.add(note);
  return { ...placed, notes };
}
