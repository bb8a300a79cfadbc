/** One block as plain text: what the text file and the text part of an e-mail share. */
import type { Block, PlacedSentence, SourceNote } from './document.ts';
import { readSentence, shownText, webLink } from './fold-text.ts';

/** How a text fold differs: its width, and how it shows the notes of a sentence. */
export interface TextFold {
  /** Columns to wrap at; Infinity leaves wrapping to the reader's screen. */
  readonly columns: number;
  readonly notes: (numbers: readonly number[]) => string;
}

/** The block as lines, or null where it shows nothing. */
export function blockText(block: Block, fold: TextFold): string | null {
  const text = (sentences: readonly PlacedSentence[]): string => joined(sentences, fold);
  const wrap = (line: string, lead = ''): string => wrapped(line, lead, fold.columns);
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle].map((line) => wrap(shownText(line))).join('\n');
    case 'page':
      return null;
    case 'heading':
      return wrap(block.level === 2 ? shownText(block.text).toUpperCase() : shownText(block.text));
    case 'appendix':
      return `${'-'.repeat(Math.min(fold.columns, ruleLength))}\n${shownText(block.text).toUpperCase()}`;
    case 'paragraph':
    case 'caution':
      return wrap(text(block.sentences));
    case 'list':
      return block.items.map((item) => wrap(text(item), '- ')).join('\n');
    case 'story':
      return [
        wrap(`${block.number}. ${text([block.title])}`),
        wrap(shownText(block.tags.join(' · ')), indent),
        ...block.lines.map((line) => wrap(`${shownText(line.label)}: ${text(line.sentences)}`, indent)),
      ].join('\n');
    case 'draft':
      return [
        wrap(shownText(block.title)),
        wrap(shownText(block.label)),
        ...block.parts.flatMap(({ label, sentences }) => [
          ...(label === null ? [] : [wrap(shownText(label), '  ')]),
          wrap(text(sentences), '  '),
        ]),
        ...block.open.map((line) => wrap(shownText(line))),
      ].join('\n');
    case 'sources':
      return block.notes.map((note) => wrap(sourceText(note))).join('\n');
  }
}

const indent = '   ';
const ruleLength = 76;

const joined = (sentences: readonly PlacedSentence[], fold: TextFold): string =>
  sentences.map((placed) => `${readSentence(placed)}${fold.notes(placed.notes)}`).join(' ');

function sourceText(note: SourceNote): string {
  const parts = [note.publisher, note.when].filter((part) => part !== null).map(shownText);
  const title = shownText(note.title);
  const link = webLink(note.link);
  return `[${note.number}] ${title === '' ? '' : `${title}. `}${[...parts, ...(link === null ? [] : [link])].join(', ')}`;
}

/** Wraps words; the first line starts with `lead`, the next with as much space. Long words stay whole. */
function wrapped(text: string, lead: string, columns: number): string {
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
