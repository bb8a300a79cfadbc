/** `sources`: the list of what is followed. */

import { isFetched, type SourceState, shownHealth } from '../../shared/model/source.ts';
import { raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { plainSource } from '../engine/sources-list.ts';
import { addedAddress } from './added-address.ts';
import { type Command, type CommandContext, choice, flag, listOption, textOption } from './command.ts';
import { errorOf } from './error-line.ts';
import { checkFetched, fetchedKinds } from './fetched-sources.ts';
import { readBytes, writeOutput } from './input.ts';
import { type Action, changeFrom, moreSourceActions } from './source-actions.ts';
import { sourceText, wardNames } from './source-line.ts';

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
    kind: { type: 'string' },
    licence: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (context) => {
    const [name, ...rest] = context.positionals;
    const action = name !== undefined && Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined)
      raise('usage', 'usage-missing', { detail: Object.keys(actions).join(', '), command: 'sources' });
    checkCall(context, takes[name ?? ''] ?? {}, rest);
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

const add: Action = async (context, engine, [address = '']) => {
  const { fixedWard, ...given } = await changeFrom(context, engine);
  const source = await engine.addSource({
    ...plainSource,
    ...given,
    ward: fixedWard ?? null,
    kind: choice(context, 'kind', fetchedKinds),
    url: addedAddress(address),
  });
  await context.streams.out(`${say(nl.command.sourceAdded, { title: source.title, id: source.id })}\n`);
  return 0;
};

const list: Action = async (context, engine) => {
  const sources = await engine.sources();
  if (flag(context, 'json')) {
    for (const { source, state } of sources) {
      const health = shownHealth(source, state);
      const line = { ...source, health, state: state === null ? null : shownState(state) };
      await context.streams.out(`${JSON.stringify(line)}\n`);
    }
    return 0;
  }
  const wards = await wardNames(engine, sources);
  for (const shown of sources) await context.streams.out(`${sourceText(shown, wards)}\n`);
  return 0;
};

/** A state without what only the poller needs, its error as every other output writes one. */
function shownState(state: SourceState): object {
  const { lastPolledAt, lastSuccessAt, nextCheckAt, notBefore, silentSince, failures, error } = state;
  return {
    lastPolledAt,
    lastSuccessAt,
    nextCheckAt,
    notBefore,
    silentSince,
    failures,
    error: error === null ? null : errorOf(error),
  };
}

const check: Action = async (context, engine, ids) => {
  const wanted = new Set(ids);
  for (const id of ids) await checkFetched(engine, id);
  const known = (await engine.sources())
    .filter(({ source }) => isFetched(source))
    .map(({ source }) => source.id);
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
  const counts = await engine.importOpml(bytes);
  const { added, known, refused } = counts;
  await context.streams.out(`${say(nl.command.imported, { added, known })}\n`);
  for (const url of refused)
    context.streams.err(say(nl.command.importRefused, { url: url.replace(/\/\/[^\s/]*@/, '//') }));
  return 0;
};

const exportFile: Action = async (context, engine) => {
  const text = await engine.exportOpml();
  const out = textOption(context, 'out');
  if (out === null) await context.streams.out(text);
  else context.streams.err(say(nl.command.written, { file: await writeOutput(context, out, text) }));
  return 0;
};

/** What an action takes: the argument it cannot do without, how many there may be, its own options. */
interface Takes {
  readonly what?: string;
  /** Absent where there may be any number. */
  readonly most?: number;
  readonly options?: readonly string[];
}

const features = ['title', 'publisher', 'voice', 'ward', 'folder', 'licence'];
const takes: Readonly<Record<string, Takes>> = {
  add: { what: 'ADRES', most: 1, options: [...features, 'kind'] },
  list: { most: 0, options: ['json'] },
  check: { options: ['json'] },
  remove: { what: 'ID', most: 1 },
  change: { what: 'ID', most: 1, options: features },
  pause: { what: 'ID', most: 1 },
  resume: { what: 'ID', most: 1 },
  history: { what: 'ID', most: 1, options: ['json'] },
  find: { what: 'ADRES', most: 1, options: ['json'] },
  propose: { most: 0, options: ['json'] },
  blind: { most: 0, options: ['json'] },
  import: { what: 'BESTAND', most: 1 },
  export: { most: 0, options: ['out'] },
};
const everywhere = ['allow-host', 'home', 'now', 'help'];

/** An option that would change nothing is refused: whoever gives it expects something of it. */
function checkCall(
  context: CommandContext,
  { what, most, options = [] }: Takes,
  rest: readonly string[],
): void {
  if (what !== undefined && rest.length === 0)
    raise('usage', 'usage-missing', { detail: what, command: 'sources' });
  const extra = most === undefined ? undefined : rest[most];
  if (extra !== undefined) raise('usage', 'usage-unknown-option', { detail: extra, command: 'sources' });
  const idle = Object.keys(context.values).find((name) => ![...everywhere, ...options].includes(name));
  if (idle !== undefined) raise('usage', 'usage-unknown-option', { detail: `--${idle}`, command: 'sources' });
}

const actions: Readonly<Record<string, Action>> = {
  add,
  list,
  check,
  remove,
  ...moreSourceActions,
  import: importFile,
  export: exportFile,
};
