/** What else can be done with sources: changing, finding, looking back. */
import type { SourceChange } from '../../shared/contract-listening.ts';
import { localDate, localTime } from '../../shared/language/amsterdam-time.ts';
import type { SourcePreview } from '../../shared/model/preview.ts';
import { sourceLicences, sourceVoices } from '../../shared/model/source.ts';
import { raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import type { Engine } from '../engine/engine.ts';
import { type CommandContext, choice, flag, textOption } from './command.ts';
import { errorOf } from './error-line.ts';
import { wardOption } from './ward-option.ts';

/** One action of `sources`; the result is the exit code. */
export type Action = (context: CommandContext, engine: Engine, rest: readonly string[]) => Promise<number>;

/**
 * The changes that the options ask for; `--ward ''` and `--folder ''` take one away. Throws FailureError `usage`, or
 * `input` for a ward of elsewhere.
 */
export async function changeFrom(context: CommandContext, engine: Engine): Promise<SourceChange> {
  const title = textOption(context, 'title');
  const publisher = textOption(context, 'publisher');
  const voice = choice(context, 'voice', sourceVoices);
  const licence = choice(context, 'licence', sourceLicences);
  const folder = textOption(context, 'folder');
  const ward = await wardOption(context, engine);
  return {
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(voice === null ? {} : { voice }),
    ...(licence === null ? {} : { licence }),
    ...(ward === undefined ? {} : { fixedWard: ward }),
    ...(folder === null ? {} : { folder: folder === '' ? null : folder }),
  };
}

const change: Action = async (context, engine, [id = '']) => {
  const changes = await changeFrom(context, engine);
  if (Object.keys(changes).length === 0)
    raise('usage', 'usage-missing', {
      detail: '--title, --publisher, --voice, --ward, --folder, --licence',
      command: 'sources',
    });
  const { source } = await engine.changeSource(id, changes);
  await context.streams.out(`${say(nl.command.sourceChanged, { title: source.title, id })}\n`);
  return 0;
};

const pausing =
  (paused: boolean): Action =>
  async (context, engine, [id = '']) => {
    const { source } = await engine.changeSource(id, { paused });
    const line = paused ? nl.command.sourcePaused : nl.command.sourceResumed;
    await context.streams.out(`${say(line, { title: source.title, id })}\n`);
    return 0;
  };

const history: Action = async (context, engine, [id = '']) => {
  for (const visit of await engine.sourceHistory(id)) {
    const { at, health, added, edited, duration, error } = visit;
    const line = { at, health, added, edited, duration, error: error === null ? null : errorOf(error) };
    const text = say(nl.command.visitLine, {
      at: `${localDate(Date.parse(at))} ${localTime(Date.parse(at))}`,
      health: nl.health[health],
      added,
      edited,
      message: error === null ? '' : failureText(error),
    }).trimEnd();
    await context.streams.out(`${flag(context, 'json') ? JSON.stringify(line) : text}\n`);
  }
  return 0;
};

const find: Action = async (context, engine, [address = '']) => {
  const previews = await engine.findSources(address);
  for (const preview of previews) await context.streams.out(previewText(context, preview));
  return previews.some(({ failure }) => failure === null) ? 0 : 1;
};

function previewText(context: CommandContext, preview: SourcePreview): string {
  const { proposal, failure, newest, entries, perWeek, known, language, ward } = preview;
  if (flag(context, 'json')) {
    const error = failure === null ? null : errorOf(failure);
    return `${JSON.stringify({ ...proposal, known, entries, perWeek, language, ward, newest, error })}\n`;
  }
  const head = say(nl.command.foundLine, {
    title: proposal.title,
    url: proposal.url,
    kind: nl.kinds[proposal.kind],
    entries,
  });
  const rest = failure === null ? newest.map(({ title }) => `  ${title}`) : [`  ${failureText(failure)}`];
  return `${[head, ...rest].join('\n')}\n`;
}

const propose: Action = async (context, engine) => {
  for (const proposal of await engine.proposeSources()) {
    const text = say(nl.command.proposedLine, {
      title: proposal.title,
      url: proposal.url,
      kind: nl.kinds[proposal.kind],
    });
    await context.streams.out(`${flag(context, 'json') ? JSON.stringify(proposal) : text}\n`);
  }
  return 0;
};

const blind: Action = async (context, engine) => {
  const spots = await engine.blindSpots();
  if (flag(context, 'json')) {
    await context.streams.out(`${JSON.stringify(spots)}\n`);
    return 0;
  }
  const lines = [
    ...spots.wards.map(({ name, reason }) => `${nl.command.blind[reason]}: ${name}`),
    ...spots.themes.map(({ theme, reason }) => `${nl.command.blind[reason]}: ${nl.themes[theme]}`),
  ];
  await context.streams.out(`${lines.length === 0 ? nl.command.blindNone : lines.join('\n')}\n`);
  return 0;
};

/** By name. */
export const moreSourceActions: Readonly<Record<string, Action>> = {
  change,
  pause: pausing(true),
  resume: pausing(false),
  history,
  find,
  propose,
  blind,
};
