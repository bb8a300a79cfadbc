/** Under which name a file is read in: mended rows belong to the source that they were refused for. */
import type { ImportTable } from '../../shared/model/import.ts';
import type { Source } from '../../shared/model/source.ts';
import { nlFiles } from '../../shared/text/nl-files.ts';
import { nlImports } from '../../shared/text/nl-imports.ts';

/** A source as it was read in just now. */
export interface ImportName {
  readonly title: string;
  readonly voice: Source['voice'];
}

/** What was read in during this visit of the page, and which files its refused rows went into. */
export interface ImportNames {
  readonly last: ImportName | null;
  /** By file name. */
  readonly saved: ReadonlyMap<string, ImportName>;
}

/** Before anything was read in. */
export const noImportNames: ImportNames = { last: null, saved: new Map() };

/** After a file of refused rows was saved at `path`, as the system of this device writes it. */
export function withSavedRows(names: ImportNames, path: string, name: ImportName): ImportNames {
  return { ...names, saved: new Map([...names.saved, [fileName(path), name]]) };
}

/** The name it had before for a file of our own refused rows; otherwise the file's own name, and a resident's voice. */
export function proposedName(table: Pick<ImportTable, 'file' | 'columns'>, names: ImportNames): ImportName {
  const before = names.saved.get(table.file) ?? (isRefusedRows(table) ? names.last : null);
  return before ?? { title: stem(table.file), voice: 'resident' };
}

/** Saved under another name or again by a spreadsheet, the file still begins with our two columns. */
function isRefusedRows({ file, columns }: Pick<ImportTable, 'file' | 'columns'>): boolean {
  const headed = columns[0] === nlImports.refusedLine && columns[1] === nlImports.refusedReason;
  return headed || stem(file).startsWith(stem(nlFiles.refusedName));
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
const stem = (file: string): string => file.replace(/\.[^.]+$/, '');
