/** `sentences` and `readability`: Dutch text on standard input. */
import { lint } from '../../shared/act/lint.ts';
import { readability } from '../../shared/language/readability.ts';
import { sentenceLines } from '../../shared/language/sentences.ts';
import { raise } from '../../shared/result.ts';
import type { Command, CommandContext } from './command.ts';
import { readText } from './input.ts';

/** One sentence a line. */
export const sentencesCommand: Command = {
  name: 'sentences',
  options: {},
  run: async (context) => {
    const lines = sentenceLines(await someText(context));
    await context.streams.out(lines.map((line) => `${line}\n`).join(''));
    return 0;
  },
};

/** Scores and findings as JSON. */
export const readabilityCommand: Command = {
  name: 'readability',
  options: {},
  run: async (context) => {
    const text = await someText(context);
    await context.streams.out(`${JSON.stringify({ ...readability(text), findings: lint(text) })}\n`);
    return 0;
  },
};

async function someText(context: CommandContext): Promise<string> {
  const text = await readText(context);
  if (text.trim() === '') raise('input', 'input-empty');
  return text;
}
