/** `sources`: the list of what is followed. */
import { type SourceState, sourceVoices } from '../../shared/model/source.ts';
import { raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { writeOpml } from '../engine/opml.ts';
import { decodeBytes } from '../engine/sources/decode-bytes.ts';
import { type Command, type CommandContext, flag, listOption, textOption } from './command.ts';
import { errorOf } from './error-line.ts';
import { readBytes, writeOutput } from './input.ts';

type Action = (context: CommandContext, engine: Engine, rest: readonly string[]) => Promise<number>;

/** The command. */
export const sourcesCommand: Command = {
  name: 'sources',
  takesArguments: true,
  options: {
    'allow-host': { type: 'string', multiple: true },
    title: { type: 'string' },
    publisher: { type: 'string' },
    voice: { type: 'string' },
    ward: { type: 'string' },
    folder: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (context) => {
    const [name, ...rest] = context.positionals;
    const action = name !== undefined && Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined)
      raise('usage', 'usage-missing', { detail: Object.keys(actions).join(', '), command: 'sources' });
    const { what, most = rest.length } = takes[name ?? ''] ?? {};
    if (what !== undefined && rest.length === 0)
      raise('usage', 'usage-missing', { detail: what, command: 'sources' });
    const extra = rest[most];
    if (extra !== undefined) raise('usage', 'usage-unknown-option', { detail: extra, command: 'sources' });
    const hosts = listOption(context, 'allow-host');
    for (const host of hosts)
      if (!/^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:.]+\]:\d{1,5}$/i.test(host))
        raise('usage', 'usage-value', { option: '--allow-host', value: host, expected: 'HOST:POORT' });
    const engine = openEngine({ ...context, create: false });
    try {
      if (hosts.length > 0) await engine.allowHosts(hosts);
      return await action(context, engine, rest);
    } finally {
      await engine.close();
    }
  },
};

const add: Action = async (context, engine, [url = '']) => {
  const voiceText = textOption(context, 'voice');
  const voice = sourceVoices.find((each) => each === voiceText) ?? null;
  if (voiceText !== null && voice === null)
    raise('usage', 'usage-value', { option: '--voice', value: voiceText, expected: sourceVoices.join(', ') });
  const ward = textOption(context, 'ward');
  if (ward !== null && !/^(WK\d{6}|BU\d{8})$/.test(ward))
    raise('usage', 'usage-value', { option: '--ward', value: ward, expected: 'WK…, BU…' });
  const source = await engine.addSource({
    url,
    title: textOption(context, 'title'),
    publisher: textOption(context, 'publisher'),
    voice,
    ward,
    folder: textOption(context, 'folder'),
  });
  await context.streams.out(`${say(nl.command.sourceAdded, { title: source.title, id: source.id })}\n`);
  return 0;
};

const list: Action = async (context, engine) => {
  for (const { source, state } of await engine.sources()) {
    const health = source.paused ? 'paused' : (state?.health ?? 'new');
    const line = flag(context, 'json')
      ? JSON.stringify({ ...source, health, state: state === null ? null : shownState(state) })
      : say(nl.command.sourceLine, {
          health: nl.health[health],
          id: source.id,
          title: source.title,
          url: source.url,
        });
    await context.streams.out(`${line}\n`);
  }
  return 0;
};

/** A state without what only the poller needs, its error as every other output writes one. */
function shownState({ lastPolledAt, lastSuccessAt, nextCheckAt, failures, error }: SourceState): object {
  return {
    lastPolledAt,
    lastSuccessAt,
    nextCheckAt,
    failures,
    error: error === null ? null : errorOf(error),
  };
}

const check: Action = async (context, engine, ids) => {
  const wanted = new Set(ids);
  const known = (await engine.sources()).map(({ source }) => source.id);
  const missing = ids.find((id) => !known.includes(id));
  if (missing !== undefined) raise('input', 'source-unknown', { id: missing });
  let failed = 0;
  for (const result of await engine.checkSources(known.filter((id) => wanted.size === 0 || wanted.has(id)))) {
    if (result.failure !== null) failed += 1;
    const message =
      result.failure === null
        ? say(nl.command.pollLine, {
            title: result.title,
            health: nl.health.healthy,
            detail: ` (${result.entries})`,
          })
        : say(nl.command.withError, { title: result.title, message: failureText(result.failure) });
    const { id, title, entries, failure } = result;
    const line = { id, title, entries, error: failure === null ? null : errorOf(failure) };
    await context.streams.out(flag(context, 'json') ? `${JSON.stringify(line)}\n` : `${message}\n`);
  }
  return failed > 0 ? 1 : 0;
};

const remove: Action = async (context, engine, [id = '']) => {
  await engine.removeSource(id);
  await context.streams.out(`${say(nl.command.sourceRemoved, { id })}\n`);
  return 0;
};

const importFile: Action = async (context, engine, [file = '']) => {
  const web = /^https?:\/\//i.test(file);
  const bytes = web ? await engine.fetchDocument(file) : await readBytes(context, file);
  const counts = await engine.importOpml(decodeBytes(bytes).text);
  const { added, known, refused } = counts;
  await context.streams.out(`${say(nl.command.imported, { added, known })}\n`);
  for (const url of refused) context.streams.err(say(nl.command.importRefused, { url }));
  return 0;
};

const exportFile: Action = async (context, engine) => {
  const settings = await engine.settings();
  const outlines = (await engine.sources()).map(({ source }) => ({
    ...source,
    ward: source.fixedWard,
    site: null,
  }));
  const text = writeOpml(settings.municipality.name, outlines);
  const out = textOption(context, 'out');
  if (out === null) await context.streams.out(text);
  else context.streams.err(say(nl.command.written, { file: await writeOutput(context, out, text) }));
  return 0;
};

/** The argument an action cannot do without, and how many it takes; `check` takes any number. */
const takes: Readonly<Record<string, { readonly what?: string; readonly most: number }>> = {
  add: { what: 'ADRES', most: 1 },
  list: { most: 0 },
  remove: { what: 'ID', most: 1 },
  import: { what: 'BESTAND', most: 1 },
  export: { most: 0 },
};

const actions: Readonly<Record<string, Action>> = {
  add,
  list,
  check,
  remove,
  import: importFile,
  export: exportFile,
};
