/** `note`: keeps a signal that someone heard. `forget`: deletes an item for good. */
import { signalChannels } from '../../shared/model/import.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { type Command, choice } from './command.ts';
import { wardOption } from './ward-option.ts';

/** The command `note`. */
export const noteCommand: Command = {
  name: 'note',
  takesArguments: true,
  options: { channel: { type: 'string' }, ward: { type: 'string' } },
  run: async (context) => {
    const text = context.positionals.join(' ').trim();
    if (text === '') raise('usage', 'usage-missing', { detail: 'TEKST', command: 'note' });
    const channel = choice(context, 'channel', signalChannels) ?? 'other';
    const engine = openEngine({ ...context, create: false });
    try {
      const ward = (await wardOption(context, engine)) ?? null;
      const id = await engine.noteSignal({ text, channel, ward, heardAt: null });
      await context.streams.out(`${say(nl.command.noted, { id })}\n`);
      return 0;
    } finally {
      await engine.close();
    }
  },
};

/** The command `forget`. */
export const forgetCommand: Command = {
  name: 'forget',
  takesArguments: true,
  options: {},
  run: async (context) => {
    const [id, extra] = context.positionals;
    if (id === undefined) raise('usage', 'usage-missing', { detail: 'ID', command: 'forget' });
    if (extra !== undefined) raise('usage', 'usage-unknown-option', { detail: extra, command: 'forget' });
    const engine = openEngine({ ...context, create: false });
    try {
      // As every id that names nothing: the call is wrong, not the job.
      if ((await engine.item(id)) === null) raise('input', 'item-unknown');
      await engine.removeItem(id);
      await context.streams.out(`${say(nl.command.forgotten, { id })}\n`);
      return 0;
    } finally {
      await engine.close();
    }
  },
};
