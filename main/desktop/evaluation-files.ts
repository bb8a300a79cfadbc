/** The call about the evaluation that needs a file of the user's choice. */
import type { BrowserWindow } from 'electron';
import type { Calls } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { EvaluationDialogCalls } from '../engine/evaluation-answers.ts';
import type { EngineClient } from './engine-client.ts';
import { saveFile } from './save-file.ts';

/** The answers to those calls. */
export type EvaluationFileAnswers = {
  readonly [K in EvaluationDialogCalls]: (input: Calls[K]['input']) => Promise<Result<Calls[K]['output']>>;
};

/** Builds the answers. */
export function evaluationFileAnswers(
  engine: EngineClient,
  window: () => BrowserWindow | null,
): EvaluationFileAnswers {
  return {
    saveEvaluation: async (input) => {
      const exported = await engine.call('exportEvaluation', input);
      if (!exported.ok) return exported;
      const extension = input.format === 'text' ? 'txt' : input.format;
      return saveFile(window(), { ...exported.value, extension });
    },
  };
}
