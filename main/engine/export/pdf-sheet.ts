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
  for (const piece of pieces) {
    if (piece.target === null) at += mark(sheet, tag, 'Span', () => drawPiece(sheet, piece, at, y));
    else at += drawLink(sheet, piece, at, y, tag);
  }
}

/** Draws pieces that are part of no element: only inside `drawArtifact`. */
export function drawPieces(sheet: Sheet, pieces: readonly Piece[], x: number, y: number): void {
  let at = x;
  for (const piece of pieces) at += drawPiece(sheet, piece, at, y);
}

/** Runs `draw` inside a marked stretch that belongs to `tag`. */
function mark(sheet: Sheet, tag: Tag, type: string, draw: () => number): number {
  const content = sheet.doc.markStructureContent(type);
  const width = draw();
  sheet.doc.endMarkedContent();
  tag.add(content);
  return width;
}

function drawLink(sheet: Sheet, piece: Piece, x: number, y: number, parent: Tag): number {
  const tag = addTag(sheet, parent, 'Link');
  const width = mark(sheet, tag, 'Link', () => drawPiece(sheet, piece, x, y));
  const { target, size, rise } = piece;
  const [top, height] = [y - rise - size * 0.85, size * 1.15];
  const spot = [x - 0.5, top, width + 1, height] as const;
  // A PDF string is a String object to pdfkit (a plain one is a name); Contents is what a screen reader says.
  if (target !== null && 'note' in target)
    sheet.doc.goTo(...spot, destination(target.note), annotation(tag, noteLabel(target.note)));
  else if (target !== null) sheet.doc.link(...spot, target.url, annotation(tag, target.label));
  // Ended while its page is still the current one: the reference to the annotation needs that.
  tag.end();
  return width;
}

/** Name of the place in the list of sources. */
export const destination = (note: number): string => `bron-${note}`;

const noteLabel = (note: number): string => say(nlExport.source, { number: note });

const annotation = (structParent: Tag, label: string): PDFKit.Mixins.AnnotationOption => {
  const options = { structParent, Contents: Object(label) };
  return options;
};

function drawPiece(sheet: Sheet, piece: Piece, x: number, y: number): number {
  let at = x;
  for (const part of fontRuns(piece.text, fontsFor(sheet, piece))) {
    if (part.font === null) drawBox(sheet, part.text, piece, at, y);
    else
      sheet.doc
        .font(part.font)
        .fontSize(piece.size)
        .fillColor(piece.color)
        .text(part.text, at, y - piece.rise, { lineBreak: false, baseline: 'alphabetic' });
    at += partWidth(sheet, part, piece);
  }
  return at - x;
}

/** A sign that no font has: visibly a box, and still itself to whoever copies it or has it read aloud. */
function drawBox(sheet: Sheet, sign: string, piece: Piece, x: number, y: number): void {
  const { doc } = sheet;
  const [width, height] = [piece.size * box.width, piece.size * box.height];
  doc.markContent('Span', { actual: sign });
  doc
    .lineWidth(0.6)
    .rect(x + 0.4, y - piece.rise - height, width, height)
    .stroke(piece.color);
  // A space to hold on to: some readers replace shown text only.
  const [usual] = fontsFor(sheet, piece);
  if (usual !== undefined)
    doc.font(usual.name).fontSize(piece.size).text(' ', x, y, { lineBreak: false, baseline: 'alphabetic' });
  doc.endMarkedContent();
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
