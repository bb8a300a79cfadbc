/** The PDF document as a sheet to write on: measures text, draws tagged lines, turns pages. */
import PDFDocument from 'pdfkit';
import { nlExport } from '../../../shared/text/nl-export.ts';
import { say } from '../../../shared/text/say.ts';
import { type FontFile, type Fonts, fontRuns } from './pdf-fonts.ts';
import type { Measure, Piece, Run } from './pdf-lines.ts';
import { column, ink, margin, page } from './pdf-style.ts';

/** A structure element of the tagged document. */
export type Tag = PDFKit.PDFStructureElement;

/** Height and width of the box for a sign that no font has, in parts of the size. */
const box = { width: 0.56, height: 0.64 } as const;

/** What the document says about itself. */
export interface SheetInfo {
  readonly title: string;
  readonly subject: string;
  /** Fixed: equal briefings give equal bytes. */
  readonly date: Date;
}

/** A document with embedded fonts; `root` is the top of its structure. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly fonts: Fonts;
  readonly root: Tag;
}

/** An empty tagged document (PDF/UA-1, Dutch, title shown). */
export function openSheet(fonts: Fonts, info: SheetInfo): Sheet {
  const options: PDFKit.PDFDocumentOptions = {
    size: [page.width, page.height],
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: 'Luisterpost',
      Creator: 'Luisterpost',
      Producer: 'PDFKit',
      CreationDate: info.date,
      ModDate: info.date,
    },
  };
  // The published types do not list PDF/UA yet.
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  for (const font of [...fonts[400], ...fonts[600]]) doc.registerFont(font.name, font.bytes);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, fonts, root };
}

/** Adds an element under `parent`. */
export function addTag(sheet: Sheet, parent: Tag, type: string): Tag {
  const tag = sheet.doc.struct(type);
  parent.add(tag);
  return tag;
}

/** Measures for `breakLines`. */
export function measureOn(sheet: Sheet): Measure {
  return (text, run) =>
    fontRuns(text, fontsFor(sheet, run)).reduce((sum, part) => sum + partWidth(sheet, part, run), 0);
}

const fontsFor = (sheet: Sheet, run: Run): readonly FontFile[] => sheet.fonts[run.weight];

function partWidth(
  { doc }: Sheet,
  part: { readonly font: string | null; readonly text: string },
  { size }: Run,
): number {
  if (part.font === null) return size * (box.width + 0.08);
  return doc.font(part.font).fontSize(size).widthOfString(part.text);
}

/** Draws a line with its baseline at `y`, tagged as content of `tag`; links get an element of their own. */
export function drawLine(sheet: Sheet, pieces: readonly Piece[], x: number, y: number, tag: Tag): void {
  let at = x;
  for (const piece of pieces)
    at += piece.target === null ? drawPiece(sheet, piece, at, y, tag) : drawLink(sheet, piece, at, y, tag);
}

/** Draws pieces that are part of no element: only inside `drawArtifact`. */
export function drawPieces(sheet: Sheet, pieces: readonly Piece[], x: number, y: number): void {
  let at = x;
  for (const piece of pieces) at += drawPiece(sheet, piece, at, y, null);
}

function drawLink(sheet: Sheet, piece: Piece, x: number, y: number, parent: Tag): number {
  const tag = addTag(sheet, parent, 'Link');
  const width = drawPiece(sheet, piece, x, y, tag);
  const { target, size, rise } = piece;
  const spot = [x - 0.5, y - rise - size * 0.85, width + 1, size * 1.15] as const;
  if (target !== null && 'note' in target) {
    const label = say(nlExport.source, { number: target.note });
    sheet.doc.goTo(...spot, destination(target.note), annotation(tag, label));
  } else if (target !== null) sheet.doc.link(...spot, target.url, annotation(tag, target.label));
  // Ended while its page is still the current one: the reference to the annotation needs that.
  tag.end();
  return width;
}

/** An annotation's place in the structure, and what a screen reader says of it. */
const annotation = (structParent: Tag, label: string): PDFKit.Mixins.AnnotationOption => {
  // A PDF string is a String object to pdfkit; a plain one would be a name.
  const options = { structParent, Contents: Object(label) };
  return options;
};

/** Name of the place in the list of sources. */
export const destination = (note: number): string => `bron-${note}`;

/** Draws a piece and answers its width; without a tag it is no content. */
function drawPiece(sheet: Sheet, piece: Piece, x: number, y: number, tag: Tag | null): number {
  const { doc } = sheet;
  let at = x;
  for (const part of fontRuns(piece.text, fontsFor(sheet, piece))) {
    const { font, text } = part;
    const spot = at;
    if (font === null) markBox(sheet, text, piece, spot, y, tag);
    else
      mark(sheet, tag, () => {
        doc.font(font).fontSize(piece.size).fillColor(piece.color);
        doc.text(text, spot, y - piece.rise, { lineBreak: false, baseline: 'alphabetic' });
      });
    at += partWidth(sheet, part, piece);
  }
  return at - x;
}

/** Runs `draw` inside a marked stretch that belongs to `tag`. */
function mark({ doc }: Sheet, tag: Tag | null, draw: () => void): void {
  if (tag === null) return draw();
  const content = doc.markStructureContent('Span');
  draw();
  doc.endMarkedContent();
  tag.add(content);
}

/** A sign that no font has: visibly a box, and still itself to whoever copies it or has it read aloud. */
function markBox(sheet: Sheet, sign: string, piece: Piece, x: number, y: number, parent: Tag | null): void {
  // An element of its own, not a mark within the mark: some readers lose the rest of the line after that.
  const tag = parent === null ? null : sheet.doc.struct('Span', { actual: sign });
  if (tag !== null) parent?.add(tag);
  const [width, height] = [piece.size * box.width, piece.size * box.height];
  mark(sheet, tag, () => {
    sheet.doc.lineWidth(0.6).rect(x + 0.4, y - piece.rise - height, width, height);
    sheet.doc.stroke(piece.color);
  });
}

/** Draws something that is no content: a rule, a tint, a running head. */
export function drawArtifact(
  { doc }: Sheet,
  type: 'Pagination' | 'Layout',
  draw: (doc: PDFKit.PDFDocument) => unknown,
): void {
  doc.markContent('Artifact', { type });
  draw(doc);
  doc.endMarkedContent();
}

/** A thin rule over the width of the text. */
export function drawRule(sheet: Sheet, y: number, color: string = ink.line, weight = 0.75): void {
  drawArtifact(sheet, 'Layout', (doc) =>
    doc
      .lineWidth(weight)
      .moveTo(margin.left, y)
      .lineTo(margin.left + column, y)
      .stroke(color),
  );
}
