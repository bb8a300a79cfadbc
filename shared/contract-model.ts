/** The calls about the optional language model. Part of `contract.ts`. */
import { z } from 'zod';
import { type ModelRewrite, type ModelSettings, modelKinds } from './model/language-model.ts';

/** The settings, and what the window needs beside them. */
export interface ModelState extends ModelSettings {
  /** True where a key for this endpoint is at hand. It is kept and removed by `saveSecret` under `secretId`. */
  readonly hasKey: boolean;
  readonly secretId: string;
}

/** A draft to rewrite, and the facts it rests on. */
export interface GivenDraftText {
  readonly text: string;
  readonly facts: readonly { readonly text: string }[];
}

/** The calls: name → input, output. */
export interface ModelCalls {
  readonly modelSettings: { readonly input: Readonly<Record<string, never>>; readonly output: ModelState };
  readonly saveModelSettings: { readonly input: ModelSettings; readonly output: ModelState };
  /** Asks for one word; works while the model is still off, so that it can be tried first. Output: the model that answered. */
  readonly testModel: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: { readonly model: string };
  };
  readonly rewriteDraft: { readonly input: GivenDraftText; readonly output: ModelRewrite };
  /** Breaks off what the model is doing. */
  readonly cancelModel: { readonly input: Readonly<Record<string, never>>; readonly output: null };
}

/** Names at run time: complete by type. */
export const modelNames: Readonly<Record<keyof ModelCalls, true>> = {
  modelSettings: true,
  saveModelSettings: true,
  testModel: true,
  rewriteDraft: true,
  cancelModel: true,
};

/** The checks of these calls' arguments. */
export type ModelChecks = { readonly [K in keyof ModelCalls]: z.ZodType<ModelCalls[K]['input']> };

/** A draft and its facts fit in the context of a small local model. */
const [longestText, longestFact, mostFacts] = [8000, 1000, 40] as const;

/** One check per call. The rules of the endpoint are the verb's: it says which is broken. */
export function modelChecks(): ModelChecks {
  const nothing = z.strictObject({}) as z.ZodType<Readonly<Record<string, never>>>;
  return {
    modelSettings: nothing,
    saveModelSettings: z.strictObject({
      on: z.boolean(),
      kind: z.enum(modelKinds),
      endpoint: z.string().trim().max(300),
      model: z.string().trim().max(120),
      remote: z.boolean(),
    }),
    testModel: nothing,
    rewriteDraft: z.strictObject({
      text: z.string().min(1).max(longestText),
      facts: z
        .array(z.strictObject({ text: z.string().max(longestFact) }))
        .min(1)
        .max(mostFacts),
    }),
    cancelModel: nothing,
  };
}
