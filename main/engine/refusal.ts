/** Why a fetch came to nothing: thrown inside the fetching code, turned into an outcome at its edge. */
import type { Failure } from '../../shared/result.ts';

/** `retryAfter` in seconds, where the server asked for patience. */
export class Refusal extends Error {
  readonly failure: Failure;
  readonly retryAfter: number | null;
  constructor(code: Failure['code'], key: string, args: Failure['args'], retryAfter: number | null = null) {
    super(key);
    this.failure = { code, key, args, retry: code !== 'refused' };
    this.retryAfter = retryAfter;
  }
}

/** The refusal in an error or its causes (a client wraps what a connector throws), or null. */
export function findRefusal(error: unknown): Refusal | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth++) {
    if (current instanceof Refusal) return current;
    current = current.cause;
  }
  return null;
}
