/** Answers to the window: most go straight to the engine; a dialog and the browser belong to the desktop. */
import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, clipboard, dialog, shell } from 'electron';
import { type CallName, callNames } from '../../shared/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { EngineCallName } from '../engine/calls.ts';
import { openComposer } from './composer.ts';
import type { EngineClient } from './engine-client.ts';
import { evaluationFileAnswers } from './evaluation-files.ts';
import type { Answers } from './gate.ts';
import { leaveSample } from './leave-sample.ts';
import { momentFileAnswers } from './moment-files.ts';
import { saveSecret } from './secrets.ts';
import { fileAnswers } from './source-files.ts';

const extensions = { pdf: 'pdf', html: 'html', md: 'md', text: 'txt', json: 'json' } as const;

/** Builds the answers. `window` is asked for at each call: it may have been closed. */
export function windowAnswers(
  engine: EngineClient,
  window: () => BrowserWindow | null,
  homeFolder: string,
): Answers {
  const own = {
    ...fileAnswers(engine, window),
    ...momentFileAnswers(engine, window),
    ...evaluationFileAnswers(engine, window),
    saveSecret: (input) => saveSecret(engine, homeFolder, input),
    removeSource: async (input) => {
      const removed = await engine.call('removeSource', input);
      // A password outlives no source.
      if (removed.ok) await saveSecret(engine, homeFolder, { ...input, secret: '' });
      return removed;
    },
    saveBriefing: (input) => saveBriefing(engine, window(), input),
    openItem: (input) => openItem(engine, input.id),
    openCouncilEntry: async ({ id }) => openLink(await engine.call('councilLink', { id })),
    openComposer: (input) => openComposer(engine, input),
    leaveSample: () => leaveSample(engine, homeFolder),
    copyText: async (input) => {
      clipboard.writeText(input.text);
      return ok(null);
    },
  } satisfies Partial<Answers>;
  const forwarded = callNames
    .filter((name) => !(name in own))
    .map((name) => [name, (input: never) => engine.call(name as EngineCallName & CallName, input)] as const);
  return { ...(Object.fromEntries(forwarded) as unknown as Omit<Answers, keyof typeof own>), ...own };
}

const saveBriefing = async (
  engine: EngineClient,
  window: BrowserWindow | null,
  input: Parameters<Answers['saveBriefing']>[0],
): ReturnType<Answers['saveBriefing']> => {
  const exported = await engine.call('exportBriefing', input);
  if (!exported.ok) return exported;
  const extension = extensions[input.format];
  const options = {
    defaultPath: `${exported.value.name}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const chosen =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  if (chosen.canceled) return ok({ path: null });
  try {
    await writeFile(chosen.filePath, exported.value.bytes);
    return ok({ path: chosen.filePath });
  } catch {
    return fail('store', 'file-unwritable', { file: chosen.filePath });
  }
};

/** Only http(s) leaves for the browser: a feed may hold any scheme. */
async function openItem(engine: EngineClient, id: string): Promise<Result<null>> {
  return openLink(await engine.call('itemLink', { id }));
}

/** Only http(s) leaves for the browser: a feed may hold any scheme. */
async function openLink(link: Result<string>): Promise<Result<null>> {
  if (!link.ok) return link;
  if (!URL.canParse(link.value) || !/^https?:$/.test(new URL(link.value).protocol))
    return fail('refused', 'item-no-link');
  await shell.openExternal(link.value);
  return ok(null);
}
