/** The document as Markdown (CommonMark). */
import type { Block, PlacedSentence, SourceNote } from './document.ts';
import { readSentence, shownText, webLink } from './fold-text.ts';

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
        `### ${block.number}. ${joined([block.title])}`,
        `*${safe(block.tags.join(' · '))}*`,
        ...block.lines.map((line) => `**${safe(line.label)}** ${joined(line.sentences)}`),
      ].join('\n\n');
    case 'draft':
      return [
        `### ${safe(block.title)}`,
        `*${safe(block.label)}*`,
        ...block.parts.flatMap(({ label, sentences }) => [
          ...(label === null ? [] : [`> **${safe(label)}**`]),
          `> ${joined(sentences)}`,
        ]),
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
  const title = safe(note.title === '' ? note.publisher : note.title);
  const link = webLink(note.link);
  const named = link === null ? title : `[${title}](<${link}>)`;
  const rest = [note.title === '' ? null : note.publisher, note.when].filter((part) => part !== null);
  return `${note.number}. ${[named, ...rest.map(safe)].join(', ')}`;
}

/**
 * Source text is text: Markdown's own signs in it are escaped, and so is what would open a list, a rule or a
 * heading at the start of a line (CommonMark 0.31, "Backslash escapes").
 */
function safe(text: string): string {
  return shownText(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^[-+=]/, (sign) => `\\${sign}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\b(https?|www)([:.])/gi, '$1\\$2');
}
