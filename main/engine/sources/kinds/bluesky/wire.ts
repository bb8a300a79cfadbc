/** Bluesky's post views (lexicon app.bsky.feed.defs#feedViewPost and #postView), as far as we use them. */
import { z } from 'zod';

const labels = z
  .array(z.object({ val: z.string() }))
  .nullish()
  .catch(null);

/** A post as the app view shows it. */
export const blueskyPost = z.object({
  uri: z.string(),
  indexedAt: z.string(),
  author: z.object({ did: z.string(), labels }),
  record: z.object({
    text: z.string(),
    createdAt: z.string(),
    langs: z.array(z.string()).nullish().catch(null),
    tags: z.array(z.string()).nullish().catch(null),
  }),
  labels,
});

/** A row of a feed; `reason` says why it is there: passed on, or pinned. */
export const blueskyRow = z.object({
  post: blueskyPost,
  reason: z.object({ $type: z.string() }).nullish(),
});

/** The answer of getAuthorFeed (`feed`) or searchPosts (`posts`). */
export const blueskyPage = z.object({
  feed: z.array(z.unknown()).nullish(),
  posts: z.array(z.unknown()).nullish(),
  cursor: z.string().min(1).nullish().catch(null),
});

/** The answer of createSession, as far as we use it. */
export const blueskySession = z.object({ accessJwt: z.string().min(1) });

/** A post of the shape we know. */
export type BlueskyPost = z.infer<typeof blueskyPost>;
