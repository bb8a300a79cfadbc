/** The window's calls about the optional language model. */
import type { ModelCalls } from '../../shared/contract-model.ts';
import type { ModelVerbs } from './model-verbs.ts';

/** One answer per call. */
export type ModelAnswers = {
  readonly [K in keyof ModelCalls]: (input: ModelCalls[K]['input']) => Promise<ModelCalls[K]['output']>;
};

/** Builds the answers over one engine. */
export function modelAnswers(engine: ModelVerbs): ModelAnswers {
  return {
    modelSettings: () => engine.modelSettings(),
    saveModelSettings: (settings) => engine.saveModelSettings(settings),
    testModel: () => engine.testModel(),
    rewriteDraft: (given) => engine.rewriteDraft(given),
    cancelModel: async () => {
      await engine.cancelModel();
      return null;
    },
  };
}
