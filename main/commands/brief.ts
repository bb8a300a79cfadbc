/** `brief`: composes the briefing, or with `--moment` the pack for a moment, and folds it into a format. */
import { roles } from '../../shared/model/role.ts';
import { FailureError, raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { type BriefingFormat, briefingFormats, exportBriefing } from '../engine/export/export-briefing.ts';
import { type Command, type CommandContext, textOption } from './command.ts';
import { writeOutput } from './input.ts';

/** The command. */
export const briefCommand: Command = {
  name: 'brief',
  options: {
    date: { type: 'string' },
    moment: { type: 'string' },
    role: { type: 'string' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
  },
  run: async (context) => {
    const format = oneOf('--format', textOption(context, 'format') ?? 'text', briefingFormats);
    const role = textOption(context, 'role');
    const moment = textOption(context, 'moment');
    const request = {
      date: dateOption(context),
      moment: null,
      role: role === null ? null : oneOf('--role', role, roles),
    };
    const engine = openEngine({ ...context, create: false });
    try {
      const content =
        moment === null
          ? await exportBriefing(await engine.brief(request), format)
          : await packContent(engine, moment, format);
      const out = textOption(context, 'out');
      if (out === null) await context.streams.out(content);
      else context.streams.err(say(nl.command.written, { file: await writeOutput(context, out, content) }));
      return 0;
    } finally {
      await engine.close();
    }
  },
};

/** Throws FailureError `input` for a moment that is not on the agenda: the call is wrong, as for any other option. */
async function packContent(
  engine: Engine,
  moment: string,
  format: BriefingFormat,
): Promise<string | Uint8Array> {
  try {
    return (await engine.exportMomentPack(moment, format)).content;
  } catch (error) {
    if (error instanceof FailureError && error.failure.key === 'moment-gone')
      return raise('input', 'moment-unknown', { id: moment });
    throw error;
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  return found ?? raise('usage', 'usage-value', { option, value, expected: known.join(', ') });
}

function dateOption(context: CommandContext): string | null {
  const value = textOption(context, 'date');
  if (value === null) return null;
  const instant = Date.parse(`${value}T00:00:00Z`);
  const real =
    Number.isFinite(instant) && new Date(instant).toISOString().startsWith(value) && value.length === 10;
  return real ? value : raise('usage', 'date-broken', { value });
}
