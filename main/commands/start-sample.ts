/** `start-sample`: what `npm start` does without a display: today's sample briefing as HTML and PDF. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { exportBriefing } from '../engine/export/export-briefing.ts';
import { type Command, textOption } from './command.ts';

/** The municipality that is shown first. */
const municipality = 'GM0168';

/** The command: follows the sample, polls it, writes two files and prints their paths. */
export const startSampleCommand: Command = {
  name: 'start-sample',
  options: { out: { type: 'string' } },
  run: async (context) => {
    const folder = resolve(context.folder, textOption(context, 'out') ?? '.');
    const engine = openEngine({ ...context, create: true });
    try {
      const settings = (await engine.findSettings()) ?? (await engine.initialise(municipality, null));
      if ((await engine.sources()).length === 0) await engine.followSample();
      await engine.poll({ all: true });
      const composed = await engine.brief({ date: null, moment: null, role: null });
      await mkdir(folder, { recursive: true }).catch((error) =>
        raise('store', 'file-unwritable', { file: folder }, error),
      );
      const paths: string[] = [];
      for (const format of ['html', 'pdf'] as const) {
        const path = join(folder, `briefing-${composed.briefing.date}.${format}`);
        await writeFile(path, await exportBriefing(composed, format));
        paths.push(path);
      }
      const head = say(nl.command.startWritten, { municipality: settings.municipality.name });
      await context.streams.out(
        `${[nl.command.startNoDisplay, head, ...paths.map((path) => `  ${path}`)].join('\n')}\n`,
      );
      return 0;
    } finally {
      await engine.close();
    }
  },
};
