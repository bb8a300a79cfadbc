/** Finds the command, reads its options, runs it, and turns Failures into one clear line and an exit code. */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Failure, FailureError, raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { clockFrom } from '../engine/clock.ts';
import { defaultHome } from '../engine/config.ts';
import type { Command, CommandContext, Streams } from './command.ts';
import { processStreams } from './streams.ts';

/** Loaded when asked for: `sentences` need not wait for the store. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import('./parse.ts')).parseCommand,
  sentences: async () => (await import('./text-commands.ts')).sentencesCommand,
  readability: async () => (await import('./text-commands.ts')).readabilityCommand,
  interpret: async () => (await import('./interpret.ts')).interpretCommand,
  init: async () => (await import('./init.ts')).initCommand,
  'serve-demo': async () => (await import('./serve-demo.ts')).serveDemoCommand,
  sources: async () => (await import('./sources.ts')).sourcesCommand,
  poll: async () => (await import('./poll.ts')).pollCommand,
  brief: async () => (await import('./brief.ts')).briefCommand,
  evaluation: async () => (await import('./evaluation.ts')).evaluationCommand,
  import: async () => (await import('./import.ts')).importCommand,
  note: async () => (await import('./note.ts')).noteCommand,
  forget: async () => (await import('./note.ts')).forgetCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  'start-sample': async () => (await import('./start-sample.ts')).startSampleCommand,
};

/** In the design, not in this version. */
const later: readonly string[] = ['archive', 'bench'];

/** What the entry knows of its surroundings. */
export interface Surroundings {
  readonly folder: string;
  readonly dataFolder: string;
  /** The built entry of a reading thread, or null. */
  readonly workerFile: string | null;
}

/** Runs one call and answers its exit code: 0 done, 1 the job failed, 2 the call or all of the input is wrong. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const streams = processStreams();
  try {
    const code = await dispatch(args, surroundings, streams);
    await streams.out('');
    return code;
  } catch (error) {
    const failure: Failure =
      error instanceof FailureError
        ? error.failure
        : { code: 'internal', key: 'internal', args: {}, retry: false };
    streams.err(`luisterpost: ${failureText(failure)}`);
    if (failure.code === 'internal' && process.env['LUISTERPOST_DEBUG'] !== undefined)
      streams.err(String(error instanceof Error ? error.stack : error));
    return failure.code === 'usage' || failure.code === 'input' ? 2 : 1;
  }
}

async function dispatch(
  args: readonly string[],
  surroundings: Surroundings,
  streams: Streams,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === undefined) streams.err(nl.command.help.main);
    else await streams.out(`${nl.command.help.main}\n`);
    return name === undefined ? 2 : 0;
  }
  if (later.includes(name)) raise('usage', 'command-later', { command: name });
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) raise('usage', 'usage-unknown-command', { command: name });
  const command = await load();
  const { values, positionals } = readOptions(command, rest);
  if (values['help'] === true) {
    const help: Readonly<Record<string, string>> = nl.command.help;
    await streams.out(`${help[command.name] ?? nl.command.help.main}\n`);
    return 0;
  }
  const [extra] = positionals;
  if (extra !== undefined && command.takesArguments !== true)
    raise('usage', 'usage-unknown-option', { detail: extra, command: command.name });
  const context: CommandContext = {
    streams,
    folder: surroundings.folder,
    dataFolder: surroundings.dataFolder,
    workerFile: surroundings.workerFile,
    home: homeFrom(values['home'], surroundings.folder),
    clock: clockFrom(values['now']),
    values,
    positionals,
    stopSignal,
  };
  return command.run(context);
}

function readOptions(
  command: Command,
  args: readonly string[],
): Pick<CommandContext, 'values' | 'positionals'> {
  const options = {
    ...command.options,
    home: { type: 'string' },
    now: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = args.find(
      (each) =>
        each.startsWith('-') && error instanceof Error && error.message.includes(each.split('=')[0] ?? each),
    );
    return raise(
      'usage',
      'usage-unknown-option',
      { detail: detail ?? args.join(' '), command: command.name },
      error,
    );
  }
}

function homeFrom(value: unknown, folder: string): string {
  return typeof value === 'string' ? resolve(folder, value) : defaultHome(process.platform, process.env);
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
