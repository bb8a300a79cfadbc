/** The window's calls about the monthly evaluation. */
import type { EvaluationCalls, EvaluationFormat } from '../../shared/contract-evaluation.ts';
import type { EvaluationVerbs } from './evaluation-verbs.ts';

/** The engine's half of saving it: the dialog is the desktop's. */
export interface EvaluationFileCalls {
  readonly exportEvaluation: {
    readonly input: { readonly month: string | null; readonly format: EvaluationFormat };
    /** The file's bytes and a name to propose, without extension. */
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
}

/** Answered by the desktop: it asks for the file. */
export type EvaluationDialogCalls = 'saveEvaluation';

type Answered = Omit<EvaluationCalls, EvaluationDialogCalls> & EvaluationFileCalls;

/** One answer per call; rejects with FailureError. */
export type EvaluationAnswers = {
  readonly [K in keyof Answered]: (input: Answered[K]['input']) => Promise<Answered[K]['output']>;
};

/** Builds the answers over one engine. */
export function evaluationAnswers(engine: EvaluationVerbs): EvaluationAnswers {
  return {
    showEvaluation: ({ month }) => engine.evaluation(month),
    exportEvaluation: async ({ month, format }) => {
      const { name, content } = await engine.exportEvaluation(month, format);
      return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}
