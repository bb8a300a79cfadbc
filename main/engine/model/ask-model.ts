/** Asks a language model over OpenAI's chat completions, streamed; every way to go wrong is a FailureError. */
import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { ModelMessage } from '../../../shared/act/model-prompt.ts';
import { FailureError, raise } from '../../../shared/result.ts';

/** Whom to ask, and what. */
export interface ModelQuestion {
  /** Base address, up to and with `/v1`; checked by the caller. */
  readonly endpoint: string;
  readonly model: string;
  /** Null where the endpoint needs none. */
  readonly key: string | null;
  readonly messages: readonly ModelMessage[];
  /** Breaks off at once. */
  readonly signal: AbortSignal;
  /** For the whole answer. */
  readonly milliseconds: number;
  /** Most characters of an answer. */
  readonly characters: number;
}

/** A rewritten draft is no longer than a draft; a model that runs on is stopped. */
const mostTokens = 2000;

/**
 * One client per question: nothing is taken from the environment, nothing tried twice, and no redirect followed (a text must
 * not travel on to an address that nobody allowed).
 */
function clientFor({ endpoint, key, milliseconds }: ModelQuestion): OpenAI {
  return new OpenAI({
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: endpoint,
    timeout: milliseconds,
    maxRetries: 0,
    logLevel: 'off',
    fetchOptions: { redirect: 'error' },
  });
}

/** The model's answer. Rejects with FailureError: `network`, `timeout`, `refused`, `too-large` or `not-found`; never half an answer. */
export async function askModel(question: ModelQuestion): Promise<string> {
  const timeout = AbortSignal.timeout(question.milliseconds);
  const signal = AbortSignal.any([question.signal, timeout]);
  const progress = { begun: false };
  try {
    const answer = await readAnswer(question, signal, progress);
    // A stream that was broken off may end without an error.
    if (signal.aborted) throw signal.reason;
    return answer;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (question.signal.aborted) return raise('refused', 'model-stopped');
    if (timeout.aborted) return raise('timeout', 'model-slow', { seconds: question.milliseconds / 1000 });
    return raiseAs(error, question, progress.begun);
  }
}

async function readAnswer(
  question: ModelQuestion,
  signal: AbortSignal,
  progress: { begun: boolean },
): Promise<string> {
  const { model, messages, characters } = question;
  const host = new URL(question.endpoint).host;
  const stream = await clientFor(question).chat.completions.create(
    {
      model,
      messages: messages.map(({ role, content }) => ({ role, content })),
      stream: true,
      temperature: 0,
      max_tokens: mostTokens,
    },
    { signal },
  );
  let text = '';
  let finished: string | null = null;
  for await (const chunk of stream) {
    if (!Array.isArray(chunk.choices)) raise('network', 'model-nonsense', { host });
    const choice = chunk.choices[0];
    progress.begun = true;
    text += choice?.delta?.content ?? '';
    finished = choice?.finish_reason ?? finished;
    if (text.length > characters) raise('too-large', 'model-long');
  }
  if (!progress.begun) raise('network', 'model-nonsense', { host });
  if (finished !== 'stop' && !signal.aborted) raise('network', 'model-cut');
  return text;
}

/** Says in the user's words what an error of the client means. */
function raiseAs(error: unknown, { endpoint, model }: ModelQuestion, begun: boolean): never {
  const { host } = new URL(endpoint);
  if (error instanceof APIConnectionError) return raise('network', 'model-unreachable', { host }, error);
  if (error instanceof APIError && error.status !== undefined) {
    const { status } = error;
    if (status === 401 || status === 403) return raise('refused', 'model-unauthorised', { host }, error);
    if (status === 404) return raise('not-found', 'model-unknown', { host, model }, error);
    if (status === 429) return raise('busy', 'model-busy', { host }, error);
    return raise('network', 'model-broken', { host, status }, error);
  }
  if (error instanceof SyntaxError) return raise('network', 'model-nonsense', { host }, error);
  if (begun) return raise('network', 'model-cut', {}, error);
  return raise('network', 'model-unreachable', { host }, error);
}
