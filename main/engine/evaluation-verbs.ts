/** The evaluation of a month, and its export. It only reads: what people did and what was heard is there already. */
import { foldActions } from '../../shared/act/action-fold.ts';
import { answeredIn, evaluateMonth } from '../../shared/act/evaluate-month.ts';
import { daysOfMonth } from '../../shared/act/follow-up.ts';
import { evaluationDocument } from '../../shared/briefing/evaluation.ts';
import { type EvaluationFormat, monthShape, type ShownEvaluation } from '../../shared/contract-evaluation.ts';
import { localDate, shiftDate } from '../../shared/language/amsterdam-time.ts';
import { raise } from '../../shared/result.ts';
import { nlEvaluation } from '../../shared/text/nl-evaluation.ts';
import { allActionEvents, guidelinesOf } from './action-log.ts';
import { readTrack } from './council-record.ts';
import type { EngineContext } from './engine-context.ts';
import { afterOf } from './evaluation-after.ts';
import { evaluationFileName, exportEvaluation } from './export/export-evaluation.ts';
import { readInquiries } from './press-record.ts';
import { readSettings } from './settings.ts';
import { workerOf } from './work-steps.ts';

/** The verbs. `month` is YYYY-MM; null for the month before this one. */
export interface EvaluationVerbs {
  /** Rejects `input` for what is no month, or one that has not begun. */
  evaluation(month: string | null): Promise<ShownEvaluation>;
  /** The file's content and a name to propose, without extension. */
  exportEvaluation(
    month: string | null,
    format: EvaluationFormat,
  ): Promise<{ readonly name: string; readonly content: string | Uint8Array }>;
}

/** Builds the verbs. */
export function evaluationVerbs(context: EngineContext): EvaluationVerbs {
  return {
    evaluation: (month) => evaluationOf(context, month),
    exportEvaluation: async (month, format) => {
      const shown = await evaluationOf(context, month);
      return {
        name: evaluationFileName(shown.evaluation),
        content: await exportEvaluation(shown, format),
      };
    },
  };
}

async function evaluationOf(context: EngineContext, asked: string | null): Promise<ShownEvaluation> {
  const { store, options } = context;
  const { role, compartment, now } = await workerOf(context);
  const month = monthOf(asked, now);
  const settings = await readSettings(store, options.home);
  const college = compartment === 'college';
  const record = await store.read((tx) => ({
    actions: college ? foldActions(allActionEvents(tx, role)) : [],
    guidelines: guidelinesOf(tx, role),
    council: readTrack(tx, compartment),
    press: college ? readInquiries(tx) : [],
  }));
  const answered = answeredIn(
    record.actions.map(({ action }) => action),
    daysOfMonth(month),
  );
  const evaluation = evaluateMonth({
    ...record,
    municipality: settings.municipality,
    month,
    now,
    after: await afterOf(context, settings, answered, record.council.entries, now),
    nameless: nlEvaluation.nameless,
  });
  return { evaluation, document: evaluationDocument(evaluation, compartment) };
}

function monthOf(asked: string | null, now: string): string {
  const today = localDate(Date.parse(now));
  if (asked === null) return shiftDate(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  if (!monthShape.test(asked)) raise('input', 'evaluation-month', { month: asked });
  if (asked > today.slice(0, 7)) raise('input', 'evaluation-future', { month: asked });
  return asked;
}
