/** Signalen's public GeoJSON (`/signals/v1/public/signals/geography`, github.com/Amsterdam/signals). */
import { z } from 'zod';

const named = z.object({ name: z.string(), slug: z.string().nullish().catch(null) });
const text = z.string().nullish().catch(null);

/** A report: a category, a moment and a point; some installations add the name of an area. */
export const signalFeature = z.object({
  geometry: z
    .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) })
    .nullish()
    .catch(null),
  properties: z.object({
    category: named.extend({ parent: named.nullish().catch(null) }),
    created_at: z.string(),
    neighbourhood: text,
    buurt: text,
    buurtnaam: text,
    wijk: text,
    wijknaam: text,
    area_name: text,
  }),
});

/** The answer. */
export const signalCollection = z.object({ features: z.array(z.unknown()).nullable() });

/** A report of the shape we know. */
export type SignalFeature = z.infer<typeof signalFeature>;
