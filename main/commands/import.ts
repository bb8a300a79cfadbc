/** `import`: reads in a table of messages, saved e-mails or a list of addresses. */
import { resolve } from 'node:path';
import {
  type ImportField,
  type ImportMapping,
  type ImportReport,
  type ImportTable,
  importFields,
} from '../../shared/model/import.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { FailureError, raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import {
  type Command,
  type CommandContext,
  choice,
  flag,
  listOption,
  refuseOptions,
  textOption,
} from './command.ts';
import { importAddresses } from './import-addresses.ts';
import { writeOutput } from './input.ts';

/** The command. */
export const importCommand: Command = {
  name: 'import',
  takesArguments: true,
  options: {
    title: { type: 'string' },
    voice: { type: 'string' },
    map: { type: 'string', multiple: true },
    refused: { type: 'string' },
    remove: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (context) => {
    const [what, ...files] = context.positionals;
    if (what === 'table') return importTableFile(context, files);
    if (what === 'mail') return importMailFiles(context, files);
    if (what === 'addresses') return importAddresses(context, files);
    return raise('usage', 'usage-missing', { detail: 'table, mail, addresses', command: 'import' });
  },
};

async function importTableFile(context: CommandContext, files: readonly string[]): Promise<number> {
  const [file, extra] = files;
  if (file === undefined) raise('usage', 'usage-missing', { detail: 'BESTAND', command: 'import' });
  if (extra !== undefined) raise('usage', 'usage-unknown-option', { detail: extra, command: 'import' });
  refuseOptions(context, 'import', ['remove']);
  const title = (textOption(context, 'title') ?? '').trim();
  if (title === '') raise('usage', 'usage-missing', { detail: '--title', command: 'import' });
  const voice = choice(context, 'voice', sourceVoices) ?? 'resident';
  const signal = context.stopSignal();
  const engine = openEngine({ ...context, create: false });
  try {
    const table = await openTable(engine, resolve(context.folder, file));
    const mapping = mappingFrom(context, table);
    const report = await engine.importTable({ token: table.token, title, voice, mapping }, { signal });
    const refusedFile = textOption(context, 'refused');
    if (refusedFile !== null && report.refused.length > 0) {
      const written = await writeOutput(context, refusedFile, await engine.refusedRows(table.token));
      context.streams.err(say(nl.command.written, { file: written }));
    }
    return await tell(context, report, {
      counts: nl.command.importedRows,
      refusal: ({ line, reason }) => say(nl.command.refusedRow, { line, reason: nl.importReasons[reason] }),
    });
  } finally {
    await engine.close();
  }
}

/** Whatever the reason: all there was to read was refused, so the input is wrong. */
async function openTable(engine: Engine, path: string): Promise<ImportTable> {
  try {
    return await engine.openTable(path);
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code === 'internal') throw error;
    return raise('input', error.failure.key, error.failure.args, error);
  }
}

async function importMailFiles(context: CommandContext, files: readonly string[]): Promise<number> {
  if (files.length === 0) raise('usage', 'usage-missing', { detail: 'BESTAND', command: 'import' });
  refuseOptions(context, 'import', ['title', 'voice', 'map', 'refused', 'remove']);
  const engine = openEngine({ ...context, create: false });
  try {
    const report = await engine.importMail(files.map((file) => resolve(context.folder, file)));
    return await tell(context, report, {
      counts: nl.command.importedMails,
      refusal: ({ line, reason }) =>
        say(nl.command.refusedFile, { file: files[line - 1] ?? '', reason: nl.importReasons[reason] }),
    });
  } finally {
    await engine.close();
  }
}

/** Our guess, corrected by what the user says: a column he names is no longer what we took it for. */
function mappingFrom(context: CommandContext, table: ImportTable): ImportMapping {
  const chosen = new Map<ImportField, number | null>();
  for (const option of listOption(context, 'map')) {
    const [name = '', ...rest] = option.split('=');
    const field = importFields.find((each) => each === name);
    const column = rest.join('=').trim();
    const at = column === '' ? null : columnOf(table, column);
    const wrong = rest.length === 0 || (column !== '' && at === null);
    const taken = at !== null && [...chosen.values()].includes(at);
    if (field === undefined || wrong || taken || chosen.has(field))
      return raise('usage', 'usage-value', {
        option: '--map',
        value: option,
        expected: `${importFields.join('|')}=${table.columns.join('|')}`,
      });
    chosen.set(field, at);
  }
  const mapping: Partial<Record<ImportField, number>> = {};
  for (const field of importFields) {
    const guess = table.mapping[field];
    const kept = guess !== undefined && ![...chosen.values()].includes(guess) ? guess : null;
    const column = chosen.has(field) ? chosen.get(field) : kept;
    if (column !== null && column !== undefined) mapping[field] = column;
  }
  return mapping;
}

function columnOf(table: ImportTable, name: string): number | null {
  const named = table.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (named >= 0) return named;
  const number = /^\d{1,3}$/.test(name) ? Number(name) - 1 : -1;
  return number >= 0 && number < table.columns.length ? number : null;
}

/** Refused rows shown one by one before the rest is only counted. */
const shownRefusals = 20;

/** How a report is put in words. */
interface Wording {
  readonly counts: string;
  readonly refusal: (refused: ImportReport['refused'][number]) => string;
}

async function tell(
  context: CommandContext,
  report: ImportReport,
  { counts, refusal }: Wording,
): Promise<number> {
  if (flag(context, 'json')) {
    await context.streams.out(`${JSON.stringify(report)}\n`);
  } else {
    const { rows, added, edited, known, refused } = report;
    await context.streams.out(`${say(counts, { rows, added, edited, known, refused: refused.length })}\n`);
    for (const each of refused.slice(0, shownRefusals)) context.streams.err(refusal(each));
    if (refused.length > shownRefusals)
      context.streams.err(say(nl.command.refusedMore, { count: refused.length - shownRefusals }));
  }
  return report.added + report.edited + report.known === 0 && report.refused.length > 0 ? 2 : 0;
}
