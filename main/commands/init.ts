/** `init`: a home for a municipality. */
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { type Command, textOption } from './command.ts';
import { readProfile } from './profile.ts';

/** The command. */
export const initCommand: Command = {
  name: 'init',
  options: { municipality: { type: 'string' }, profile: { type: 'string' } },
  run: async (context) => {
    const code = textOption(context, 'municipality');
    if (code === null) raise('usage', 'usage-missing', { detail: '--municipality GM…', command: 'init' });
    const profile = await readProfile(context);
    const engine = openEngine({ ...context, create: true });
    try {
      const settings = await engine.initialise(code, profile);
      const { name } = settings.municipality;
      await context.streams.out(`${say(nl.command.initialised, { name, code, folder: context.home })}\n`);
      return 0;
    } finally {
      await engine.close();
    }
  },
};
