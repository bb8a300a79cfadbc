/** The alerts of public-warning.app (the interface behind actueel.nl-alert.nl), as far as we use them. */
import { z } from 'zod';

/** An alert; `area` holds polygons as "lat,lon lat,lon …". */
export const nlAlert = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  message: z.string(),
  type: z.string().nullish().catch(null),
  start_at: z.string().nullish().catch(null),
  area: z.array(z.string()).max(500).nullish().catch(null),
});

/** The answer: the newest alerts first. */
export const nlAlertAnswer = z.object({ data: z.array(z.unknown()) });

/** An alert of the shape we know. */
export type NlAlert = z.infer<typeof nlAlert>;
