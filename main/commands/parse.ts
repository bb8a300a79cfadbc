/** `parse`: documents' bytes to entries. */
import type { ParsedFeed } from '../../shared/model/item.ts';
import { FailureError, fail, ok, type Result, raise } from '../../shared/result.ts';
import { readDocument } from '../engine/sources/read-document.ts';
import { type Command, type CommandContext, listOption, textOption } from './command.ts';
import { errorOf } from './error-line.ts';
import { readBytes } from './input.ts';
import { type ParseJob, type ParseLine, readParseList } from './parse-list.ts';

/** The command. */
export const parseCommand: Command = {
  name: 'parse',
  takesArguments: true,
  options: { list: { type: 'string' }, url: { type: 'string' }, header: { type: 'string', multiple: true } },
  run: async (context) => {
    const list = textOption(context, 'list');
    if (list !== null) return parseMany(context, await linesOf(context, list));
    const jobs = jobsFromCall(context);
    const [only] = jobs;
    if (only === undefined) raise('usage', 'usage-missing', { detail: 'BESTAND', command: 'parse' });
    return jobs.length === 1 ? parseOne(context, only) : parseMany(context, jobs);
  },
};

async function linesOf(context: CommandContext, list: string): Promise<readonly ParseLine[]> {
  const [extra] = [...context.positionals, ...listOption(context, 'header'), textOption(context, 'url')];
  if (extra !== undefined && extra !== null)
    raise('usage', 'usage-unknown-option', { detail: extra, command: 'parse' });
  const lines = await readParseList(context, list);
  return lines.length === 0 ? raise('input', 'input-empty') : lines;
}

async function parseOne(context: CommandContext, job: ParseJob): Promise<number> {
  const parsed = await attempt(context, job);
  // Whatever the reason: all there was to read was refused, so the input is wrong.
  if (!parsed.ok) raise('input', parsed.failure.key, parsed.failure.args);
  await context.streams.out(`${JSON.stringify({ file: job.file, ...parsed.value })}\n`);
  return 0;
}

async function parseMany(context: CommandContext, lines: readonly ParseLine[]): Promise<number> {
  let done = 0;
  for (const line of lines) {
    const parsed = 'failure' in line ? { ok: false as const, ...line } : await attempt(context, line);
    const name = 'failure' in line ? { line: line.line } : { file: line.file };
    const rest = parsed.ok ? parsed.value : { error: errorOf(parsed.failure) };
    await context.streams.out(`${JSON.stringify({ ...name, ...rest })}\n`);
    if (parsed.ok) done += 1;
  }
  return done === 0 ? 2 : 0;
}

/** What is printed: how often a feed likes to be visited concerns the poller only. */
type PrintedFeed = Omit<ParsedFeed, 'ttl'>;

function printed(result: Result<ParsedFeed>): Result<PrintedFeed> {
  if (!result.ok) return result;
  const { ttl: _, ...rest } = result.value;
  return ok(rest);
}

async function attempt(context: CommandContext, job: ParseJob): Promise<Result<PrintedFeed>> {
  try {
    const bytes = await readBytes(context, job.path);
    const hints = { ...(job.url === null ? {} : { url: job.url }), headers: job.headers };
    return printed(await readDocument(bytes, hints));
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    // Name the file as the caller did.
    return error.failure.key === 'file-unreadable'
      ? fail('input', 'file-unreadable', { file: job.file })
      : { ok: false, failure: error.failure };
  }
}

function jobsFromCall(context: CommandContext): readonly ParseJob[] {
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
