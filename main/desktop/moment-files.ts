/** Calls about moments that need a file of the user's choice. */
import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import type { Calls } from '../../shared/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import type { MomentDialogCalls } from '../engine/moments/moment-answers.ts';
import type { EngineClient } from './engine-client.ts';
import { choose } from './source-files.ts';

/** The answers to those calls. */
export type MomentFileAnswers = {
  readonly [K in MomentDialogCalls]: (input: Calls[K]['input']) => Promise<Result<Calls[K]['output']>>;
};

const extensions = { text: 'txt' } as const;

/** Builds the answers. */
export function momentFileAnswers(
  engine: EngineClient,
  window: () => BrowserWindow | null,
): MomentFileAnswers {
  return {
    readCalendar: async ({ url }) => {
      if (url !== null) return engine.call('readCalendarAt', { url });
      const [path] = await choose(window(), nl.moments.calendarFile, ['ics', 'ical', 'ifb'], false);
      return path === undefined ? ok(null) : engine.call('readCalendarAt', { path });
    },
    saveMomentPack: async (input) => {
      const exported = await engine.call('exportMomentPack', input);
      if (!exported.ok) return exported;
      const { format } = input;
      const extension = format === 'text' ? extensions.text : format;
      return save(window(), `${exported.value.name}.${extension}`, extension, exported.value.bytes);
    },
  };
}

async function save(
  window: BrowserWindow | null,
  name: string,
  extension: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly path: string | null }>> {
  const options = {
    defaultPath: name,
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
