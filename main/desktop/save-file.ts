/** Asks where a file goes and writes it there. */
import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import { fail, ok, type Result } from '../../shared/result.ts';

/** `name` is proposed, without its extension. Path null where the user cancelled; fails `file-unwritable`. */
export async function saveFile(
  window: BrowserWindow | null,
  { name, extension, bytes }: { name: string; extension: string; bytes: Uint8Array },
): Promise<Result<{ readonly path: string | null }>> {
  const options = {
    defaultPath: `${name}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const chosen =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (chosen.canceled) return ok({ path: null });
  try {
    await writeFile(chosen.filePath, bytes);
    return ok({ path: chosen.filePath });
  } catch {
    return fail('store', 'file-unwritable', { file: chosen.filePath });
  }
}
