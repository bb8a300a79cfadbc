/** Reading in what a user brings: a table of messages, saved e-mails, a signal heard somewhere. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { wardsOf } from '../../shared/interpret/place-index.ts';
import type {
  ImportMapping,
  ImportProgress,
  ImportReport,
  ImportTable,
  ManualSignal,
} from '../../shared/model/import.ts';
import type { ParsedItem } from '../../shared/model/item.ts';
import type { Source, SourceVoice } from '../../shared/model/source.ts';
import { fail, type Result, raise } from '../../shared/result.ts';
import { nlImports } from '../../shared/text/nl-imports.ts';
import type { EngineContext } from './engine-context.ts';
import { importTable } from './imports/import-table.ts';
import { manualSource, mapSignal } from './imports/manual-signal.ts';
import { mapRows } from './imports/map-rows.ts';
import { type OpenedTable, openTable } from './imports/open-table.ts';
import { mailLimits, readMail } from './imports/read-mail.ts';
import { readTable } from './imports/read-table.ts';
import { refusedRowsCsv } from './imports/refused-rows.ts';
import { tableLimits } from './imports/table-limits.ts';
import { openInterpreter } from './readings.ts';
import { senderKey } from './sender-key.ts';
import { readSettings } from './settings.ts';
import type { PutOutcome } from './store/port.ts';

/** How a table is to be read in. */
export interface TableRequest {
  readonly token: string;
  readonly title: string;
  readonly voice: SourceVoice;
  readonly mapping: ImportMapping;
}

/** What watches an import. */
export interface ImportWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** The verbs about reading in. All reject with FailureError for reasons a user can act on. */
export interface ImportVerbs {
  /** Looks at a CSV file; the file is kept in memory until the next one is opened. */
  openTable(path: string): Promise<ImportTable>;
  /** Reads the opened file in; the same file read again adds nothing. */
  importTable(request: TableRequest, watch: ImportWatch): Promise<ImportReport>;
  /** The rows the last import of this file refused, as CSV. */
  refusedRows(token: string): Promise<string>;
  /** Reads saved e-mails (.eml) in; a refused file counts as a refused row, by its place in the list. */
  importMail(paths: readonly string[]): Promise<ImportReport>;
  /** Keeps what someone heard: masked, one voice. The answer is the item's id. */
  noteSignal(signal: ManualSignal): Promise<string>;
}

/** The one file that is open. */
interface Opened {
  readonly token: string;
  readonly table: OpenedTable;
  report: ImportReport | null;
}

/** Builds the verbs. */
export function importVerbs(context: EngineContext): ImportVerbs {
  let opened: Opened | null = null;
  let running = false;
  const known = (token: string): Opened =>
    opened?.token === token ? opened : raise('not-found', 'import-forgotten');
  return {
    openTable: async (path) => {
      const table = await readTableFile(path);
      opened = { token: randomUUID(), table, report: null };
      return { token: opened.token, ...table.facts };
    },
    importTable: async (request, watch) => {
      if (running) raise('busy', 'import-busy');
      const file = known(request.token);
      running = true;
      try {
        file.report = await readIn(context, file.table, request, watch);
        return file.report;
      } finally {
        running = false;
      }
    },
    refusedRows: async (token) => {
      const { table, report } = known(token);
      return refusedRowsCsv(table.content, report?.refused ?? []);
    },
    importMail: (paths) => importMailFiles(context, paths),
    noteSignal: (signal) => noteSignal(context, signal),
  };
}

async function readTableFile(path: string): Promise<OpenedTable> {
  const file = basename(path);
  const size = await sizeOf(path);
  if (size === null) return raise('input', 'file-unreadable', { file });
  if (size > tableLimits.bytes)
    return raise('too-large', 'table-too-large', { file, limit: Math.round(tableLimits.bytes / 1e6) });
  const bytes = await readFile(path).catch(() => raise('input', 'file-unreadable', { file }));
  const table = await openTable(bytes, file);
  return table.ok ? table.value : raise(table.failure.code, table.failure.key, table.failure.args);
}

/** Null for what is no file, or cannot be looked at. */
function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
}

