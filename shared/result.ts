/**
 * The two ends of every operation that may fail for a reason a user can act on.
 * An error has two readers: `cause` is for the log, `key` and `args` are for the person (words live in `text/`).
 */

/** Codes a caller may branch on; the command line maps `usage` and `input` to exit 2, the rest to exit 1. */
export type FailureCode =
  | 'usage'
  | 'input'
  | 'not-found'
  | 'empty'
  | 'refused'
  | 'network'
  | 'too-large'
  | 'timeout'
  | 'store'
  | 'busy'
  | 'internal';

/** Values a message may show. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** An expected failure, as a value that can cross a process border. */
export interface Failure {
  readonly code: FailureCode;
  /** A key of the text catalogue (`text/nl.ts`, section `failure`). */
  readonly key: string;
  readonly args: MessageArguments;
  /** True where trying the same call again later may succeed. */
  readonly retry: boolean;
}

/** A value or a Failure. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Builds a failed result; `key` is a catalogue key under `failure`. */
export function fail(
  code: FailureCode,
  key: string,
  args: MessageArguments = {},
  retry = false,
): Result<never> {
  return { ok: false, failure: { code, key, args, retry } };
}

/** A Failure thrown across layers that cannot return a Result; caught at the edge, never shown raw. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(`${failure.code}: ${failure.key}`);
    if (options?.cause !== undefined)
      Object.defineProperty(this, 'cause', { value: options.cause, enumerable: false });
    this.failure = failure;
  }
}

/** Throws a FailureError: for code below an edge that turns it into a Result again. */
export function raise(code: FailureCode, key: string, args: MessageArguments = {}, cause?: unknown): never {
  throw new FailureError({ code, key, args, retry: false }, { cause });
}

/** The value of a success; a failure is thrown as by `raise`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, key, args } = result.failure;
  return raise(code, key, args);
}

/** Makes the compiler refuse a `kind` that was forgotten; throws if it happens at run time all the same. */
export function assertNever(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`);
}
