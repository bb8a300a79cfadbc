/** The gold sets: hand-labelled Dutch local texts, and which of them are set apart. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { placeScopes } from '../../shared/model/place.ts';
import { type Readable, tones, voices } from '../../shared/model/reading.ts';
import { sourceVoices } from '../../shared/model/source.ts';
import { themeIds } from '../../shared/model/theme.ts';

const folder = new URL('../gold/', import.meta.url);

const labels = z.object({
  scope: z.enum(placeScopes),
  wards: z.array(z.string()),
  themes: z.array(z.enum(themeIds)),
  voice: z.enum(voices),
  tone: z.enum(tones),
  questions: z.number(),
  story: z.string(),
  event: z.string().nullish(),
  kind: z.enum(['feit', 'vraag', 'gerucht', 'gevoel', 'oproep', 'melding', 'compliment']).nullish(),
  owner: z
    .enum([
      'gemeente',
      'politie',
      'corporatie',
      'provincie',
      'waterschap',
      'rijkswaterstaat',
      'ggd',
      'anders',
    ])
    .nullish(),
});

const goldLine = z.object({
  id: z.string(),
  municipality: z.string(),
  title: z.string(),
  text: z.string(),
  published: z.string(),
  source: z.object({ name: z.string(), kind: z.enum(sourceVoices).or(z.literal('entrepreneur')) }),
  gold: labels,
  set: z.string().nullish(),
});

/** A labelled item. */
export type GoldItem = z.infer<typeof goldLine>;

const summaryLine = z.object({
  municipality: z.string(),
  story: z.string(),
  summary: z.string(),
  sentences: z.array(z.object({ id: z.string(), quote: z.string() })),
  facts: z.array(z.string()),
});

/** A summary made by hand: what an editor would say, would quote, and would not leave out. */
export type GoldSummary = z.infer<typeof summaryLine>;

/** One gold file: the items of one municipality, written in one go. */
export interface GoldFile {
  readonly name: string;
  readonly municipality: string;
  readonly items: readonly GoldItem[];
}

function lines(name: string): readonly unknown[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
}

const named = (shape: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((name) => shape.test(name))
    .sort();

/** Every gold file, in order of name. Throws where a line is not in the shape of test/gold/README.md. */
export function goldFiles(): readonly GoldFile[] {
  return named(/^items2?-GM\d{4}\.jsonl$/).map((name) => {
    const items = lines(name).map((line) => goldLine.parse(line));
    return { name, municipality: items[0]?.municipality ?? '', items };
  });
}

/** Every hand-made summary. */
export function goldSummaries(): readonly GoldSummary[] {
  return named(/^summaries-GM\d{4}\.jsonl$/).flatMap((name) =>
    lines(name).map((line) => summaryLine.parse(line)),
  );
}

/** First byte of sha256 divisible by three. */
export const isBlindKey = (key: string): boolean =>
  (createHash('sha256').update(key).digest()[0] ?? 0) % 3 === 0;

/**
 * Whether an item is of the blind third: by the name of its story set, so that a set is seen whole or not at all; by its
 * own id where it is in none.
 */
export const isBlind = ({ id, municipality, set }: GoldItem): boolean =>
  isBlindKey(set ? `${municipality}/${set}` : id);

/** A gold item as the interpreter gets it. */
export function readableOf({ id, title, text, published, source }: GoldItem): Readable {
  const voice = source.kind === 'entrepreneur' ? null : source.kind;
  return { id, title, text, published, source: { name: source.name, voice, fixedWard: null } };
}