async function readIn(
  { store, options }: EngineContext,
  { content, facts }: OpenedTable,
  { title, voice, mapping }: TableRequest,
  { signal, onProgress }: ImportWatch,
): Promise<ImportReport> {
  if (mapping.text === undefined) raise('input', 'table-text-missing');
  const hash = await senderKey(store, options.clock());
  return importTable({
    store,
    source: await importSource({ store, options }, title, voice),
    map: (entries, source, seen) => mapRows(entries, source, seen, hash),
    rows: readTable(content, mapping),
    total: facts.rows,
    now: options.clock,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

/** Saved newsletters are one source: what they say is in the message, who sent it is not kept. */
async function importMailFiles(context: EngineContext, paths: readonly string[]): Promise<ImportReport> {
  const { store, options } = context;
  const hash = await senderKey(store, options.clock());
  const source = await importSource(context, nlImports.mailTitle, 'institution');
  const seen = options.clock().toISOString();
  const entries: ParsedItem[] = [];
  const refused: ImportReport['refused'][number][] = [];
  for (const [index, path] of paths.entries()) {
    const read = await readMailFile(path);
    if (read.ok) entries.push(read.value);
    else refused.push({ line: index + 1, reason: 'unreadable' });
  }
  const incoming = mapRows(entries, source, seen, hash);
  const outcomes = await store.transaction((tx) => {
    if (incoming.length > 0) tx.saveSource(source);
    return incoming.map((each) => tx.putItem(each));
  });
  const count = (outcome: PutOutcome): number => outcomes.filter((each) => each === outcome).length;
  const added = count('added');
  const edited = count('edited');
  const known = entries.length - added - edited;
  return { source: source.id, rows: paths.length, added, edited, known, refused, stopped: false };
}

async function readMailFile(path: string): Promise<Result<ParsedItem>> {
  const file = basename(path);
  const size = await sizeOf(path);
  if (size === null) return fail('input', 'file-unreadable', { file });
  if (size > mailLimits.bytes)
    return fail('too-large', 'mail-too-large', { file, limit: Math.round(mailLimits.bytes / 1e6) });
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? fail('input', 'file-unreadable', { file }) : readMail(bytes, file);
}

/** The clock of who notes it may be a little ahead. */
const clockSlack = 60 * 60 * 1000;

/** The same words noted again are another signal: two people may say the same. */
async function noteSignal(context: EngineContext, signal: ManualSignal): Promise<string> {
  const { store, options } = context;
  const settings = await readSettings(store, options.home);
  const { ward } = signal;
  if (
    ward !== null &&
    !wardsOf(openInterpreter(options.dataFolder, settings).places).some(({ code }) => code === ward)
  )
    raise('input', 'ward-unknown', { code: ward, municipality: settings.municipality.name });
  const now = options.clock();
  const seen = now.toISOString();
  const heardAt = signal.heardAt ?? seen;
  if (Date.parse(heardAt) > now.getTime() + clockSlack) raise('input', 'signal-future');
  const made = mapSignal({ ...signal, heardAt }, randomUUID(), seen, await senderKey(store, now));
  if (!made.ok) return raise(made.failure.code, made.failure.key, made.failure.args);
  const { item } = made.value;
  await store.transaction((tx) => {
    if (tx.source(item.sourceId) === null) tx.saveSource(manualSource(seen));
    tx.putItem(made.value);
  });
  return item.id;
}

/** Files of one name are one source: next week's export goes on where this one ended. */
async function importSource(
  { store, options }: Pick<EngineContext, 'store' | 'options'>,
  title: string,
  voice: SourceVoice,
): Promise<Source> {
  const url = `luisterpost:import/${encodeURIComponent(title.trim().toLowerCase())}`;
  const known = await store.read((tx) => tx.sources().find((each) => each.url === url));
  if (known !== undefined) return known;
  return {
    id: `b_${createHash('sha256').update(url).digest('hex').slice(0, 12)}`,
    url,
    kind: 'import',
    title: title.trim(),
    publisher: title.trim(),
    voice,
    fixedWard: null,
    folder: null,
    site: null,
    licence: 'quote',
    paused: false,
    addedAt: options.clock().toISOString(),
  };
}
