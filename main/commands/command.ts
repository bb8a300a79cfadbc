/** What every command is and gets. */
import type { ParseArgsConfig } from 'node:util';
import { raise } from '../../shared/result.ts';

/** Where a command reads and writes; machine output goes to `out`, one clear line of trouble to `err`. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  /** Resolves when the consumer took it; a closed pipe is quiet. */
  readonly out: (text: string | Uint8Array) => Promise<void>;
  readonly err: (line: string) => void;
}

/** The world of one call. */
export interface CommandContext {
  readonly streams: Streams;
  /** Folder that relative paths are resolved against. */
  readonly folder: string;
  readonly dataFolder: string;
  /** The built entry of a reading thread. */
  readonly workerFile: string | null;
  readonly home: string;
  readonly clock: () => Date;
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  /** From the first call on, SIGINT and SIGTERM abort it instead of ending the process. */
  readonly stopSignal: () => AbortSignal;
}

/** A command: options as `parseArgs` takes them, and a job that throws FailureError. The result is the exit code. */
export interface Command {
  readonly name: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** True where it takes arguments; else any argument is a mistake in the call. */
  readonly takesArguments?: boolean;
  readonly run: (context: CommandContext) => Promise<number>;
}

/** Throws FailureError `usage` where one of `names` is given: options of the command that this call of it does not take. */
export function refuseOptions(context: CommandContext, command: string, names: readonly string[]): void {
  const idle = names.find((name) => context.values[name] !== undefined);
  if (idle !== undefined) raise('usage', 'usage-unknown-option', { detail: `--${idle}`, command });
}

/** The string value of an option, or null. */
export function textOption(context: CommandContext, name: string): string | null {
  const value = context.values[name];
  return typeof value === 'string' ? value : null;
}

/** All values of an option that may be given more than once. */
export function listOption(context: CommandContext, name: string): readonly string[] {
  const value = context.values[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** Whether a flag is set. */
export function flag(context: CommandContext, name: string): boolean {
  return context.values[name] === true;
}

/** An option that must be one of `known`, or null where it is not given. Throws FailureError `usage`. */
export function choice<T extends string>(
  context: CommandContext,
  name: string,
  known: readonly T[],
): T | null {
  const value = textOption(context, name);
  const found = known.find((each) => each === value) ?? null;
  if (value !== null && found === null)
    raise('usage', 'usage-value', { option: `--${name}`, value, expected: known.join(', ') });
  return found;
}
