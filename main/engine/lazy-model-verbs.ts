/** The verbs about the language model, loaded when they are first asked for. */
import type { EngineContext } from './engine-context.ts';
import type { ModelVerbs } from './model-verbs.ts';

/** Builds the verbs; they load their room once. */
export function lazyModelVerbs(context: EngineContext): ModelVerbs {
  let made: Promise<ModelVerbs> | null = null;
  const verbs = (): Promise<ModelVerbs> => {
    made ??= import('./model-verbs.ts').then(({ modelVerbs }) => modelVerbs(context));
    return made;
  };
  return {
    modelSettings: async () => (await verbs()).modelSettings(),
    saveModelSettings: async (settings) => (await verbs()).saveModelSettings(settings),
    testModel: async () => (await verbs()).testModel(),
    rewriteDraft: async (given) => (await verbs()).rewriteDraft(given),
    cancelModel: async () => (await verbs()).cancelModel(),
  };
}
