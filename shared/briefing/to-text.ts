/** The document as plain text, wrapped at 76 columns. */
import type { Block, PlacedSentence, SourceNote } from './document.ts';
import { readSentence } from './fold-text.ts';

/** Columns: what mail clients and terminals show without wrapping. */
const columns = 76;

/** Folds the document. Ends with a newline; equal trees give equal bytes. */
export function toText(document: readonly Block[]): string {
  const parts = document.map(blockText).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n${block.subtitle}`;
    case 'page':
      return '';
    case 'heading':
      return block.level === 2 ? `${block.text.toUpperCase()}` : block.text;
    case 'appendix':
      return `${'-'.repeat(columns)}\n${block.text.toUpperCase()}`;
    case 'paragraph':
    case 'caution':
      return wrap(joined(block.sentences), '');
    case 'list':
      return block.items.map((item) => wrap(joined(item), '- ')).join('\n');
    case 'story':
      return [
        wrap(`${block.number}. ${block.title.sentence.text}${notes(block.title)}`, ''),
        wrap(block.tags.join(' · '), '   '),
        ...block.lines.map((line) => wrap(`${line.label}: ${joined(line.sentences)}`, '   ')),
      ].join('\n');
    case 'draft':
      return [
        wrap(block.title, ''),
        wrap(block.label, ''),
        wrap(joined(block.sentences), '  '),
        ...block.open,
      ].join('\n');
    case 'sources':
      return block.notes.map((note) => wrap(sourceText(note), '')).join('\n');
  }
}

const joined = (sentences: readonly PlacedSentence[]): string =>
  sentences.map((placed) => `${readSentence(placed)}${notes(placed)}`).join(' ');

const notes = (placed: PlacedSentence): string => placed.notes.map((number) => ` [${number}]`).join('');

function sourceText(note: SourceNote): string {
  const parts = [note.publisher, note.when, note.link].filter((part) => part !== null);
  return `[${note.number}] ${note.title === '' ? '' : `${note.title}. `}${parts.join(', ')}`;
}

/** Wraps words; the first line starts with `lead`, the next with as much space. Long words stay whole. */
function wrap(text: string, lead: string): string {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(lead.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
