/** The document as Markdown (CommonMark). */
import type { Block, PlacedSentence, SourceNote } from './document.ts';
import { readSentence } from './fold-text.ts';

/** Folds the document. Ends with a newline; equal trees give equal bytes. */
export function toMarkdown(document: readonly Block[]): string {
  const parts = document.map(blockMarkdown).filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${safe(block.text)}\n\n${safe(block.subtitle)}`;
    case 'page':
      return '';
    case 'heading':
      return `${'#'.repeat(block.level)} ${safe(block.text)}`;
    case 'appendix':
      return `---\n\n## ${safe(block.text)}`;
    case 'paragraph':
      return joined(block.sentences);
    case 'caution':
      return `> ${joined(block.sentences)}`;
    case 'list':
      return block.items.map((item) => `- ${joined(item)}`).join('\n');
    case 'story':
      return [
        `### ${block.number}. ${safe(block.title.sentence.text)}${notes(block.title)}`,
        `*${safe(block.tags.join(' · '))}*`,
        ...block.lines.map((line) => `**${safe(line.label)}** ${joined(line.sentences)}`),
      ].join('\n\n');
    case 'draft':
      return [
        `### ${safe(block.title)}`,
        `*${safe(block.label)}*`,
        `> ${joined(block.sentences)}`,
        ...block.open.map(safe),
      ].join('\n\n');
    case 'sources':
      return block.notes.map(sourceMarkdown).join('\n');
  }
}

const joined = (sentences: readonly PlacedSentence[]): string =>
  sentences.map((placed) => `${safe(readSentence(placed))}${notes(placed)}`).join(' ');

const notes = (placed: PlacedSentence): string => placed.notes.map((number) => ` \\[${number}\\]`).join('');

function sourceMarkdown(note: SourceNote): string {
  const title = note.title === '' ? safe(note.publisher) : safe(note.title);
  const named = note.link === null ? title : `[${title}](<${encodeURI(decodeSafely(note.link))}>)`;
  const parts = [note.title === '' ? null : safe(note.publisher), note.when].filter((part) => part !== null);
  return `${note.number}. ${[named, ...parts].join(', ')}`;
}

/** A link may be half-encoded already: encode from one known form, or leave it. */
function decodeSafely(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link.replace(/[<>\s]/g, '');
  }
}

/** Source text is text: Markdown's own signs in it are escaped, line breaks are spaces. */
function safe(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}
