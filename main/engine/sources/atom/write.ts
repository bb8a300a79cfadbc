/** Canonical Atom, the shape rss-parser reads. */
import { type CanonicalFeed, linkTag, sharedFields, tag } from '../canonical-xml.ts';

/** Writes a canonical feed as Atom. */
export function writeAtom(feed: CanonicalFeed): string {
  const entries = feed.entries.map(
    (entry) =>
      `<entry>${tag('id', entry.id)}${linkTag(entry.link)}${tag('published', entry.published)}${sharedFields(entry)}</entry>`,
  );
  const head = `${tag('title', feed.title)}${linkTag(feed.link)}${tag('language', feed.language)}`;
  return `<feed>${head}${entries.join('')}</feed>`;
}
