/** Mastodon's Status entity (docs.joinmastodon.org/entities/Status), as far as we use it. */
import { z } from 'zod';

const account = z.object({
  acct: z.string(),
  url: z.string().nullish(),
});

/** A post; `reblog` is set where it only passes on another one. */
export const mastodonStatus = z.object({
  id: z.string(),
  uri: z.string().nullish(),
  url: z.string().nullish(),
  created_at: z.string(),
  edited_at: z.string().nullish(),
  visibility: z.string(),
  language: z.string().nullish(),
  spoiler_text: z.string().nullish(),
  content: z.string(),
  reblog: z.unknown(),
  account,
  tags: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .catch(null),
});

/** A post of the shape we know. */
export type MastodonStatus = z.infer<typeof mastodonStatus>;
