/** The utility process that runs the engine: one request in, one Result out, pushes in between. */

import { join } from 'node:path';
import { type Failure, FailureError, fail, ok, type Result } from '../shared/result.ts';
import { type EngineAnswers, type EngineCallName, engineAnswers } from './engine/calls.ts';
import { clockFrom } from './engine/clock.ts';
import { openEngine } from './engine/engine.ts';
import type { Push } from './engine/push.ts';

/** What Electron gives a utility process; declared here, since the host itself does not import Electron. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** A request from main. */
export interface HostRequest {
  readonly id: number;
  readonly name: EngineCallName;
  readonly input: unknown;
}

/** What goes back to main. */
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'push'; readonly name: string; readonly payload: unknown };

const port = (process as unknown as { readonly parentPort: ParentPort }).parentPort;
const [home = '', dataFolder = '', now = '', version = '', sample = ''] = process.argv.slice(2);

const push: Push = (name, payload) => port.postMessage({ kind: 'push', name, payload } satisfies HostMessage);
const answers = open();

port.on('message', ({ data }) => void serve(data as HostRequest));

async function serve({ id, name, input }: HostRequest): Promise<void> {
  const result = await answer(name, input);
  port.postMessage({ kind: 'answer', id, result } satisfies HostMessage);
}

async function answer(name: EngineCallName, input: unknown): Promise<Result<unknown>> {
  if (!answers.ok) return answers;
  try {
    const call = answers.value[name] as (given: unknown) => Promise<unknown>;
    return ok(await call(input));
  } catch (error) {
    return asResult(error);
  }
}

/** A store that cannot be opened is answered to every call: the window says so instead of dying. */
function open(): Result<EngineAnswers> {
  try {
    const clock = clockFrom(now === '' ? undefined : now);
    const workerFile = join(import.meta.dirname, 'feed-worker.js');
    const shown = { version, sample: sample === '' ? null : sample };
    const options = { home, dataFolder, clock, create: true, workerFile, ...shown };
    const engine = openEngine(options);
    // Hosts' names past their term do not wait for a briefing.
    engine.eraseHosts().catch(asResult);
    return ok(engineAnswers(engine, options, push));
  } catch (error) {
    return asResult(error);
  }
}

function asResult(error: unknown): Result<never> {
  if (error instanceof FailureError) return { ok: false, failure: error.failure satisfies Failure };
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return fail('internal', 'internal');
}
