/** A briefing in every format it can leave the app in. */
import type { ComposedBriefing } from '../../../shared/briefing/composed.ts';
import { assertEvidence } from '../../../shared/briefing/evidence.ts';
import { quietNotes } from '../../../shared/briefing/quiet-notes.ts';
import { toHtml } from '../../../shared/briefing/to-html.ts';
import { toMarkdown } from '../../../shared/briefing/to-markdown.ts';
import { toText } from '../../../shared/briefing/to-text.ts';

/** Formats, as `--format` takes them. */
export const briefingFormats = ['text', 'json', 'html', 'md', 'pdf', 'docx', 'eml'] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/**
 * Folds a briefing: text for the text formats, bytes for `pdf`, `docx` and `eml`. Equal briefings give equal bytes.
 * Throws a Failure `internal`, key `briefing-sentence`, where a sentence lacks its kind's evidence.
 */
export async function exportBriefing(
  composed: ComposedBriefing,
  format: BriefingFormat,
): Promise<string | Uint8Array> {
  const { briefing, document } = composed;
  assertEvidence(briefing, document);
  const shown = { briefing, document: quietNotes(document) };
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...briefing, document }, null, 2)}\n`;
    case 'text':
      return toText(shown.document);
    case 'html':
      return toHtml(shown.document);
    case 'md':
      return toMarkdown(shown.document);
    // Loaded when asked for: their libraries would slow every other command's start.
    case 'pdf':
      return (await import('./to-pdf.ts')).toPdf(shown);
    case 'docx':
      return (await import('./to-docx.ts')).toDocx(shown);
    case 'eml':
      return (await import('./to-eml.ts')).toEml(composed);
  }
}
