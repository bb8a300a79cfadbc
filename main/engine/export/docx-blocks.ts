/** Blocks as paragraphs of a Word file. */
import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Block, PlacedSentence, SourceNote, StoryLine } from '../../../shared/briefing/document.ts';
import { readSentence, shownText, webLink } from '../../../shared/briefing/fold-text.ts';
import { assertNever } from '../../../shared/result.ts';
import { bullets, hex, ruleBelow, tint, twips } from './docx-style.ts';
import { ink } from './pdf-style.ts';

type Story = Extract<Block, { kind: 'story' }>;
type Draft = Extract<Block, { kind: 'draft' }>;

/** The whole document; a page block makes the next paragraph start a page. */
export function paragraphsOf(document: readonly Block[]): readonly Paragraph[] {
  return document.flatMap((block, index) => {
    const before = document[index - 1];
    return blockParagraphs(block, before?.kind === 'page' && before.number === 2);
  });
}

function blockParagraphs(block: Block, newPage: boolean): readonly Paragraph[] {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(block.text, block.subtitle);
    case 'page':
      return [];
    case 'heading':
      return [headed(block.level, block.text, newPage)];
    case 'appendix':
      return [appendixHeading(block.text)];
    case 'paragraph':
      return [new Paragraph({ children: sentenceRuns(block.sentences) })];
    case 'caution':
      return [
        new Paragraph({
          children: sentenceRuns(block.sentences),
          spacing: { before: twips(18) },
          ...tint(false),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: sentenceRuns(item),
            numbering: { reference: bullets, level: 0 },
            keepLines: true,
          }),
      );
    case 'story':
      return storyParagraphs(block);
    case 'draft':
      return draftParagraphs(block);
    case 'sources':
      return block.notes.map(sourceParagraph);
    default:
      return assertNever(block);
  }
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const headed = (level: 1 | 2 | 3, text: string, newPage = false): Paragraph =>
  new Paragraph({ heading: levels[level], text: shownText(text), pageBreakBefore: newPage });

/** Larger than the headings under it: it parts what is read from what is looked up. */
const appendixHeading = (text: string): Paragraph =>
  new Paragraph({
    heading: levels[2],
    pageBreakBefore: true,
    children: [new TextRun({ text: shownText(text), size: 34, color: hex(ink.text) })],
  });

const aside = (text: string, rest: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ style: 'Aside', text: shownText(text), ...rest });

function titleParagraphs(text: string, subtitle: string): readonly Paragraph[] {
  return [headed(1, text), aside(subtitle, ruleBelow)];
}

/** Quotes between marks, note numbers raised and leading to the list of sources. */
function sentenceRuns(sentences: readonly PlacedSentence[]): readonly ParagraphChild[] {
  return sentences.flatMap((placed, index) => [
    new TextRun(`${index === 0 ? '' : ' '}${readSentence(placed)}`),
    ...noteRuns(placed.notes),
  ]);
}

function noteRuns(notes: readonly number[]): readonly ParagraphChild[] {
  return notes.flatMap((note, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ',\u00a0', superScript: true })]),
    new InternalHyperlink({
      anchor: anchorOf(note),
      children: [new TextRun({ text: String(note), superScript: true, color: hex(ink.mark) })],
    }),
  ]);
}

/** Bookmark of a source; letters, digits and underscores only. */
const anchorOf = (note: number): string => `bron_${note}`;

function storyParagraphs({ number, title, tags, lines }: Story): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: levels[3],
      children: [new TextRun(`${number}. `), ...sentenceRuns([title])],
    }),
    aside(tags.join(' · '), { keepNext: true }),
    ...lines.map((line, index) => stepParagraph(line, index < lines.length - 1)),
  ];
}

function stepParagraph(line: StoryLine, keepNext: boolean): Paragraph {
  const label = new TextRun({
    children: [shownText(line.label), new Tab()],
    bold: true,
    color: hex(ink.mark),
  });
  return new Paragraph({ style: 'Step', keepNext, children: [label, ...sentenceRuns(line.sentences)] });
}

function draftParagraphs({ title, label, parts, open }: Draft): readonly Paragraph[] {
  return [
    headed(3, title),
    aside(label, { keepNext: true, spacing: { after: twips(8) } }),
    ...parts.flatMap((part, index) => [
      ...(part.label === null
        ? []
        : [
            new Paragraph({
              children: [new TextRun({ text: shownText(part.label), bold: true })],
              keepNext: true,
            }),
          ]),
      new Paragraph({
        children: sentenceRuns(part.sentences),
        ...tint(true),
        keepNext: open.length > 0 && index === parts.length - 1,
        spacing: { after: twips(8) },
      }),
    ]),
    ...open.map((line) => aside(line)),
  ];
}

function sourceParagraph(note: SourceNote): Paragraph {
  const publisher = shownText(note.publisher);
  const named = note.title === '' ? publisher : shownText(note.title);
  const link = webLink(note.link);
  const rest = [note.title === '' ? null : publisher, note.when].filter((part) => part !== null);
  return new Paragraph({
    style: 'Source',
    children: [
      new Bookmark({
        id: anchorOf(note.number),
        children: [new TextRun({ children: [String(note.number), new Tab()], color: hex(ink.mark) })],
      }),
      link === null
        ? new TextRun(named)
        : new ExternalHyperlink({ link, children: [new TextRun({ text: named, color: hex(ink.mark) })] }),
      new TextRun(rest.map((part) => `, ${shownText(part)}`).join('')),
    ],
  });
}
