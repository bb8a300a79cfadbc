/** The training messages, and which of them only judge. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Readable, tones } from '../../shared/model/reading.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { themeIds } from '../../shared/model/theme.ts';

const folder = new URL('./', import.meta.url);

const messageLine = z.object({
  title: z.string(),
  text: z.string(),
  kind: z.enum(sourceVoices).or(z.literal('entrepreneur')),
  themes: z.array(z.enum(themeIds)).min(1),
  questions: z.number(),
  tone: z.enum(tones),
  type: z.enum(['feit', 'vraag', 'gerucht', 'gevoel', 'oproep', 'melding', 'compliment']),
});

/** A labelled message of the training files; `dev` ones are never trained on. */
export type Message = z.infer<typeof messageLine> & { readonly id: string; readonly dev: boolean };

/** First byte of the sha256 of title and text, divisible by five: a fifth is set apart for judging. */
const isDev = (key: string): boolean => (createHash('sha256').update(key).digest()[0] ?? 0) % 5 === 0;

/** Every training message, in order of file. Throws where a line is not in the shape that README.md names. */
export function trainMessages(): readonly Message[] {
  return readdirSync(folder)
    .filter((name) => /^messages-[a-z]\.jsonl$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line, index) => {
          const message = messageLine.parse(JSON.parse(line));
          const dev = isDev(`${message.title}\n${message.text}`);
          return { ...message, id: `${name.slice(9, 10)}${index + 1}`, dev };
        }),
    );
}

/** Names as little as a source can. */
const names: Readonly<Record<Message['kind'], string>> = {
  press: 'Nieuws',
  resident: 'Prikbord',
  institution: 'Berichten',
  politics: 'Fractie',
  emergency: 'Hulpdiensten',
  entrepreneur: 'Ondernemersnieuws',
};

/** A message as the interpreter gets it. */
export function messageReadable({ id, title, text, kind }: Message): Readable {
  const voice = kind === 'entrepreneur' ? null : kind;
  return { id, title, text, published: null, source: { name: names[kind], voice, fixedWard: null } };
}
