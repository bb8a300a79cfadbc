/** `parse`: documents' bytes to entries. */
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { ParsedFeed } from '../../shared/model/item.ts';
import { type Failure, type Result, raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { readDocument } from '../engine/sources/read-document.ts';
import { type Command, type CommandContext, listOption, textOption } from './command.ts';
import { numberedLines, readBytes } from './input.ts';

interface Job {
  /** As given by the caller: what the output names. */
  readonly file: string;
  readonly path: string;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** The command. */
export const parseCommand: Command = {
  name: 'parse',
  options: { list: { type: 'string' }, url: { type: 'string' }, header: { type: 'string', multiple: true } },
  run: async (context) => {
    const list = textOption(context, 'list');
    const jobs = list === null ? jobsFromCall(context) : await jobsFromList(context, list);
    if (jobs.length === 0) raise('usage', 'usage-missing', { detail: 'BESTAND', command: 'parse' });
    const [only] = jobs;
    if (jobs.length === 1 && list === null && only !== undefined) return parseOne(context, only);
    return parseMany(context, jobs);
  },
};

async function parseOne(context: CommandContext, job: Job): Promise<number> {
  const parsed = await attempt(context, job);
  if (!parsed.ok) raise(parsed.failure.code, parsed.failure.key, parsed.failure.args);
  await context.streams.out(`${JSON.stringify({ file: job.file, ...parsed.value })}\n`);
  return 0;
}

async function parseMany(context: CommandContext, jobs: readonly Job[]): Promise<number> {
  let done = 0;
  for (const job of jobs) {
    const parsed = await attempt(context, job);
    const line = parsed.ok
      ? { file: job.file, ...parsed.value }
      : { file: job.file, error: errorOf(parsed.failure) };
    await context.streams.out(`${JSON.stringify(line)}\n`);
    if (parsed.ok) done += 1;
  }
  return done === 0 ? 2 : 0;
}

async function attempt(context: CommandContext, job: Job): Promise<Result<ParsedFeed>> {
  try {
    const bytes = await readBytes(context, job.path);
    return await readDocument(bytes, { ...(job.url === null ? {} : { url: job.url }), headers: job.headers });
  } catch (error) {
    if (error instanceof Error && 'failure' in error) return { ok: false, failure: error.failure as Failure };
    throw error;
  }
}

const errorOf = (failure: Failure): { code: string; message: string } => ({
  code: failure.key,
  message: failureText(failure),
});

function jobsFromCall(context: CommandContext): readonly Job[] {
  const headers = Object.fromEntries(listOption(context, 'header').map(headerPair));
  const url = textOption(context, 'url');
  return context.positionals.map((file) => ({ file, path: file, url, headers }));
}

function headerPair(text: string): [string, string] {
  const colon = text.indexOf(':');
  if (colon < 1)
    raise('usage', 'usage-value', { option: '--header', value: text, expected: "'Naam: waarde'" });
  return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}

const listLine = z.object({
  file: z.string(),
  url: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
});

async function jobsFromList(context: CommandContext, list: string): Promise<readonly Job[]> {
  const text = new TextDecoder().decode(await readBytes(context, list));
  const base = list === '-' ? context.folder : dirname(resolve(context.folder, list));
  return numberedLines(text).map(({ line, text: json }) => {
    const parsed = listLine.safeParse(parseJson(json, line));
    if (!parsed.success)
      raise('input', 'input-shape', { line, detail: parsed.error.issues[0]?.message ?? '' });
    const { file, url, headers } = parsed.data;
    const lowered = Object.entries(headers ?? {}).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    );
    return { file, path: resolve(base, file), url: url ?? null, headers: Object.fromEntries(lowered) };
  });
}

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return raise('input', 'input-not-json', { line }, error);
  }
}
