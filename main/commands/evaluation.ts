/** `evaluation`: what a month of work came to, per team or function. */
import { evaluationFormats, monthShape } from '../../shared/contract-evaluation.ts';
import { raise } from '../../shared/result.ts';
import { nl } from '../../shared/text/nl.ts';
import { say } from '../../shared/text/say.ts';
import { openEngine } from '../engine/engine.ts';
import { type Command, choice, textOption } from './command.ts';
import { writeOutput } from './input.ts';

/** The command. */
export const evaluationCommand: Command = {
  name: 'evaluation',
  options: {
    month: { type: 'string' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
  },
  run: async (context) => {
    const format = choice(context, 'format', evaluationFormats) ?? 'text';
    const month = textOption(context, 'month');
    if (month !== null && !monthShape.test(month))
      raise('usage', 'usage-value', { option: '--month', value: month, expected: 'YYYY-MM' });
    const engine = openEngine({ ...context, create: false });
    try {
      const { content } = await engine.exportEvaluation(month, format);
      const out = textOption(context, 'out');
      if (out === null) await context.streams.out(content);
      else context.streams.err(say(nl.command.written, { file: await writeOutput(context, out, content) }));
      return 0;
    } finally {
      await engine.close();
    }
  },
};
