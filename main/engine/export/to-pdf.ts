/** The briefing as a tagged PDF on A4, made without a window; the same briefing gives the same bytes. */
import { nlExport } from '../../../shared/text/nl-export.ts';
import { say } from '../../../shared/text/say.ts';
import { type DatedDocument, documentMoment } from './document-moment.ts';
import { documentTitle } from './document-title.ts';
import { flowOf } from './pdf-blocks.ts';
import { drawFlow } from './pdf-flow.ts';
import { type Fonts, loadFonts } from './pdf-fonts.ts';
import { breakLines } from './pdf-lines.ts';
import { type Look, run } from './pdf-rows.ts';
import { drawArtifact, drawPieces, measureOn, openSheet, type Sheet } from './pdf-sheet.ts';
import {
  bodySizes,
  column,
  ink,
  margin,
  packScaleFor,
  packSizes,
  page,
  type Scale,
  scaleFor,
} from './pdf-style.ts';

/** How a document is set: sizes tried from the largest, until the body fits its pages. */
export interface PdfLayout {
  readonly sizes: readonly number[];
  readonly pages: number;
  readonly scale: (body: number) => Scale;
}

/** Two pages before the appendix (practice notes, "Anatomy"). */
const briefingLayout: PdfLayout = { sizes: bodySizes, pages: 2, scale: scaleFor };

/** One page (issue 5, item 6). */
export const packLayout: PdfLayout = { sizes: packSizes, pages: 1, scale: packScaleFor };

/** Folds the document, at the largest text size that keeps the body on so many pages. */
export async function toPdf(
  composed: DatedDocument,
  { sizes, pages, scale }: PdfLayout = briefingLayout,
): Promise<Uint8Array> {
  const fonts = await loadFonts();
  const [largest = bodySizes[0], ...smaller] = sizes;
  let set = setPages(composed, fonts, scale(largest));
  for (const size of smaller) {
    if (set.pages <= pages) break;
    set = setPages(composed, fonts, scale(size));
  }
  return finish(set.sheet, composed);
}

/** Pages that the body takes at the smallest size: what does not fit then never will. */
export async function pagesAtLeast(composed: DatedDocument, { sizes, scale }: PdfLayout): Promise<number> {
  const smallest = Math.min(...sizes);
  return setPages(composed, await loadFonts(), scale(smallest)).pages;
}

function setPages(
  { briefing, document }: DatedDocument,
  fonts: Fonts,
  scale: Scale,
): { readonly sheet: Sheet; readonly pages: number } {
  const { title, subtitle } = documentTitle(document);
  const sheet = openSheet(fonts, {
    title: `${title}, ${subtitle}`,
    subject: subtitle,
    date: documentMoment(briefing),
  });
  const pages = drawFlow(sheet, flowOf(document, sheet, scale));
  // A file without a page is not a PDF.
  if (sheet.doc.bufferedPageRange().count === 0) sheet.doc.addPage();
  return { sheet, pages };
}

/** Draws what stands on every page, and collects the bytes. */
async function finish(sheet: Sheet, { document }: DatedDocument): Promise<Uint8Array> {
  const { doc } = sheet;
  const { title, subtitle } = documentTitle(document);
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    // The first page opens with the title itself.
    if (index > 0) drawHead(sheet, `${title} · ${subtitle}`);
    drawFoot(sheet, say(nlExport.page, { page: index + 1, pages: count }));
  }
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

const edge: Look = { size: 8.5, weight: 400, color: ink.soft };

function drawHead(sheet: Sheet, text: string): void {
  const y = margin.top * 0.56;
  const [line = []] = breakLines([run(text, edge)], column, measureOn(sheet));
  drawArtifact(sheet, 'Pagination', (doc) => {
    drawPieces(sheet, line, margin.left, y);
    doc
      .lineWidth(0.5)
      .moveTo(margin.left, y + 6)
      .lineTo(margin.left + column, y + 6)
      .stroke(ink.line);
  });
}

function drawFoot(sheet: Sheet, text: string): void {
  const [line = []] = breakLines([run(text, edge)], column, measureOn(sheet));
  const width = line.reduce((sum, piece) => sum + piece.width, 0);
  drawArtifact(sheet, 'Pagination', () =>
    drawPieces(sheet, line, margin.left + column - width, page.height - margin.bottom * 0.5),
  );
}
