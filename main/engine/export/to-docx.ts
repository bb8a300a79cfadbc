/** The briefing as a Word file that a secretariat can go on writing in. */
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { nlExport } from '../../../shared/text/nl-export.ts';
import { say } from '../../../shared/text/say.ts';
import { type DatedDocument, documentMoment } from './document-moment.ts';
import { documentTitle } from './document-title.ts';
import { paragraphsOf } from './docx-blocks.ts';
import { settleDocx } from './docx-settle.ts';
import { numbering, styles, twips } from './docx-style.ts';
import { margin, page } from './pdf-style.ts';

/** Word version whose lay-out rules apply; a lower one opens in compatibility mode. */
const wordVersion = 15;

/** Folds the document. Equal briefings give equal bytes. */
export async function toDocx({ briefing, document }: DatedDocument): Promise<Uint8Array> {
  const { title, subtitle } = documentTitle(document);
  const file = new Document({
    title: `${title}, ${subtitle}`,
    subject: subtitle,
    creator: 'Luisterpost',
    lastModifiedBy: 'Luisterpost',
    description: '',
    compatibility: { version: wordVersion },
    styles,
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margin.top),
              right: twips(margin.right),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              header: twips(34),
              footer: twips(30),
            },
          },
        },
        // The first page opens with the title itself.
        headers: { first: new Header({ children: [] }), default: runningHead(`${title} · ${subtitle}`) },
        footers: { first: pageFoot(), default: pageFoot() },
        children: [...paragraphsOf(document)],
      },
    ],
  });
  return settleDocx(await Packer.toBuffer(file), documentMoment(briefing), 'nl-NL');
}

const runningHead = (text: string): Header =>
  new Header({ children: [new Paragraph({ style: 'Aside', text })] });

/** "Pagina 1 van 3" with fields: Word counts. */
function pageFoot(): Footer {
  const fields = new Map([
    ['\u0001', PageNumber.CURRENT],
    ['\u0002', PageNumber.TOTAL_PAGES],
  ]);
  const parts = say(nlExport.page, { page: '\u0001', pages: '\u0002' }).split(/([\u0001\u0002])/);
  const run = new TextRun({ children: parts.map((part) => fields.get(part) ?? part) });
  return new Footer({
    children: [new Paragraph({ style: 'Aside', alignment: AlignmentType.RIGHT, children: [run] })],
  });
}
