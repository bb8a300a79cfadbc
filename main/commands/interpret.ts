/** `interpret`: ward, theme, tone, voice, questions and story for JSON Lines on standard input. */
import { z } from 'zod';
import { defaultProfile } from '../../shared/model/profile.ts';
import type { Readable, Reading } from '../../shared/model/reading.ts';
import { raise } from '../../shared/result.ts';
import { failureText } from '../../shared/text/failure-text.ts';
import { checkAliases } from '../engine/own-names.ts';
import { interpretReadable, openInterpreter } from '../engine/readings.ts';
import { type Command, textOption } from './command.ts';
import { numberedLines, readText } from './input.ts';
import { storiesOfLines } from './line-stories.ts';
import { readProfile } from './profile.ts';
import { voiceOfKind } from './source-kinds.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  source: z
    .object({ name: z.string().nullish(), kind: z.string().nullish(), ward: z.string().nullish() })
    .nullish(),
});

type Line =
  | { readonly ok: true; readonly readable: Readable }
  | { readonly ok: false; readonly line: number; readonly code: string; readonly message: string };

/** The command. */
export const interpretCommand: Command = {
  name: 'interpret',
  options: { municipality: { type: 'string' }, profile: { type: 'string' } },
  run: async (context) => {
    const code = textOption(context, 'municipality');
    if (code === null)
      raise('usage', 'usage-missing', { detail: '--municipality GM…', command: 'interpret' });
    const profile = (await readProfile(context)) ?? defaultProfile;
    const interpreter = openInterpreter(context.dataFolder, { municipality: { code, name: '' }, profile });
    const { name, wards } = interpreter.places;
    checkAliases(profile.aliases, { name, has: (ward) => wards.has(ward) });
    const lines = numberedLines(await readText(context)).map(({ line, text }) => readLine(line, text));
    if (lines.length === 0) raise('input', 'input-empty');
    const readings = lines.map((line) => (line.ok ? interpretReadable(interpreter, line.readable) : null));
    const stories = storyOf(lines, readings, name);
    const written = lines.map((line, index) =>
      JSON.stringify(outputLine(line, readings[index] ?? null, stories[index] ?? null)),
    );
    await context.streams.out(written.map((line) => `${line}\n`).join(''));
    return lines.some((line) => line.ok) ? 0 : 2;
  },
};

function readLine(line: number, text: string): Line {
  const refuse = (key: string, detail: string): Line => ({
    ok: false,
    line,
    code: key,
    message: failureText({ key, args: { line, detail } }),
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('input-not-json', '');
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('input-shape', `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return { ok: true, readable: toReadable(parsed.data) };
}

function toReadable(data: z.infer<typeof lineSchema>): Readable {
  return {
    id: data.id,
    title: data.title ?? '',
    text: data.text ?? '',
    published: data.published ?? null,
    source: {
      name: data.source?.name ?? '',
      voice: voiceOfKind(data.source?.kind ?? null),
      fixedWard: data.source?.ward ?? null,
    },
  };
}

/** The story of each line that could be read. */
function storyOf(
  lines: readonly Line[],
  readings: readonly (Reading | null)[],
  municipality: string,
): readonly (string | null)[] {
  const read = lines.flatMap((line, index) => {
    const reading = readings[index];
    return line.ok && reading != null ? [{ readable: line.readable, reading, index }] : [];
  });
  const names = storiesOfLines(read, municipality);
  const found = new Map(read.map(({ index }, place) => [index, names[place] ?? null]));
  return lines.map((_, index) => found.get(index) ?? null);
}

function outputLine(line: Line, reading: Reading | null, story: string | null): unknown {
  if (!line.ok) return { line: line.line, error: { code: line.code, message: line.message } };
  if (reading === null) return null;
  const { place, themes, tone, voice, questions, kind } = reading;
  return {
    id: line.readable.id,
    scope: place.scope,
    wards: place.wards,
    themes,
    tone,
    voice,
    kind,
    questions,
    story,
  };
}
