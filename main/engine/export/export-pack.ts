/** A pack in every format it can leave the app in. */
import type { Block } from '../../../shared/briefing/document.ts';
import { assertDocument } from '../../../shared/briefing/evidence.ts';
import { toHtml } from '../../../shared/briefing/to-html.ts';
import { toMarkdown } from '../../../shared/briefing/to-markdown.ts';
import { toText } from '../../../shared/briefing/to-text.ts';
import type { PackFormat } from '../../../shared/contract-moments.ts';
import type { MomentPack } from '../../../shared/model/pack.ts';
import { nl } from '../../../shared/text/nl.ts';
import { say } from '../../../shared/text/say.ts';

/** A pack with its document. */
export interface ComposedPack {
  readonly pack: MomentPack;
  readonly document: readonly Block[];
}

/**
 * Folds a pack: text for the text formats, bytes for `pdf`, `docx` and `eml`. Equal packs give equal bytes.
 * Throws a Failure `internal`, key `briefing-sentence`, where a sentence lacks its kind's evidence.
 */
export async function exportPack(
  { pack, document }: ComposedPack,
  format: PackFormat,
): Promise<string | Uint8Array> {
  assertDocument(document, pack.items);
  const dated = { briefing: { date: pack.date }, document };
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...pack, document }, null, 2)}\n`;
    case 'text':
      return toText(document);
    case 'html':
      return toHtml(document);
    case 'md':
      return toMarkdown(document);
    case 'pdf': {
      const { packLayout, toPdf } = await import('./to-pdf.ts');
      return toPdf(dated, packLayout);
    }
    case 'docx':
      return (await import('./to-docx.ts')).toDocx(dated);
    case 'eml':
      return (await import('./to-eml.ts')).toEml(dated);
  }
}

/** Longest part of a file name that a title makes. */
const longestTitle = 40;

/** A name to propose for the file, without its extension. */
export function packFileName({ date, moment }: MomentPack): string {
  const title = moment.title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestTitle)
    .replace(/^-|-$/g, '');
  return say(nl.moments.pack.fileName, { date, title }).replace(/-$/, '');
}
