/** The optional language model: its settings, a try, and rewriting a draft under the guard. Off unless a person turns it on. */
import { readModelAnswer } from '../../shared/act/model-answer.ts';
import { type ModelMessage, modelPrompt, modelTest } from '../../shared/act/model-prompt.ts';
import type { GivenDraftText, ModelState } from '../../shared/contract-model.ts';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import {
  defaultModelSettings,
  endpointFault,
  type ModelRewrite,
  type ModelSettings,
  modelSecretId,
} from '../../shared/model/language-model.ts';
import { raise } from '../../shared/result.ts';
import type { EngineContext } from './engine-context.ts';
import { readSettings } from './settings.ts';

/** The verbs about the language model. */
export interface ModelVerbs {
  modelSettings(): Promise<ModelState>;
  /** Rejects `input` for an endpoint that cannot be, and for turning it on without the name of a model. */
  saveModelSettings(settings: ModelSettings): Promise<ModelState>;
  /** Rejects as `askModel` does. */
  testModel(): Promise<{ readonly model: string }>;
  /** Rejects `refused` while the model is off, `busy` while it is at work, and as `askModel` does: the draft then stands. */
  rewriteDraft(given: GivenDraftText): Promise<ModelRewrite>;
  /** Breaks off what the model is doing, if anything. */
  cancelModel(): Promise<void>;
}

const settingKey = 'language-model';
/** A small model on a laptop without a graphics card writes a draft in about half of this. */
const patience = 120_000;
/** Twice the longest draft, with its numbers. */
const mostCharacters = 16_000;

/** Builds the verbs. */
export function modelVerbs(context: EngineContext): ModelVerbs {
  let running: AbortController | null = null;
  const ask = async (settings: ModelSettings, messages: readonly ModelMessage[]): Promise<string> => {
    const fault = endpointFault(settings);
    if (fault !== null) raise('input', fault);
    if (settings.model === '') raise('input', 'model-unnamed');
    if (running !== null) raise('busy', 'model-running');
    const mine = new AbortController();
    running = mine;
    try {
      // The client is loaded by those who use it only.
      const { askModel } = await import('./model/ask-model.ts');
      const key = await context.secrets.read(modelSecretId(settings.endpoint));
      const { endpoint, model } = settings;
      const limits = { milliseconds: patience, characters: mostCharacters };
      return await askModel({ endpoint, model, key, messages, signal: mine.signal, ...limits });
    } finally {
      running = null;
    }
  };
  return {
    modelSettings: async () => stateOf(context, await savedSettings(context)),
    saveModelSettings: async (settings) => {
      const fault = endpointFault(settings);
      if (fault !== null) raise('input', fault);
      if (settings.on && settings.model === '') raise('input', 'model-unnamed');
      await context.store.transaction((tx) => tx.saveSetting(settingKey, JSON.stringify(settings)));
      return stateOf(context, settings);
    },
    testModel: async () => {
      const settings = await savedSettings(context);
      await ask(settings, modelTest());
      return { model: settings.model };
    },
    rewriteDraft: async ({ text, facts }) => {
      const settings = await savedSettings(context);
      if (!settings.on) raise('refused', 'model-off');
      const { municipality } = await readSettings(context.store, context.options.home);
      const prompt = modelPrompt(
        text,
        facts.map((fact) => fact.text),
      );
      const answer = await ask(settings, prompt.messages);
      const date = localDate(context.options.clock().getTime());
      return readModelAnswer(answer, { facts: prompt.facts, names: [municipality.name], date });
    },
    cancelModel: async () => running?.abort(),
  };
}

async function savedSettings({ store }: EngineContext): Promise<ModelSettings> {
  const text = await store.read((tx) => tx.setting(settingKey));
  return text === null ? defaultModelSettings : (JSON.parse(text) as ModelSettings);
}

async function stateOf({ secrets }: EngineContext, settings: ModelSettings): Promise<ModelState> {
  const secretId = modelSecretId(settings.endpoint);
  return { ...settings, secretId, hasKey: (await secrets.read(secretId)) !== null };
}
