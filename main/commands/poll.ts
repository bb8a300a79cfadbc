/** `poll`: fetches the sources, once or for as long as it runs. */
import type { PollProgress, PollSummary } from '../../shared/model/poll.ts';
import { raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import type { PollOptions } from '../engine/poll.ts';
import { watch } from '../engine/scheduler.ts';
import { type Command, type CommandContext, flag, textOption } from './command.ts';
import { errorOf } from './error-line.ts';
import { checkFetched } from './fetched-sources.ts';

/** The command. */
export const pollCommand: Command = {
  name: 'poll',
  options: {
    once: { type: 'boolean' },
    due: { type: 'boolean' },
    watch: { type: 'boolean' },
    source: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (context) => {
    const given = ['once', 'due', 'watch', 'source'].filter((name) => context.values[name] !== undefined);
    if (given.length > 1)
      raise('usage', 'usage-value', {
        option: `--${given[0]}`,
        value: `--${given[1]}`,
        expected: '--once | --due | --watch | --source',
      });
    const only = textOption(context, 'source');
    const signal = context.stopSignal();
    const engine = openEngine({ ...context, create: false });
    try {
      if (only !== null) await checkFetched(engine, only);
      const which = { all: !flag(context, 'due'), signal, ...(only === null ? {} : { only }) };
      if (!flag(context, 'watch')) return await pollOnce(context, engine, which);
      const round = async (): Promise<void> => {
        await pollOnce(context, engine, { all: false, signal });
        await engine.tickMoments();
      };
      await watch(round, signal);
      return 0;
    } finally {
      await engine.close();
    }
  },
};

async function pollOnce(context: CommandContext, engine: Engine, which: PollOptions): Promise<number> {
  const json = flag(context, 'json');
  const pending: Promise<void>[] = [];
  const summary = await engine.poll({
    ...which,
    onProgress: (progress) =>
      pending.push(context.streams.out(json ? jsonLine(progress) : textLine(progress))),
  });
  await Promise.all(pending);
  if (summary.polled > 0 || !flag(context, 'watch'))
    await context.streams.out(
      json ? `${JSON.stringify({ summary })}\n` : `${say(nl.command.pollSummary, { ...summary })}\n`,
    );
  return exitCode(summary);
}

const exitCode = (summary: PollSummary): number =>
  summary.polled > 0 && summary.failed === summary.polled ? 1 : 0;

function jsonLine({ report }: PollProgress): string {
  const { failure, ...rest } = report;
  const error = failure === null ? null : errorOf(failure);
  return `${JSON.stringify({ ...rest, error })}\n`;
}

function textLine({ report }: PollProgress): string {
  const { title, health, added, edited, failure } = report;
  if (failure !== null) return `${say(nl.command.withError, { title, message: failureText(failure) })}\n`;
  const detail = added + edited > 0 ? say(nl.command.pollNews, { added, edited }) : '';
  return `${say(nl.command.pollLine, { title, health: nl.health[health], detail })}\n`;
}
