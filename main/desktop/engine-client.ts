/** Talks to the engine host; starts it again when it dies, and says so. */
import { join } from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { PushName } from '../../shared/contract.ts';
import { pushNames } from '../../shared/contract.ts';
import { type Failure, fail, type Result } from '../../shared/result.ts';
import type { EngineCallName, EngineCalls } from '../engine/calls.ts';
import type { HostMessage, HostRequest } from '../engine-host.ts';
import type { LaunchOptions } from './launch-options.ts';

/** Calls by name; never rejects. */
export interface EngineClient {
  call<K extends EngineCallName>(
    name: K,
    input: EngineCalls[K]['input'],
  ): Promise<Result<EngineCalls[K]['output']>>;
  /** Ends the host, lets `between` run while nothing has the store open, and starts it again. */
  restart(between: () => void): Promise<void>;
  stop(): void;
}

const stopped: Failure = { code: 'busy', key: 'engine-stopped', args: {}, retry: true };
/** A host that dies this often within a minute has a fault that another start will not mend. */
const mostRestarts = 3;

/** Starts the host. `onPush` gets what the engine pushes, and `engineFailed` where it died; `onStart` is told of every host. */
export function startEngine(
  options: LaunchOptions,
  onPush: (name: PushName, payload: unknown) => void,
  onStart: () => void = () => undefined,
): EngineClient {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const deaths: number[] = [];
  let next = 1;
  let ending = false;
  let alive = true;
  // Only the first start may begin with the sample: whoever leaves it does not want it back.
  let sample = options.sample;
  let restarting: (() => void) | null = null;
  let host = fork();

  function fork(): UtilityProcess {
    const args = [options.home, options.dataFolder, options.now, app.getVersion(), sample];
    const child = utilityProcess.fork(join(import.meta.dirname, 'engine-host.js'), args, {
      serviceName: 'luisterpost-engine',
    });
    child.on('message', (message: HostMessage) => receive(message));
    child.on('exit', () => died());
    // Each host needs what only main has; by then `host` is this one.
    child.once('spawn', () => onStart());
    return child;
  }

  function receive(message: HostMessage): void {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
      return;
    }
    const name = pushNames.find((each) => each === message.name);
    if (name !== undefined) onPush(name, message.payload);
  }

  function died(): void {
    for (const answer of waiting.values()) answer({ ok: false, failure: stopped });
    waiting.clear();
    if (ending) return;
    if (restarting !== null) return restarting();
    deaths.push(Date.now());
    onPush('engineFailed', stopped);
    alive = deaths.filter((at) => Date.now() - at < 60_000).length <= mostRestarts;
    if (alive) host = fork();
  }

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        if (!alive) return resolve({ ok: false, failure: stopped });
        const id = next++;
        waiting.set(id, (result) => resolve(result as Result<never>));
        const request: HostRequest = { id, name, input };
        try {
          host.postMessage(request);
        } catch {
          waiting.delete(id);
          resolve(fail('busy', 'engine-stopped', {}, true));
        }
      }),
    restart: (between) =>
      new Promise((resolve, reject) => {
        restarting = () => {
          restarting = null;
          sample = '';
          try {
            between();
            host = fork();
            resolve();
          } catch (error) {
            host = fork();
            reject(error);
          }
        };
        host.kill();
      }),
    stop: () => {
      ending = true;
      host.kill();
    },
  };
}
