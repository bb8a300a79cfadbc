/** The shipped sample: a fictitious municipality-week, written by hand, kept relative to "today". */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sourceVoices } from '../../../shared/model/source.ts';
import { raise } from '../../../shared/result.ts';

/** Ways in which real publishers write their feeds. */
export const sampleHabits = [
  'cdata',
  'html-body',
  'entities',
  'no-guid',
  'no-dates',
  'bom',
  'growing-issue',
  'author',
  'summary-only',
  'title-only',
  'relative-links',
] as const;
export type SampleHabit = (typeof sampleHabits)[number];

const itemSchema = z.strictObject({
  key: z.string().min(1),
  topic: z.string(),
  /** 0 is today, -27 the oldest. */
  day: z.int().min(-27).max(0),
  time: z.string().regex(/^\d\d:\d\d$/),
  title: z.string(),
  body: z.string().min(1),
  author: z.string().nullable(),
  categories: z.array(z.string()).default([]),
  /** Ids of sources that carry the same article nearly word for word. */
  wire: z.array(z.string()).default([]),
  edit: z
    .strictObject({
      afterHours: z.number().positive(),
      title: z.string().optional(),
      body: z.string().optional(),
    })
    .optional(),
});

const fileSchema = z.strictObject({
  source: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(),
    site: z.url(),
    publisher: z.string(),
    voice: z.enum(sourceVoices),
    format: z.enum(['rss2', 'atom', 'rdf']),
    charset: z.enum(['utf-8', 'windows-1252', 'iso-8859-15']),
    ward: z.string().nullable(),
    habits: z.array(z.enum(sampleHabits)),
  }),
  items: z.array(itemSchema),
});

/** An item as written by hand. */
export type SampleItem = z.infer<typeof itemSchema>;
/** A source as written by hand. */
export type SampleSource = z.infer<typeof fileSchema>['source'];
/** One source with its items. */
export type SampleFile = z.infer<typeof fileSchema>;

/** Municipalities with a sample, by folder. */
const folders: Readonly<Record<string, string>> = { GM0168: 'losser', GM0344: 'utrecht' };

/** Codes of the municipalities that ship with a sample. */
export const sampleMunicipalities: readonly string[] = Object.keys(folders);

/**
 * Reads a municipality's sample from `dataFolder`/sample, in file-name order.
 * Throws FailureError `input` where there is none, `internal` where a file does not have the shape.
 */
export function loadSample(dataFolder: string, municipality: string): readonly SampleFile[] {
  const name = folders[municipality];
  const folder = join(dataFolder, 'sample', name ?? '');
  if (name === undefined || !existsSync(folder))
    raise('input', 'sample-unknown', { code: municipality, known: sampleMunicipalities.join(', ') });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const parsed = fileSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (!parsed.success)
        raise('internal', 'sample-broken', { file, problem: parsed.error.issues[0]?.message ?? '' });
      return parsed.data;
    });
}
