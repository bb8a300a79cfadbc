/** Reading in what a user brings: a table of messages, saved e-mails, a signal heard somewhere. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  ImportMapping,
  ImportProgress,
  ImportReport,
  ImportTable,
  ManualSignal,
} from '../../shared/model/import.ts';
import type { ParsedItem } from '../../shared/model/item.ts';
import type { Source, SourceVoice } from '../../shared/model/source.ts';
import { fail, ok, type Result, raise, unwrap } from '../../shared/result.ts';
import { nlImports } from '../../shared/text/nl-imports.ts';
import type { EngineContext } from './engine-context.ts';
import { importTable } from './imports/import-table.ts';
import { manualSource, mapSignal } from './imports/manual-signal.ts';
import { mapRows } from './imports/map-rows.ts';
import { type OpenedTable, openTable } from './imports/open-table.ts';
import { mailLimits, readMail } from './imports/read-mail.ts';
import { type RowBatch, readTable } from './imports/read-table.ts';
import { refusedRowsCsv } from './imports/refused-rows.ts';
import { tableLimits } from './imports/table-limits.ts';
import { ownWards } from './own-wards.ts';
import { senderKey } from './sender-key.ts';
import { readSettings } from './settings.ts';
import { newSource, plainSource } from './sources-list.ts';

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
  const bytes = unwrap(await readOwnFile(path, tableLimits.bytes, 'table-too-large'));
  return unwrap(await openTable(bytes, basename(path)));
}

async function readMailFile(path: string): Promise<Result<ParsedItem>> {
  const bytes = await readOwnFile(path, mailLimits.bytes, 'mail-too-large');
  return bytes.ok ? readMail(bytes.value, basename(path)) : bytes;
}

/** The bytes of a file of at most `most` bytes. Fails `file-unreadable` for what is no file, or cannot be read. */
async function readOwnFile(path: string, most: number, tooLarge: string): Promise<Result<Uint8Array>> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return fail('input', 'file-unreadable', { file });
    if (found.size > most) return fail('too-large', tooLarge, { file, limit: Math.round(most / 1e6) });
    return ok(await readFile(path));
  } catch {
    return fail('input', 'file-unreadable', { file });
  }
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
  return importTable({
    store,
    source: await importSource(context, nlImports.mailTitle, 'institution'),
    map: (entries, source, seen) => mapRows(entries, source, seen, hash),
    rows: mailBatch(paths),
    total: paths.length,
    now: options.clock,
  });
}

/** All of them at once: what is read in together is kept together. */
async function* mailBatch(paths: readonly string[]): AsyncGenerator<RowBatch> {
  const entries: ParsedItem[] = [];
  const refused: ImportReport['refused'][number][] = [];
  for (const [index, path] of paths.entries()) {
    const read = await readMailFile(path);
    if (read.ok) entries.push(read.value);
    else refused.push({ line: index + 1, reason: 'unreadable' });
  }
  yield { entries, refused, rows: paths.length };
}

/** The clock of who notes it may be a little ahead. */
const clockSlack = 60 * 60 * 1000;

/** The same words noted again are another signal: two people may say the same. */
async function noteSignal(context: EngineContext, signal: ManualSignal): Promise<string> {
  const { store, options } = context;
  const settings = await readSettings(store, options.home);
  const { ward } = signal;
  if (ward !== null && !(await ownWards(context)).some(({ code }) => code === ward))
    raise('input', 'ward-unknown', { code: ward, municipality: settings.municipality.name });
  const now = options.clock();
  const seen = now.toISOString();
  const heardAt = signal.heardAt ?? seen;
  if (Date.parse(heardAt) > now.getTime() + clockSlack) raise('input', 'signal-future');
  const made = unwrap(mapSignal({ ...signal, heardAt }, randomUUID(), seen, await senderKey(store, now)));
  await store.transaction((tx) => {
    if (tx.source(made.item.sourceId) === null) tx.saveSource(manualSource(seen));
    tx.putItem(made);
  });
  return made.item.id;
}

/** Files of one name are one source: next week's export goes on where this one ended. */
async function importSource(
  { store, options }: Pick<EngineContext, 'store' | 'options'>,
  title: string,
  voice: SourceVoice,
): Promise<Source> {
  const url = `luisterpost:import/${encodeURIComponent(title.trim().toLowerCase())}`;
  const known = await store.read((tx) => tx.sources().find((each) => each.url === url));
  const name = title.trim();
  const wanted = { ...plainSource, url, kind: 'import', title: name, publisher: name, voice } as const;
  return known ?? newSource(wanted, options.clock().toISOString());
}
