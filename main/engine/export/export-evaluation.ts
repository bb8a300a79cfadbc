/** The evaluation of a month in every format it can leave the app in. */
import { assertDocument } from '../../../shared/briefing/evidence.ts';
import { toHtml } from '../../../shared/briefing/to-html.ts';
import { toText } from '../../../shared/briefing/to-text.ts';
import type { EvaluationFormat, ShownEvaluation } from '../../../shared/contract-evaluation.ts';
import type { Evaluation } from '../../../shared/model/follow-up.ts';
import { nlEvaluation } from '../../../shared/text/nl-evaluation.ts';
import { say } from '../../../shared/text/say.ts';

/**
 * Folds an evaluation: text for the text formats, bytes for `pdf`. Equal evaluations give equal bytes.
 * Throws a Failure `internal`, key `briefing-sentence`, where a sentence lacks its kind's evidence.
 */
export async function exportEvaluation(
  { evaluation, document }: ShownEvaluation,
  format: EvaluationFormat,
): Promise<string | Uint8Array> {
  assertDocument(document, []);
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...evaluation, document }, null, 2)}\n`;
    case 'text':
      return toText(document);
    case 'html':
      return toHtml(document);
    case 'pdf':
      return (await import('./to-pdf.ts')).toPdf({ briefing: { date: evaluation.asOf }, document });
  }
}

/** A name to propose for the file, without its extension. */
export function evaluationFileName({ municipality, month }: Evaluation): string {
  const name = municipality.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return say(nlEvaluation.fileName, { municipality: name, month });
}
