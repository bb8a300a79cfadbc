/** A folder of files → one document. */
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ParsedFeed, ParsedItem, ParseProblem } from '../../../shared/model/item.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { folderLimits, listFolder } from './list-folder.ts';
import { readFile } from './read-file.ts';

/** How long a file must keep still, in milliseconds. */
export interface FolderOptions {
  readonly settle?: number;
  readonly signal?: AbortSignal;
}

const usualSettle = 300;

/** What could not be read, for the log: the file's path and why. */
function problem(code: string, path: string): ParseProblem {
  return { code, message: `${path}: ${code}` };
}

/**
 * Reads a folder: `.txt .md .html .htm .eml .xml .rss .atom .json`, at most 2,000 files of 5 MB. The id of a file's entry
 * is its path in the folder; its publication is what the document itself says, never the time of the file. A file that
 * cannot be read is a problem, the others are read all the same. Fails with `folder-unreadable` (code `not-found`).
 */
export async function readFolder(folder: string, options: FolderOptions = {}): Promise<Result<ParsedFeed>> {
  const listed = await listFolder(folder, options.settle ?? usualSettle).catch(() => null);
  if (listed === null) return fail('not-found', 'folder-unreadable', { folder: basename(folder) });
  const problems = listed.left.map(({ path, code }) => problem(code, path));
  const entries: ParsedItem[] = [];
  for (const file of listed.files) {
    if (options.signal?.aborted) break;
    const bytes = await readBytes(file.absolute).catch(() => null);
    if (bytes === null || bytes.length > folderLimits.bytes) {
      problems.push(problem(bytes === null ? 'file-unreadable' : 'file-too-large', file.path));
      continue;
    }
    const read = await readFile(bytes, file.path);
    if (read.ok) entries.push(...read.value);
    else problems.push(problem(read.failure.key, file.path));
  }
  return ok({
    // The kind of a document says how it was written; a folder holds several, and JSON promises least.
    kind: 'json',
    feed: { title: basename(folder), link: null, language: null },
    entries,
    problems,
  });
}
