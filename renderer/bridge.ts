/** The one file that touches the bridge. */
import type { Bridge, CallName, Calls } from '../shared/contract.ts';
import type { Failure } from '../shared/result.ts';

declare global {
  interface Window {
    readonly luisterpost: Bridge;
  }
}

/** A call that failed for a reason a person can act on. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.key);
    this.failure = failure;
  }
}

/** Calls by name; rejects with CallFailed. */
export async function call<K extends CallName>(
  name: K,
  input: Calls[K]['input'],
): Promise<Calls[K]['output']> {
  const ask = window.luisterpost[name] as (
    given: Calls[K]['input'],
  ) => Promise<
    | { readonly ok: true; readonly value: Calls[K]['output'] }
    | { readonly ok: false; readonly failure: Failure }
  >;
  const result = await ask(input);
  if (result.ok) return result.value;
  throw new CallFailed(result.failure);
}

/** Subscribes to a push; returns what ends it. */
export const onPush: Bridge['on'] = (push, listener) => window.luisterpost.on(push, listener);

/** The failure behind a rejection; anything unforeseen is an internal one. */
export function failureOf(error: unknown): Failure {
  return error instanceof CallFailed
    ? error.failure
    : { code: 'internal', key: 'internal', args: {}, retry: true };
}
