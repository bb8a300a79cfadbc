/** The files of a folder that may be read: seen, settled, and really inside it. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file that may be read. `path` is relative to the folder, with `/`. */
export interface FolderFile {
  readonly path: string;
  readonly absolute: string;
}

/** What the folder holds. `left` says why a path was passed over. */
export interface FolderListing {
  readonly files: readonly FolderFile[];
  readonly left: readonly { readonly path: string; readonly code: string }[];
}

/** Limits of a folder. */
export const folderLimits = { files: 2000, bytes: 5_000_000, depth: 12 } as const;

const readable = /\.(?:txt|md|html?|eml|xml|rss|atom|json)$/i;

interface Walk {
  readonly root: string;
  readonly found: { path: string; absolute: string; size: number; changed: number }[];
  readonly left: { path: string; code: string }[];
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** A link is read where it leads to a file of the folder itself; a linked folder could be a circle. */
async function visit(walk: Walk, entry: Dirent, absolute: string, depth: number): Promise<void> {
  const path = relative(walk.root, absolute).split(sep).join('/');
  if (entry.isDirectory()) {
    if (depth < folderLimits.depth) await walkFolder(walk, absolute, depth + 1);
    else walk.left.push({ path, code: 'folder-too-deep' });
    return;
  }
  if (!readable.test(entry.name)) return;
  const real = await realpath(absolute);
  if (!isInside(walk.root, real)) {
    walk.left.push({ path, code: 'file-outside' });
    return;
  }
  const facts = await stat(real);
  if (!facts.isFile()) return;
  if (facts.size > folderLimits.bytes) walk.left.push({ path, code: 'file-too-large' });
  else walk.found.push({ path, absolute: real, size: facts.size, changed: facts.mtimeMs });
}

async function walkFolder(walk: Walk, folder: string, depth: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((first, second) => (first.name < second.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || walk.found.length > folderLimits.files) continue;
    const absolute = join(folder, entry.name);
    try {
      await visit(walk, entry, absolute, depth);
    } catch {
      // Gone, or closed to us, since the folder was listed.
      walk.left.push({ path: relative(walk.root, absolute).split(sep).join('/'), code: 'file-unreadable' });
    }
  }
}

/**
 * Lists the files by their endings, in order of name. Hidden ones are skipped, links out of the folder are not followed,
 * a file that changes within `settle` milliseconds is left for the next time. Throws where the folder itself cannot be
 * read.
 */
export async function listFolder(folder: string, settle: number): Promise<FolderListing> {
  const walk: Walk = { root: await realpath(folder), found: [], left: [] };
  await walkFolder(walk, walk.root, 0);
  if (walk.found.length > folderLimits.files) {
    walk.left.push({ path: walk.found.at(-1)?.path ?? '', code: 'folder-too-many' });
    walk.found.length = folderLimits.files;
  }
  await new Promise((resolve) => setTimeout(resolve, settle));
  const files: FolderFile[] = [];
  for (const { path, absolute, size, changed } of walk.found) {
    const facts = await stat(absolute).catch(() => null);
    if (facts === null) walk.left.push({ path, code: 'file-unreadable' });
    else if (facts.size !== size || facts.mtimeMs !== changed)
      walk.left.push({ path, code: 'file-unsettled' });
    else files.push({ path, absolute });
  }
  return { files, left: walk.left };
}
