/** Open Raadsinformatie's answers (Elasticsearch 7; fields as in openstate/open-raadsinformatie, API-docs.md). */
import { z } from 'zod';

const text = z.string().nullish().catch(null);
const texts = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .nullish()
  .catch(null);

/** A document, agenda item or meeting. */
export const councilHit = z.object({
  _id: z.string(),
  _source: z.object({
    '@id': text,
    '@type': texts,
    name: text,
    title: text,
    description: text,
    text: texts,
    md_text: texts,
    url: text,
    original_url: text,
    date_modified: text,
    last_discussed_at: text,
    start_date: text,
  }),
});

/** The answer to a search. */
export const councilAnswer = z.object({
  hits: z.object({
    total: z.union([z.number(), z.object({ value: z.number() }).transform((total) => total.value)]).catch(0),
    hits: z.array(z.unknown()),
  }),
});

/** The answer of a search that went wrong. */
export const councilError = z.object({
  error: z.union([z.string(), z.object({ reason: text, type: text })]),
});

/** The request that we made, to ask for the page after it. */
export const councilSearch = z.looseObject({ from: z.number(), size: z.number() });

/** A hit of the shape we know. */
export type CouncilHit = z.infer<typeof councilHit>;
