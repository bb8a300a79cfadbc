/** The optional language model: off unless a person turns it on. */

/** Protocols of an endpoint: both speak OpenAI's chat completions; Ollama needs no key. */
export const modelKinds = ['openai', 'ollama'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** What a home says about it. The key is no part of this: it is in the system's key ring. */
export interface ModelSettings {
  readonly on: boolean;
  readonly kind: ModelKind;
  /** The base address, up to and with `/v1`. */
  readonly endpoint: string;
  /** The name by which the endpoint knows the model; empty before it is chosen. */
  readonly model: string;
  /** True where a person allowed an endpoint outside this machine: masked text then leaves it. */
  readonly remote: boolean;
}

/** Ollama on this machine, off (its default port, docs.ollama.com). */
export const defaultModelSettings: ModelSettings = {
  on: false,
  kind: 'ollama',
  endpoint: 'http://127.0.0.1:11434/v1',
  model: '',
  remote: false,
};

/** Why an endpoint cannot be: keys of the catalogue's failures. */
export type EndpointFault = 'model-address' | 'model-address-remote' | 'model-address-plain';

/** A host name of this machine itself. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
}

/** Fault of an endpoint, or null: not an address, outside this machine without the switch, or outside it and not https. */
export function endpointFault({
  endpoint,
  remote,
}: Pick<ModelSettings, 'endpoint' | 'remote'>): EndpointFault | null {
  const [, scheme, user, host] =
    /^(https?):\/\/([^/?#@]*@)?([^/?#:@[\]]+|\[[^\]]+\])(?::\d{1,5})?(?:\/[^?#\s]*)?$/i.exec(endpoint) ?? [];
  if (scheme === undefined || host === undefined || user !== undefined) return 'model-address';
  if (isLoopbackHost(host)) return null;
  if (!remote) return 'model-address-remote';
  return scheme.toLowerCase() === 'https' ? null : 'model-address-plain';
}

/** `host:port` of the endpoint as it stands in the list of destinations, or null where the model is off or the address is none. */
export function modelDestination({ on, endpoint }: Pick<ModelSettings, 'on' | 'endpoint'>): string | null {
  return on ? hostOf(endpoint) : null;
}

function hostOf(endpoint: string): string | null {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)/i.exec(endpoint)?.[1]?.toLowerCase() ?? null;
}

/** Under which id the key ring keeps the endpoint's key: one of its own for each host, so that no key goes to another one. */
export function modelSecretId(endpoint: string): string {
  return `model_${(hostOf(endpoint) ?? '').slice(0, 70)}`;
}

/** Why a sentence of the model was not taken: keys of the catalogue. */
export const modelFaults = [
  'no-fact',
  'unknown-fact',
  'number',
  'name',
  'date',
  'time',
  'place',
  'quote',
  'link',
  'contact',
  'forbidden',
  'commitment',
  'denial',
  'masked',
] as const;
export type ModelFault = (typeof modelFaults)[number];

/** A sentence of the model with the facts it names: indices from 0 in the facts as given. */
export interface MappedSentence {
  readonly text: string;
  readonly facts: readonly number[];
}

/** A sentence that was not taken; `quote` is what is wrong in it, or empty where the whole sentence is. */
export interface RefusedSentence {
  readonly sentence: string;
  readonly why: readonly { readonly fault: ModelFault; readonly quote: string; readonly words: string }[];
}

/** What came of the model's answer. `accepted` is null unless every sentence was taken: then the draft stands as it was. */
export interface ModelRewrite {
  readonly accepted: { readonly text: string; readonly sentences: readonly MappedSentence[] } | null;
  readonly refused: readonly RefusedSentence[];
}
