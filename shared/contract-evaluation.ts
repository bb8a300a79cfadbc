/** The calls about what came of the work of a month. Part of `contract.ts`. */
import { z } from 'zod';
import type { Block } from './briefing/document.ts';
import type { Evaluation } from './model/follow-up.ts';

/** Formats in which the evaluation leaves the app. */
export const evaluationFormats = ['text', 'html', 'pdf', 'json'] as const;
export type EvaluationFormat = (typeof evaluationFormats)[number];

/** An evaluation and its one document tree. */
export interface ShownEvaluation {
  readonly evaluation: Evaluation;
  readonly document: readonly Block[];
}

/** The calls: name → input, output. */
export interface EvaluationCalls {
  /** `month` is YYYY-MM; null for the month before this one. At the griffie's desk only what the council is owed. */
  readonly showEvaluation: {
    readonly input: { readonly month: string | null };
    readonly output: ShownEvaluation;
  };
  readonly saveEvaluation: {
    readonly input: { readonly month: string | null; readonly format: EvaluationFormat };
    /** The path written, or null where the user cancelled. */
    readonly output: { readonly path: string | null };
  };
}

/** Names at run time: complete by type. */
export const evaluationNames: Readonly<Record<keyof EvaluationCalls, true>> = {
  showEvaluation: true,
  saveEvaluation: true,
};

/** The checks of these calls' arguments. */
export type EvaluationChecks = {
  readonly [K in keyof EvaluationCalls]: z.ZodType<EvaluationCalls[K]['input']>;
};

/** A month as it is written: `2026-03`. */
export const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** One check per call. */
export function evaluationChecks(): EvaluationChecks {
  const month = z.string().regex(monthShape).nullable();
  return {
    showEvaluation: z.strictObject({ month }),
    saveEvaluation: z.strictObject({ month, format: z.enum(evaluationFormats) }),
  };
}
