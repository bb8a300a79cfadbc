/** Reading the griffie's list in: again is an update, nothing is doubled, nothing is thrown away. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { localDate } from '../../shared/language/amsterdam-time.ts';
import { fold } from '../../shared/language/fold.ts';
import type {
  CouncilEntry,
  CouncilReport,
  CouncilRow,
  CouncilSource,
} from '../../shared/model/council-entry.ts';
import { compartmentOf } from '../../shared/model/work.ts';
import { raise } from '../../shared/result.ts';
import { councilEvent, readTrack } from './council-record.ts';
import type { EngineContext } from './engine-context.ts';
import { type CouncilList, listName, readCouncil } from './imports/read-council.ts';
import { readSettings } from './settings.ts';

/** A list of papers is small; more is another file. */
const largest = 20_000_000;

/** Reads a list in, in one event. Rejects `input` or `empty` for what is no such list, `refused` (`council-older`). */
export async function importCouncil(
  context: EngineContext,
  path: string,
  date: string | null,
): Promise<CouncilReport> {
  const { store, options } = context;
  const { profile } = await readSettings(store, options.home);
  const file = basename(path);
  const read = await readCouncil(await bytesOf(path, file), file);
  if (read.rows.length === 0) raise('empty', 'council-none', { file, refused: read.refused.length });
  const now = options.clock();
  const list = { name: listName(file), date: date ?? localDate(now.getTime()) };
  return store.transaction((tx) => {
    const { entries, newestOf } = readTrack(tx, compartmentOf(profile.role));
    const known = newestOf(list.name);
    if (known !== null && known > list.date)
      raise('refused', 'council-older', { list: list.name, known, date: list.date });
    const made = compare(entries, read, list);
    const { rows, same, gone } = made;
    const changes = rows.length + gone.length > 0 || known !== list.date;
    const event = councilEvent(profile.role, now, `l_${randomUUID()}`, {
      do: 'list',
      list,
      rows,
      same,
      gone,
    });
    if (changes) tx.appendWork(event);
    return reportOf(changes ? event.id : null, list, read, made);
  });
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return raise('input', 'file-unreadable', { file });
  if (found.size > largest) return raise('too-large', 'table-too-large', { file, limit: largest / 1e6 });
  return readFile(path).catch(() => raise('input', 'file-unreadable', { file }));
}

interface Compared {
  readonly rows: readonly { readonly id: string; readonly row: CouncilRow }[];
  readonly added: number;
  readonly same: readonly string[];
  readonly gone: readonly string[];
}

/** Lays a list beside what is known: by number within lists of one name, else by kind, title and day. */
function compare(entries: readonly CouncilEntry[], { rows }: CouncilList, list: CouncilSource): Compared {
  const official = entries.filter((entry) => entry.official);
  const found = finder(official, list);
  const changed: { id: string; row: CouncilRow }[] = [];
  const same: string[] = [];
  const seen = new Set<string>();
  let added = 0;
  for (const row of rows) {
    const known = found(row, seen);
    if (known !== null) seen.add(known.id);
    if (known === null) added += 1;
    if (known !== null && isSameRow(known.listed ?? known, row)) same.push(known.id);
    else changed.push({ id: known?.id ?? `c_${randomUUID()}`, row });
  }
  const kinds = new Set(rows.map(({ kind }) => kind));
  const gone = official
    .filter(
      ({ id, kind, source, goneSince }) =>
        source.name === list.name && goneSince === null && kinds.has(kind) && !seen.has(id),
    )
    .map(({ id }) => id);
  return { rows: changed, added, same, gone };
}

const titleOf = ({ kind, title, date }: CouncilRow): string => `${kind}|${fold(title)}|${date}`;

function finder(
  official: readonly CouncilEntry[],
  list: CouncilSource,
): (row: CouncilRow, seen: ReadonlySet<string>) => CouncilEntry | null {
  const byNumber = new Map<string, CouncilEntry>();
  const byTitle = new Map<string, CouncilEntry[]>();
  for (const entry of official) {
    if (entry.nr !== null && entry.source.name === list.name)
      byNumber.set(`${entry.kind}#${entry.nr}`, entry);
    byTitle.set(titleOf(entry), [...(byTitle.get(titleOf(entry)) ?? []), entry]);
  }
  return (row, seen) => {
    const numbered = row.nr === null ? undefined : byNumber.get(`${row.kind}#${row.nr}`);
    if (numbered !== undefined && !seen.has(numbered.id)) return numbered;
    // Two papers of one name on one day are told apart by their numbers.
    const fits = ({ id, nr, source }: CouncilEntry): boolean =>
      !seen.has(id) && (row.nr === null || nr === null || nr === row.nr || source.name !== list.name);
    return byTitle.get(titleOf(row))?.find(fits) ?? null;
  };
}

function isSameRow(one: CouncilRow, other: CouncilRow): boolean {
  return (Object.keys(other) as (keyof CouncilRow)[]).every((key) => one[key] === other[key]);
}

function reportOf(
  event: string | null,
  list: CouncilSource,
  { read, refused, openTerms, columns }: CouncilList,
  { rows, added, same, gone }: Compared,
): CouncilReport {
  return {
    event,
    list,
    rows: read,
    added,
    updated: rows.length - added,
    same: same.length,
    gone: gone.length,
    refused,
    openTerms,
    columns,
  };
}
