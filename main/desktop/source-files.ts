/** Calls that need a file of the user's choice: the window never sees or names a path. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserWindow, dialog } from 'electron';
import type { Calls } from '../../shared/contract.ts';
import type { AddedSource } from '../../shared/contract-listening.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { nlFiles } from '../../shared/text/nl-files.ts';
import type { EngineClient } from './engine-client.ts';

/** Asks for the main window at each call: it may have been closed. */
type Window = () => BrowserWindow | null;

type FileCalls =
  | 'importSources'
  | 'exportSources'
  | 'openTable'
  | 'saveRefusedRows'
  | 'importMail'
  | 'followFolder'
  | 'importCouncil'
  | 'importAddresses';

/** The answers to those calls. */
export type FileAnswers = {
  readonly [K in FileCalls]: (input: Calls[K]['input']) => Promise<Result<Calls[K]['output']>>;
};

/** More than any list of sources takes. */
const largestList = 10_000_000;

/** Builds the answers. */
export function fileAnswers(engine: EngineClient, window: Window): FileAnswers {
  return {
    importSources: async () => {
      const [path] = await choose(window(), nlFiles.opml, ['opml', 'xml'], false);
      if (path === undefined) return ok(null);
      const bytes = await readFile(path).catch(() => null);
      if (bytes === null || bytes.length > largestList)
        return fail('input', 'file-unreadable', { file: path });
      return engine.call('importSourcesText', { bytes });
    },
    exportSources: async () => {
      const text = await engine.call('exportSourcesText', {});
      return text.ok ? save(window(), nlFiles.opmlName, text.value) : text;
    },
    openTable: async () => {
      const [path] = await choose(window(), nlFiles.table, ['csv', 'tsv', 'txt'], false);
      return path === undefined ? ok(null) : engine.call('openTablePath', { path });
    },
    saveRefusedRows: async ({ token }) => {
      const text = await engine.call('refusedRowsText', { token });
      return text.ok ? save(window(), nlFiles.refusedName, text.value) : text;
    },
    importMail: async () => {
      const paths = await choose(window(), nlFiles.mail, ['eml'], true);
      return paths.length === 0 ? ok(null) : engine.call('importMailPaths', { paths });
    },
    importAddresses: async () => {
      const [path] = await choose(window(), nlFiles.addresses, ['csv', 'tsv', 'txt'], false);
      return path === undefined ? ok(null) : engine.call('importAddressesPath', { path });
    },
    importCouncil: async ({ date }) => {
      const [path] = await choose(window(), nlFiles.council, ['csv', 'tsv', 'txt'], false);
      return path === undefined ? ok(null) : engine.call('importCouncilPath', { path, date });
    },
    followFolder: async () => {
      const [path] = await ask(window(), { properties: ['openDirectory'] });
      return path === undefined ? ok(null) : engine.call('addSource', folderSource(path));
    },
  };
}

/** Where the folder is stays out of its name and publisher: those are printed in briefings. */
function folderSource(path: string): AddedSource {
  const name = basename(path) || path;
  return {
    url: pathToFileURL(path).href,
    kind: 'folder',
    title: name,
    publisher: name,
    voice: 'institution',
    ward: null,
    folder: null,
    site: null,
    licence: 'quote',
  };
}

/** Paths of existing files that the user chose; none where they cancelled. */
export async function choose(
  window: BrowserWindow | null,
  name: string,
  extensions: string[],
  several: boolean,
): Promise<readonly string[]> {
  return ask(window, {
    filters: [{ name, extensions }],
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
}

async function ask(
  window: BrowserWindow | null,
  options: Electron.OpenDialogOptions,
): Promise<readonly string[]> {
  const chosen =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return chosen.canceled ? [] : chosen.filePaths;
}

async function save(
  window: BrowserWindow | null,
  name: string,
  text: string,
): Promise<Result<{ readonly path: string | null }>> {
  const options: Electron.SaveDialogOptions = { defaultPath: name };
  const chosen =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (chosen.canceled) return ok({ path: null });
  try {
    await writeFile(chosen.filePath, text);
    return ok({ path: chosen.filePath });
  } catch {
    return fail('store', 'file-unwritable', { file: chosen.filePath });
  }
}
