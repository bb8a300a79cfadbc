/** Bluesky's posts → entries. */
import { parseDate } from '../../../../../shared/listen/dates.ts';
import type { ParsedItem } from '../../../../../shared/model/item.ts';
import { entryOf } from '../parsed-entry.ts';
import type { BlueskyPost } from './wire.ts';

/** The web address of a post; it names the account by its number, never by its handle. */
function webLink(uri: string): string | null {
  const match = /^at:\/\/(did:[a-z]+:[A-Za-z0-9._:%-]+)\/app\.bsky\.feed\.post\/([A-Za-z0-9._~-]+)$/.exec(
    uri,
  );
  return match === null ? null : `https://bsky.app/profile/${match[1]}/post/${match[2]}`;
}

/** A record says itself when it was made; the app view sorts by the earlier of that and its own first sight. */
function publishedOf(post: BlueskyPost): string | null {
  const said = parseDate(post.record.createdAt);
  const seen = parseDate(post.indexedAt);
  if (said === null || seen === null) return said ?? seen;
  return [said, seen].toSorted()[0] ?? null;
}

/** The label by which an account asks not to be shown to who is not signed in (docs.bsky.app, moderation). */
const signedInOnly = '!no-unauthenticated';

/** A post as an entry, or null where its author asks not to be shown outside, or it says nothing. */
export function mapPost(post: BlueskyPost): ParsedItem | null {
  const hidden = [...(post.author.labels ?? []), ...(post.labels ?? [])].some(
    (label) => label.val === signedInOnly || label.val === '!hide',
  );
  if (hidden || post.record.text.trim() === '') return null;
  return entryOf({
    id: post.uri,
    link: webLink(post.uri),
    published: publishedOf(post),
    authors: [post.author.did],
    categories: post.record.tags ?? [],
    text: post.record.text,
  });
}

/** The one language that all posts name, or null. */
export function commonLanguage(posts: readonly BlueskyPost[]): string | null {
  const languages = new Set(posts.map((post) => (post.record.langs ?? []).join(' ')));
  const [only] = languages;
  return languages.size === 1 && only !== undefined && /^[a-z]{2,3}(?:-\w+)?$/i.test(only) ? only : null;
}
