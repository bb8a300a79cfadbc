/** The list that `parse --list` reads: JSON Lines `{file, url?, headers?}`; a bad line is refused alone. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../../shared/result.ts';
import type { CommandContext } from './command.ts';
import { numberedLines, readBytes } from './input.ts';

/** A document to read; header names in lower case. */
export interface ParseJob {
  /** As given by the caller: what the output names. */
  readonly file: string;
  readonly path: string;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A document, or a line of the list that names none. */
export type ParseLine = ParseJob | { readonly line: number; readonly failure: Failure };

const listLine = z.object({
  file: z.string(),
  url: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
});

/** Reads the list named `list` (`-` is standard input). Throws FailureError `input` where it cannot be read. */
export async function readParseList(context: CommandContext, list: string): Promise<readonly ParseLine[]> {
  const text = new TextDecoder().decode(await readBytes(context, list));
  const folder = list === '-' ? context.folder : dirname(resolve(context.folder, list));
  return numberedLines(text).map(({ line, text: json }) => toLine(line, json, [folder, context.folder]));
}

function toLine(line: number, json: string, folders: readonly string[]): ParseLine {
  const value = parseJson(json);
  if (value === undefined) return refused(line, 'input-not-json', { line });
  const parsed = listLine.safeParse(value);
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join('.') ?? '';
    return refused(line, 'input-shape', { line, detail: detail === '' ? '{file}' : detail });
  }
  const { file, url, headers } = parsed.data;
  const lowered = Object.entries(headers ?? {}).map(([name, given]) => [name.toLowerCase(), given] as const);
  return { file, path: pathOf(file, folders), url: url ?? null, headers: Object.fromEntries(lowered) };
}

/** Beside the list, as lists are moved with their files; else where the caller stands. */
function pathOf(file: string, folders: readonly string[]): string {
  const candidates = folders.map((folder) => resolve(folder, file));
  return candidates.find((each) => existsSync(each)) ?? candidates[0] ?? file;
}

const refused = (line: number, key: string, args: Failure['args']): ParseLine => ({
  line,
  failure: { code: 'input', key, args, retry: false },
});

/** Undefined is no JSON value, so it can say "not JSON". */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
